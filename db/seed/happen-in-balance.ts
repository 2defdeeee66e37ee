import { beginConclusion } from '../../src/stages/competency-balance/commands/begin-conclusion.ts';
import { beginInvestigation } from '../../src/stages/competency-balance/commands/begin-investigation.ts';
import { closeBalance } from '../../src/stages/competency-balance/commands/close-balance.ts';
import { logSession } from '../../src/stages/competency-balance/commands/log-session.ts';
import { openBalance } from '../../src/stages/competency-balance/commands/open-balance.ts';
import { writeEntry } from '../../src/stages/competency-balance/commands/write-entry.ts';
import { writeNeeds } from '../../src/stages/competency-balance/commands/write-needs.ts';
import { writeSynthesis } from '../../src/stages/competency-balance/commands/write-synthesis.ts';
import type { NewSession } from '../../src/stages/competency-balance/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { balanceOf } from './balance-now.ts';
import { termOf } from './data/occupations.ts';
import { needsOfBalance, sessionPages, syntheses } from './data/path-words.ts';
import { skillOf } from './data/skills.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { tradeOf } from './invent-answers.ts';
import { entriesOf, type ToldEntry } from './invent-balance.ts';
import type { Deed, Walk } from './path-stage.ts';
import { type Signing, signBoth } from './sign-balance.ts';
import { worded } from './worded.ts';

/** Days ago on which a balance was opened, by how far it has come. */
const openedAgo = { closed: 168, conclusion: 84, investigation: 48, welcome: 13 } as const;

/** Her competency balance, phase by phase, each signed by both. */
export async function happenInBalance(w: Walked, walk: Walk, signing: Signing): Promise<void> {
  const { path, standing } = w;
  const { balance: reached, orientation } = path;
  if (reached === null || orientation === null) return;
  const about = { given: w.story.identity.givenName, sex: w.story.identity.sex ?? ('F' as const) };
  let ago = openedAgo[reached] - (path.index % 7);
  const by = (deeds: readonly Deed[]) => walk(orientation, ago, deeds);
  const entries = entriesOf(path, about);
  await by([
    async (tx, _, at) => done(await openBalance(tx, standing, at)),
    async (tx) =>
      done(
        await writeNeeds(
          tx,
          await balanceOf(tx, w),
          needsOfBalance[path.index % needsOfBalance.length] ?? '',
        ),
      ),
    sitting(w, 0),
  ]);
  if (reached === 'welcome') return startOf(w, walk, signing, ago - 3);
  ago -= 5;
  await signBoth(w, walk, signing, 'contract', ago);
  await by([async (tx, _, at) => done(await beginInvestigation(tx, await balanceOf(tx, w), at))]);
  ago -= 7;
  const half = Math.ceil(entries.length / 2);
  await by([sitting(w, 1), entered(w, entries.slice(0, half))]);
  await signBoth(w, walk, signing, 'sessions', ago - 1);
  if (path.index % 5 === 2) await walk(orientation, ago - 4, [notToday(w)]);
  ago -= 9;
  if (reached === 'investigation') return by([sitting(w, 2), entered(w, entries.slice(half, half + 3))]);
  await by([sitting(w, 2), entered(w, entries.slice(half))]);
  await signBoth(w, walk, signing, 'sessions', ago - 1);
  ago -= 8;
  await by([
    async (tx, _, at) => done(await beginConclusion(tx, await balanceOf(tx, w), at)),
    sitting(w, 5),
    ...(reached === 'conclusion' && path.index % 2 === 0 ? [] : [synthesis(w, about)]),
  ]);
  if (reached === 'conclusion') return;
  await signBoth(w, walk, signing, 'sessions', ago - 1);
  await signBoth(w, walk, signing, 'synthesis', ago - 2);
  ago -= 3;
  await by([async (tx, _, at) => done(await closeBalance(tx, await balanceOf(tx, w), at))]);
}

/** Of those who begin, some have signed the contract on their own page, or nobody yet. */
async function startOf(w: Walked, walk: Walk, signing: Signing, ago: number): Promise<void> {
  if (w.path.ownAccess) await signBoth(w, walk, { ...signing, onlyOperator: true }, 'contract', ago);
}

function sitting(w: Walked, page: number): Deed {
  return async (tx, _, at) => {
    const session: NewSession = {
      outcome: 'held',
      heldOn: dayInRome(at),
      startsAt: page % 2 === 0 ? '10:00' : '15:30',
      minutes: [60, 75, 90][(w.path.index + page) % 3] ?? 60,
      place: w.path.index % 2 === 0 ? 'Sede della formazione' : 'Biblioteca comunale',
      withWhom: w.path.index % 6 === 4 ? 'La sorella, per la prima mezz’ora' : null,
      content: sessionPages[page] ?? null,
    };
    done(await logSession(tx, await balanceOf(tx, w), session));
  };
}

function notToday(w: Walked): Deed {
  return async (tx, _, at) => {
    const nothing = { startsAt: null, minutes: null, place: null, withWhom: null, content: null };
    done(
      await logSession(tx, await balanceOf(tx, w), {
        outcome: 'not-today',
        heldOn: dayInRome(at),
        ...nothing,
      }),
    );
  };
}

/** What was said in one sitting, written down in its order. */
function entered(w: Walked, entries: readonly ToldEntry[]): Deed {
  return async (tx, _, at) => {
    const balance = await balanceOf(tx, w);
    for (const { content, isco, skill } of entries) {
      const term = skill === undefined ? termOf(isco) : skillOf(skill);
      done(await writeEntry(tx, balance, 'term' in content ? { ...content, term } : content, at));
    }
  };
}

function synthesis(w: Walked, about: { given: string; sex: 'M' | 'F' }): Deed {
  const text = worded(syntheses[w.path.index % syntheses.length] ?? '', about);
  const { occupation } = tradeOf(w.path);
  const named = text.replaceAll('{lavoro}', occupation.toLowerCase());
  return async (tx) =>
    done(await writeSynthesis(tx, await balanceOf(tx, w), named.charAt(0).toUpperCase() + named.slice(1)));
}

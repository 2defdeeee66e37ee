import { ButtonLink } from '../../../ui/button-link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listDissents } from '../../people/store/dissents.ts';
import { confirmFrom } from '../due.ts';
import { speak } from '../parts/speak.ts';
import { hasAgreed, INTRODUCTION_ACT } from '../rules/agreement.ts';
import { type IntroductionAct, mayAct } from '../rules/ladder.ts';
import { findAgreedCardId } from '../store/offered-places.ts';
import type { Introduction, Step } from '../types.ts';
import type { IntroductionWord } from '../words.ts';
import type { OfIntroduction, OpenedIntroduction } from './opened-introduction.ts';

/** Where each thing that may be done has its page; the first that may be done is the main button. */
const deeds = [
  ['answer', 'risposta'],
  ['introduce', 'presenta'],
  ['hold-interview', 'colloquio-fatto'],
  ['set-interview', 'colloquio'],
  ['hold-visit', 'visita-fatta'],
  ['set-visit', 'visita'],
  ['activate', 'attiva'],
  ['begin-trial', 'primo-giorno'],
  ['confirm', 'conferma'],
  ['decline', 'stop'],
  ['end', 'stop'],
] as const satisfies readonly (readonly [IntroductionAct, string])[];

/** «Ora»: what comes next in one sentence, what is missing, one main button, the other ways on. */
export async function nowSection(
  asked: OfIntroduction,
  { introduction: i, here, person }: OpenedIntroduction,
  steps: readonly Step[],
  writes: boolean,
) {
  const word = speak(asked.language);
  const lang = asked.language;
  const values = i.trialFrom
    ? { day: formatDay(i.trialFrom, lang), confirm: formatDay(confirmFrom(i.trialFrom), lang) }
    : {};
  const open = deeds.filter(([act]) => mayAct(i.state, act));
  const main = mainDeed(
    open.map(([act]) => act),
    steps,
  );
  const label = (act: IntroductionAct) => word(labelOf(act, steps));
  const first = open.find(([act]) => act === main);
  const cardMissing = writes && i.state === 'agreed' && (await findAgreedCardId(asked.tx, i.caseId)) === null;
  return (
    <section>
      <h2>{word('now')}</h2>
      <p>{word(`now.${i.state}`, values)}</p>
      {i.state === 'proposed' && hasAgreed(steps, 'person') && <p>{word('partialPerson')}</p>}
      {i.state === 'proposed' && hasAgreed(steps, 'representative') && <p>{word('partialRepresentative')}</p>}
      {(await isUnwrittenDissent(asked, i, steps)) && (
        <Notice kind="warning">
          {word('dissentWarning')}{' '}
          {writes && <a href={`/persone/${person.id}/dissensi`}>{word('dissentLink')}</a>}
        </Notice>
      )}
      {cardMissing && (
        <Notice kind="warning">
          {word('cardMissing')} <a href={`/persone/${person.id}/scheda/${i.caseId}`}>{word('cardLink')}</a>
        </Notice>
      )}
      {writes && first && (
        <p>
          <ButtonLink href={`${here}/${first[1]}`} variant="primary">
            {label(first[0])}
          </ButtonLink>
        </p>
      )}
      {writes && open.length > 1 && (
        <ul>
          {open
            .filter(([act]) => act !== main)
            .map(([act, path]) => (
              <li key={act}>
                <a href={`${here}/${path}`}>{label(act)}</a>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

/** Whether she said no where a representative had said yes, and nobody has written the dissent yet. */
async function isUnwrittenDissent(asked: OfIntroduction, i: Introduction, steps: readonly Step[]) {
  if (i.state !== 'declined' || i.endedSide !== 'person' || !hasAgreed(steps, 'representative')) return false;
  const dissents = await listDissents(asked.tx, i.personId);
  return !dissents.some((d) => d.act === INTRODUCTION_ACT && dayInRome(d.recordedAt) >= i.stateSince);
}

/** What one most likely came to do: what is set is to be held, what is not set is to be set. */
function mainDeed(open: readonly IntroductionAct[], steps: readonly Step[]): IntroductionAct | undefined {
  const last = steps.at(-1)?.kind;
  if (last === 'interview-set' && open.includes('hold-interview')) return 'hold-interview';
  if (last === 'visit-set' && open.includes('hold-visit')) return 'hold-visit';
  return open.find((act) => act !== 'hold-interview' && act !== 'hold-visit');
}

function labelOf(act: IntroductionAct, steps: readonly Step[]): IntroductionWord {
  const isSet = (kind: Step['kind']) => steps.some((s) => s.kind === kind);
  if (act === 'set-interview' && isSet('interview-set')) return 'do.move-interview';
  if (act === 'set-visit' && isSet('visit-set')) return 'do.move-visit';
  return act === 'pass-gate' ? 'gates' : `do.${act}`;
}

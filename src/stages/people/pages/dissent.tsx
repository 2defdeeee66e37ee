import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { noteToldJudge, type toldJudgeSchema } from '../commands/note-told-judge.ts';
import { type dissentOutcomeSchema, resolveDissent } from '../commands/resolve-dissent.ts';
import { DissentDeeds } from '../parts/dissent-deeds.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { mustTellJudge } from '../rules/representation.ts';
import { listDissents } from '../store/dissents.ts';
import { listRepresentatives } from '../store/representatives.ts';
import type { DissentId, PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo, openPerson } from './opened-person.ts';

type Params = { personId: PersonId; dissentId: DissentId };
type OfDissent<B = unknown> = Asked<Params, unknown, B>;

async function open(asked: OfDissent) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const dissent = (await listDissents(asked.tx, opened.person.id)).find(
    (d) => d.id === asked.params.dissentId,
  );
  return dissent && { ...opened, dissent, url: `/persone/${opened.person.id}/dissensi/${dissent.id}` };
}

/** GET /persone/:personId/dissensi/:dissentId: her words, who must be told, how it ended. */
export function dissentPage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/dissensi/:dissentId/giudice. */
export async function saveTold(asked: OfDissent<z.output<typeof toldJudgeSchema>>): Promise<Outcome> {
  const opened = await open(asked);
  if (opened === undefined) return absent;
  const today = dayInRome(asked.now);
  const result = await noteToldJudge(asked.tx, opened.dissent, asked.version ?? 0, asked.body, today);
  return answered(result, `${opened.url}?fatto=told`);
}

/** POST /persone/:personId/dissensi/:dissentId/esito. */
export async function saveOutcome(asked: OfDissent<z.output<typeof dissentOutcomeSchema>>): Promise<Outcome> {
  const opened = await open(asked);
  if (opened === undefined) return absent;
  const { person, dissent } = opened;
  const today = dayInRome(asked.now);
  const result = await resolveDissent(asked.tx, person, dissent, asked.version ?? 0, asked.body, today);
  return answered(result, `${opened.url}?fatto=resolved`);
}

/** The same page with what was typed. */
export function dissentAgain(asked: OfDissent, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

async function shown(asked: OfDissent, done: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await open(asked);
  if (opened === undefined) return undefined;
  const { person, name, dissent: d, url } = opened;
  const lang = asked.language;
  const word = speak(lang);
  const said = sayProblems(peopleWords, problems, lang);
  const representative = (await listRepresentatives(asked.tx, person.id)).find(
    (r) => r.id === d.representativeId,
  );
  const dayOf = (day: typeof d.toldOn) => day && formatDay(day, lang);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('dissentAbout', { act: word(`act.${d.act}`) })}
      done={done}
      above={[{ href: `/persone/${person.id}/dissensi`, label: word('dissents') }]}
      problems={said}
    >
      {d.outcome === null && (
        <Notice kind="warning" title={word('stopped')}>
          <p>{word(mustTellJudge(d, representative?.kind) ? 'mustTell' : 'staysStopped')}</p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { label: word('herWords'), value: <span class="prose">{d.herWords}</span> },
          { label: word('whoSaysYes'), value: representative?.name },
          { label: word('recordedOn'), value: formatDay(dayInRome(d.recordedAt), lang) },
          { label: word('toldOn'), value: dayOf(d.toldOn) },
          {
            label: word('outcome'),
            value: d.outcome && `${word(`outcome.${d.outcome}`)}, ${dayOf(d.resolvedOn)}`,
          },
        ]}
      />
      {d.outcome === null && (await mayDo(asked, 'representation', 'write')) && (
        <DissentDeeds
          asked={asked}
          url={url}
          version={d.version}
          told={d.toldOn !== null}
          typed={typed}
          problems={said}
        />
      )}
    </NearPage>
  );
}

import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { joinEntries } from '../commands/join-entries.ts';
import { keepApart } from '../commands/keep-apart.ts';
import { DuplicateView } from '../parts/duplicate-view.tsx';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { listDuplicateCodes, listDuplicates } from '../store/duplicates.ts';
import { type DuplicateId, note, optional, type PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import { mayDo, openPerson } from './opened-person.ts';

/** The desk's answer about a pair; which button was pressed says which. */
export const duplicateSchema = z.strictObject({
  answer: z.enum(['same', 'different'], 'answer-missing'),
  reason: optional(note(500), 'text'),
});

type Params = { personId: PersonId; duplicateId: DuplicateId };
type OfDuplicate<B = unknown> = Asked<Params, unknown, B>;

async function open(asked: OfDuplicate) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const duplicate = (await listDuplicates(asked.tx, opened.person.id)).find(
    (d) => d.id === asked.params.duplicateId,
  );
  return duplicate && { ...opened, duplicate };
}

/** GET /persone/:personId/doppioni/:duplicateId: what agrees of a pair, and the two answers. */
export function duplicatePage(asked: OfDuplicate) {
  return duplicateAgain(asked, {}, []);
}

/** POST /persone/:personId/doppioni/:duplicateId. */
export async function saveDuplicate(asked: OfDuplicate<z.output<typeof duplicateSchema>>): Promise<Outcome> {
  const opened = await open(asked);
  if (opened === undefined) return absent;
  const { answer, reason } = asked.body;
  const version = asked.version ?? 0;
  if (answer === 'different')
    return answered(
      await keepApart(asked.tx, opened.duplicate, version, asked.now),
      '/doppioni?fatto=different',
    );
  return answered(
    await joinEntries(asked.tx, opened.duplicate, version, reason, asked.now),
    `/persone/${opened.person.id}/unioni?fatto=same`,
  );
}

/** The same page with what was typed. */
export async function duplicateAgain(asked: OfDuplicate, typed: Typed, problems: readonly Problem[]) {
  const opened = await open(asked);
  if (opened === undefined) return undefined;
  const { person, name, duplicate: d } = opened;
  const word = speak(asked.language);
  const said = sayProblems(peopleWords, problems, asked.language);
  const other = (await listDuplicateCodes(asked.tx)).get(d.otherPersonId) ?? '';
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('duplicateTitle', { one: person.code, other })}
      lead={word('duplicateLead')}
      above={[{ href: '/doppioni', label: word('duplicates') }]}
      problems={said}
    >
      <DuplicateView
        asked={asked}
        url={`/persone/${person.id}/doppioni/${d.id}`}
        merges={`/persone/${person.id}/unioni`}
        version={d.version}
        items={[
          { label: word('referredPerson'), value: name === person.code ? name : `${name} · ${person.code}` },
          { label: word('otherEntry'), value: other },
          { label: word('whatAgrees'), value: word(`match.${d.match}`) },
          { label: word('foundOn'), value: formatDay(dayInRome(d.foundAt), asked.language) },
        ]}
        answer={d.answer}
        mayAnswer={await mayDo(asked, 'duplicate', 'decide')}
        typed={typed}
        problems={said}
      />
    </NearPage>
  );
}

import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import type { PersonId } from '../../people/types.ts';
import { correctEntry } from '../commands/correct-entry.ts';
import { EntryFields } from '../parts/entry-fields.tsx';
import { speak } from '../parts/speak.ts';
import { findEntry } from '../store/diary-entries.ts';
import type { EntryId, NewEntry } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered } from './answered.ts';
import { openPerson } from './opened-person.ts';

type OfEntry<B = unknown> = Asked<{ personId: PersonId; entryId: EntryId }, unknown, B>;

/** GET /persone/:personId/diario/:entryId/correggi: of one's own entries alone. */
export async function correctEntryPage(asked: OfEntry) {
  const entry = await findOwn(asked);
  if (entry === undefined) return undefined;
  const typed = {
    kind: entry.kind,
    day: formatDay(dayInRome(entry.happenedAt), 'it'),
    time: timeInRome(entry.happenedAt),
    text: entry.text,
  };
  return correctEntryAgain(asked, typed, []);
}

/** POST /persone/:personId/diario/:entryId/correggi. */
export async function saveEntryCorrection(asked: OfEntry<NewEntry>): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined || (await findOwn(asked)) === undefined) return absent;
  const { entryId } = asked.params;
  const result = await correctEntry(asked.tx, opened.person, entryId, asked.body, asked.now);
  return answered(result, `${opened.url}/diario?fatto=entry-corrected`);
}

/** The form with what was typed. */
export async function correctEntryAgain(asked: OfEntry, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, url } = opened;
  const word = speak(asked.language);
  const said = sayProblems(diaryWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('correctEntryTitle')}
      lead={word('correctEntryLead')}
      above={[{ href: `${url}/diario`, label: word('diary') }]}
      problems={said}
    >
      <StepForm
        asked={asked}
        action={`${url}/diario/${asked.params.entryId}/correggi`}
        submit={word('saveCorrection')}
      >
        <EntryFields typed={typed} problems={said} />
      </StepForm>
    </NearPage>
  );
}

async function findOwn(asked: OfEntry) {
  const opened = await openPerson(asked);
  const entry = await findEntry(asked.tx, asked.params.entryId);
  const mine = entry?.writtenBy === asked.me.accountId && opened?.entries.includes(entry.personId);
  return mine ? entry : undefined;
}

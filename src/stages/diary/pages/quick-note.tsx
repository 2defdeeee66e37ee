import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { NearPage } from '../../people/parts/near-page.tsx';
import { writeEntry } from '../commands/write-entry.ts';
import { EntryFields } from '../parts/entry-fields.tsx';
import { speak } from '../parts/speak.ts';
import type { quickNoteSchema } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered } from './answered.ts';
import { type OfPerson, openPerson } from './opened-person.ts';

/** GET /persone/:personId/diario/nota: one field and what it was; it happened now. For a telephone, on the way. */
export function quickNotePage(asked: OfPerson) {
  return quickNoteAgain(asked, { kind: 'note' }, []);
}

/** POST /persone/:personId/diario/nota. */
export async function addQuickNote(
  asked: OfPerson<unknown, z.output<typeof quickNoteSchema>>,
): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const entry = { ...asked.body, happenedAt: asked.now };
  const result = await writeEntry(asked.tx, opened.person, entry, asked.now);
  return answered(result, `${opened.url}/diario?fatto=entry-written`);
}

/** The form with what was typed. */
export async function quickNoteAgain(asked: OfPerson, typed: Typed, problems: readonly Problem[]) {
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
      title={word('quickNoteOf', { name })}
      lead={word('quickNoteLead')}
      above={[{ href: `${url}/diario`, label: word('diary') }]}
      problems={said}
    >
      <StepForm asked={asked} action={`${url}/diario/nota`} submit={word('saveEntry')}>
        <EntryFields typed={typed} problems={said} quick />
      </StepForm>
    </NearPage>
  );
}

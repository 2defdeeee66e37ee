import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import type { PersonId } from '../../people/types.ts';
import { correctReservedNote } from '../commands/correct-reserved-note.ts';
import { speak } from '../parts/speak.ts';
import { findReservedNote } from '../store/reserved-notes.ts';
import { type NoteId, type noteSchema, TEXT_MAX } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered } from './answered.ts';
import { openPerson } from './opened-person.ts';

type OfNote<B = unknown> = Asked<{ personId: PersonId; noteId: NoteId }, unknown, B>;

/** GET /persone/:personId/note-riservate/:noteId/correggi: of one's own notes alone. */
export async function correctNotePage(asked: OfNote) {
  const note = await findOwn(asked);
  return note && correctNoteAgain(asked, { text: note.text }, []);
}

/** POST /persone/:personId/note-riservate/:noteId/correggi. */
export async function saveNoteCorrection(asked: OfNote<z.output<typeof noteSchema>>): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined || (await findOwn(asked)) === undefined) return absent;
  const result = await correctReservedNote(asked.tx, opened.person, asked.params.noteId, asked.body.text);
  return answered(result, `${opened.url}/note-riservate?fatto=note-corrected`);
}

/** The form with what was typed. */
export async function correctNoteAgain(asked: OfNote, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name } = opened;
  const url = `${opened.url}/note-riservate`;
  const word = speak(asked.language);
  const said = sayProblems(diaryWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('correctNoteTitle')}
      lead={word('correctNoteLead')}
      above={[{ href: url, label: word('notes') }]}
      problems={said}
    >
      <StepForm
        asked={asked}
        action={`${url}/${asked.params.noteId}/correggi`}
        submit={word('saveCorrection')}
      >
        <TextareaField
          name="text"
          label={word('noteText')}
          value={typedText(typed, 'text')}
          error={problemOf(said, 'text')}
          maxLength={TEXT_MAX}
          required
        />
      </StepForm>
    </NearPage>
  );
}

async function findOwn(asked: OfNote) {
  const opened = await openPerson(asked);
  const note = await findReservedNote(asked.tx, asked.params.noteId);
  const mine = note?.writtenBy === asked.me.accountId && opened?.entries.includes(note.personId);
  return mine ? note : undefined;
}

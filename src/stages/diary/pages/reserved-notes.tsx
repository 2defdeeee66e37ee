import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { writeReservedNote } from '../commands/write-reserved-note.ts';
import { NoteList } from '../parts/note-list.tsx';
import { doneNotice, speak } from '../parts/speak.ts';
import { listReservedNotes } from '../store/reserved-notes.ts';
import { type noteSchema, TEXT_MAX } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered, type DoneQuery } from './answered.ts';
import { callColleagues, type OfPerson, openPerson } from './opened-person.ts';

/** GET /persone/:personId/note-riservate: one's own notes, and those of whom one stands in for. */
export function reservedNotesPage(asked: OfPerson<DoneQuery>) {
  return showNotes(asked, asked.query, {}, []);
}

/** POST /persone/:personId/note-riservate. */
export async function addReservedNote(
  asked: OfPerson<unknown, z.output<typeof noteSchema>>,
): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const result = await writeReservedNote(asked.tx, opened.person, asked.body.text);
  return answered(result, `${opened.url}/note-riservate?fatto=note-written`);
}

/** The same page with what was typed. */
export function reservedNotesAgain(asked: OfPerson, typed: Typed, problems: readonly Problem[]) {
  return showNotes(asked, {}, typed, problems);
}

async function showNotes(
  asked: OfPerson,
  { fatto, dopo: after }: Partial<DoneQuery>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries } = opened;
  const url = `${opened.url}/note-riservate`;
  const word = speak(asked.language);
  const page = await listReservedNotes(asked.tx, entries, after);
  const call = await callColleagues(
    asked,
    page.notes.map((n) => n.writtenBy),
  );
  const said = sayProblems(diaryWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('notesOf', { name })}
      notice={doneNotice(fatto, asked.language)}
      problems={said}
    >
      <Notice kind="info">
        {word('whoReads')} {word('secrecyLaw')}
      </Notice>
      <NoteList
        label={word('notes')}
        notes={page.notes}
        corrected={page.corrected}
        call={call}
        isMine={(n) => n.writtenBy === asked.me.accountId}
        correctHref={(n) => `${url}/${n.id}/correggi`}
        emptyText={word('noNotesText')}
      />
      {(after || page.next) && (
        <Pagination
          text=""
          {...(after ? { previousHref: url } : {})}
          {...(page.next ? { nextHref: `${url}?dopo=${page.next}` } : {})}
        />
      )}
      <section aria-labelledby="write-title">
        <h2 id="write-title">{word('writeNote')}</h2>
        <StepForm asked={asked} action={url} submit={word('saveNote')}>
          <TextareaField
            name="text"
            label={word('noteText')}
            value={typedText(typed, 'text')}
            error={problemOf(said, 'text')}
            maxLength={TEXT_MAX}
            required
          />
        </StepForm>
        <p>
          <a href="/note-riservate">{word('notesLeft')}</a>
        </p>
      </section>
    </NearPage>
  );
}

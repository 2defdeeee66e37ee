import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { FileField } from '../../../ui/file-field.tsx';
import { say } from '../../../ui/language.ts';
import { problemOf } from '../../../ui/typed.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { addEvidence } from '../commands/add-evidence.ts';
import { PaperFields } from '../parts/paper-fields.tsx';
import { PaperFormPage } from '../parts/paper-form-page.tsx';
import { refusedOutcome } from '../refusals.ts';
import type { evidenceSchema } from '../types.ts';
import { type EligibilityWord, eligibilityWords } from '../words.ts';
import { paperUrl } from './opened-paper.ts';

type Params = { personId: PersonId };

/** The fields of the form that take files: the pages of one paper. */
export const paperFiles = { scan: { max: 10 } } as const;

/** GET /persone/:personId/documenti/nuovo, and the same form with what was typed. */
export async function newPaperPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  if ((await findPerson(asked.tx, asked.params.personId)) === undefined) return undefined;
  return h(NewPaper, { asked, typed, problems: sayProblems(eligibilityWords, problems, asked.language) });
}

/** POST /persone/:personId/documenti/nuovo. */
export async function savePaper(
  asked: Asked<Params, unknown, z.output<typeof evidenceSchema>, FilesOf<typeof paperFiles>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return { kind: 'absent' };
  const entries = await entriesOf(asked.tx, person.id);
  const done = await addEvidence(asked.tx, person, entries, asked.body, asked.files.scan, asked.now);
  return done.ok ? go(paperUrl({ id: done.id, personId: person.id }, '?fatto=paper')) : refusedOutcome(done);
}

type Shown = { asked: Asked<Params, unknown, unknown>; typed: Typed; problems: readonly Problem[] };

function NewPaper({ asked, typed, problems }: Shown) {
  const word = (key: EligibilityWord) => say(eligibilityWords, key, asked.language);
  const person = `/persone/${asked.params.personId}`;
  return (
    <PaperFormPage
      asked={asked}
      action={`${person}/documenti/nuovo`}
      title={word('addPaper')}
      lead={word('newPaperLead')}
      submit={word('savePaper')}
      problems={problems}
      sendsFiles
      back={[
        { href: person, label: word('person') },
        { href: `${person}/documenti`, label: word('papers') },
      ]}
    >
      <PaperFields typed={typed} problems={problems} />
      <FileField
        name="scan"
        label={word('scan')}
        hint={word('scanHint')}
        error={problemOf(problems, 'scan')}
        several
        optional
      />
    </PaperFormPage>
  );
}

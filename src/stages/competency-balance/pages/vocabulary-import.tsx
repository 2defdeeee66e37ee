import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { FileField } from '../../../ui/file-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { problemOf } from '../../../ui/typed.ts';
import { importVocabulary, previewVocabulary } from '../commands/import-vocabulary.ts';
import { readVocabularyFile } from '../commands/read-vocabulary-file.ts';
import { ListPreview, WrongLines } from '../parts/list-outcome.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import type { LineProblem, ListChanges } from '../rules/vocabulary-list.ts';
import { listSchemes } from '../store/vocabulary.ts';
import { type VocabularyWord, vocabularyWords } from '../words/vocabulary.ts';

/** What was just done, as the redirect says it. */
export const vocabularyImportQuery = z.object({ fatto: z.enum(['imported']).optional().catch(undefined) });
/** The form of a list: whether it is to be looked at or to be imported. */
export const vocabularyImportSchema = z.strictObject({ step: z.enum(['look', 'import']) });
/** The list, taken apart by a reader of its own. */
export const vocabularyFiles = { list: { max: 1, min: 1, unjudged: true } } as const;

/** What the page shows of a list that was not imported. */
type Looked = { changes: ListChanges } | { wrong: readonly LineProblem[] };
type Any = Asked<unknown, unknown, unknown>;

/** GET /vocabolario/importa. */
export function vocabularyImportPage(asked: Asked<unknown, z.output<typeof vocabularyImportQuery>, unknown>) {
  return shown(asked, [], undefined, asked.query.fatto);
}

/** POST /vocabolario/importa: looks at a list, or imports it. Nothing is written of a list with a wrong line, nor by looking. */
export async function bringVocabulary(
  asked: Asked<unknown, unknown, z.output<typeof vocabularyImportSchema>, FilesOf<typeof vocabularyFiles>>,
): Promise<Outcome> {
  const [list] = asked.files.list;
  if (list === undefined) return absent;
  const read = await readVocabularyFile(list.bytes);
  if (!read.ok && read.problems === undefined) return again({ field: 'list', message: read.code });
  if (!read.ok) {
    const theirs: Looked = { wrong: read.problems };
    return { ...looked(theirs), ...refusedOutcome(refuse('list-wrong', 'list')) };
  }
  if (asked.body.step === 'look') return looked({ changes: await previewVocabulary(asked.tx, read) });
  await importVocabulary(asked.tx, read, list.name, asked.now);
  return go('/vocabolario/importa?fatto=imported');
}

/** Looking is not a fault: the page comes back without a problem, and nothing was written. */
const looked = (theirs: Looked): Outcome => ({ kind: 'again', status: 422, problems: [], theirs });

/** The same page with what a list would change, or with its wrong lines. */
export function vocabularyImportAgain(
  asked: Any,
  _typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  return shown(asked, problems, theirs as Looked | undefined);
}

async function shown(asked: Any, problems: readonly Problem[], found: Looked | undefined, done?: 'imported') {
  const lang = asked.language;
  const word = (key: VocabularyWord) => say(vocabularyWords, key, lang);
  const said = sayProblems(vocabularyWords, problems, lang);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('importTitle')}
      lead={word('importLead')}
      problems={said}
      notice={done && { kind: 'success', text: word(`done.${done}`) }}
      breadcrumbs={[{ href: '/vocabolario', label: word('vocabulary') }]}
    >
      {found && 'changes' in found && <ListPreview changes={found.changes} />}
      {found && 'wrong' in found && <WrongLines lines={found.wrong} />}
      <Form action="/vocabolario/importa" csrf={asked.csrf} idempotencyKey={asked.formKey()} sendsFiles>
        <FileField
          name="list"
          label={word('file')}
          hint={word('fileHint')}
          error={problemOf(said, 'list')}
          accept=".csv,.xlsx"
        />
        <p>{word('importHint')}</p>
        <FormActions>
          <SubmitButton name="step" value="look">
            {word('look')}
          </SubmitButton>
          <SubmitButton name="step" value="import" variant="secondary">
            {word('import')}
          </SubmitButton>
        </FormActions>
      </Form>
      <h2>{word('there')}</h2>
      <DataTable
        caption={word('there')}
        captionHidden
        rows={await listSchemes(asked.tx)}
        rowKey={(s) => `${s.kind} ${s.scheme}`}
        empty={null}
        columns={[
          { key: 'scheme', label: word('scheme'), render: (s) => s.scheme },
          { key: 'kind', label: word('kind'), render: (s) => word(`kind.${s.kind}`) },
          { key: 'used', label: word('used'), render: (s) => s.used },
          { key: 'retired', label: word('retired'), render: (s) => s.retired },
          { key: 'source', label: word('source'), render: (s) => s.source },
        ]}
      />
    </OfficePage>
  );
}

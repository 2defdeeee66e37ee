import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { FileField } from '../../../ui/file-field.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { listProjects } from '../../projects/store/projects.ts';
import type { Project } from '../../projects/types.ts';
import { beginImport } from '../commands/begin-import.ts';
import { ImportListTable } from '../parts/import-list-table.tsx';
import { type ImportRun, listImports } from '../store/import-runs.ts';
import { type ImportWord, importWords } from '../words/import.ts';
import { referralWords } from '../words.ts';
import { mayRegister } from './may-register.ts';

/** The form by which a list is brought. */
export const importNewSchema = z.strictObject({ projectId: z.uuid('projectMissing') });
/** One list, which a reader of its own takes apart. */
export const importFiles = { list: { max: 1, min: 1, unjudged: true } } as const;

/** GET /segnalazioni/importa: bring a list; those of the last thirty days. */
export async function importNewPage(asked: Asked<unknown, unknown, unknown>) {
  return mayRegister(asked.me) ? shown(asked, {}, []) : undefined;
}

/** POST /segnalazioni/importa: reads the list; nothing is entered yet. */
export async function bringList(
  asked: Asked<unknown, unknown, z.output<typeof importNewSchema>, FilesOf<typeof importFiles>>,
): Promise<Outcome> {
  const [list] = asked.files.list;
  if (!mayRegister(asked.me) || list === undefined) return absent;
  const begun = await beginImport(asked.tx, asked.me, asked.body.projectId, list.bytes);
  if (begun.ok) return go(`/segnalazioni/importa/${begun.id}`);
  if (begun.code === 'no-such-project') return again({ field: 'projectId', message: begun.code });
  return begun.code === 'absent' ? absent : again({ field: 'list', message: begun.code });
}

/** The same form with what was typed. */
export async function importNewAgain(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const said = sayProblems(importWords, problems, asked.language);
  return shown(asked, typed, sayProblems(referralWords, said, asked.language));
}

async function shown(asked: Asked<unknown, unknown, unknown>, typed: Typed, problems: readonly Problem[]) {
  const territories = new Set(asked.me.roles.flatMap((r) => r.territoryId ?? []));
  const projects = (
    await Promise.all([...territories].map((t) => listProjects(asked.tx, t as TerritoryId)))
  ).flat();
  return h(ImportNew, { asked, typed, problems, projects, runs: await listImports(asked.tx) });
}

type Shown = {
  asked: Asked<unknown, unknown, unknown>;
  typed: Typed;
  problems: readonly Problem[];
  projects: readonly Project[];
  runs: readonly ImportRun[];
};

function ImportNew({ asked, typed, problems, projects, runs }: Shown) {
  const word = (key: ImportWord) => say(importWords, key, asked.language);
  const only = projects.length === 1 ? projects[0]?.id : undefined;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('importTitle')}
      lead={word('importLead')}
      problems={problems}
      breadcrumbs={[{ href: '/segnalazioni', label: say(referralWords, 'referrals', asked.language) }]}
    >
      <StepForm asked={asked} action="/segnalazioni/importa" sendsFiles submit={word('importRead')}>
        <SelectField
          name="projectId"
          label={word('importProject')}
          value={typedText(typed, 'projectId') || only}
          error={problemOf(problems, 'projectId')}
          options={projects.map((p) => ({ value: p.id, label: p.title }))}
        />
        <FileField
          name="list"
          label={word('importFile')}
          hint={word('importFileHint')}
          error={problemOf(problems, 'list')}
          accept=".csv,.xlsx"
        />
      </StepForm>
      <ImportListTable runs={runs} />
    </OfficePage>
  );
}

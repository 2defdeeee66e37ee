import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { RowsFields } from '../../projects/parts/rows-fields.tsx';
import { findRulesFor } from '../../projects/store/notices.ts';
import { openProcedure } from '../commands/open-procedure.ts';
import { type ProcedureAnswers, tieChoices } from '../commands/read-procedure.ts';
import { ProcedureFields, RankingFields } from '../parts/procedure-fields.tsx';
import { speak } from '../parts/speak.ts';
import { refusedOutcome } from '../refusals.ts';
import type { SelectionMode } from '../types.ts';
import { selectionWords } from '../words.ts';
import { openedProject, type ProjectParams, procedureUrl, selectionsUrl } from './opened-procedure.ts';

type Here = Asked<ProjectParams, unknown, unknown>;

/** GET /progetti/:projectId/selezioni/nuova, and the same form with what was typed. */
export async function newProcedurePage(asked: Here, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openedProject(asked, asked.params.projectId);
  if (!opened?.leads) return undefined;
  const rules = await findRulesFor(asked.tx, opened.project.id, dayInRome(asked.now));
  const said = sayProblems(selectionWords, problems, asked.language);
  const ofNotice = rules?.rules.selection ?? null;
  return h(NewProcedure, { asked, project: opened.project, ofNotice, typed, problems: said });
}

/** POST /progetti/:projectId/selezioni/nuova. */
export async function saveProcedure(
  asked: Asked<ProjectParams, unknown, ProcedureAnswers>,
): Promise<Outcome> {
  const opened = await openedProject(asked, asked.params.projectId);
  if (!opened?.leads) return absent;
  const done = await openProcedure(asked.tx, opened.project, asked.body, asked.now);
  return done.ok
    ? go(procedureUrl({ id: done.id, projectId: opened.project.id }, '?fatto=opened'))
    : refusedOutcome(done);
}

type Shown = {
  asked: Here;
  project: { id: string; title: string };
  ofNotice: SelectionMode | null;
  typed: Typed;
  problems: readonly Problem[];
};

function NewProcedure({ asked, project, ofNotice, typed, problems }: Shown) {
  const word = speak(asked.language);
  const filled = { typed, problems };
  const tieLabel = (choice: (typeof tieChoices)[number]) =>
    choice.startsWith('criterion-')
      ? word('tie.criterion', { n: choice.slice('criterion-'.length) })
      : word(`tie.${choice as 'younger'}`);
  const withRanking = ofNotice === null || ofNotice === 'public-notice-with-ranking';
  return (
    <FormPage
      asked={asked}
      title={word('open')}
      lead={word('openLead')}
      above={[
        { href: `/progetti/${project.id}`, label: project.title },
        { href: selectionsUrl(project.id), label: word('selections') },
      ]}
      problems={problems}
      action={selectionsUrl(project.id, '/nuova')}
      submit={word('open')}
    >
      <ProcedureFields {...filled} ofNotice={ofNotice} />
      {withRanking && (
        <>
          <RankingFields {...filled} />
          <RowsFields
            {...filled}
            table="criteria"
            title={word('criteria')}
            fields={[
              { name: 'label', label: word('criterion') },
              { name: 'max', label: word('max'), width: 'short' },
              {
                name: 'weight',
                label: word('weight'),
                width: 'short',
                optional: true,
                hint: word('weightHint'),
              },
            ]}
          />
          <RowsFields
            {...filled}
            table="ties"
            title={word('ties')}
            fields={[
              {
                name: 'rule',
                label: word('tie'),
                options: tieChoices.map((value) => ({ value, label: tieLabel(value) })),
              },
            ]}
          />
        </>
      )}
    </FormPage>
  );
}

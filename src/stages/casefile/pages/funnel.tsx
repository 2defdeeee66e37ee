import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { countCases } from '../../eligibility/store/funnel.ts';
import { projectVersionInForce } from '../../projects/rules.ts';
import { findRulesFor } from '../../projects/store/notices.ts';
import { findLead, findProject } from '../../projects/store/projects.ts';
import { listProjectVersions } from '../../projects/store/versions.ts';
import type { Project, ProjectId } from '../../projects/types.ts';
import { countReferred } from '../../referral/store/count-referrals.ts';
import { FunnelChart } from '../parts/funnel-chart.tsx';
import { funnelOf, missingKind } from '../rules/funnel.ts';
import { countLater } from '../store/later-figures.ts';
import type { FunnelStep } from '../types.ts';
import { type CasefileWord, casefileWords } from '../words.ts';

type Params = { projectId: string };

/** GET /progetti/:projectId/andamento: how many people at each step, beside what the project promised. Row security counts
 *  for each reader what she may see; who does not coordinate the whole project is told that it is her part. */
export async function funnelPage(asked: Asked<Params, unknown, unknown>) {
  const { tx, me } = asked;
  const project = await findProject(tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const today = dayInRome(asked.now);
  const lead = await findLead(tx, project.id as ProjectId);
  const version = projectVersionInForce(await listProjectVersions(tx, project.id), today);
  const rules = await findRulesFor(tx, project.id, today);
  const counted = await countCases(tx, project.id);
  const whole = me.roles.some((r) => r.role === 'coordinator' && r.organisationId === lead);
  return h(Funnel, {
    asked,
    project,
    whole,
    steps: funnelOf(
      { ...counted, ...(await countReferred(tx, project.id)), ...(await countLater(tx, project.id)) },
      (whole && version?.targets) || {},
    ),
    lacking: rules?.rules.eligibility.bothKindsRequired ? missingKind(counted) : undefined,
  });
}

type Shown = {
  asked: Asked<Params, unknown, unknown>;
  project: Project;
  whole: boolean;
  steps: readonly FunnelStep[];
  lacking: 'l68' | 'mental-health' | undefined;
};

function Funnel({ asked, project, whole, steps, lacking }: Shown) {
  const lang = asked.language;
  const word = (key: CasefileWord, values?: Record<string, string | number>) =>
    say(casefileWords, key, lang, values);
  const kinds = { l68: 'step.eligible-l68', 'mental-health': 'step.eligible-mental-health' } as const;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('funnelOf', { project: project.title })}
      lead={word('funnelLead')}
      breadcrumbs={[{ href: `/progetti/${project.id}`, label: project.title }]}
    >
      {!whole && <Notice kind="info">{word('funnelPart')}</Notice>}
      {whole && lacking && (
        <Notice kind="warning">{word('bothKinds', { kind: word(kinds[lacking]).toLowerCase() })}</Notice>
      )}
      <FunnelChart steps={steps} />
      <DataTable
        caption={word('funnel')}
        captionHidden
        rows={steps}
        rowKey={(s) => s.step}
        empty={null}
        columns={[
          { key: 'step', label: word('step'), render: (s) => word(`step.${s.step}`) },
          {
            key: 'people',
            label: word('people'),
            numeric: true,
            render: (s) => <a href={`/persone?progetto=${project.id}&passo=${s.step}`}>{s.people}</a>,
          },
          // A part of the people beside the promise of the whole would mislead.
          ...(whole ? promisedColumns(word) : []),
        ]}
      />
      <p>{word('laterSteps')}</p>
    </OfficePage>
  );
}

const promisedColumns = (word: (key: CasefileWord) => string): Column<FunnelStep>[] => [
  {
    key: 'promised',
    label: word('promised'),
    numeric: true,
    render: (s) => s.promised ?? (s.counted ? word('notPromised') : ''),
  },
  {
    key: 'share',
    label: word('share'),
    numeric: true,
    render: (s) => (s.percent === null ? '' : `${s.percent}%`),
  },
];

import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listProjects } from '../../projects/store/projects.ts';
import { ProcedureTable } from '../parts/procedure-table.tsx';
import { speak } from '../parts/speak.ts';
import { listProcedures } from '../store/procedures.ts';
import { openedProject, type ProjectParams, procedureUrl, selectionsUrl } from './opened-procedure.ts';

/** GET /selezioni: the selections of every project of the installation. */
export async function selectionsPage(asked: Asked<unknown, unknown, unknown>) {
  const word = speak(asked.language);
  const rows = [];
  for (const project of await listProjects(asked.tx))
    for (const p of await listProcedures(asked.tx, project.id))
      rows.push({ ...p, href: procedureUrl(p), project: project.title });
  return (
    <OfficePage shell={asked.shell} title={word('selections')} lead={word('selectionsLead')}>
      <ProcedureTable rows={rows} />
    </OfficePage>
  );
}

/** GET /progetti/:projectId/selezioni: those of one project. */
export async function proceduresPage(asked: Asked<ProjectParams, unknown, unknown>) {
  const opened = await openedProject(asked, asked.params.projectId);
  if (opened === undefined) return undefined;
  const { project, leads } = opened;
  const rows = (await listProcedures(asked.tx, project.id)).map((p) => ({
    ...p,
    href: procedureUrl(p),
    project: project.title,
  }));
  return h(OfProject, { asked, rows, project, leads });
}

function OfProject(p: {
  asked: Asked<ProjectParams, unknown, unknown>;
  rows: Parameters<typeof ProcedureTable>[0]['rows'];
  project: { id: string; title: string };
  leads: boolean;
}) {
  const word = speak(p.asked.language);
  return (
    <OfficePage
      shell={p.asked.shell}
      title={word('selectionsOf', { project: p.project.title })}
      lead={word('selectionsLead')}
      breadcrumbs={[
        { href: '/progetti', label: word('projects') },
        { href: `/progetti/${p.project.id}`, label: p.project.title },
      ]}
    >
      {p.leads && (
        <p class="button-row">
          <ButtonLink href={selectionsUrl(p.project.id, '/nuova')} variant="primary">
            {word('open')}
          </ButtonLink>
        </p>
      )}
      <ProcedureTable rows={p.rows} />
    </OfficePage>
  );
}

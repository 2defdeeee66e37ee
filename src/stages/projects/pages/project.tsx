import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { listTerritories } from '../../organisations/store/territories.ts';
import { projectDays } from '../parts/project-days.ts';
import { findProject, listPartners } from '../store/projects.ts';
import { type ProjectWord, projectWords } from '../words.ts';

/** What was just done, as the redirect says it. */
export const projectQuery = z.object({ fatto: z.enum(['project', 'partner']).optional().catch(undefined) });

/** GET /progetti/:projectId: a project and the bodies that take part in it. */
export async function projectPage(
  asked: Asked<{ projectId: string }, z.output<typeof projectQuery>, unknown>,
) {
  const lang = asked.language;
  const word = (key: ProjectWord) => say(projectWords, key, lang);
  const project = await findProject(asked.tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const partners = await listPartners(asked.tx, project.id);
  const names = new Map((await listOrganisations(asked.tx, project.territoryId)).map((o) => [o.id, o.name]));
  const territory = (await listTerritories(asked.tx)).find((t) => t.id === project.territoryId)?.name;
  const mayWrite = asked.me.roles.some((r) => r.role === 'installation-admin');
  const { fatto } = asked.query;
  return (
    <OfficePage
      shell={asked.shell}
      title={project.title}
      notice={fatto && { kind: 'success', text: word(`done.${fatto}`) }}
      breadcrumbs={[{ href: '/progetti', label: word('projects') }]}
    >
      <SummaryCard
        title={word('project')}
        items={[
          { label: word('cup'), value: project.cup },
          { label: word('when'), value: projectDays(project, lang) },
          { label: word('territory'), value: territory },
        ]}
      />
      <h2>{word('partners')}</h2>
      {!partners.some((p) => p.part === 'lead') && <Notice kind="warning">{word('noLead')}</Notice>}
      {mayWrite && (
        <p>
          <ButtonLink href={`/progetti/${project.id}/enti/nuovo`} variant="primary">
            {word('addPartner')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('partners')}
        captionHidden
        rows={partners}
        rowKey={(p) => p.organisationId}
        empty={<EmptyState title={word('noPartner')}>{word('noPartnerText')}</EmptyState>}
        columns={[
          {
            key: 'body',
            label: word('body'),
            render: (p) => <a href={`/enti/${p.organisationId}`}>{names.get(p.organisationId)}</a>,
          },
          { key: 'part', label: word('part'), render: (p) => word(`part.${p.part}`) },
        ]}
      />
    </OfficePage>
  );
}

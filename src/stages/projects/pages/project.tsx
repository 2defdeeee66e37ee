import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listTerritories } from '../../organisations/store/territories.ts';
import { BudgetTables } from '../parts/budget-tables.tsx';
import { PartnerTable } from '../parts/partner-table.tsx';
import { ProjectIdentity } from '../parts/project-identity.tsx';
import { TargetList } from '../parts/target-list.tsx';
import { VersionHistory } from '../parts/version-history.tsx';
import { missingTargets, sharedOut } from '../rules.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { keepsInstallation } from './may-keep.ts';
import { openedProject } from './opened-project.ts';

/** What was just done, as the redirect says it. */
export const projectQuery = z.object({
  fatto: z.enum(['project', 'partner', 'data', 'version', 'comuni']).optional().catch(undefined),
});

/** GET /progetti/:projectId: what a project is, who takes part, what it promised and how that changed. */
export async function projectPage(
  asked: Asked<{ projectId: string }, z.output<typeof projectQuery>, unknown>,
) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const opened = await openedProject(asked);
  if (opened === undefined) return undefined;
  const { project, partners, names, standing, money, leads } = opened;
  const lead = partners.find((p) => p.part === 'lead');
  const territory = (await listTerritories(asked.tx)).find((t) => t.id === project.territoryId)?.name;
  const url = `/progetti/${project.id}`;
  const { fatto } = asked.query;
  const mine = { accountId: asked.me.accountId, now: asked.now, memberships: asked.me.roles };
  const countsPeople = may(mine, { of: 'list', dataClass: 'stub', action: 'read' });
  const link = (allowed: boolean, to: string, key: ProjectWord) =>
    allowed && (
      <p>
        <ButtonLink href={`${url}/${to}`}>{word(key)}</ButtonLink>
      </p>
    );
  return (
    <OfficePage
      shell={asked.shell}
      title={project.title}
      notice={fatto && { kind: 'success', text: word(`done.${fatto}`) }}
      breadcrumbs={[{ href: '/progetti', label: word('projects') }]}
    >
      <ProjectIdentity
        project={project}
        territory={territory}
        lead={lead && names.get(lead.organisationId)}
        notice={opened.notice}
        rules={opened.rules}
      />
      {opened.notice === undefined && <Notice kind="warning">{word('noNoticeYet')}</Notice>}
      {link(countsPeople, 'andamento', 'progress')}
      {link(leads || keepsInstallation(asked.me), 'dati', 'editProject')}
      <h2>{word('partners')}</h2>
      {lead === undefined && <Notice kind="warning">{word('noLead')}</Notice>}
      {link(keepsInstallation(asked.me), 'enti/nuovo', 'addPartner')}
      <PartnerTable partners={partners} names={names} shares={money?.shares} />
      <h2>{word('targets')}</h2>
      <TargetList targets={standing?.targets ?? {}} missing={missingTargets(standing?.targets ?? {})} />
      <h2>{word('dates')}</h2>
      {link(leads, 'versioni/nuova', 'newVersion')}
      <VersionHistory told={opened.told} />
      {standing && money && (
        <BudgetTables
          totalCents={standing.totalCents}
          {...money}
          ofShares={sharedOut(standing.totalCents, money.shares)}
          ofLines={sharedOut(standing.totalCents, money.lines)}
          names={names}
        />
      )}
      <h2>{word('comuni')}</h2>
      <p>{opened.comuni.map((c) => c.name).join(', ') || word('comuniAll')}</p>
      {link(leads, 'comuni', 'nameComuni')}
    </OfficePage>
  );
}

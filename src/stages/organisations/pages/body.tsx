import type { Asked } from '../../../platform/http/asked.ts';
import { roles } from '../../../policy/vocabulary.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { MemberTable } from '../parts/member-table.tsx';
import { ServiceTable } from '../parts/service-table.tsx';
import { speak } from '../parts/speak.ts';
import { isOpen } from '../rules.ts';
import { listAccountsWithoutRole } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listMembershipsIn } from '../store/memberships.ts';
import { listProjectsOfBody } from '../store/open-work.ts';
import { findOrganisation } from '../store/organisations.ts';
import { listServices } from '../store/services.ts';
import { listTerritories } from '../store/territories.ts';
import { organisationWords } from '../words.ts';
import type { DoneQuery } from './done-query.ts';
import { keepsBody, keepsInstallation, keepsStaff } from './may-write.ts';

/** GET /enti/:organisationId: a body, who works there, its services, its projects. Of a health body only its own
 *  people see who works there. */
export async function bodyPage(asked: Asked<{ organisationId: string }, DoneQuery, unknown>) {
  const { tx, me, language } = asked;
  const word = speak(language);
  const now = await getNow(tx);
  const body = await findOrganisation(tx, asked.params.organisationId);
  if (body === undefined) return undefined;
  const url = `/enti/${body.id}`;
  const services = await listServices(tx, body.id);
  const serviceNames = new Map<string, string>(services.map((s) => [s.id, s.name]));
  const members = (await listMembershipsIn(tx, body.id)).filter((m) => isOpen(m, now));
  const roleless = keepsStaff(me, body.id) ? await listAccountsWithoutRole(tx) : [];
  const projects = await listProjectsOfBody(tx, [body.id]);
  const territory = (await listTerritories(tx)).find((t) => t.id === body.territoryId)?.name;
  return (
    <OfficePage
      shell={asked.shell}
      title={body.name}
      notice={doneNotice(organisationWords, asked.query.fatto, language)}
      breadcrumbs={[{ href: '/enti', label: word('bodies') }]}
    >
      <SummaryCard
        title={word('body')}
        items={[
          { label: word('kind'), value: word(`kind.${body.kind}`) },
          { label: word('territory'), value: territory },
          { label: word('seat'), value: body.seat === null ? '' : comuneByCatastale(body.seat)?.name },
          ...(body.ipaCode !== null || keepsInstallation(me)
            ? [{ label: word('ipaCode'), value: body.ipaCode }]
            : []),
        ]}
        {...(keepsInstallation(me) ? { action: { href: `${url}/modifica`, label: word('renameBody') } } : {})}
      />
      <h2>{word('members')}</h2>
      {keepsStaff(me, body.id) && (
        <p>
          <ButtonLink href={`${url}/utenze/nuova`} variant="primary">
            {word('newAccount')}
          </ButtonLink>
        </p>
      )}
      <MemberTable
        members={members.map((m) => ({
          ...m,
          roleName: roles[m.role][language],
          serviceName: serviceNames.get(m.serviceId ?? '') ?? '',
        }))}
        lang={language}
        now={now}
        accountsUrl={keepsStaff(me, body.id) ? `${url}/utenze` : undefined}
        hidden={body.kind === 'health' && !keepsStaff(me, body.id)}
      />
      {roleless.length > 0 && (
        <>
          <h3>{word('accountsWithoutRole')}</h3>
          <ul>
            {roleless.map((a) => (
              <li key={a.id}>
                <a href={`${url}/utenze/${a.id}`}>
                  <bdi>{a.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {(services.length > 0 || keepsBody(me, body.id)) && (
        <ServiceTable services={services} url={url} mayWrite={keepsBody(me, body.id)} />
      )}
      <h2>{word('projects')}</h2>
      {projects.length === 0 ? (
        <p>{word('noProjects')}</p>
      ) : (
        <ul>
          {projects.map((p) => (
            <li key={p.id}>
              <a href={`/progetti/${p.id}`}>{p.title}</a>
            </li>
          ))}
        </ul>
      )}
    </OfficePage>
  );
}

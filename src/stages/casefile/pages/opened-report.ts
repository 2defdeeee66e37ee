import type { Asked } from '../../../platform/http/asked.ts';
import { outwardName } from '../../organisations/rules.ts';
import { findOrganisation } from '../../organisations/store/organisations.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { Person, PersonId } from '../../people/types.ts';
import { findReport } from '../store/reports.ts';
import type { Report, ReportId } from '../types.ts';

/** A request about the reports on one person. */
export type OfReports<Q = unknown, B = unknown> = Asked<{ personId: PersonId }, Q, B>;
/** A request about one report. */
export type OfReport<Q = unknown, B = unknown> = Asked<{ personId: PersonId; reportId: ReportId }, Q, B>;

/** The person, how the reader may call her, and every entry of the human being. */
export type ReportedPerson = { person: Person; name: string; entries: readonly PersonId[]; url: string };

/** Opens the person of a URL, if the actor may know of her. */
export async function openReported(asked: OfReports): Promise<ReportedPerson | undefined> {
  const { tx } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(tx, person.id);
  const name = identity ? `${identity.givenName} ${identity.familyName}` : person.code;
  return { person, name, entries: await entriesOf(tx, person.id), url: `/persone/${person.id}/relazioni` };
}

/** One report with the person it is on, if the actor may read both; a draft is its author's alone. */
export async function openReport(
  asked: OfReport,
): Promise<(ReportedPerson & { report: Report; here: string }) | undefined> {
  const opened = await openReported(asked);
  const report = await findReport(asked.tx, asked.params.reportId);
  if (opened === undefined || report === undefined || !opened.entries.includes(report.personId))
    return undefined;
  return { ...opened, report, here: `${opened.url}/${report.id}` };
}

/** The body in whose name the reader writes reports, called as outside of it. */
export async function findWriterBody(
  asked: Pick<OfReports, 'tx' | 'me' | 'language'>,
): Promise<{ organisationId: OrganisationId; body: string } | undefined> {
  const role = asked.me.roles.find((r) => r.role === 'social-worker' || r.role === 'clinician');
  const organisation = role?.organisationId && (await findOrganisation(asked.tx, role.organisationId));
  if (!organisation) return undefined;
  return { organisationId: organisation.id, body: outwardName(organisation, asked.language, new Set()) };
}

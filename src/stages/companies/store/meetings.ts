import type { Selectable } from 'kysely';
import type { CompanyMeetingTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, CompanyMeeting, CompanyMeetingId, ContactId, SiteId } from '../types.ts';

const toMeeting = (r: Selectable<CompanyMeetingTable>): CompanyMeeting => ({
  id: r.id as CompanyMeetingId,
  companyId: r.company_id as CompanyId,
  organisationId: r.organisation_id as OrganisationId,
  siteId: r.site_id as SiteId | null,
  contactId: r.contact_id as ContactId | null,
  startsAt: r.starts_at,
  minutes: r.minutes,
  place: r.place,
  about: r.about,
  heldBy: r.held_by as AccountId,
  state: r.state as CompanyMeeting['state'],
  version: r.version,
});

/** Meetings with these entries, the next first; held and cancelled ones too. Empty for who may not read the log. */
export async function listCompanyMeetings(tx: Tx, entries: readonly CompanyId[]): Promise<CompanyMeeting[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_meeting')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(toMeeting);
}

/** One meeting with a company, if the actor may read it. */
export async function findCompanyMeeting(tx: Tx, id: string): Promise<CompanyMeeting | undefined> {
  const row = await tx.db.selectFrom('company_meeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMeeting(row);
}

/** What one says of a meeting that is planned. */
export type MeetingFacts = Pick<
  CompanyMeeting,
  'siteId' | 'contactId' | 'startsAt' | 'minutes' | 'place' | 'about' | 'heldBy'
>;

const columns = (m: MeetingFacts) => ({
  site_id: m.siteId,
  contact_id: m.contactId,
  starts_at: m.startsAt,
  minutes: m.minutes,
  place: m.place,
  about: m.about,
  held_by: m.heldBy,
});

/** Writes a planned meeting, by the actor. */
export async function insertCompanyMeeting(
  tx: Tx,
  m: MeetingFacts &
    Pick<CompanyMeeting, 'id' | 'companyId' | 'organisationId'> & { territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_meeting')
    .values({
      id: m.id,
      territory_id: m.territoryId,
      company_id: m.companyId,
      organisation_id: m.organisationId,
      ...columns(m),
      created_by: tx.actor.accountId,
    })
    .execute();
}

/** Moves a planned meeting, or says what became of it. @returns false when it was saved after `version` was read, or is
 *  of a body that is not the actor's */
export async function updateCompanyMeeting(
  tx: Tx,
  m: Pick<CompanyMeeting, 'id' | 'version'>,
  to: { facts: MeetingFacts } | { state: 'held' | 'cancelled' },
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_meeting')
    .set({ version: m.version + 1, ...('facts' in to ? columns(to.facts) : { state: to.state }) })
    .where('id', '=', m.id)
    .where('version', '=', m.version)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

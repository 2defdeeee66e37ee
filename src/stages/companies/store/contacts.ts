import type { Selectable } from 'kysely';
import type { CompanyContactTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { CompanyId, Contact, ContactId, SiteId } from '../types.ts';

const toContact = (r: Selectable<CompanyContactTable>): Contact => ({
  id: r.id as ContactId,
  companyId: r.company_id as CompanyId,
  siteId: r.site_id as SiteId | null,
  name: r.name,
  part: r.part as Contact['part'],
  phone: r.phone,
  email: r.email,
  note: r.note,
  tutorCapacity: r.tutor_capacity,
  endedOn: r.ended_on,
  version: r.version,
});

/** Somebody at a company, if the actor may read it. */
export async function findContact(tx: Tx, id: string): Promise<Contact | undefined> {
  const row = await tx.db.selectFrom('company_contact').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toContact(row);
}

/** Whom one speaks with at these entries: who is still there first, by name; who has left too. */
export async function listContacts(tx: Tx, entries: readonly CompanyId[]): Promise<Contact[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom('company_contact')
    .selectAll()
    .where('company_id', 'in', entries)
    .orderBy((e) => e('ended_on', 'is not', null))
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toContact);
}

/** What one writes of somebody at a company. */
export type ContactFacts = Omit<Contact, 'id' | 'companyId' | 'version'>;

const columns = (c: ContactFacts) => ({
  site_id: c.siteId,
  name: c.name,
  part: c.part,
  phone: c.phone,
  email: c.email,
  note: c.note,
  tutor_capacity: c.tutorCapacity,
  ended_on: c.endedOn,
});

/** Writes somebody at a company, entered by the actor. */
export async function insertContact(
  tx: Tx,
  c: ContactFacts & { id: ContactId; companyId: CompanyId; territoryId: TerritoryId },
): Promise<void> {
  await tx.db
    .insertInto('company_contact')
    .values({
      id: c.id,
      company_id: c.companyId,
      territory_id: c.territoryId,
      created_by: tx.actor.accountId,
      ...columns(c),
    })
    .execute();
}

/** Changes what is known of somebody at a company. @returns false when somebody saved after `version` was read */
export async function updateContact(
  tx: Tx,
  c: Pick<Contact, 'id' | 'version'>,
  to: ContactFacts,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('company_contact')
    .set({ ...columns(to), version: c.version + 1 })
    .where('id', '=', c.id)
    .where('version', '=', c.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

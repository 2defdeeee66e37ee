import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { CompanyOfferId } from '../types.ts';

/** What a company says when it offers a place. `phone` in the international form, `codiceCatastale` of the comune where one
 *  would work. One of `phone` and `email` is there. */
export type OfferContent = {
  companyName: string;
  codiceCatastale: string;
  activity: string | null;
  work: string;
  contactName: string;
  phone: string | null;
  email: string | null;
  whenToCall: string | null;
};

/** Lets one transaction at a time take in what comes from one sender: tries at the same instant are counted too. */
export async function lockSender(tx: SystemTx, subject: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subject.toString('hex')}, 0))`.execute(tx.db);
}

/** The comuni of every territory, each once, by name. In a transaction of the purpose `hosting`. */
export async function listServedComuni(tx: SystemTx): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select codice_catastale as code, min(name) as name from app.territory_comune
     group by codice_catastale order by name, code`.execute(tx.db);
  return rows;
}

/** The territory that a comune belongs to; of several the one where a project has a lead, then the first by its id. */
export async function findServingTerritory(
  tx: SystemTx,
  codiceCatastale: string,
): Promise<TerritoryId | undefined> {
  const { rows } = await sql<{ id: TerritoryId }>`
    select c.territory_id as id from app.territory_comune c where c.codice_catastale = ${codiceCatastale}
     order by not exists (select from app.project_partner p where p.territory_id = c.territory_id and p.part = 'lead'),
       c.territory_id limit 1`.execute(tx.db);
  return rows[0]?.id;
}

/** The bodies that lead a project of a territory: theirs are the colleagues whom an offer is told to. */
export async function listLeadBodies(tx: SystemTx, territoryId: TerritoryId): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select distinct organisation_id as id from app.project_partner
     where territory_id = ${territoryId}::uuid and part = 'lead' order by id`.execute(tx.db);
  return rows.map((r) => r.id);
}

/** Writes an offer. @returns false when this form has been sent before */
export async function insertOffer(
  tx: SystemTx,
  o: OfferContent & {
    id: CompanyOfferId;
    territoryId: TerritoryId;
    sentKey: string;
    sentAt: Date;
    answerBy: CalendarDay;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.company_offer (id, territory_id, codice_catastale, company_name, activity, work, contact_name, phone,
      email, when_to_call, answer_by, sent_key, sent_at)
    values (${o.id}, ${o.territoryId}, ${o.codiceCatastale}, ${o.companyName}, ${o.activity}, ${o.work},
      ${o.contactName}, ${o.phone}, ${o.email}, ${o.whenToCall}, ${o.answerBy}::date, ${o.sentKey}::uuid, ${o.sentAt})
    on conflict do nothing`.execute(tx.db);
  return numAffectedRows === 1n;
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { type ContactFacts, insertContact, updateContact } from '../store/contacts.ts';
import { findSite } from '../store/sites.ts';
import type { Company, CompanyId, Contact, ContactId } from '../types.ts';

/** Adds somebody whom one speaks with at a company. Her telephone and address are those of her work.
 *  @returns id of the contact person
 *  @refuses 'site-not-hers' for a place of work of another entry; 'day-in-future' */
export async function addContact(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: ContactFacts,
  today: CalendarDay,
): Promise<{ ok: true; id: ContactId } | CompanyRefusal> {
  const problem = await problemOf(tx, company.id, input, today);
  if (problem) return problem;
  const id = randomUUID() as ContactId;
  await insertContact(tx, { ...input, id, companyId: company.id, territoryId: company.territoryId });
  return { ok: true, id };
}

/** Changes what is known of a contact person, or says since when she is no longer there.
 *  @refuses 'site-not-hers'; 'day-in-future'; 'changed-meanwhile' when she was saved after `version` */
export async function changeContact(
  tx: Tx,
  contact: Contact,
  version: number,
  input: ContactFacts,
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  const problem = await problemOf(tx, contact.companyId, input, today);
  if (problem) return problem;
  return (await updateContact(tx, { id: contact.id, version }, input))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

async function problemOf(tx: Tx, companyId: CompanyId, input: ContactFacts, today: CalendarDay) {
  if (input.endedOn !== null && input.endedOn > today) return refuse('day-in-future', 'endedOn');
  if (input.siteId === null) return undefined;
  const site = await findSite(tx, input.siteId);
  return site?.companyId === companyId ? undefined : refuse('site-not-hers', 'siteId');
}

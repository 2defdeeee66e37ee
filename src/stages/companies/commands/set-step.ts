import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { freshestOf } from '../rules/freshest.ts';
import { listCompaniesById, updateCompany } from '../store/companies.ts';
import { listEntryIds } from '../store/merges.ts';
import type { Company, NextStep } from '../types.ts';

/** Sets what is promised next to a company, changes it, or gives it to a colleague, without a contact. Null: nothing is
 *  promised any more. Of entries that are one it is written where the latest contact stands, since the list reads it
 *  there.
 *  @param version of the entry that stands for all of them
 *  @refuses 'due-past'; 'changed-meanwhile' */
export async function setStep(
  tx: Tx,
  company: Company,
  version: number,
  next: NextStep | null,
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  if (next !== null && next.on < today) return refuse('due-past', 'nextOn');
  if (version !== company.version) return refuse('changed-meanwhile');
  const entries = await listCompaniesById(tx, await listEntryIds(tx, company.id));
  const holder = freshestOf(company.id, entries) ?? company;
  return (await updateCompany(tx, holder, { next })) ? { ok: true } : refuse('changed-meanwhile');
}

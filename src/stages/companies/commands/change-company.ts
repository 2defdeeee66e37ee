import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { updateCompany } from '../store/companies.ts';
import type { Company, CompanyFacts, PublicConsent } from '../types.ts';
import { findSimilarCompanies } from './find-similar-companies.ts';

/** Changes what a company is.
 *  @param input `another`: as when it is entered; asked only where name or partita IVA change
 *  @refuses 'another-company'; 'changed-meanwhile' when it was saved after `version` */
export async function changeCompany(
  tx: Tx,
  company: Company,
  version: number,
  input: CompanyFacts & { another: boolean },
): Promise<{ ok: true } | CompanyRefusal> {
  const { another, ...facts } = input;
  const renamed = facts.name !== company.name || facts.partitaIva !== company.partitaIva;
  if (renamed && !another) {
    const similar = await findSimilarCompanies(tx, company.territoryId, facts, company.id);
    if (similar.length > 0) return refuse('another-company', 'another');
  }
  return (await updateCompany(tx, { id: company.id, version }, { facts }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

/** Writes what a company answered when it was asked whether it may be named in public.
 *  @param input `from`: who answered, and how
 *  @refuses 'day-in-future'; 'not-given' where a consent that was not given is withdrawn; 'changed-meanwhile' */
export async function recordPublicConsent(
  tx: Tx,
  company: Company,
  version: number,
  input: { answer: Exclude<PublicConsent, 'not-asked'>; on: CalendarDay; from: string },
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  if (input.on > today) return refuse('day-in-future', 'on');
  if (input.answer === 'withdrawn' && company.publicConsent !== 'given') return refuse('not-given', 'answer');
  return (await updateCompany(tx, { id: company.id, version }, { consent: input }))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { insertCompany } from '../store/companies.ts';
import type { CompanyFacts, CompanyId, NextStep } from '../types.ts';
import { findSimilarCompanies } from './find-similar-companies.ts';

/** Enters a company that nobody has spoken with yet.
 *  @param input `another`: the writer has seen who is alike and says that it is another one; `next`: who calls it first
 *  @returns id of the company
 *  @refuses 'another-company' where one is alike and nobody said it is another; 'due-past' for a step before today */
export async function enterCompany(
  tx: Tx,
  territoryId: TerritoryId,
  input: CompanyFacts & { another: boolean; next: NextStep | null },
  today: CalendarDay,
): Promise<{ ok: true; id: CompanyId } | CompanyRefusal> {
  const { another, next, ...facts } = input;
  if (next !== null && next.on < today) return refuse('due-past', 'nextOn');
  if (!another && (await findSimilarCompanies(tx, territoryId, facts)).length > 0)
    return refuse('another-company', 'another');
  const id = randomUUID() as CompanyId;
  await insertCompany(tx, { id, territoryId, ...facts, next }, today);
  return { ok: true, id };
}

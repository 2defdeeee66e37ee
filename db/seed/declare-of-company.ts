import type { Tx } from '../../src/platform/database/tx.ts';
import { declareHeadcount, declareL68Fact } from '../../src/stages/companies/commands/declare-headcount.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import type { EnteredCompany, ToldCompany } from './told-company.ts';

const nobody = {
  permanentFull: 0,
  permanentPart: 0,
  permanentPartHundredths: 0,
  fixedShort: 0,
  fixedLong: 0,
  apprentices: 0,
  executives: 0,
  coOperativeMembers: 0,
  agencyWorkers: 0,
  homeWorkers: 0,
  abroad: 0,
  otherExcluded: 0,
  otherExcludedReason: null,
  l68Employed: 0,
} as const;

/** Writes what a company declared of its people, and what stands beside its quota. */
export async function declareOf(
  tx: Tx,
  told: ToldCompany,
  company: EnteredCompany,
  now: Date,
): Promise<void> {
  const today = dayInRome(now);
  for (const { daysAgo, source, ...numbers } of told.headcounts) {
    const declared = {
      ...nobody,
      ...numbers,
      onDay: addDays(today, -daysAgo),
      source: source ?? 'Dichiarazione dell’azienda',
    };
    done(await declareHeadcount(tx, company, declared, today));
  }
  for (const { fromAgo, toIn, ...fact } of told.l68) {
    const line = {
      ...fact,
      fromOn: addDays(today, -fromAgo),
      toOn: toIn === null ? null : addDays(today, toIn),
      replaces: null,
    };
    done(await declareL68Fact(tx, company, line));
  }
}

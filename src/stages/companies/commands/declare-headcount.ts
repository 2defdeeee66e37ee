import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { insertHeadcount } from '../store/headcounts.ts';
import { insertL68Fact, listL68Facts } from '../store/l68-facts.ts';
import type { Company, Headcount, L68Fact } from '../types.ts';

/** What a company declares of its people on a day. */
export type DeclaredHeadcount = Omit<Headcount, 'id' | 'companyId' | 'recordedAt'>;

/** Writes what a company declared of its people, as it declared it. Nothing is changed afterwards: a correction is
 *  declared anew for the same day, and the later one counts.
 *  @refuses 'day-in-future'; 'part-time-exceeds' where part time counts for more than its people; 'reason-missing' and 'reason-not-needed' for those whom the law leaves out */
export async function declareHeadcount(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: DeclaredHeadcount,
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  if (input.onDay > today) return refuse('day-in-future', 'onDay');
  if (input.permanentPartHundredths > input.permanentPart * 100)
    return refuse('part-time-exceeds', 'permanentPartHundredths');
  if (input.otherExcluded > 0 && input.otherExcludedReason === null)
    return refuse('reason-missing', 'otherExcludedReason');
  if (input.otherExcluded === 0 && input.otherExcludedReason !== null)
    return refuse('reason-not-needed', 'otherExcludedReason');
  await insertHeadcount(tx, { ...input, companyId: company.id, territoryId: company.territoryId });
  return { ok: true };
}

/** Writes a suspension, an exemption, a convention or a declaration that stands beside the quota, with its paper.
 *  @param input `replaces`: the line that this one corrects or ends
 *  @refuses 'ends-before-start'; 'percent-of-exemption' for a percentage of anything else; 'fact-not-hers' for a line of another company or one that was replaced */
export async function declareL68Fact(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: Omit<L68Fact, 'id' | 'companyId' | 'recordedAt'>,
): Promise<{ ok: true } | CompanyRefusal> {
  if (input.toOn !== null && input.toOn < input.fromOn) return refuse('ends-before-start', 'toOn');
  if (input.percent !== null && (input.kind !== 'exemption' || input.percent > 100))
    return refuse('percent-of-exemption', 'percent');
  const facts = input.replaces === null ? [] : await listL68Facts(tx, company.id);
  const stands =
    facts.some((f) => f.id === input.replaces) && !facts.some((f) => f.replaces === input.replaces);
  if (input.replaces !== null && !stands) return refuse('fact-not-hers', 'replaces');
  await insertL68Fact(tx, { ...input, companyId: company.id, territoryId: company.territoryId });
  return { ok: true };
}

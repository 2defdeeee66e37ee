import type { Asked } from '../../../platform/http/asked.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Law68Print } from '../documents/law68-sheet.ts';
import { hostLimits } from '../rules/host-limits.ts';
import { headcountOn } from '../rules/l68-headcount.ts';
import { natureOf } from '../rules/l68-not-computed.ts';
import { law68Sheet } from '../rules/l68-sheet.ts';
import { listHeadcounts } from '../store/headcounts.ts';
import { listL68Facts } from '../store/l68-facts.ts';
import type { Company } from '../types.ts';

/** The calculation for a company on a day, out of what it declared; undefined while it declared no headcount for that
 *  day or before it.
 *  @param company an entry that points nowhere */
export async function calculateLaw68(
  tx: Asked<unknown, unknown, unknown>['tx'],
  company: Company,
  day: CalendarDay,
  workingDays: number | null,
): Promise<Pick<Law68Print, 'sheet' | 'host' | 'declared'> | undefined> {
  const headcount = headcountOn(await listHeadcounts(tx, company.id), day);
  if (headcount === undefined) return undefined;
  const facts = await listL68Facts(tx, company.id);
  return {
    sheet: law68Sheet({ day, nature: natureOf(company.kind), headcount, facts, workingDays }),
    host: hostLimits(headcount, facts, day),
    declared: { source: headcount.source, reason: headcount.otherExcludedReason },
  };
}

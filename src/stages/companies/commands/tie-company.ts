import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { findIntermediary } from '../store/intermediaries.ts';
import { insertTie, updateTieEnded } from '../store/ties.ts';
import type { Company, IntermediaryId, Tie } from '../types.ts';

/** Ties a company to an association or agency of its territory, from a day on.
 *  @refuses 'absent' for one of another territory; 'day-in-future'; 'tied-already' */
export async function tieCompany(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: { intermediary: IntermediaryId; since: CalendarDay },
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  const found = await findIntermediary(tx, input.intermediary);
  if (found?.territoryId !== company.territoryId) return refuse('absent');
  if (input.since > today) return refuse('day-in-future', 'since');
  const tied = await insertTie(tx, {
    companyId: company.id,
    territoryId: company.territoryId,
    intermediaryId: found.id,
    since: input.since,
  });
  return tied ? { ok: true } : refuse('tied-already', 'intermediary');
}

/** Ends a tie.
 *  @refuses 'before-it-began'; 'changed-meanwhile' when it was ended after `version` */
export async function endTie(
  tx: Tx,
  tie: Tie,
  version: number,
  on: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  if (on < tie.since) return refuse('before-it-began');
  return (await updateTieEnded(tx, { id: tie.id, version }, on)) ? { ok: true } : refuse('changed-meanwhile');
}

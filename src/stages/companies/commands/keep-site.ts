import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { insertSite, type SiteFacts, updateSite } from '../store/sites.ts';
import type { Company, Site, SiteId } from '../types.ts';

const dayProblem = (s: SiteFacts, today: CalendarDay) =>
  s.seenOn !== null && s.seenOn > today ? refuse('day-in-future', 'seenOn') : undefined;

/** Adds a place of work to a company.
 *  @returns its id
 *  @refuses 'day-in-future' for a day on which somebody will have seen it */
export async function addSite(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: SiteFacts,
  today: CalendarDay,
): Promise<{ ok: true; id: SiteId } | CompanyRefusal> {
  const problem = dayProblem(input, today);
  if (problem) return problem;
  const id = randomUUID() as SiteId;
  await insertSite(tx, { ...input, id, companyId: company.id, territoryId: company.territoryId });
  return { ok: true, id };
}

/** Changes a place of work, or closes it from a day on. Places offered there are closed by whoever keeps them.
 *  @refuses 'day-in-future'; 'changed-meanwhile' when it was saved after `version` */
export async function changeSite(
  tx: Tx,
  site: Site,
  version: number,
  input: SiteFacts,
  today: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  const problem = dayProblem(input, today);
  if (problem) return problem;
  return (await updateSite(tx, { id: site.id, version }, input)) ? { ok: true } : refuse('changed-meanwhile');
}

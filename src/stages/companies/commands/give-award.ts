import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { findProject } from '../../projects/store/projects.ts';
import { type CompanyRefusal, refuse } from '../refusals.ts';
import { insertAward, updateAwardRevoked } from '../store/awards.ts';
import type { Award, AwardId, Company } from '../types.ts';

/** Gives a company a certificate or the partner mark of a project, under a number of the project's register.
 *  @returns id of the award
 *  @refuses 'absent' for a project of another territory; 'day-in-future'; 'number-taken' */
export async function giveAward(
  tx: Tx,
  company: Pick<Company, 'id' | 'territoryId'>,
  input: Pick<Award, 'projectId' | 'kind' | 'number' | 'givenOn' | 'forWhat'>,
  today: CalendarDay,
): Promise<{ ok: true; id: AwardId } | CompanyRefusal> {
  const project = await findProject(tx, input.projectId);
  if (project?.territoryId !== company.territoryId) return refuse('absent');
  if (input.givenOn > today) return refuse('day-in-future', 'givenOn');
  const id = randomUUID() as AwardId;
  const given = await insertAward(tx, {
    ...input,
    id,
    companyId: company.id,
    territoryId: company.territoryId,
  });
  return given ? { ok: true, id } : refuse('number-taken', 'number');
}

/** Takes the partner mark back: from this day on the company may not show it. A certificate tells of what was and is not
 *  taken back.
 *  @refuses 'no-mark'; 'changed-meanwhile' when it was taken back after `version` */
export async function revokeMark(
  tx: Tx,
  award: Award,
  version: number,
  on: CalendarDay,
): Promise<{ ok: true } | CompanyRefusal> {
  if (award.kind !== 'partner-mark') return refuse('no-mark');
  return (await updateAwardRevoked(tx, { id: award.id, version }, on))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

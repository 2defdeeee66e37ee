import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { noteChange } from '../../editorial/store/published.ts';
import type { Project } from '../../projects/types.ts';
import { type FigureRefusal, refuse } from '../refusals.ts';
import { insertPublication, lockPublishing } from '../store/publications.ts';
import type { FigureId } from '../types.ts';
import { findPublishable } from './find-publishable.ts';

/** Publishes the results of a project as they stand: counted now, protected, written for everybody to read.
 *  @param confirmed number and fingerprint of the tables that the editor read before she said yes
 *  @refuses 'published-meanwhile' when somebody published first; 'too-soon', 'too-small', 'too-few-changes', 'would-tell' as
 *  `rules/may-publish.ts` finds; 'changed-meanwhile' when the tables are no longer those that were confirmed
 *  @law D.Lgs. 33/2013, art. 26, c. 4; D.Lgs. 196/2003, art. 2-septies, c. 8 (health data are not disseminated) */
export async function publishFigures(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  confirmed: { number: number; seen: string },
  now: Date,
): Promise<{ ok: true } | FigureRefusal> {
  await lockPublishing(tx, project.id);
  const found = await findPublishable(tx, project, now);
  if (found.number !== confirmed.number) return refuse('published-meanwhile');
  if (found.tables === null) return refuse(found.why);
  if (found.seen !== confirmed.seen) return refuse('changed-meanwhile');
  const written = await insertPublication(tx, {
    id: randomUUID() as FigureId,
    projectId: project.id,
    territoryId: project.territoryId,
    number: found.number,
    onDay: dayInRome(now),
    tables: found.tables,
    publishedAt: now,
  });
  if (!written) return refuse('published-meanwhile');
  await noteChange(tx);
  return { ok: true };
}

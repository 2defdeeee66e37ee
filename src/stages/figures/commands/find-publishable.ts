import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { Project } from '../../projects/types.ts';
import { mayPublishFrom, whyNotPublish } from '../rules/may-publish.ts';
import { listPublications } from '../store/publications.ts';
import type { FigureTable, Hindrance, Publication } from '../types.ts';
import { countProtected } from './count-protected.ts';

/** What publishing now would write, or why it may not. */
export type Publishable = {
  readonly number: number;
  readonly earlier: readonly Publication[];
} & (
  | { readonly tables: readonly FigureTable[]; readonly seen: string }
  | { readonly tables: null; readonly why: Hindrance; readonly from: CalendarDay | null }
);

/** What publishing now would write. Before its day nothing is counted, and where a publication is refused its tables are
 *  not shown either: whoever could read them every day would see each person come and go.
 *  @returns the tables with their fingerprint, or `why` not and the day `from` which: a value, nothing is refused */
export async function findPublishable(
  tx: Tx,
  project: Pick<Project, 'id' | 'territoryId'>,
  now: Date,
): Promise<Publishable> {
  const earlier = await listPublications(tx, project.id);
  const number = earlier.length + 1;
  const from = mayPublishFrom(earlier);
  if (from !== null && dayInRome(now) < from) return { number, earlier, tables: null, why: 'too-soon', from };
  const { tables, arrivedEnough } = await countProtected(tx, project, earlier.at(-1));
  const why = whyNotPublish(earlier, tables, arrivedEnough);
  if (why !== undefined) return { number, earlier, tables: null, why, from: null };
  return { number, earlier, tables, seen: createHash('sha256').update(JSON.stringify(tables)).digest('hex') };
}

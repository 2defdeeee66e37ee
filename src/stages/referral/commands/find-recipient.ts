import type { SystemTx } from '../../../platform/database/tx.ts';
import { birthplaceByCode } from '../../../values/birthplace.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { bodyOfComune } from '../rules/application.ts';
import type { OwnApplication } from '../store/application-drafts.ts';
import { type AnsweringBody, listAnsweringBodies, listOpenProjects } from '../store/application-projects.ts';

/** The body that answers an application: the municipality of her comune, else the lead of the project.
 *  @param comune cadastral code; null where she has not said yet
 *  @returns nothing when the project has closed */
export async function findRecipient(
  tx: SystemTx,
  application: Pick<OwnApplication, 'territoryId' | 'projectId'>,
  comune: string | null,
  now: Date,
): Promise<AnsweringBody | undefined> {
  const open = (await listOpenProjects(tx, dayInRome(now))).find((p) => p.id === application.projectId);
  if (open === undefined) return undefined;
  const bodies = await listAnsweringBodies(tx, application.territoryId, application.projectId);
  const place = comune === null ? undefined : birthplaceByCode(comune);
  const name =
    open.comuni.find((c) => c.code === comune)?.name ?? (place?.kind === 'comune' ? place.comune.name : null);
  return bodyOfComune(name, bodies) ?? bodies.find((b) => b.leads);
}

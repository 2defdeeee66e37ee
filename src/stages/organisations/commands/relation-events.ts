import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { quietRelations } from '../../../policy/rules.ts';
import type { OrganisationEvent } from '../events.ts';
import type { Relation } from '../types.ts';

/** Appends what happened to a relation to the person's timeline. Of a relation that only the treating service may
 *  know of, nothing: whoever reads the timeline would learn of it from the event. The audit has it all the same. */
export async function appendRelationEvent(
  tx: Tx,
  kind: OrganisationEvent,
  r: Pick<Relation, 'kind' | 'territoryId' | 'personId'>,
): Promise<void> {
  if ((quietRelations as readonly string[]).includes(r.kind)) return;
  await appendEvent(tx, { kind, territoryId: r.territoryId, personId: r.personId });
}

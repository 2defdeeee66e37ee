import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Case } from '../../eligibility/types.ts';
import { assessmentEvents } from '../events.ts';
import { insertLimitation } from '../store/limitations.ts';

/** Writes, in functional words, which limits matter at work: what the plan may read of what the clinician alone knows.
 *  The last note counts, the earlier ones stay.
 *  @param text 1–4,000 characters */
export async function writeLimitation(tx: Tx, standing: Case, text: string): Promise<void> {
  await insertLimitation(tx, standing, text);
  await appendEvent(tx, {
    kind: assessmentEvents.limitationWritten,
    territoryId: standing.territoryId,
    personId: standing.personId,
    caseId: standing.id,
  });
}

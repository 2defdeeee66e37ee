import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { Person } from '../../people/types.ts';
import { eligibilityEvents } from '../events.ts';
import { type EligibilityRefusal, refuse } from '../refusals.ts';
import { mayWithdraw } from '../rules.ts';
import { withdrawEvidenceRow } from '../store/evidence.ts';
import type { Evidence } from '../types.ts';
import { judgeAll } from './judge-all.ts';

/** Withdraws a paper entered by mistake or replaced: it stays, with the reason, and proves nothing any more.
 *  @refuses 'already-withdrawn'; 'reason-needed'; 'changed-meanwhile' */
export async function withdrawEvidence(
  tx: Tx,
  person: Person,
  personIds: readonly string[],
  evidence: Evidence,
  reason: string | null,
  now: Date,
): Promise<{ ok: true } | EligibilityRefusal> {
  if (!mayWithdraw(evidence)) return refuse('already-withdrawn');
  if (reason === null) return refuse('reason-needed', 'reason');
  if (!(await withdrawEvidenceRow(tx, evidence, reason, now))) return refuse('changed-meanwhile');
  if (!(await judgeAll(tx, personIds, now))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: eligibilityEvents.evidenceWithdrawn,
    territoryId: person.territoryId,
    personId: person.id,
  });
  return { ok: true };
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { MeetingId } from '../../meetings/types.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Candidacy, CandidacyState, Way } from '../types.ts';

const table = 'selection_decision';

/** What was decided of a candidacy, with its reasons. */
export type Decision = {
  id: string;
  outcome: Exclude<CandidacyState, 'to-choose'>;
  way: Way;
  reason: string;
  meetingId: MeetingId | null;
  decidedBy: AccountId;
  decidedAt: Date;
};

/** Adds a decision; the earlier ones stay. @returns its id */
export async function insertDecision(
  tx: Tx,
  c: Pick<Candidacy, 'id' | 'territoryId' | 'personId'>,
  d: Pick<Decision, 'outcome' | 'way' | 'reason' | 'meetingId'>,
): Promise<string> {
  const box = await tx.vault.unlockFor(c.personId, 'selection-act');
  const id = randomUUID();
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: c.territoryId,
      person_id: c.personId,
      candidacy_id: c.id,
      outcome: d.outcome,
      way: d.way,
      reason_enc: box.sealText({ table, rowId: id, personId: c.personId }, 'reason_enc', d.reason),
      meeting_id: d.meetingId,
      decided_by: tx.actor.accountId,
      ...(tx.actor.at ? { decided_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Decisions of a candidacy, the newest first; none for who may not read the acts. */
export async function listDecisions(tx: Tx, candidacyId: string): Promise<Decision[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('candidacy_id', '=', candidacyId)
    .orderBy('decided_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'selection-act',
  );
  return rows.map((r) => ({
    id: r.id,
    outcome: r.outcome as Decision['outcome'],
    way: r.way as Way,
    reason: box.open({ table, rowId: r.id, personId: r.person_id }, 'reason_enc', r.reason_enc) ?? '',
    meetingId: r.meeting_id as MeetingId | null,
    decidedBy: r.decided_by as AccountId,
    decidedAt: r.decided_at,
  }));
}

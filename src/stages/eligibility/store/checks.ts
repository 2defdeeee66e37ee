import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Requirement } from '../../projects/types.ts';
import type { Decision, Eligibility, EvidenceId, Finding, Judged, RequirementOutcome } from '../types.ts';

/** The last judgement of each requirement of a checking. */
export async function listChecks(tx: Tx, eligibilityId: string): Promise<Judged[]> {
  const rows = await tx.db
    .selectFrom('requirement_check')
    .select(['requirement', 'outcome', 'finding', 'evidence_id', 'expires_on'])
    .distinctOn('requirement')
    .where('eligibility_id', '=', eligibilityId)
    .orderBy('requirement')
    .orderBy('checked_at', 'desc')
    .execute();
  return rows.map((r) => ({
    requirement: r.requirement as Requirement,
    outcome: r.outcome as RequirementOutcome,
    finding: r.finding as Finding,
    evidenceId: r.evidence_id as EvidenceId | null,
    expiresOn: r.expires_on as CalendarDay | null,
  }));
}

/** Adds judgements; the earlier ones stay. */
export async function insertChecks(
  tx: Tx,
  e: Pick<Eligibility, 'id' | 'territoryId' | 'personId'>,
  judged: readonly Judged[],
): Promise<void> {
  if (judged.length === 0) return;
  await tx.db
    .insertInto('requirement_check')
    .values(
      judged.map((j) => ({
        id: randomUUID(),
        territory_id: e.territoryId,
        person_id: e.personId,
        eligibility_id: e.id,
        requirement: j.requirement,
        outcome: j.outcome,
        finding: j.finding,
        evidence_id: j.evidenceId,
        expires_on: j.expiresOn,
        checked_by: tx.actor.accountId,
        checked_at: tx.actor.at ?? sql<Date>`clock_timestamp()`,
      })),
    )
    .execute();
}

/** Adds a decision. */
export async function insertEligibilityDecision(
  tx: Tx,
  e: Pick<Eligibility, 'id' | 'territoryId' | 'personId' | 'rulesVersionId'>,
  d: Pick<Decision, 'outcome' | 'proposal' | 'reason'>,
): Promise<string> {
  const box = await tx.vault.unlockFor(e.personId, 'eligibility');
  const id = randomUUID();
  const place = { table: 'eligibility_decision', rowId: id, personId: e.personId };
  await tx.db
    .insertInto('eligibility_decision')
    .values({
      id,
      territory_id: e.territoryId,
      person_id: e.personId,
      eligibility_id: e.id,
      outcome: d.outcome,
      proposal: d.proposal,
      reason_enc: box.seal(place, 'reason_enc', d.reason),
      rules_version_id: e.rulesVersionId,
      decided_by: tx.actor.accountId,
      ...(tx.actor.at ? { decided_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Decisions of a checking, the newest first. */
export async function listEligibilityDecisions(
  tx: Tx,
  eligibilityId: string,
): Promise<(Decision & { id: string })[]> {
  const rows = await tx.db
    .selectFrom('eligibility_decision')
    .selectAll()
    .where('eligibility_id', '=', eligibilityId)
    .orderBy('decided_at', 'desc')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'eligibility',
  );
  return rows.map((r) => ({
    id: r.id,
    outcome: r.outcome as Decision['outcome'],
    proposal: r.proposal as Decision['proposal'],
    reason: box.open(
      { table: 'eligibility_decision', rowId: r.id, personId: r.person_id },
      'reason_enc',
      r.reason_enc,
    ),
    decidedBy: r.decided_by as AccountId,
    decidedAt: r.decided_at,
  }));
}

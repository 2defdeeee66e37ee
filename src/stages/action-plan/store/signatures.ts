import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../../people/types.ts';
import type { ActionPlan, IdentityLevel, PlanId, PlanSignature, SignatureId, SigningPart } from '../types.ts';

const table = 'plan_signature';
const dataClass = 'plan';

/** Signatures under one version of the plan, in the order in which they were recorded; those refused among them. */
export async function listSignatures(tx: Tx, planId: string): Promise<PlanSignature[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('recorded_at')
    .orderBy('part')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as SignatureId,
    planId: r.plan_id as PlanId,
    personId: r.person_id as PersonId,
    part: r.part as SigningPart,
    way: r.way as PlanSignature['way'],
    representativeId: r.representative_id as RepresentativeId | null,
    identityLevel: r.identity_level as IdentityLevel,
    contentSha256: r.content_sha256,
    fileId: r.file_id,
    recordedBy: r.recorded_by as AccountId,
    signedOn: r.signed_on,
    recordedAt: r.recorded_at,
    confirmedBy: r.confirmed_by as AccountId | null,
    confirmedAt: r.confirmed_at,
    refusedReason: box.open(
      { table, rowId: r.id, personId: r.person_id },
      'refused_reason_enc',
      r.refused_reason_enc,
    ),
    version: r.version,
  }));
}

/** What is written when somebody signs, or a paper is brought. */
export type NewSignature = Pick<
  PlanSignature,
  'part' | 'way' | 'representativeId' | 'identityLevel' | 'contentSha256' | 'fileId' | 'signedOn'
>;

/** Writes a signature in the actor's name. @returns its id; undefined where that part has signed already */
export async function insertSignature(
  tx: Tx,
  plan: Pick<ActionPlan, 'id' | 'territoryId' | 'personId'>,
  s: NewSignature,
): Promise<SignatureId | undefined> {
  const id = randomUUID() as SignatureId;
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: plan.territoryId,
      person_id: plan.personId,
      plan_id: plan.id,
      part: s.part,
      way: s.way,
      representative_id: s.representativeId,
      identity_level: s.identityLevel,
      content_sha256: s.contentSha256,
      file_id: s.fileId,
      recorded_by: tx.actor.accountId,
      signed_on: s.signedOn,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** Writes that the actor, a second operator, looked at a paper: it stands, or it does not and why.
 *  @param reason null: it stands
 *  @returns false when somebody looked at it meanwhile */
export async function updateLookedAt(
  tx: Tx,
  s: Pick<PlanSignature, 'id' | 'personId' | 'version'>,
  reason: string | null,
  now: Date,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(s.personId, dataClass);
  const place = { table, rowId: s.id, personId: s.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      confirmed_by: tx.actor.accountId,
      confirmed_at: now,
      refused_reason_enc: box.seal(place, 'refused_reason_enc', reason),
      version: s.version + 1,
    })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .where('confirmed_by', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

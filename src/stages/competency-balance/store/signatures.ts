import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { BalanceSignatureTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../../people/types.ts';
import type {
  Balance,
  BalanceId,
  BalanceSignature,
  BalanceSignatureId,
  IdentityLevel,
  SignedSubject,
  SigningPart,
} from '../types.ts';

const table = 'balance_signature';
const dataClass = 'balance';

function opened(box: Box, r: Selectable<BalanceSignatureTable>): BalanceSignature {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as BalanceSignatureId,
    personId: r.person_id as PersonId,
    balanceId: r.balance_id as BalanceId,
    subject: r.subject as SignedSubject,
    subjectId: r.subject_id,
    part: r.part as SigningPart,
    way: r.way === 'paper' ? 'paper' : 'signed-in',
    representativeId: r.representative_id as RepresentativeId | null,
    identityLevel: r.identity_level as IdentityLevel,
    sha256: r.document_sha256,
    fileId: r.file_id,
    recordedBy: r.recorded_by as AccountId,
    signedOn: r.signed_on,
    recordedAt: r.recorded_at,
    confirmedBy: r.confirmed_by as AccountId | null,
    confirmedAt: r.confirmed_at,
    refusedReason: box.open(place, 'refused_reason_enc', r.refused_reason_enc),
    version: r.version,
  };
}

/** Signatures of a balance: under the contract, the sessions and the synthesis; those of earlier texts too. */
export async function listBalanceSignatures(tx: Tx, balanceId: string): Promise<BalanceSignature[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('balance_id', '=', balanceId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

/** What is written of a signature. */
export type NewSignature = Pick<
  BalanceSignature,
  | 'subject'
  | 'subjectId'
  | 'part'
  | 'way'
  | 'representativeId'
  | 'identityLevel'
  | 'sha256'
  | 'fileId'
  | 'signedOn'
>;

/** Records a signature in the actor's name. */
export async function insertBalanceSignature(
  tx: Tx,
  b: Pick<Balance, 'id' | 'territoryId' | 'personId'>,
  s: NewSignature,
): Promise<void> {
  await tx.db
    .insertInto(table)
    .values({
      id: randomUUID(),
      territory_id: b.territoryId,
      person_id: b.personId,
      balance_id: b.id,
      subject: s.subject,
      subject_id: s.subjectId,
      part: s.part,
      way: s.way,
      representative_id: s.representativeId,
      identity_level: s.identityLevel,
      document_sha256: s.sha256,
      file_id: s.fileId,
      recorded_by: tx.actor.accountId,
      signed_on: s.signedOn,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Notes that the actor looked at a paper: she confirms it, or does not and says why.
 *  @returns false when somebody looked at it meanwhile */
export async function updateSignatureLookedAt(
  tx: Tx,
  s: Pick<BalanceSignature, 'id' | 'personId' | 'version'>,
  at: Date,
  refusedReason: string | null,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(s.personId, dataClass);
  const place = { table, rowId: s.id, personId: s.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      confirmed_by: tx.actor.accountId,
      confirmed_at: at,
      refused_reason_enc: box.seal(place, 'refused_reason_enc', refusedReason),
      version: s.version + 1,
    })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

import type { Selectable } from 'kysely';
import type { EvidenceTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { EvidenceKind } from '../../projects/types.ts';
import type { Evidence, EvidenceFacts, EvidenceId } from '../types.ts';

const nothing: EvidenceFacts = {
  ground: null,
  percent: null,
  year: null,
  dependentCents: null,
  selfEmployedCents: null,
  exclusions: null,
};

function opened(box: Box, r: Selectable<EvidenceTable>): Evidence {
  const place = { table: 'evidence', rowId: r.id, personId: r.person_id };
  const facts = box.open(place, 'facts_enc', r.facts_enc);
  return {
    id: r.id as EvidenceId,
    personId: r.person_id as PersonId,
    kind: r.kind as EvidenceKind,
    issuer: box.open(place, 'issuer_enc', r.issuer_enc) ?? '',
    number: box.open(place, 'number_enc', r.number_enc),
    issuedOn: r.issued_on,
    expiresOn: r.expires_on,
    facts: facts === null ? nothing : { ...nothing, ...(JSON.parse(facts) as Partial<EvidenceFacts>) },
    addedBy: r.added_by as AccountId,
    addedAt: r.added_at,
    withdrawnAt: r.withdrawn_at,
    withdrawReason: box.open(place, 'withdraw_reason_enc', r.withdraw_reason_enc),
    version: r.version,
  };
}

/** Papers of one human being, whatever her entries, the newest first; nothing where the actor may not read them. */
export async function listEvidence(tx: Tx, personIds: readonly string[]): Promise<Evidence[]> {
  if (personIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('evidence')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'certificate',
  );
  return rows.map((r) => opened(box, r));
}

/** One paper, if the actor may read it. */
export async function findEvidence(tx: Tx, id: string): Promise<Evidence | undefined> {
  const row = await tx.db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  return opened(await tx.vault.unlock([row.person_id], 'certificate'), row);
}

/** Adds a paper to a person: it serves every project. */
export async function insertEvidence(
  tx: Tx,
  person: { id: string; territoryId: TerritoryId },
  e: Pick<Evidence, 'id' | 'kind' | 'issuer' | 'number' | 'issuedOn' | 'expiresOn' | 'facts'>,
): Promise<void> {
  const box = await tx.vault.unlockFor(person.id, 'certificate');
  const place = { table: 'evidence', rowId: e.id, personId: person.id };
  await tx.db
    .insertInto('evidence')
    .values({
      id: e.id,
      territory_id: person.territoryId,
      person_id: person.id,
      kind: e.kind,
      issuer_enc: box.sealText(place, 'issuer_enc', e.issuer),
      number_enc: box.seal(place, 'number_enc', e.number),
      issued_on: e.issuedOn,
      expires_on: e.expiresOn,
      facts_enc: box.sealText(place, 'facts_enc', JSON.stringify(e.facts)),
      added_by: tx.actor.accountId,
      ...(tx.actor.at ? { added_at: tx.actor.at } : {}),
    })
    .execute();
}

/** Marks a paper as withdrawn. @returns false when somebody did so after `version` was read */
export async function withdrawEvidenceRow(tx: Tx, e: Evidence, reason: string, at: Date): Promise<boolean> {
  const box = await tx.vault.unlockFor(e.personId, 'certificate');
  const place = { table: 'evidence', rowId: e.id, personId: e.personId };
  const result = await tx.db
    .updateTable('evidence')
    .set({
      withdrawn_at: at,
      withdrawn_by: tx.actor.accountId,
      withdraw_reason_enc: box.sealText(place, 'withdraw_reason_enc', reason),
      version: e.version + 1,
    })
    .where('id', '=', e.id)
    .where('version', '=', e.version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

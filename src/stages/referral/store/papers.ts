import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PaperKind, Referral } from '../types.ts';

const dataClass = 'referral-letter';
const table = 'referral_paper';

/** A paper of a referral. `sha256` is of the content, in lower-case hex. */
export type Paper = {
  id: string;
  kind: PaperKind;
  fileId: string;
  /** as it came, made safe; it is personal data */
  name: string;
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  byteSize: number;
  pages: number;
  sha256: string;
  addedBy: AccountId;
  addedAt: Date;
};

/** Adds a paper, by the actor; it is never changed. @returns its id */
export async function insertPaper(
  tx: Tx,
  r: Pick<Referral, 'id' | 'territoryId' | 'personId'>,
  p: Omit<Paper, 'id' | 'addedBy' | 'addedAt'>,
): Promise<string> {
  const box = await tx.vault.unlockFor(r.personId, dataClass);
  const id = randomUUID();
  const place = { table, rowId: id, personId: r.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: r.territoryId,
      person_id: r.personId,
      referral_id: r.id,
      kind: p.kind,
      file_id: p.fileId,
      name_enc: box.sealText(place, 'name_enc', p.name),
      media_type: p.mediaType,
      byte_size: p.byteSize,
      pages: p.pages,
      sha256_enc: box.sealText(place, 'sha256_enc', p.sha256),
      added_by: tx.actor.accountId,
      ...(tx.actor.at ? { added_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Papers of a referral, the newest first. */
export function listPapers(tx: Tx, referralId: string): Promise<Paper[]> {
  return list(tx, [referralId]);
}

/** The same of several referrals; a paper says in `referralId` of which. */
export function listPapersOf(
  tx: Tx,
  referralIds: readonly string[],
): Promise<(Paper & { referralId: string })[]> {
  return list(tx, referralIds);
}

async function list(tx: Tx, referralIds: readonly string[]): Promise<(Paper & { referralId: string })[]> {
  if (referralIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('referral_id', 'in', referralIds)
    .orderBy('added_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => {
    const place = { table, rowId: r.id, personId: r.person_id };
    return {
      id: r.id,
      referralId: r.referral_id,
      kind: r.kind as PaperKind,
      fileId: r.file_id,
      name: box.open(place, 'name_enc', r.name_enc) ?? '',
      mediaType: r.media_type as Paper['mediaType'],
      byteSize: r.byte_size,
      pages: r.pages,
      sha256: box.open(place, 'sha256_enc', r.sha256_enc) ?? '',
      addedBy: r.added_by as AccountId,
      addedAt: r.added_at,
    };
  });
}

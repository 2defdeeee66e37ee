import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ReportTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Person, PersonId } from '../../people/types.ts';
import type { Report, ReportContent, ReportId, ReportPurpose } from '../types.ts';

const table = 'report';
const dataClass = 'report';

function opened(box: Box, r: Selectable<ReportTable>): Report {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as ReportId,
    personId: r.person_id as PersonId,
    purpose: r.purpose as ReportPurpose,
    addressee: box.open(place, 'addressee_enc', r.addressee_enc) ?? '',
    content: JSON.parse(box.open(place, 'content_enc', r.content_enc) ?? '') as ReportContent,
    state: r.state === 'issued' ? 'issued' : 'draft',
    fileId: r.file_id,
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
    issuedAt: r.issued_at,
    version: r.version,
  };
}

/** Reports on a human being: those that were issued, and the actor's own drafts; the latest first, at most 200.
 *  @param entries ids of `entriesOf` */
export async function listReports(tx: Tx, entries: readonly PersonId[]): Promise<Report[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .where((e) => e.or([e('state', '=', 'issued'), e('written_by', '=', tx.actor.accountId)]))
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

/** One report, if it was issued or is the actor's own draft, and the actor may read it. */
export async function findReport(tx: Tx, id: string): Promise<Report | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('id', '=', id)
    .where((e) => e.or([e('state', '=', 'issued'), e('written_by', '=', tx.actor.accountId)]))
    .executeTakeFirst();
  return row && opened(await tx.vault.unlock([row.person_id], dataClass), row);
}

/** Writes a draft in the actor's name. @returns its id */
export async function insertReport(
  tx: Tx,
  person: Pick<Person, 'id' | 'territoryId'>,
  r: Pick<Report, 'purpose' | 'addressee' | 'content'>,
): Promise<ReportId> {
  const box = await tx.vault.unlockFor(person.id, dataClass);
  const id = randomUUID() as ReportId;
  const place = { table, rowId: id, personId: person.id };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: person.territoryId,
      person_id: person.id,
      purpose: r.purpose,
      addressee_enc: box.sealText(place, 'addressee_enc', r.addressee),
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(r.content)),
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Replaces what a draft says. @returns false when it was saved after `version` was read */
export async function updateReport(
  tx: Tx,
  r: Pick<Report, 'id' | 'personId'>,
  version: number,
  to: Pick<Report, 'addressee' | 'content'>,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(r.personId, dataClass);
  const place = { table, rowId: r.id, personId: r.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      addressee_enc: box.sealText(place, 'addressee_enc', to.addressee),
      content_enc: box.sealText(place, 'content_enc', JSON.stringify(to.content)),
      version: version + 1,
    })
    .where('id', '=', r.id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Marks a draft as issued, with the file it became; from here on the database lets nobody change it.
 *  @returns false when it was saved or issued after `version` was read */
export async function updateReportIssued(
  tx: Tx,
  r: Pick<Report, 'id' | 'personId'>,
  version: number,
  file: { fileId: string; sha256: string },
  at: Date,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(r.personId, dataClass);
  const place = { table, rowId: r.id, personId: r.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      state: 'issued',
      file_id: file.fileId,
      sha256_enc: box.sealText(place, 'sha256_enc', file.sha256),
      issued_at: at,
      version: version + 1,
    })
    .where('id', '=', r.id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

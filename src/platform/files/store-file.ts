import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { DataClass } from '../../policy/vocabulary.ts';
import type { Tx } from '../database/tx.ts';
import { chunkCount } from './seal-chunks.ts';

/** What a stage keeps of a stored file, beside whose it is and its name. `sha256` is of the content, lower-case hex: it
 *  tells what the file is, so it is stored encrypted. */
export type StoredFile = { fileId: string; byteSize: number; chunks: number; sha256: string };

/** Encrypts a file under the key of a person and a class of data, and writes it to the disk before the transaction
 *  commits; when the work of the transaction throws, it is removed again.
 *  The bytes were judged before (`inspectFile`), or are of our own making.
 *  @param file 1 to 20 MiB
 *  @returns what the stage writes in a row of its own, in the same transaction
 *  @throws what the disk or the database says (23514 when the file is empty or too large) */
export async function storeFile(
  tx: Tx,
  file: { personId: string; dataClass: DataClass; bytes: Uint8Array },
): Promise<StoredFile> {
  const { personId, dataClass, bytes } = file;
  const fileId = randomUUID();
  const chunks = chunkCount(bytes.length);
  await sql`insert into app.stored_file (id, byte_size, chunks) values (${fileId}, ${bytes.length}, ${chunks})`.execute(
    tx.db,
  );
  const box = await tx.vault.unlockFor(personId, dataClass);
  tx.onRollback(() => tx.files.remove(fileId));
  await tx.files.write(fileId, box.sealFile({ fileId, personId }, bytes));
  return { fileId, byteSize: bytes.length, chunks, sha256: createHash('sha256').update(bytes).digest('hex') };
}

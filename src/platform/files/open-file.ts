import type { DataClass } from '../../policy/vocabulary.ts';
import type { Tx } from '../database/tx.ts';

/** A file that the database wants is not on the disk: restore it from a backup. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
  constructor(fileId: string) {
    super(`the file ${fileId} is not in FILES_DIR`);
  }
}

/** Reads a stored file and opens it; noted in the ledger of reads. Whether the actor may see it is said by the row of
 *  the stage that names it: ask that row first, through row security.
 *  @returns the content as it was given to `storeFile`
 *  @throws MissingFile; TamperedFile when it was changed, cut, or belongs to somebody else or another class */
export async function openFile(
  tx: Tx,
  file: { fileId: string; personId: string; dataClass: DataClass },
): Promise<Buffer> {
  const { fileId, personId, dataClass } = file;
  const box = await tx.vault.unlock([personId], dataClass);
  const stored = await tx.files.read(fileId);
  if (stored === undefined) throw new MissingFile(fileId);
  return box.openFile({ fileId, personId }, stored);
}

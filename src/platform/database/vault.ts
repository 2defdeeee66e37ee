import type { Kysely } from 'kysely';
import type { KeyDatabase } from '../../../db/types/key-database.ts';
import type { DataClass } from '../../policy/vocabulary.ts';
import { type DataKey, newDataKey, unwrapKey, wrapKey } from '../crypto/envelope.ts';
import { decryptField, encryptField, fieldKeyVersion } from '../crypto/field-cipher.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { openChunks, sealChunks, sealedKeyVersion } from '../files/seal-chunks.ts';
import type { ReadLedger } from './read-ledger.ts';

/** Where a ciphertext stands, without what the box already knows. */
export type Place = { table: string; rowId: string; personId: string };

/** Opens and seals the fields of one class of data, for the people it was unlocked for. */
export type Box = {
  /** Text of a field, or null; noted in the ledger of reads. @throws TamperedField when it was moved or changed */
  open(place: Place, column: string, bytes: Uint8Array | null): string | null;
  /** The same, not noted: only for sorting and searching what is then shown or not. */
  peek(place: Place, column: string, bytes: Uint8Array | null): string | null;
  /** Ciphertext of a field; null stays null. */
  seal(place: Place, column: string, text: string | null): Buffer | null;
  /** Ciphertext of a field that may not be empty. */
  sealText(place: Place, column: string, text: string): Buffer;
  /** A file as it is stored, in pieces. */
  sealFile(place: FileOwner, bytes: Uint8Array): Buffer[];
  /** A stored file; noted in the ledger of reads. @throws TamperedFile when it was moved, cut or changed */
  openFile(place: FileOwner, stored: Buffer): Buffer;
};

/** Which file, and whose. */
export type FileOwner = { fileId: string; personId: string };

/** The keys of one request. Nothing of it outlives the request. */
export class Vault {
  readonly #keys: Kysely<KeyDatabase>;
  readonly #ring: KeyRing;
  readonly #ledger: ReadLedger;
  readonly #unwrapped = new Map<string, DataKey>();
  /** person and class whose keys were found: asked for once a request */
  readonly #found = new Set<string>();

  constructor(keys: Kysely<KeyDatabase>, ring: KeyRing, ledger: ReadLedger) {
    this.#keys = keys;
    this.#ring = ring;
    this.#ledger = ledger;
  }

  /** The ring, for the blind index and the carried forms. */
  get ring(): KeyRing {
    return this.#ring;
  }

  /** Unlocks one class of data of many people, in one question to the store of keys.
   *  People without a key yet get one when something of theirs is sealed through `unlockFor`. */
  async unlock(personIds: readonly string[], dataClass: DataClass): Promise<Box> {
    const wanted = [...new Set(personIds)].filter((id) => !this.#found.has(`${id}|${dataClass}`));
    if (wanted.length > 0) {
      const rows = await this.#keys
        .selectFrom('keys.wrapped_key')
        .select(['person_id', 'version', 'wrapped'])
        .where('person_id', 'in', wanted)
        .where('data_class', '=', dataClass)
        .execute();
      for (const row of rows) {
        const owner = { personId: row.person_id, dataClass, version: row.version };
        this.#found.add(`${row.person_id}|${dataClass}`);
        this.#unwrapped.set(
          slot(owner.personId, dataClass, owner.version),
          unwrapKey(this.#ring, row.wrapped, owner),
        );
      }
    }
    return this.#box(dataClass);
  }

  /** Unlocks one class of data of one person for writing: her key is made when there is none. */
  async unlockFor(personId: string, dataClass: DataClass): Promise<Box> {
    const box = await this.unlock([personId], dataClass);
    if (this.#unwrapped.has(slot(personId, dataClass, 1))) return box;
    const owner = { personId, dataClass, version: 1 };
    // Two requests may make it at once: the first one stays, and both read it back.
    await this.#keys
      .insertInto('keys.wrapped_key')
      .values({
        person_id: personId,
        data_class: dataClass,
        version: 1,
        wrapped: wrapKey(this.#ring, newDataKey(), owner),
      })
      .onConflict((c) => c.doNothing())
      .execute();
    return this.unlock([personId], dataClass);
  }

  #box(dataClass: DataClass): Box {
    const keyOf = (personId: string, version: number): DataKey => {
      const key = this.#unwrapped.get(slot(personId, dataClass, version));
      if (key === undefined)
        throw new Error(`No key of class ${dataClass}, version ${version}: destroyed, or not unlocked.`);
      return key;
    };
    const peek: Box['peek'] = (place, column, bytes) => {
      if (bytes === null) return null;
      const version = fieldKeyVersion(bytes);
      return decryptField(keyOf(place.personId, version), version, { ...place, column, dataClass }, bytes);
    };
    const sealText: Box['sealText'] = (place, column, text) =>
      encryptField(keyOf(place.personId, 1), 1, { ...place, column, dataClass }, text);
    return {
      peek,
      open: (place, column, bytes) => {
        this.#ledger.note(place.personId, dataClass);
        return peek(place, column, bytes);
      },
      sealText,
      seal: (place, column, text) => (text === null ? null : sealText(place, column, text)),
      sealFile: (place, bytes) => sealChunks(keyOf(place.personId, 1), 1, { ...place, dataClass }, bytes),
      openFile: (place, stored) => {
        this.#ledger.note(place.personId, dataClass);
        const version = sealedKeyVersion(stored);
        return openChunks(keyOf(place.personId, version), version, { ...place, dataClass }, stored);
      },
    };
  }
}

const slot = (personId: string, dataClass: string, version: number) => `${personId}|${dataClass}|${version}`;

import type { Kysely } from 'kysely';
import type { KeyDatabase } from '../../db/types/key-database.ts';
import type { KeyRing } from '../../src/platform/crypto/key-ring.ts';
import type { ReadLedger } from '../../src/platform/database/read-ledger.ts';
import type { Place } from '../../src/platform/database/vault.ts';
import { contactOf, identityOf, numberOf } from '../invented-person.ts';
import { identityColumns } from '../plant-people.ts';

/** In place of the vault, for a trial without decryption: no key is fetched, and a field is what was planted there. */
export class Vault {
  readonly ring: KeyRing;
  readonly #ledger: ReadLedger;

  constructor(_keys: Kysely<KeyDatabase>, ring: KeyRing, ledger: ReadLedger) {
    this.ring = ring;
    this.#ledger = ledger;
  }

  async unlock(_personIds: readonly string[], dataClass: string) {
    const peek = ({ table, personId }: Place, column: string, bytes: Uint8Array | null) =>
      bytes === null ? null : planted(table, numberOf(personId), column);
    return {
      peek,
      open: (place: Place, column: string, bytes: Uint8Array | null) => {
        this.#ledger.note(place.personId, dataClass);
        return peek(place, column, bytes);
      },
    };
  }
}

const made = new Map<number, ReturnType<typeof identityOf>>();

function planted(table: string, n: number, column: string): string | null {
  if (table === 'person_contact') return contactOf(n)[column] ?? null;
  const who = made.get(n) ?? identityOf(n);
  made.set(n, who);
  return column in identityColumns ? who[identityColumns[column as keyof typeof identityColumns]] : null;
}

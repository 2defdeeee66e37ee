import { createSecretKey, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import { auditKeyPair, type KeyMaterial } from './key-material.ts';
import { bytesWeakness, secretWeakness } from './weak-secret.ts';

/** What a key ring shows of itself, whoever prints it. */
const SHOWN = '[key ring]';

type Keys = {
  keks: ReadonlyMap<string, KeyObject>;
  currentKekId: string;
  blindIndex: KeyObject;
  form: KeyObject;
  audit: AuditKeys;
};

/** The pair that signs the seals of the audit; `id` stands in each seal. */
export type AuditKeys = {
  readonly id: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
};

/** The secrets of one installation, in memory. Printed, logged, inspected or turned into JSON it is '[key ring]'. */
export class KeyRing {
  readonly #keys: Keys;

  /** Use `keyRingOf` or `loadKeyFile`: they check the material first. */
  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** The key-encryption key with this id, or nothing. */
  kek(id: string): KeyObject | undefined {
    return this.#keys.keks.get(id);
  }

  /** Id of the key-encryption key that wraps from now on. */
  get currentKekId(): string {
    return this.#keys.currentKekId;
  }

  /** Root of the blind indexes; one key a territory is derived from it. */
  get blindIndexKey(): KeyObject {
    return this.#keys.blindIndex;
  }

  /** Key of what was typed and is carried through a new sign-in. */
  get formKey(): KeyObject {
    return this.#keys.form;
  }

  /** The pair that signs the audit. */
  get audit(): AuditKeys {
    return this.#keys.audit;
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}

/** Makes a key ring of checked material.
 *  @returns the ring, or in `problem` what is wrong, without any value of the material */
export function keyRingOf(material: KeyMaterial): { ring: KeyRing } | { problem: string } {
  const named = [
    ...material.keks.map(({ id, secret }) => [`the secret of key "${id}"`, secret] as const),
    ['the blind index secret', material.blindIndex] as const,
    ['the form secret', material.form] as const,
  ];
  for (const [name, secret] of named) {
    const weakness = secretWeakness(secret);
    if (weakness !== undefined) return { problem: `${name} is weak or damaged (${weakness})` };
  }
  if (new Set(named.map(([, secret]) => secret)).size < named.length)
    return { problem: 'a secret is used twice' };
  const keks = new Map(material.keks.map(({ id, secret }) => [id, secretKey(secret)] as const));
  if (keks.size < material.keks.length) return { problem: 'two keys have the same id' };
  if (!keks.has(material.current)) return { problem: 'the current key is not among the keys' };
  const pair = auditKeyPair(material.audit);
  if (pair === undefined) return { problem: 'the audit keys are not an Ed25519 pair' };
  if (bytesWeakness(pair.seed) !== undefined) return { problem: 'the audit private key is weak' };
  const { publicKey, privateKey } = pair;
  return {
    ring: new KeyRing({
      keks,
      currentKekId: material.current,
      blindIndex: secretKey(material.blindIndex),
      form: secretKey(material.form),
      audit: { id: material.audit.id, publicKey, privateKey },
    }),
  };
}

function secretKey(base64: string): KeyObject {
  return createSecretKey(base64, 'base64');
}

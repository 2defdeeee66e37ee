import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** Bytes of every symmetric secret (AES-256, HMAC-SHA256). */
export const SECRET_BYTES = 32;

/** A key-encryption key: never touches a field, only wraps the keys of people. */
const kekSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/),
  created: z.iso.datetime(),
  secret: z.string(),
});

/** The JSON of the key file. `secret`, `blindIndex` and `form` are 32 bytes in base64; the audit keys are Ed25519
 *  in PEM. An old key-encryption key stays in `keks` as long as something is wrapped by it. */
export const keyMaterialSchema = z.strictObject({
  version: z.literal(1),
  keks: z.array(kekSchema).min(1),
  current: z.string(),
  blindIndex: z.string(),
  form: z.string(),
  audit: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,32}$/),
    publicKey: z.string(),
    privateKey: z.string(),
  }),
});

/** What the key file holds, as text. */
export type KeyMaterial = z.infer<typeof keyMaterialSchema>;

/** Fresh secrets for a new installation, a test or a demonstration.
 *  @param now when the first key-encryption key is said to be made */
export function newKeyMaterial(now: Date = new Date()): KeyMaterial {
  const secret = () => randomBytes(SECRET_BYTES).toString('base64');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    version: 1,
    keks: [{ id: 'k1', created: now.toISOString(), secret: secret() }],
    current: 'k1',
    blindIndex: secret(),
    form: secret(),
    audit: {
      id: 'a1',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
  };
}

/** The audit key pair as key objects, or nothing when the two do not belong together or are not Ed25519. */
export function auditKeyPair(audit: KeyMaterial['audit']) {
  try {
    const privateKey = createPrivateKey(audit.privateKey);
    const publicKey = createPublicKey(audit.publicKey);
    if (privateKey.asymmetricKeyType !== 'ed25519' || !createPublicKey(privateKey).equals(publicKey))
      return undefined;
    return {
      privateKey,
      publicKey,
      seed: Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'),
    };
  } catch {
    return undefined;
  }
}

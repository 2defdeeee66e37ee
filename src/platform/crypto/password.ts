import { hash, parseOptions, verify } from '@node-rs/argon2';

/** The least that the OWASP Password Storage Cheat Sheet asks of Argon2id: 19 MiB of memory, two passes, one lane.
 *  About 45 ms of one core here, so that two cores bear a morning's sign-ins (20 a second) without a queue.
 *  `algorithm` 2 is Argon2id (the package's enum cannot be named under `isolatedModules`); RFC 9106. */
export const ARGON2 = {
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} as const;

/** Hash of 32 random bytes nobody kept, with the parameters of `ARGON2`: verifying against it always fails. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$b+XOZI0zdbDjVdmDPuEezA$AyYDS7HKHFhdEmgX/xaBuX3fVWEo/wIr3gKBTQ6hQHU';

/** Hashes a password for storing.
 *  @param text checked by `passwordProblem` before
 *  @returns a PHC string with its own salt and parameters */
export function hashPassword(text: string): Promise<string> {
  return hash(composed(text), ARGON2);
}

/** True when the text is the password behind the stored hash.
 *  @throws when the stored hash is no Argon2 string: a fault, not a wrong password */
export function verifyPassword(stored: string, text: string): Promise<boolean> {
  return verify(stored, composed(text));
}

/** Costs what `verifyPassword` costs and says no: for an account that does not exist, has no password or is
 *  closed, so that the time of the answer does not tell. */
export function decoyVerify(text: string): Promise<false> {
  return verify(DECOY, composed(text)).then(() => false as const);
}

/** True when a stored hash was made with other parameters than today's: hash again after the next good sign-in. */
export function needsRehash(stored: string): boolean {
  const made = parseOptions(stored);
  return (
    made.algorithm !== ARGON2.algorithm ||
    made.memoryCost !== ARGON2.memoryCost ||
    made.timeCost !== ARGON2.timeCost ||
    made.parallelism !== ARGON2.parallelism ||
    made.outputLen !== ARGON2.outputLen
  );
}

/** The same "è" typed on two keyboards can be one code point or two (NIST SP 800-63B, 3.1.1.2, asks for it). */
function composed(text: string): string {
  return text.normalize('NFKC');
}

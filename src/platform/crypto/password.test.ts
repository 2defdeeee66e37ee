import { hash } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { ARGON2, decoyVerify, hashPassword, needsRehash, verifyPassword } from './password.ts';

it('takes the right password and no other, each with a salt of its own', async () => {
  const [one, two] = await Promise.all([
    hashPassword('quattro gatti neri'),
    hashPassword('quattro gatti neri'),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, 'quattro gatti neri')).toBe(true);
  expect(await verifyPassword(one, 'quattro gatti ner1')).toBe(false);
  expect(await verifyPassword(one, '')).toBe(false);
});

it('takes the same letters from another keyboard', async () => {
  const stored = await hashPassword('perch\u00e9 cos\u00ec presto');
  expect(await verifyPassword(stored, 'perche\u0301 cosi\u0300 presto')).toBe(true);
});

it('asks for a new hash when the parameters have changed', async () => {
  expect(needsRehash(await hashPassword('quattro gatti neri'))).toBe(false);
  for (const other of [{ memoryCost: 19_455 }, { timeCost: 3 }, { parallelism: 2 }, { outputLen: 16 }]) {
    expect(needsRehash(await hash('x', { ...ARGON2, ...other }))).toBe(true);
  }
});

it('throws at a stored hash that is none', async () => {
  await expect(verifyPassword('plain', 'plain')).rejects.toThrow();
});

it('says no to an unknown account in the time of a wrong password', { retry: 3 }, async () => {
  const stored = await hashPassword('quattro gatti neri');
  const timed = async (check: () => Promise<boolean>) => {
    const start = performance.now();
    expect(await check()).toBe(false);
    return performance.now() - start;
  };
  // In turns, and the quickest of each: what the machine does besides only adds.
  let [wrong, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 10; run++) {
    wrong = Math.min(wrong, await timed(() => verifyPassword(stored, 'quattro gatti ner1')));
    unknown = Math.min(unknown, await timed(() => decoyVerify('quattro gatti ner1')));
  }
  expect(unknown / wrong).toBeGreaterThan(0.6);
  expect(unknown / wrong).toBeLessThan(1.7);
});

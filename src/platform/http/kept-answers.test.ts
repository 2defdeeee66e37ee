import { expect, it } from 'vitest';
import { KEPT_ANSWERS, KEPT_BYTES, keepAnswers } from './kept-answers.ts';
import { packed } from './packed.ts';
import type { ReadyAnswer } from './ready-answer.ts';

const page = (bytes: number, status = 200): ReadyAnswer => ({
  kind: 'page',
  bytes: packed(Buffer.alloc(bytes, 'a'), false),
  status,
  retryAfterSeconds: undefined,
});

it('holds no more answers than its bound, and lets go of what nobody asked for longest', async () => {
  const kept = keepAnswers();
  let made = 0;
  const get = async (key: string) =>
    kept.get('1', key, async () => {
      made += 1;
      return page(10);
    });
  await get('first');
  await get('second');
  for (let n = 2; n < KEPT_ANSWERS; n += 1) await get(`k${n}`);
  await get('first');
  await get('one more');
  expect(kept.held().answers).toBe(KEPT_ANSWERS);
  made = 0;
  await get('first');
  expect(made).toBe(0);
  await get('second');
  expect(made).toBe(1);
});

it('holds no more bytes than its bound, compressed forms included, and nothing that is too large alone', async () => {
  const kept = keepAnswers();
  for (let n = 0; n < 20; n += 1) await kept.get('1', `k${n}`, async () => page(3_000_000));
  expect(kept.held().bytes).toBeLessThanOrEqual(KEPT_BYTES);
  expect(kept.held().answers).toBe(11);
  await kept.get('2', 'large', async () => page(5_000_000));
  expect(kept.held()).toEqual({ answers: 0, bytes: 0 });
  const small = await kept.get('2', 'small', async () => page(100_000));
  const before = kept.held().bytes;
  if (small.kind === 'page') await small.bytes.as('br');
  expect(kept.held().bytes).toBeGreaterThan(before);
});

it('keeps neither what is not there nor a form that came back', async () => {
  const kept = keepAnswers();
  for (const answer of [{ kind: 'absent' }, { kind: 'go', to: '/' }, page(10, 422)] as const)
    await kept.get('1', answer.kind, async () => answer);
  expect(kept.held().answers).toBe(0);
});

it('does not keep for later readers what was begun before a change', async () => {
  const kept = keepAnswers();
  let finish = (_: ReadyAnswer) => {};
  const slow = kept.get('1', 'page', () => new Promise((resolve) => (finish = resolve)));
  const fresh = await kept.get('2', 'page', async () => page(20));
  finish(page(10));
  expect(await slow).not.toBe(fresh);
  expect(await kept.get('2', 'page', async () => page(30))).toBe(fresh);
});

it('asks again after a fault', async () => {
  const kept = keepAnswers();
  const fault = async () => {
    throw new Error('guasto');
  };
  await expect(kept.get('1', 'page', fault)).rejects.toThrow('guasto');
  expect(await kept.get('1', 'page', async () => page(10))).toMatchObject({ status: 200 });
});

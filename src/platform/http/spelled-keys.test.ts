import { expect, it } from 'vitest';
import { spelledKeys } from './spelled-keys.ts';

it('knows a spelling again, and another one not', () => {
  const keys = spelledKeys();
  keys.learn('it /novita?utm=1', 'it /novita {}');
  expect(keys.of('it /novita?utm=1')).toBe('it /novita {}');
  expect(keys.of('en /novita?utm=1')).toBeUndefined();
});

it('takes no more room than its bound, however many spellings and however long', () => {
  const keys = spelledKeys();
  const long = `it /novita?${'x'.repeat(400)}`;
  keys.learn(long, 'it /novita {}');
  expect(keys.of(long)).toBeUndefined();
  let known = 0;
  for (let n = 0; n < 5000; n += 1) keys.learn(`it /novita?utm=${n}`, 'it /novita {}');
  for (let n = 0; n < 5000; n += 1) if (keys.of(`it /novita?utm=${n}`) !== undefined) known += 1;
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThanOrEqual(2000);
});

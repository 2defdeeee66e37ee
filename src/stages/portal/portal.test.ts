import { expect, it } from 'vitest';
import { type HerCase, herSteps } from './rules.ts';
import { portalWords } from './words.ts';

const begun: HerCase = {
  requirements: 'eligible',
  selection: 'admitted',
  assessed: true,
  balance: 'investigation',
  planSigned: false,
  planBegun: false,
  planFirst: false,
  work: 'none',
};
const said = (c: Partial<HerCase>) => herSteps({ ...begun, ...c }).map((s) => `${s.key} ${s.state}`);

it('tells her where she is on her path, in the order of the notice', () => {
  expect(said({})).toEqual([
    'referral done',
    'requirements done',
    'selection done',
    'assessment done',
    'balance now',
    'plan next',
    'work next',
  ]);
  expect(said({ planFirst: true, planBegun: true }).slice(-3, -1)).toEqual(['plan now', 'balance now']);
  expect(said({ planSigned: true, work: 'begun' }).at(-1)).toBe('work now');
  expect(said({ planSigned: true, work: 'confirmed' }).at(-1)).toBe('work done');
});

it('says nothing of a choice that nobody has begun', () => {
  expect(said({ selection: null })).not.toContainEqual(expect.stringContaining('selection'));
});

it('shows no further step where the path has stopped', () => {
  expect(said({ requirements: 'not-eligible' })).toEqual(['referral done', 'requirements stopped']);
  expect(said({ selection: 'renounced' }).at(-1)).toBe('selection stopped');
});

/** Gulpease index (Lucisano & Piemontese 1988): 89 + (300 sentences − 10 letters) / words; at most 100. */
function gulpease(texts: readonly string[]): number {
  const sentences = texts.flatMap((t) => t.split(/[.!?]+\s*/)).filter((t) => /\p{L}/u.test(t));
  const words = sentences.flatMap((t) => t.match(/[\p{L}\p{N}]+/gu) ?? []);
  return Math.min(100, 89 + (300 * sentences.length - 10 * words.join('').length) / words.length);
}

it('speaks to her in plain words: Gulpease 80 or more, no sentence above twenty words', () => {
  const texts = Object.values(portalWords).map((w) => (/[.!?]$/.test(w.it) ? w.it : `${w.it}.`));
  expect(gulpease(texts)).toBeGreaterThanOrEqual(80);
  for (const sentence of texts.flatMap((t) => t.split(/(?<=[.!?])\s/u)))
    expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(20);
});

import { describe, expect, it } from 'vitest';
import * as said from './data/path-words.ts';
import { colleagues } from './data/staff.ts';
import { trades } from './data/trades.ts';
import { FORBIDDEN } from './forbidden-words.ts';
import { functioningOf, interviewOf, occupabilityOf } from './invent-answers.ts';
import { entriesOf } from './invent-balance.ts';
import { planFor } from './invent-plan.ts';
import { inventStory } from './invent-story.ts';
import type { Path } from './path.ts';
import { PATH_FROM, PATH_TO, pathOf } from './path-of.ts';
import { numberAt } from './telling-order.ts';
import { worded } from './worded.ts';

const numbers = Array.from({ length: PATH_TO - PATH_FROM }, (_, i) => PATH_FROM + i);
const paths = numbers.flatMap((number) => pathOf(number) ?? []);
const count = (is: (p: Path) => boolean) => paths.filter(is).length;
const roleOf = (email: string | null) => colleagues.find((c) => c.email === email)?.role;

describe('the way from the selection to the plan', () => {
  it('has people at every step of it, in both projects', () => {
    expect(paths.length).toBe(numbers.length);
    expect(count((p) => p.place === 'admitted')).toBeGreaterThanOrEqual(55);
    expect(count((p) => p.orientation !== null)).toBeGreaterThanOrEqual(55);
    expect(count((p) => p.second !== null)).toBe(6);
    expect(count((p) => p.again)).toBe(8);
    for (const [phase, n] of [
      ['welcome', 5],
      ['investigation', 10],
      ['conclusion', 5],
      ['closed', 18],
    ] as const)
      expect(
        count((p) => p.balance === phase),
        phase,
      ).toBe(n);
    expect(count((p) => p.plan === 'exempted')).toBe(3);
    expect(count((p) => p.ownAccess)).toBe(6);
    for (const territory of ['sud-est', 'apuane'])
      expect(
        count((p) => p.territory === territory && p.plan === 'signed'),
        territory,
      ).toBeGreaterThan(2);
  });

  it('goes on for nobody who was not admitted, and for nobody without those who walk with her', () => {
    for (const p of paths) {
      if (p.orientation !== null) expect(p.place).toBe('admitted');
      if (p.balance !== null || p.rater !== null) expect(roleOf(p.orientation)).toBe('orientation-worker');
      if (p.rater !== null) expect(['psychologist', 'clinician']).toContain(roleOf(p.rater));
      if (p.plan === null) continue;
      expect([roleOf(p.worker), roleOf(p.coach)]).toEqual(['social-worker', 'job-coach']);
    }
  });

  it('closes the balance before the plan where the notice wants it so', () => {
    for (const p of paths)
      if (p.territory === 'sud-est' && p.plan !== null && p.plan !== 'draft')
        expect(p.balance).toBe('closed');
  });

  it('is told in an order that has everybody once, the cohort first', () => {
    const order = Array.from({ length: PATH_TO + 50 }, (_, place) => numberAt(place));
    expect([...order].sort((a, b) => a - b)).toEqual(order.map((_, i) => i));
    expect(order.slice(0, numbers.length)).toEqual(numbers);
  });
});

describe('what is said on the way', () => {
  const texts = paths.flatMap((p, i) => {
    const { identity } = inventStory(PATH_FROM + i);
    const about = { given: identity.givenName, sex: identity.sex ?? ('F' as const) };
    const pages = [interviewOf(p, about), occupabilityOf(p, about, 'again'), functioningOf(p, 'second')];
    const written = [entriesOf(p, about), planFor(p, about, '2026-03-02' as never, false), pages];
    return wordsOf(written);
  });

  it('is never a diagnosis nor what people are called in an office, for men and for women', () => {
    const all = wordsOf([said, trades]).flatMap((text) =>
      (['M', 'F'] as const).map((sex) => worded(text, { given: 'Ada', sex })),
    );
    expect(all.length).toBeGreaterThan(300);
    for (const text of [...all, ...texts]) expect(text).not.toMatch(FORBIDDEN);
    for (const text of all) expect(text).not.toMatch(/[[\]|]|\{nome\}|undefined/);
    for (const text of texts) expect(text).not.toMatch(/[[\]{}|]|undefined/);
  });

  it('does not read alike: a trade for each of fifteen neighbours', () => {
    expect(trades.length).toBe(15);
    expect(new Set(trades.map((t) => t.isco)).size).toBe(15);
    expect(new Set(trades.flatMap((t) => [t.opening, t.goal[0], t.step[0]])).size).toBe(45);
  });

  it('is the same every time, and another thing where two look or months have passed', () => {
    for (const p of paths) {
      const about = { given: 'Ada', sex: 'F' } as const;
      expect(entriesOf(p, about)).toEqual(entriesOf(p, about));
      expect(functioningOf(p, 'first')).toEqual(functioningOf(p, 'first'));
    }
    const differ = (nth: 'second' | 'again') =>
      paths.filter(
        (p) => JSON.stringify(functioningOf(p, nth)) !== JSON.stringify(functioningOf(p, 'first')),
      );
    expect(differ('second').length).toBeGreaterThan(paths.length / 2);
    expect(differ('again').length).toBeGreaterThan(paths.length / 2);
  });
});

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

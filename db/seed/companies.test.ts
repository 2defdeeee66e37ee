import { describe, expect, it } from 'vitest';
import { moveOf } from '../../src/stages/companies/rules/pipeline.ts';
import { pipelineStages } from '../../src/stages/companies/types.ts';
import { markingOf } from '../../src/stages/needs-card/rules/marking-words.ts';
import { refusedWishes } from '../../src/stages/places/rules/refused-wishes.ts';
import { numericCheckDigitOf } from '../../src/values/codice-fiscale-check.ts';
import { comuniByName } from '../../src/values/comuni.ts';
import { normaliseName } from '../../src/values/person-name.ts';
import { allCompanies, partitaIvaOf, speakers } from './company-keys.ts';
import { intermediaries } from './data/companies.ts';
import { intermediariesApuane } from './data/companies-apuane.ts';
import { colleagues } from './data/staff.ts';
import { territories } from './data/territories.ts';
import * as said from './data/work-words.ts';
import { works } from './data/works.ts';
import { FORBIDDEN } from './forbidden-words.ts';
import { allPlaces } from './lay-out-places.ts';
import { agoOf } from './past-day.ts';

const now = new Date('2026-11-23T09:00:00Z');

describe('the companies of the demonstration', () => {
  it('have numbers that no office gives, with the right check digit, each its own', () => {
    const numbers = allCompanies.map((_, place) => partitaIvaOf(place));
    expect(new Set(numbers).size).toBe(allCompanies.length);
    for (const number of numbers) {
      // Digits 8 to 10 are the office that gives the number: 001 to 121, 888 and 999 are in use.
      expect(number.slice(7, 10)).toBe('700');
      expect(numericCheckDigitOf(number.slice(0, 10))).toBe(number.at(-1));
    }
  });

  it('stand in comuni of their territory that exist, under names of their own', () => {
    expect(new Set(allCompanies.map((c) => c.name)).size).toBe(allCompanies.length);
    expect(new Set(allCompanies.map((c) => c.key)).size).toBe(allCompanies.length);
    for (const { territory, sites, name } of allCompanies)
      for (const { comune } of sites) {
        expect(territories.find((t) => t.key === territory)?.comuni, name).toContain(comune);
        expect(comuniByName(comune)[0]?.ended, name).toBeUndefined();
      }
  });

  it('are spoken with by people who may', () => {
    for (const of of Object.values(speakers)) {
      const roleOf = (email: string) => colleagues.find((c) => c.email === email);
      expect(roleOf(of.scout[0])).toMatchObject({ role: 'scout', body: of.scout[1] });
      expect(roleOf(of.coach[0])).toMatchObject({ role: 'job-coach', body: of.coach[1] });
    }
    for (const { contacts } of allCompanies)
      for (const { name } of contacts) expect(normaliseName(name)).toEqual({ ok: true, value: name });
  });

  it('have a log that goes forward in time and never back in the dialogue, unless it says why', () => {
    for (const { log, name } of allCompanies) {
      const days = log.map((l) => agoOf({ now }, l.on));
      expect(days, name).toEqual([...days].sort((a, b) => b - a));
      expect(Math.min(1, ...days), name).toBeGreaterThan(0);
      for (const [nth, { stage, why }] of log.entries()) {
        const before = nth === 0 ? 'to-contact' : (log[nth - 1]?.stage ?? 'to-contact');
        expect(moveOf(before, stage) === 'back' && why === undefined, `${name} ${nth}`).toBe(false);
      }
      for (const { next, on } of log)
        if (next !== undefined) expect(-next[1], name).toBeLessThanOrEqual(agoOf({ now }, on));
    }
    const ends = new Set(allCompanies.map((c) => c.log.at(-1)?.stage ?? 'to-contact'));
    expect([...ends].sort()).toEqual([...pipelineStages].sort());
  });

  it('declare how many they are where the law changes: 14, 15, 35, 36, and above 50', () => {
    const bases = allCompanies.flatMap(({ headcounts }) => {
      const last = headcounts.at(-1);
      if (last === undefined) return [];
      const part = Math.floor((last.permanentPartHundredths ?? 0) / 100);
      return [(last.permanentFull ?? 0) + part + (last.fixedLong ?? 0)];
    });
    for (const base of [14, 15, 35, 36]) expect(bases, String(base)).toContain(base);
    expect(bases.filter((b) => b > 50).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the places of the demonstration', () => {
  it('belong to companies that are there, most of them to the first project', () => {
    const of = (key: string) => allCompanies.find((c) => c.key === key);
    expect(new Set(allPlaces.map((p) => p.key)).size).toBe(allPlaces.length);
    const open = allPlaces.filter((p) => p.state === 'open');
    expect(open.length).toBe(16);
    expect(open.filter((p) => of(p.company)?.territory === 'sud-est').length).toBeGreaterThanOrEqual(8);
    for (const p of allPlaces) {
      expect(of(p.company)?.sites[p.site ?? 0], p.key).toBeDefined();
      if (p.tutor !== null) expect(of(p.company)?.contacts[p.tutor]?.tutors, p.key).toBeGreaterThan(0);
    }
    const lost = open.filter((p) => p.lostIn !== null && p.lostIn <= 7);
    expect(lost.length).toBeGreaterThanOrEqual(2);
    expect(new Set(allPlaces.map((p) => p.state))).toEqual(new Set(['open', 'draft', 'closed']));
    expect(new Set(open.map((p) => p.kind)).size).toBe(4);
  });
});

describe('what is said of companies, places and of those who look for work', () => {
  const texts = [allCompanies, intermediaries, intermediariesApuane, allPlaces, works, said].flatMap(wordsOf);

  it('is never what somebody has nor what people are called in an office', () => {
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect(text).not.toMatch(FORBIDDEN);
  });

  it('asks for no wish that is no demand of the task, and says nothing on a card that marks', () => {
    for (const p of allPlaces)
      expect(refusedWishes(Object.fromEntries(wordsOf(p).entries())), p.key).toEqual([]);
    for (const text of [...said.ownNeeds, ...said.saidBeside]) expect(markingOf(text), text).toBeNull();
  });
});

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

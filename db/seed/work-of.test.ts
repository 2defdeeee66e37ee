import { describe, expect, it } from 'vitest';
import type { Contact, ContactId, Site, SiteId } from '../../src/stages/companies/types.ts';
import { introductionStates } from '../../src/stages/introductions/types.ts';
import { aPlaceForMatch } from '../../src/stages/matching/fixtures.ts';
import { candidate } from '../../src/stages/matching/rules/candidate.ts';
import { presetWeights } from '../../src/stages/matching/rules/presets.ts';
import { readBalance } from '../../src/stages/matching/rules/read-balance.ts';
import type { PersonForMatch, PlaceForMatch } from '../../src/stages/matching/types.ts';
import { cardStates } from '../../src/stages/needs-card/types.ts';
import { weekdays } from '../../src/stages/places/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { allCompanies } from './company-keys.ts';
import { termOf } from './data/occupations.ts';
import { skillOf } from './data/skills.ts';
import { works } from './data/works.ts';
import { entriesOf } from './invent-balance.ts';
import { allPlaces } from './lay-out-places.ts';
import { PATH_FROM, pathOf } from './path-of.ts';
import type { ToldPlace } from './told-place.ts';
import type { Work } from './work.ts';
import { writtenPlace } from './written-place.ts';

const now = new Date('2026-11-23T09:00:00Z');
const today = dayInRome(now);
const siteOf = (p: ToldPlace) => `${p.company}-${p.site ?? 0}` as SiteId;

/** A place as the match reads it. */
function placeOf(told: ToldPlace): PlaceForMatch {
  const company = allCompanies.find((c) => c.key === told.company);
  const sites = (company?.sites ?? []).map((s) => ({ ...s, id: siteOf(told) }) as unknown as Site);
  const contacts = (company?.contacts ?? []).map(
    (c, i) => ({ ...c, id: `${told.company}-${i}` as ContactId }) as unknown as Contact,
  );
  return aPlaceForMatch({
    ...writtenPlace(told, { sites, contacts }, now),
    companyName: company?.name ?? '',
    standingCompanyId: told.company,
    companyId: told.company as never,
    id: told.key as never,
    state: told.state,
  });
}

/** Somebody as the match reads her, from what the seed tells of her. */
function personOf(work: Work): PersonForMatch {
  const path = pathOf(PATH_FROM + work.index);
  if (path === null) throw new Error('nobody');
  const contents = entriesOf(path, { given: 'Ada', sex: 'F' }).map(({ content, isco, skill }) => {
    const term = skill === undefined ? termOf(isco) : skillOf(skill);
    return 'term' in content ? { ...content, term } : content;
  });
  const { search, hours, readyIn } = work;
  return {
    search: {
      ...search,
      state: 'looking',
      readyOn: readyIn === null ? null : addDays(today, readyIn),
      times: hours && weekdays.slice(0, 6).map((weekday) => ({ weekday, from: hours[0], to: hours[1] })),
    },
    projectEndsOn: null,
    balance: readBalance('closed', contents),
    profile: null,
    needs: work.needs,
    excludedCompanies: work.excludes === undefined ? [] : [work.excludes[0]],
    travel: work.travel.map((t) => {
      const to = allPlaces.find((p) => p.key === t.to);
      return {
        siteId: to === undefined ? '' : siteOf(to),
        means: t.means,
        arrivesAt: t.at,
        minutes: t.minutes,
        kilometres: t.kilometres ?? null,
        possible: t.possible,
        triedWithCoach: t.tried,
        onDay: addDays(today, -60),
        costCentsMonth: t.cost ?? null,
      };
    }),
  };
}

const blocksOf = (work: Work, key: string) => {
  const told = allPlaces.find((p) => p.key === key);
  if (told === undefined) throw new Error(`No place ${key}.`);
  return candidate(personOf(work), placeOf(told), presetWeights.balanced, today).blocks;
};

describe('how people of the cohort look for work', () => {
  it('stands in nobody’s way where a place is proposed to her', () => {
    for (const work of works)
      if (work.introduction !== undefined)
        expect([work.index, work.introduction.place, blocksOf(work, work.introduction.place)]).toEqual([
          work.index,
          work.introduction.place,
          [],
        ]);
  });

  it('knows a way that is impossible at the hour of the shift, and companies that somebody does not want', () => {
    const blocks = works.flatMap((w) => allPlaces.flatMap((p) => blocksOf(w, p.key).map((b) => b.of)));
    for (const of of ['travel-impossible', 'company-excluded', 'licence', 'times', 'hours-too-many'])
      expect(blocks, of).toContain(of);
    const tried = works.flatMap((w) => w.travel).filter((t) => !t.possible);
    expect(tried).toMatchObject([{ at: '06:30' }]);
  });

  it('comes to every rung, and to every state of a card but one that a newer follows', () => {
    const reached = new Set<string>(works.flatMap((w) => w.introduction?.reaches ?? []));
    for (const state of introductionStates)
      expect([...reached, reached.has('interview-set') ? 'introduced' : ''], state).toContain(state);
    for (const card of cardStates)
      expect([card, works.some((w) => w.card === card)]).toEqual([card, card !== 'superseded']);
  });

  it('tells only of those who are there, with who walks with them, and once of each', () => {
    expect(new Set(works.map((w) => w.index)).size).toBe(works.length);
    for (const { index, card, introduction } of works) {
      const path = pathOf(PATH_FROM + index);
      expect([path?.coach, path?.orientation].includes(null), String(index)).toBe(false);
      expect(['signed', 'exempted', 'renewed', 'being-renewed', 'to-sign'], String(index)).toContain(
        path?.plan,
      );
      const reaches = introduction?.reaches;
      if (reaches !== undefined && !['proposed', 'agreed', 'declined'].includes(reaches))
        expect(['agreed', 'revoked'], String(index)).toContain(card);
    }
  });

  it('leaves a few places to each who looks, and not every place', () => {
    const open = allPlaces.filter((p) => p.state === 'open');
    for (const work of works) {
      const here = open.filter(
        (p) =>
          allCompanies.find((c) => c.key === p.company)?.territory ===
          (work.index < 52 ? 'sud-est' : 'apuane'),
      );
      const free = here.filter((p) => blocksOf(work, p.key).length === 0);
      expect(free.length, String(work.index)).toBeGreaterThanOrEqual(2);
      expect(free.length, String(work.index)).toBeLessThanOrEqual(here.length - (work.index < 52 ? 2 : 0));
    }
  });
});

import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CompanyId, SiteId } from '../companies/types.ts';
import type { PlaceId } from '../places/types.ts';
import type { BalanceRead, PersonForMatch, PlaceForMatch } from './types.ts';

/** A search in which everything was asked and nothing stands in the way. */
export const aSearch: NonNullable<PersonForMatch['search']> = {
  state: 'looking',
  readyOn: '2026-12-01' as CalendarDay,
  licences: [],
  otherLicences: [],
  times: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday: weekday as 1,
    from: '00:00',
    to: '00:00',
  })),
  kinds: ['stage', 'borsa-lavoro', 'professionalising-path', 'job'],
  growth: null,
  note: null,
};

/** A balance that was concluded and says nothing yet. */
export const aBalance: BalanceRead = {
  concluded: true,
  occupations: [],
  competences: [],
  hours: null,
  travel: null,
  environment: null,
  companies: [],
};

/** Somebody of whom little is known. */
export function aPersonForMatch(changes: Partial<PersonForMatch> = {}): PersonForMatch {
  return {
    search: aSearch,
    projectEndsOn: null,
    balance: aBalance,
    profile: null,
    needs: null,
    excludedCompanies: [],
    travel: [],
    ...changes,
  };
}

/** An open stage that asks nothing. */
export function aPlaceForMatch(changes: Partial<PlaceForMatch> = {}): PlaceForMatch {
  return {
    id: '00000000-0000-4000-8000-0000000000aa' as PlaceId,
    version: 1,
    companyId: '00000000-0000-4000-8000-0000000000bb' as CompanyId,
    standingCompanyId: '00000000-0000-4000-8000-0000000000bb',
    companyName: 'Vivaio Esempio srl',
    siteId: '00000000-0000-4000-8000-0000000000cc' as SiteId,
    kind: 'stage',
    state: 'open',
    fromOn: null,
    toOn: null,
    lostOn: null,
    capacity: 1,
    occupation: null,
    tasks: [],
    skills: [],
    demands: {},
    environment: {},
    licences: { codes: [], other: [] },
    surroundings: { noise: null, people: null, place: null, public: null },
    accommodations: [],
    shifts: [],
    weeklyHoursMin: null,
    weeklyHoursMax: null,
    growth: null,
    ...changes,
  };
}

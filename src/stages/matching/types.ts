import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { Answers } from '../assessment/types.ts';
import type { ContentOf, TermRef, travelMeans } from '../competency-balance/types.ts';
import type { CaseId, Route } from '../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type {
  AccommodationCode,
  Extent,
  LicenceCode,
  Place,
  PlaceContent,
  PlaceId,
  PlaceKind,
  Shift,
  SkillNeed,
} from '../places/types.ts';
import type { ProjectId } from '../projects/types.ts';

export type WeightsId = Branded<string, 'WeightsId'>;
export type DecisionId = Branded<string, 'DecisionId'>;

export const searchStates = ['looking', 'paused', 'ended'] as const;
export type SearchState = (typeof searchStates)[number];
export type Means = (typeof travelMeans)[number];

/** A stretch of a week, as a place says its shifts: weekday 1 (Monday) to 7, HH:MM. */
export type Stretch = Shift;

/** What she looks for. A list that is null was not asked yet; an empty one was, and holds nothing. */
export type SearchContent = {
  /** codes of the places' list; her own words for what is not on it */
  licences: readonly LicenceCode[] | null;
  otherLicences: readonly string[];
  times: readonly Stretch[] | null;
  kinds: readonly PlaceKind[] | null;
  /** whether she wants a place in which one learns or goes on to more */
  growth: 'wanted' | 'not-now' | null;
  /** what to keep in mind, in words; read by nobody but who walks with her, and by no rule */
  note: string | null;
};
export type JobSearch = SearchContent & {
  id: string;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  state: SearchState;
  readyOn: CalendarDay | null;
  writtenBy: AccountId;
  writtenAt: Date;
  version: number;
};
export type Exclusion = {
  id: string;
  personId: PersonId;
  companyId: string;
  reason: string | null;
  recordedBy: AccountId;
  recordedAt: Date;
  version: number;
};
/** A way to a place of work, tried or told. `arrivesAt` null: no hour was said, it holds for any. */
export type TravelTrial = {
  id: string;
  personId: PersonId;
  siteId: string;
  means: Means;
  arrivesAt: string | null;
  minutes: number | null;
  kilometres: number | null;
  possible: boolean;
  triedWithCoach: boolean;
  onDay: CalendarDay;
  costCentsMonth: number | null;
  note: string | null;
};

/** What is weighed, in the order in which it is told. */
export const criteria = [
  'skills',
  'abilities',
  'accommodations',
  'environment',
  'occupation',
  'surroundings',
  'times',
  'company',
  'growth',
  'travel',
] as const;
export type Criterion = (typeof criteria)[number];
export const presets = ['balanced', 'her-wishes-first', 'skills-first', 'near-home', 'own'] as const;
export type Preset = (typeof presets)[number];

/** Points of each criterion, whole numbers 0 to 100, one of them above 0. */
export type Weights = Readonly<Record<Criterion, number>>;
/** At least so many placed of a group of recipients. */
export type Quota = { group: Route; least: number };
/** A dated version of a project's weights. `unplacedPoints` −1,000,000 to 0. */
export type WeightsVersion = {
  id: WeightsId;
  projectId: ProjectId;
  number: number;
  fromOn: CalendarDay;
  preset: Preset;
  weights: Weights;
  quotas: readonly Quota[];
  unplacedPoints: number;
  reason: string;
  createdBy: AccountId;
  createdAt: Date;
};

/** What the match reads of her balance: coded where it could be. */
export type BalanceRead = {
  /** its conclusion was reached: what is not in it, she does not say of herself */
  concluded: boolean;
  occupations: readonly { wish: ContentOf<'occupation'>['wish']; what: string; term: TermRef | null }[];
  competences: readonly Pick<ContentOf<'competence'>, 'state' | 'what' | 'term'>[];
  hours: Pick<ContentOf<'hours'>, 'minHours' | 'maxHours' | 'parts'> | null;
  travel: Pick<ContentOf<'travel'>, 'minutes' | 'km' | 'means'> | null;
  environment: Pick<ContentOf<'environment'>, 'noise' | 'people' | 'place' | 'public'> | null;
  companies: readonly { wish: 'wanted' | 'unwanted'; name: string }[];
};

/** All that a score may rest on. Sex, age, origin, name, certificates and body functions have no room here, nor has what
 *  became of an earlier proposal. */
export type PersonForMatch = {
  search: (SearchContent & { state: SearchState; readyOn: CalendarDay | null }) | null;
  projectEndsOn: CalendarDay | null;
  balance: BalanceRead | null;
  /** ICF d and e codes of the last closed functional sheet */
  profile: Answers | null;
  /** codes of the accommodations of her agreed card of needs */
  needs: readonly AccommodationCode[] | null;
  excludedCompanies: readonly string[];
  travel: readonly Pick<
    TravelTrial,
    | 'siteId'
    | 'means'
    | 'arrivesAt'
    | 'minutes'
    | 'kilometres'
    | 'possible'
    | 'triedWithCoach'
    | 'onDay'
    | 'costCentsMonth'
  >[];
};

/** What a score reads of a place, with the name of its company and the entry that stands for it where two are one. */
export type PlaceForMatch = PlaceContent &
  Pick<
    Place,
    | 'id'
    | 'version'
    | 'companyId'
    | 'siteId'
    | 'kind'
    | 'state'
    | 'fromOn'
    | 'toOn'
    | 'lostOn'
    | 'capacity'
    | 'weeklyHoursMin'
    | 'weeklyHoursMax'
    | 'growth'
  > & { companyName: string; standingCompanyId: string };
export const surroundings = ['noise', 'people', 'place', 'public'] as const;
export type Surrounding = (typeof surroundings)[number];

export type Finding = 'fits' | 'partly' | 'missing' | 'unknown';
/** One thing that was compared, with what its sentence needs. */
export type Fact = { finding: Finding } & (
  | { of: 'skill'; label: string; need: SkillNeed; has: 'expressed' | 'potential' | 'no' | 'unknown' }
  | {
      of: 'demand';
      code: string;
      asks: Extent;
      /** what closes the distance, from the catalogue: there, possible, or to be asked for */
      with: { code: AccommodationCode; state: 'there' | 'possible' | 'to-ask' } | null;
      /** with the help she has every day she does it */
      helped: boolean;
    }
  | { of: 'accommodation'; code: AccommodationCode; state: 'there' | 'possible' | 'unsaid' }
  | {
      of: 'environment';
      code: string;
      place: 'barrier' | 'facilitator';
      hers: 'barrier' | 'facilitator' | null;
    }
  | { of: 'occupation'; label: string; wish: 'wanted' | 'accepted' | 'unwanted' | null }
  | { of: 'surrounding'; which: Surrounding; wants: string | null; finds: string | null }
  | { of: 'times'; good: number; all: number }
  | { of: 'company'; wish: 'wanted' | 'unwanted' | null }
  | { of: 'growth'; labels: readonly string[] }
  | {
      of: 'travel';
      means: Means | null;
      minutes: number | null;
      kilometres: number | null;
      limit: number | null;
      /** at the hour of the shift, together with the coach */
      tried: boolean;
      atTheHour: boolean;
      costCentsMonth: number | null;
    }
);
/** One criterion of a candidate: `points` of `of` in thousandths of the weight (`of` is the weight times 1000). An unknown
 *  one has 0 of 0: it is taken out, and the others count for the whole. */
export type Part = {
  criterion: Criterion;
  points: number;
  of: number;
  finding: Finding;
  facts: readonly Fact[];
};

/** What stands in the way. `hers` are hours a week, `minutes` a week or one way. */
export type Block =
  | {
      of:
        | 'search-paused'
        | 'search-ended'
        | 'place-draft'
        | 'place-closed'
        | 'place-full'
        | 'company-excluded';
    }
  | { of: 'place-lost'; on: CalendarDay }
  | { of: 'not-ready'; readyOn: CalendarDay; by: CalendarDay }
  | { of: 'project-ends'; on: CalendarDay; from: CalendarDay }
  | { of: 'kind-unwanted'; kind: PlaceKind }
  | { of: 'hours-too-many'; hers: number; minutes: number }
  | { of: 'hours-too-few'; hers: number; minutes: number }
  | { of: 'times'; shifts: readonly Stretch[] }
  | { of: 'travel-impossible'; means: readonly Means[]; at: string | null }
  | { of: 'travel-too-long'; minutes: number; limit: number }
  | { of: 'travel-too-far'; kilometres: number; limit: number }
  | { of: 'licence'; code: LicenceCode };
/** What is not known of the things that could stand in the way; it blocks nothing, and is to be asked. */
export const openQuestions = [
  'search',
  'ready-day',
  'kinds',
  'hours',
  'times',
  'travel',
  'licences',
] as const;
export type OpenQuestion = (typeof openQuestions)[number];

/** How one place fits one person. `score` 0 to 1,000,000; null where something stands in the way. */
export type Candidate = {
  score: number | null;
  blocks: readonly Block[];
  toAsk: readonly OpenQuestion[];
  parts: readonly Part[];
};

/** A stored score, which names nobody. `stale`: the place has changed since. */
export type ScoreRow = {
  personId: PersonId;
  caseId: CaseId;
  code: string;
  placeId: PlaceId;
  weightsId: WeightsId;
  score: number | null;
  /** why there is none, and no more than that */
  state: 'fits' | 'blocked' | 'not-looking';
  readyOn: CalendarDay | null;
  placeVersion: number;
  computedAt: Date;
  stale: boolean;
};

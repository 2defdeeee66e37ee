import type {
  Company,
  CompanyKind,
  ContactWay,
  consentAnswers,
  contactParts,
  Headcount,
  Intermediary,
  L68Fact,
  PipelineStage,
  Site,
} from '../../src/stages/companies/types.ts';

/** Who speaks: who looks for companies for the lead body, or who accompanies people and speaks with companies too. */
export type Speaker = 'scout' | 'coach';

/** A working day of the past: so many weeks ago (1: last week), Monday is 1. A week keeps together whatever the day of the
 *  seeding, so that the contacts of a week can be counted. */
export type PastDay = readonly [weeksAgo: number, weekday: 1 | 2 | 3 | 4 | 5];

/** One contact, with where the dialogue stood afterwards. `next`: what was promised, in days from today; past ones are
 *  overdue. */
export type ToldContact = {
  readonly on: PastDay;
  readonly by?: Speaker;
  readonly way: ContactWay;
  /** place among the company's contacts; left out: nobody in particular */
  readonly with?: number;
  readonly what: string;
  readonly stage: PipelineStage;
  readonly why?: string;
  readonly next?: readonly [step: string, inDays: number];
};

/** A meeting that is to come, or was held. */
export type ToldMeeting = {
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
  readonly about: string;
  readonly place: string;
  readonly state: 'planned' | 'held' | 'cancelled';
};

type HeadcountNumbers = Omit<Headcount, 'id' | 'companyId' | 'onDay' | 'recordedAt' | 'source'>;

/** An invented company and what was said with it. `key` is the seed's own name for it. */
export type ToldCompany = {
  readonly key: string;
  readonly territory: 'sud-est' | 'apuane';
  readonly name: string;
  readonly kind: CompanyKind;
  readonly ateco: string | null;
  readonly activity: string;
  readonly hostCapacity: number | null;
  /** has a partita IVA, in a range that no office gives */
  readonly registered: boolean;
  /** who sent it, by place in the list of the territory */
  readonly intermediary?: number;
  readonly sites: readonly (Pick<
    Site,
    'name' | 'address' | 'onFoot' | 'publicTransport' | 'stepFree' | 'accessibleToilet'
  > & {
    readonly comune: string;
    readonly seen: boolean;
  })[];
  readonly contacts: readonly {
    readonly name: string;
    readonly part: (typeof contactParts)[number];
    readonly note?: string;
    readonly tutors?: number;
  }[];
  readonly headcounts: readonly (Partial<HeadcountNumbers> & {
    readonly daysAgo: number;
    readonly source?: string;
  })[];
  readonly l68: readonly (Pick<L68Fact, 'kind' | 'places' | 'percent' | 'source'> & {
    readonly fromAgo: number;
    readonly toIn: number | null;
  })[];
  readonly log: readonly ToldContact[];
  /** what was promised before anybody spoke with it */
  readonly first?: readonly [step: string, inDays: number];
  readonly meetings?: readonly ToldMeeting[];
  readonly consent?: readonly [answer: (typeof consentAnswers)[number], daysAgo: number, from: string];
  readonly award?: {
    readonly kind: 'attestato' | 'partner-mark';
    readonly number: string;
    readonly daysAgo: number;
    readonly forWhat: string;
  };
  /** key of the entry that is the same company */
  readonly sameAs?: string;
};

/** An association or an agency of a territory. */
export type ToldIntermediary = Pick<Intermediary, 'kind' | 'name' | 'contact'>;

/** What a company is to the seed once it is entered. */
export type EnteredCompany = Pick<Company, 'id' | 'territoryId'>;

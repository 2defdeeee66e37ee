import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CompanyId, ContactId, SiteId } from '../companies/types.ts';
import {
  companies as companiesAround,
  noiseLevels,
  publicContacts,
  type TermRef,
  workplaces,
} from '../competency-balance/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';

export type PlaceId = Branded<string, 'PlaceId'>;
export type PlaceInvitationId = Branded<string, 'PlaceInvitationId'>;
export type PlaceDescriptionId = Branded<string, 'PlaceDescriptionId'>;
export type CompanyOfferId = Branded<string, 'CompanyOfferId'>;

/** What is offered; `job` is a contract of employment, the others are not. */
export const placeKinds = ['stage', 'borsa-lavoro', 'professionalising-path', 'job'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeStates = ['draft', 'open', 'closed'] as const;
export type PlaceState = (typeof placeStates)[number];

/** How much a task asks of an activity, mirroring how hard the activity is for a person: 0 nothing, 4 all of it. Of the
 *  environment: how strong the barrier or the facilitator is. */
export const extents = [0, 1, 2, 3, 4] as const;
export type Extent = (typeof extents)[number];

/** ICF activities that the form asks of the task: those of the brief core set for vocational rehabilitation, as they
 *  stand in a person's profile, then what a task more often turns on. */
export const demandCodes = [
  'd155',
  'd240',
  'd720',
  'd845',
  'd850',
  'd855',
  'd160',
  'd166',
  'd170',
  'd172',
  'd175',
  'd220',
  'd310',
  'd330',
  'd360',
  'd410',
  'd415',
  'd430',
  'd440',
  'd445',
  'd450',
  'd475',
] as const;
export type DemandCode = (typeof demandCodes)[number];

/** ICF codes of the environment that the form asks of the place. Of the brief core set those that belong to a place of
 *  work: family and health services (e310, e580) do not. */
export const environmentCodes = [
  'e330',
  'e590',
  'e135',
  'e150',
  'e225',
  'e240',
  'e250',
  'e260',
  'e325',
  'e425',
] as const;
export type EnvironmentCode = (typeof environmentCodes)[number];

/** Licences and certificates that a task may need, and that a person may have: matching compares these codes and no
 *  words. */
export const licenceCodes = [
  'licence-am',
  'licence-a',
  'licence-b',
  'licence-c',
  'licence-d',
  'cqc',
  'forklift',
  'aerial-platform',
  'earth-mover',
  'tractor',
  'haccp',
  'pesticides',
  'first-aid',
  'fire-safety',
  'oss',
  'electrical',
] as const;
export type LicenceCode = (typeof licenceCodes)[number];

/** What helps at work, in functional words: needs cards, places and matching use these codes. What each one makes
 *  easier stands in `rules/accommodations.ts`. */
export const accommodationCodes = [
  'written-steps',
  'one-thing-at-a-time',
  'pictures',
  'shown-first',
  'repeat-back',
  'easy-words',
  'checklist',
  'same-tasks',
  'notice-of-changes',
  'break-every-90',
  'short-breaks',
  'quiet-corner',
  'noise-shielded',
  'headphones',
  'few-people',
  'fixed-point',
  'one-voice',
  'feedback-weekly',
  'coach-beside',
  'no-telephone',
  'no-public',
  'own-pace',
  'slow-start',
  'shorter-day',
  'later-start',
  'fixed-hours',
  'hours-off-for-visits',
  'seated',
  'change-position',
  'adapted-height',
  'light-loads',
  'lifting-aid',
  'step-free',
  'near-toilet',
  'screen-reader',
  'large-print',
  'better-light',
  'italian-sign-language',
  'written-talk',
  'drive-by-others',
] as const;
export type AccommodationCode = (typeof accommodationCodes)[number];

/** Whether an accommodation is there already, or the company says that it can be made. */
export const accommodationStates = ['there', 'possible'] as const;

/** What a skill is to a place. */
export const skillNeeds = ['needed', 'useful', 'learnt-there'] as const;
export type SkillNeed = (typeof skillNeeds)[number];

/** Days of the week, Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

const termRef: z.ZodType<TermRef> = z.strictObject({
  scheme: z.string().min(1).max(60),
  code: z.string().min(1).max(200),
  label: z.string().min(1).max(400),
});
const extent = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const line = z.string().min(2).max(300);
const weekday = z.union(weekdays.map((d) => z.literal(d)));

/** What stands in the JSON columns of a place; nothing else can be kept there, and none of it is about a person. An ICF
 *  code that is not in the record is not known: it neither helps nor harms. */
export const placeContentSchema = z.strictObject({
  occupation: termRef.nullable(),
  /** in words, one each */
  tasks: z.array(line).max(20),
  skills: z.array(z.strictObject({ term: termRef, need: z.enum(skillNeeds) })).max(20),
  demands: z.record(z.string().regex(/^d\d{3,4}$/), extent),
  environment: z.record(
    z.string().regex(/^e\d{3,4}$/),
    z.strictObject({ kind: z.enum(['barrier', 'facilitator']), level: extent }),
  ),
  licences: z.strictObject({ codes: z.array(z.enum(licenceCodes)).max(16), other: z.array(line).max(5) }),
  /** `null`: nobody has said */
  surroundings: z.strictObject({
    noise: z.enum(noiseLevels).nullable(),
    people: z.enum(companiesAround).nullable(),
    place: z.enum(workplaces).nullable(),
    public: z.enum(publicContacts).nullable(),
  }),
  accommodations: z
    .array(
      z.union([
        z.strictObject({ code: z.enum(accommodationCodes), state: z.enum(accommodationStates) }),
        z.strictObject({ text: line, state: z.enum(accommodationStates) }),
      ]),
    )
    .max(60),
  /** in order; where `to` is not after `from` it is on the next day */
  shifts: z.array(z.strictObject({ weekday, from: clock, to: clock })).max(21),
});

/** What a place is like: see `placeContentSchema`. */
export type PlaceContent = z.output<typeof placeContentSchema>;
/** One stretch of work in the week, HH:MM in Italy. */
export type Shift = PlaceContent['shifts'][number];
/** What is there or possible, by code or in words. */
export type PlaceAccommodation = PlaceContent['accommodations'][number];

/** A place that a company offers. Nobody accompanied stands in it. */
export type Place = PlaceContent & {
  id: PlaceId;
  territoryId: TerritoryId;
  companyId: CompanyId;
  siteId: SiteId;
  /** the company's contact who follows whoever comes */
  tutorId: ContactId | null;
  kind: PlaceKind;
  title: string;
  state: PlaceState;
  closedReason: string | null;
  weeklyHoursMin: number | null;
  weeklyHoursMax: number | null;
  /** how one gets there for these shifts */
  transport: string | null;
  fromOn: CalendarDay | null;
  toOn: CalendarDay | null;
  /** from this day on the company gives it to somebody else, or to nobody */
  lostOn: CalendarDay | null;
  /** how many people at once, 0–99 */
  capacity: number;
  /** what one may learn or become there */
  growth: string | null;
  copiedFrom: PlaceId | null;
  descriptionId: PlaceDescriptionId | null;
  createdBy: AccountId;
  createdAt: Date;
  version: number;
};

/** A link by which a company describes a place. Its token is nowhere but in the hands of the company. */
export type PlaceInvitation = {
  id: PlaceInvitationId;
  territoryId: TerritoryId;
  companyId: CompanyId;
  companyName: string;
  /** the body that asks, and whom the company may call */
  organisationName: string;
  contactLine: string;
  createdBy: AccountId;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  version: number;
};

/** What a company wrote of a place, field by field, as it wrote it: nothing of it is compared or scored before somebody
 *  has made a place of it. */
export type DescriptionContent = {
  title: string;
  tasks: readonly string[];
  where: string | null;
  days: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  capacity: number | null;
  fromOn: CalendarDay | null;
  lostOn: CalendarDay | null;
  transport: string | null;
  licences: readonly LicenceCode[];
  licenceOther: readonly string[];
  surroundings: PlaceContent['surroundings'];
  /** what it has or can do */
  adapts: readonly AccommodationCode[];
  ownPossible: readonly string[];
  growth: string | null;
  /** who would follow whoever comes, and who wrote: at the company */
  follows: string | null;
  writer: string | null;
};

export const descriptionStates = ['sent', 'taken', 'set-aside'] as const;
/** What came through a link. */
export type PlaceDescription = {
  id: PlaceDescriptionId;
  territoryId: TerritoryId;
  companyId: CompanyId;
  content: DescriptionContent;
  sentAt: Date;
  state: (typeof descriptionStates)[number];
  answeredBy: AccountId | null;
  answeredAt: Date | null;
  version: number;
};

/** What a wish is about that no company may have: none of these has a column. */
export const wishKinds = ['sex', 'age', 'origin', 'belief', 'disability', 'family', 'looks'] as const;
export type WishKind = (typeof wishKinds)[number];

/** Orders of the list of places. */
export const placeSorts = ['lost', 'title', 'company', 'from'] as const;
export type PlaceSort = (typeof placeSorts)[number];

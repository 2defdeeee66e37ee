import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { romeInstant } from '../../values/rome-time.ts';
import { neededText, optionalText } from '../diary/types.ts';
import type { CaseId } from '../eligibility/types.ts';
import {
  type AccountId,
  dayField,
  type Membership,
  nameField,
  type OrganisationId,
  optionalDayField,
  type TerritoryId,
} from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type { ProjectId } from '../projects/types.ts';

export type MeetingId = Branded<string, 'MeetingId'>;
export type SeatId = Branded<string, 'SeatId'>;
export type ItemId = Branded<string, 'ItemId'>;

/** Longest question, discussion or decision, in characters. */
export const TEXT_MAX = 8_000;
/** Most days from the hour of a meeting within which its members still read of the people on its agenda. */
export const MOST_ACCESS_DAYS = 45;

export const meetingKinds = ['commission', 'equipe', 'uvm', 'project-team'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStates = ['convened', 'held', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** By what the list of meetings goes. */
export const meetingSorts = ['when', 'title', 'project'] as const;
export type MeetingSort = (typeof meetingSorts)[number];

/** A meeting of several services. Who is talked about stands in its items alone. */
export type Meeting = {
  id: MeetingId;
  territoryId: TerritoryId;
  /** the body that convened it */
  organisationId: OrganisationId;
  projectId: ProjectId;
  kind: MeetingKind;
  title: string;
  place: string;
  startsAt: Date;
  /** from here to `accessUntil`, or until it is closed, its members read of those on the agenda */
  opensAt: Date;
  accessUntil: Date;
  state: MeetingState;
  convenedBy: AccountId;
  closedAt: Date | null;
  version: number;
};

export const seatParts = ['chair', 'member', 'secretary'] as const;
export type SeatPart = (typeof seatParts)[number];

/** Somebody's seat in a meeting, for a body and, as the minutes say it, for a service. */
export type Seat = {
  id: SeatId;
  meetingId: MeetingId;
  accountId: AccountId;
  organisationId: OrganisationId;
  /** as the minutes say it: whoever reads the meeting may not know her account */
  memberName: string;
  forService: string;
  part: SeatPart;
  /** null until somebody wrote down who came */
  attended: boolean | null;
  endedAt: Date | null;
  version: number;
};

/** A colleague who may be given a seat: her role as a member of commissions and équipes. */
export type CommissionMember = Pick<
  Membership,
  'id' | 'accountId' | 'accountName' | 'organisationId' | 'role'
>;

export const matters = ['selection', 'assessment', 'balance', 'plan', 'placement', 'other'] as const;
export type Matter = (typeof matters)[number];

export const itemStates = ['open', 'decided', 'postponed', 'withdrawn'] as const;
export type ItemState = (typeof itemStates)[number];

/** One person on the agenda of one meeting, without a word of what is said of her. */
export type Item = {
  id: ItemId;
  territoryId: TerritoryId;
  personId: PersonId;
  meetingId: MeetingId;
  caseId: CaseId | null;
  position: number;
  matter: Matter;
  ownerId: AccountId | null;
  dueOn: CalendarDay | null;
  state: ItemState;
  doneOn: CalendarDay | null;
  decidedAt: Date | null;
  proposedBy: AccountId;
  version: number;
};

/** What was asked, said and decided of her. */
export type ItemTexts = { question: string; discussion: string | null; decision: string | null };

/** What the minutes say of one person. `ownerId` and `dueOn`: who does what was decided, and by when. */
export type Minute = Pick<ItemTexts, 'discussion' | 'decision'> & Pick<Item, 'state' | 'ownerId' | 'dueOn'>;

/** What has to be there before a meeting is closed; each has its sentence in the words. */
export type Missing = 'not-held' | 'no-chair' | 'attendance' | 'nobody-came' | 'item-open' | 'extract';

const time = z.string().trim().max(20, 'time.malformed').default('');
const chosen = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { message: 'choice.missing' });
const account = z.uuid('choice.missing').transform((id) => id as AccountId);

const accessDays = z
  .string()
  .trim()
  .max(20)
  .default('')
  .transform((text, ctx): number => {
    const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (days >= 1 && days <= MOST_ACCESS_DAYS) return days;
    ctx.addIssue({ code: 'custom', message: 'access-days' });
    return z.NEVER;
  });

const whenAndWhere = {
  title: nameField(3, 160),
  place: neededText(200),
  day: dayField,
  time,
  accessDays,
};

type WhenAndWhere = { day: CalendarDay; time: string };

function instantOf<F extends WhenAndWhere>({ day, time: hour, ...rest }: F, ctx: z.RefinementCtx) {
  const at = romeInstant(day, hour);
  if (at.ok) return { ...rest, startsAt: at.instant };
  ctx.addIssue({ code: 'custom', path: ['time'], message: `time.${at.reason}` });
  return z.NEVER;
}

/** The form that convenes a meeting. `body`: for which of her bodies; empty where she has one. */
export const conveneSchema = z
  .strictObject({
    kind: chosen(meetingKinds),
    project: z.uuid('choice.missing').transform((id) => id as ProjectId),
    body: z.uuid('choice.missing').transform((id) => id as OrganisationId),
    ...whenAndWhere,
  })
  .transform(instantOf);

/** The form that moves a meeting, or calls it something else. */
export const moveSchema = z.strictObject(whenAndWhere).transform(instantOf);

/** The form that gives a colleague a seat. `who` is one of her roles as a member, which names her body. */
export const seatSchema = z.strictObject({
  who: z.uuid('choice.missing'),
  forService: nameField(2, 160),
  part: chosen(seatParts),
});

/** The form that says who came. */
export const attendanceSchema = z.strictObject({
  came: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(200)])
    .default([])
    .transform((ids) => ids as SeatId[]),
});

/** The form that puts one person on an agenda. */
export const proposalSchema = z.strictObject({
  meeting: z.uuid('choice.missing').transform((id) => id as MeetingId),
  matter: chosen(matters),
  question: neededText(TEXT_MAX),
});

/** The form that puts cases of the project on an agenda, by their codes. */
export const agendaSchema = z.strictObject({
  cases: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(500)], { message: 'cases.none' })
    .transform((ids) => ids as CaseId[]),
  matter: chosen(matters),
  question: neededText(TEXT_MAX),
});

/** The form of the minutes of one person. */
export const minuteSchema = z
  .strictObject({
    discussion: optionalText(TEXT_MAX),
    decision: optionalText(TEXT_MAX),
    state: chosen(itemStates),
    owner: z.union([z.literal('').transform(() => null), account]).default(null),
    dueOn: optionalDayField,
  })
  .transform(({ owner, ...rest }): Minute => ({ ...rest, ownerId: owner }));

/** The form in which a member declares a conflict, in her words. */
export const conflictSchema = z.strictObject({ reason: neededText(2_000) });

/** A form that is a button. */
export const emptySchema = z.strictObject({});

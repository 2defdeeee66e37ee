import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';
import type { EligibilityState } from '../eligibility/types.ts';
import { type AccountId, optionalDayField } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type { ReferralState } from '../referral/types.ts';

export type MarkId = Branded<string, 'MarkId'>;

/** What may wait for somebody, each a verb with a sentence in the words. */
export const things = [
  'answer-referral',
  'complete-referral',
  'finish-draft',
  'answer-request',
  'relation-ends',
  'begin-requirements',
  'decide-requirements',
  'renew-evidence',
  'complete-charge',
  'decree-ends',
  'tell-judge',
  'answer-duplicate',
  'assign-application',
  'answer-application',
  'hold-appointment',
  'go-to-meeting',
  'hold-meeting',
  'close-meeting',
  'do-decision',
  'close-selection',
  'tell-candidate',
  'answer-complaint',
  'score-candidate',
  'begin-assessment',
  'finish-assessment',
  'open-balance',
  'sign-contract',
  'sign-session',
  'confirm-paper',
  'look-back',
  'begin-plan',
  'finish-plan',
  'sign-plan',
  'confirm-plan-paper',
  'review-plan',
  'write-search',
  'find-place',
  'write-card',
  'offer-card',
  'hear-her-answer',
  'introduction-proposed',
  'introduction-agreed',
  'introduction-introduced',
  'introduction-interviewed',
  'introduction-visited',
  'introduction-activating',
  'introduction-trial',
  'company-step',
  'fill-place',
  'look-at-description',
  'close-company-meeting',
  'answer-offer',
  'read-feedback',
] as const;
export type Thing = (typeof things)[number];

/** One thing that waits for somebody: a verb, a person, a day, a link. One row a thing and record. */
export type Waiting = {
  thing: Thing;
  /** the record it is about */
  subjectId: string;
  /** null where it is about nobody who is entered yet, or about no single person */
  personId: PersonId | null;
  /** what it is about, where that is no person */
  title?: string;
  href: string;
  due: CalendarDay | null;
  /** colleague who gave it to the reader */
  givenBy?: AccountId;
  /** the reader may postpone it, give it on, or say that it was done outside */
  mayMark?: boolean;
};

/** What somebody may do with a row of her work list, besides doing it. */
export const markActs = ['postponed', 'given', 'done-outside'] as const;
export type MarkAct = (typeof markActs)[number];

export type Mark = {
  id: MarkId;
  personId: PersonId;
  thing: Thing;
  subjectId: string;
  act: MarkAct;
  untilOn: CalendarDay | null;
  givenTo: AccountId | null;
  accountId: AccountId;
  version: number;
};

/** The form of a mark: what, until when or to whom, and why. */
export const markSchema = z
  .strictObject({
    act: z.enum(markActs, { message: 'choice.missing' }),
    untilOn: optionalDayField,
    givenTo: z
      .string()
      .regex(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/, 'choice.missing')
      .default('')
      .transform((id) => (id === '' ? null : (id as AccountId))),
    reason: z
      .string()
      .max(20_000, 'text.too-long')
      .default('')
      .transform((text, ctx): string => {
        const parsed = normaliseText(text, { max: 1_000 });
        const reason = parsed.ok ? (parsed.value.length < 5 ? 'too-short' : null) : parsed.reason;
        if (parsed.ok && reason === null) return parsed.value;
        ctx.addIssue({ code: 'custom', message: `text.${reason}` });
        return z.NEVER;
      }),
  })
  .transform((f, ctx) => {
    const today = dayInRome(new Date());
    const fail = (field: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (f.act === 'postponed' && f.untilOn === null) return fail('untilOn', 'day.missing');
    if (f.act === 'postponed' && f.untilOn !== null && f.untilOn <= today) return fail('untilOn', 'day.past');
    if (f.act === 'given' && f.givenTo === null) return fail('givenTo', 'choice.missing');
    return {
      ...f,
      untilOn: f.act === 'postponed' ? f.untilOn : null,
      givenTo: f.act === 'given' ? f.givenTo : null,
    };
  });

/** What the timeline may be narrowed to: the first part of an event's kind. */
export const timelineKinds = [
  'all',
  'person',
  'referral',
  'eligibility',
  'meetings',
  'selection',
  'assessment',
  'competency-balance',
  'action-plan',
  'relation',
  'diary',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** A step of the path as her page shows it. */
export type PathStep = {
  what: 'referral' | 'requirements' | LaterStep;
  state: 'done' | 'now' | 'next' | 'stopped';
  project: string;
  href: string;
  /** a referral's state, how the checking of the requirements stands, or the step with its state: a key of the words */
  note: string;
};

/** Steps after the requirements. */
export const laterStepNames = [
  'selection',
  'assessment',
  'balance',
  'plan',
  'search',
  'needs-card',
  'introduction',
] as const;
export type LaterStep = (typeof laterStepNames)[number];

/** How far a case has come after the requirements: the state of each step, null where there is none or the reader may not
 *  know of it. */
export type CaseSteps = { caseId: string; candidacyId: string | null } & Record<LaterStep, string | null>;

/** One thing is one row: its verb and its record. */
export function keyOfRow(w: Pick<Waiting, 'thing' | 'subjectId'>): string {
  return `${w.thing} ${w.subjectId}`;
}

export type ReportId = Branded<string, 'ReportId'>;

/** For what a report is written: it decides what stands in it before anybody edits it. */
export const reportPurposes = [
  'equipe',
  'giudice-tutelare',
  'other-service',
  'her-own-copy',
  'other',
] as const;
export type ReportPurpose = (typeof reportPurposes)[number];

/** Sections of a report, in the order in which they stand in it. Reserved notes are none. */
export const reportSections = [
  'who',
  'contacts',
  'path',
  'requirements',
  'company',
  'diary',
  'free',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** What a report says: the chosen sections as its author left them; an empty one is left out. */
export type ReportContent = {
  language: 'it' | 'en';
  sections: readonly { section: ReportSection; text: string }[];
};

export type Report = {
  id: ReportId;
  personId: PersonId;
  purpose: ReportPurpose;
  addressee: string;
  content: ReportContent;
  state: 'draft' | 'issued';
  fileId: string | null;
  writtenBy: AccountId;
  writtenAt: Date;
  issuedAt: Date | null;
  version: number;
};

/** Steps of the funnel, in the order of the path; the list of people takes the same words in its URL. */
export const funnelSteps = [
  'referred',
  'waiting',
  'taken-on',
  'open',
  'eligible',
  'eligible-l68',
  'eligible-mental-health',
  'not-eligible',
  'admitted',
  'waiting-list',
  'not-admitted',
  'assessed',
  'balance-closed',
  'plan-signed',
] as const;

/** How many people have come to each step after the requirements. */
export type LaterFigures = {
  admitted: number;
  waitingList: number;
  notAdmitted: number;
  assessed: number;
  balanceClosed: number;
  planSigned: number;
};

/** One step of a project's funnel. */
export type FunnelStep = {
  step: (typeof funnelSteps)[number];
  people: number;
  /** what the project promised; null where it did not say */
  promised: number | null;
  /** whether a project promises this step at all */
  counted: boolean;
  /** whole percent of the promise */
  percent: number | null;
};

/** Where a list says that somebody is on the path; `taken-on`: nobody has begun to check the requirements, or the reader
 *  may not know of them. */
export type PlaceOnPath =
  | Exclude<ReferralState, 'accepted'>
  | EligibilityState
  | 'taken-on'
  | 'admitted'
  | 'waiting'
  | 'not-admitted'
  | 'renounced'
  | 'assessed'
  | 'balance-closed'
  | 'plan-signed';

/** By what the list of people goes. */
export const peopleSorts = ['name', 'code', 'age', 'latest'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

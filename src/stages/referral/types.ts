import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, dayInRome, parseItalianDay } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';
import { romeInstant } from '../../values/rome-time.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import type { ProjectId } from '../projects/types.ts';

export type ReferralId = Branded<string, 'ReferralId'>;

export const referralStates = ['draft', 'sent', 'returned', 'accepted', 'withdrawn'] as const;
export type ReferralState = (typeof referralStates)[number];

export type Referral = {
  id: ReferralId;
  territoryId: TerritoryId;
  personId: PersonId;
  projectId: ProjectId;
  organisationId: OrganisationId;
  state: ReferralState;
  createdBy: AccountId;
  createdAt: Date;
  sentAt: Date | null;
  decidedAt: Date | null;
  answerDueOn: CalendarDay | null;
  version: number;
};

/** A step that somebody takes with a referral. */
export type Step = 'edit' | 'send' | 'accept' | 'return' | 'withdraw';

/** What may be missing before it is sent; each has its sentence in the words. */
export type Missing =
  | 'birthDate'
  | 'codiceFiscale'
  | 'reason'
  | 'agreement'
  | 'agreement-not-given'
  | 'privacy-notice';

/** What the service writes to the project. */
export type Letter = { reason: string | null; wishes: string | null; needs: string | null };

export const answers = ['agrees', 'does-not-agree', 'not-now'] as const;
export type Answer = (typeof answers)[number];
export const explanationWays = [
  'in-person',
  'telephone',
  'video-call',
  'home-visit',
  'with-interpreter',
  'easy-to-read',
] as const;
export type ExplanationWay = (typeof explanationWays)[number];

/** Her own answer to being referred. */
export type Agreement = {
  answer: Answer;
  explainedAt: Date;
  how: ExplanationWay;
  /** in which words it was explained, and what she answered */
  words: string;
  othersPresent: string | null;
};
export type RecordedAgreement = Agreement & { id: string; explainedBy: AccountId; recordedAt: Date };

export const noticeWays = ['paper', 'read-aloud', 'easy-to-read', 'e-mail'] as const;
export type PrivacyNotice = { givenOn: CalendarDay; how: (typeof noticeWays)[number]; textVersion: string };

export const releaseChannels = ['documentary', 'e-book', 'photographs', 'conference'] as const;
export const releaseAnswers = ['given', 'refused', 'withdrawn'] as const;
export type Release = {
  channel: (typeof releaseChannels)[number];
  answer: (typeof releaseAnswers)[number];
  answeredOn: CalendarDay;
};

export type Decision = {
  outcome: 'accepted' | 'returned' | 'withdrawn';
  reason: string | null;
  decidedBy: AccountId;
  decidedAt: Date;
};

/** Longest note, in characters. */
export const NOTE_MAX = 10_000;

const note = (min: number, max: number) =>
  z
    .string()
    .max(60_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string | null => {
      const parsed = normaliseText(text, { max });
      if (!parsed.ok) {
        ctx.addIssue({ code: 'custom', message: `text.${parsed.reason}` });
        return z.NEVER;
      }
      if (parsed.value.length >= min) return parsed.value === '' ? null : parsed.value;
      ctx.addIssue({ code: 'custom', message: 'text.too-short' });
      return z.NEVER;
    });

const pastDay = z
  .string()
  .default('')
  .transform((text, ctx): CalendarDay => {
    const day = parseItalianDay(text);
    if (day === undefined || day > dayInRome(new Date())) {
      ctx.addIssue({ code: 'custom', message: day === undefined ? 'day.no-such-day' : 'day.in-the-future' });
      return z.NEVER;
    }
    return day;
  });

export const letterSchema = z.strictObject({
  reason: note(0, NOTE_MAX),
  wishes: note(0, NOTE_MAX),
  needs: note(0, NOTE_MAX),
});

/** The form of the agreement: day and time in Rome; a time that the clock skipped or repeated is refused. */
export const agreementSchema = z
  .strictObject({
    answer: z.enum(answers, { message: 'answer.missing' }),
    day: pastDay,
    time: z.string().default(''),
    how: z.enum(explanationWays, { message: 'how.missing' }),
    words: note(10, NOTE_MAX),
    othersPresent: note(0, 500),
  })
  .transform((f, ctx): Agreement => {
    const instant = romeInstant(f.day, f.time.trim() === '' ? '12:00' : f.time.trim());
    if (!instant.ok) {
      ctx.addIssue({ code: 'custom', path: ['time'], message: `time.${instant.reason}` });
      return z.NEVER;
    }
    return {
      answer: f.answer,
      how: f.how,
      words: f.words ?? '',
      othersPresent: f.othersPresent,
      explainedAt: instant.instant,
    };
  });

export const noticeSchema = z.strictObject({
  day: pastDay,
  how: z.enum(noticeWays, { message: 'how.missing' }),
  textVersion: z.string().trim().min(1, 'text.empty').max(60, 'text.too-long'),
});

export const releaseSchema = z.strictObject({
  channel: z.enum(releaseChannels, { message: 'channel.missing' }),
  answer: z.enum(releaseAnswers, { message: 'answer.missing' }),
  day: pastDay,
});

export const reasonSchema = z.strictObject({ reason: note(10, 2_000) });
export const emptySchema = z.strictObject({});

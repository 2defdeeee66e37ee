import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, dayInRome, parseItalianDay } from '../../values/calendar-day.ts';
import { normaliseText } from '../../values/plain-text.ts';
import { romeInstant } from '../../values/rome-time.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../organisations/types.ts';
import type { Contact, Identity, PersonId, RepresentativeId, RepresentativeKind } from '../people/types.ts';
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
  | 'representative-answer'
  | 'representative-does-not-agree'
  | 'dissent-open'
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
/** How it was explained; `own-application`: she wrote it herself on the public form. */
export type ExplanationWay = (typeof explanationWays)[number] | 'own-application';

/** Her own answer to being referred. */
export type Agreement = {
  answer: Answer;
  explainedAt: Date;
  how: ExplanationWay;
  /** in which words it was explained, and what she answered */
  words: string;
  othersPresent: string | null;
  /** the representative's, where the decree asks for it; hers is needed all the same */
  representativeAnswer?: RepresentativeAnswer | null;
};
export type RepresentativeAnswer = Exclude<Answer, 'not-now'>;
export type RecordedAgreement = Omit<Agreement, 'representativeAnswer'> & {
  id: string;
  explainedBy: AccountId;
  recordedAt: Date;
  representative: { id: RepresentativeId; answer: RepresentativeAnswer } | null;
};

export const noticeWays = ['paper', 'read-aloud', 'easy-to-read', 'e-mail'] as const;
/** `on-screen`: read on the public form. */
export type PrivacyNotice = {
  givenOn: CalendarDay;
  how: (typeof noticeWays)[number] | 'on-screen';
  textVersion: string;
};

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

export const note = (min: number, max: number) =>
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

/** A day that has come, as it is typed. */
export const pastDay = z
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
    representativeAnswer: z.enum(['', 'agrees', 'does-not-agree']).default(''),
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
      representativeAnswer: f.representativeAnswer === '' ? null : f.representativeAnswer,
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

export type ImportRunId = Branded<string, 'ImportRunId'>;

/** What a column of a service's own list may be: fields of who she is, how to reach her, what the service writes. */
export const importFields = [
  'familyName',
  'givenName',
  'birthDate',
  'birthplace',
  'sex',
  'codiceFiscale',
  'mismatchReason',
  'address',
  'comune',
  'phone',
  'email',
  'preferredChannel',
  'howToReach',
  'language',
  'reason',
  'wishes',
  'needs',
] as const;
export type ImportField = (typeof importFields)[number];

/** Which column, from 0, holds which field. A field without a column is entered later, by hand. */
export type ImportColumns = Readonly<Partial<Record<ImportField, number>>>;

export type ImportState = 'mapping' | 'preview' | 'running' | 'done' | 'given-up';
export type ImportRowState = 'waiting' | 'taken' | 'refused' | 'already-there';

/** Codes of a row whose person is perhaps, or surely, entered already. */
export const doubleCodes = ['row.possible-double', 'row.same-codice-fiscale'] as const;

/** What is wrong with a row: the field, and the code of the sentence. */
export type ImportProblem = { field: ImportField | ''; code: string };

export const paperKinds = [
  'application-form',
  'agreement',
  'privacy-notice',
  'social-report',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

export const protocolSubjects = [
  'application',
  'referral',
  'agreement',
  'eligibility-decision',
  'evidence',
  'letter',
  'decree',
] as const;
/** What a body registers under a number of its protocol. */
export type ProtocolSubject = (typeof protocolSubjects)[number];
export const protocolDirections = ['in', 'out', 'internal'] as const;
export type ProtocolDirection = (typeof protocolDirections)[number];

export type ApplicationId = Branded<string, 'ApplicationId'>;
export const applicationStates = ['draft', 'sent', 'assigned', 'taken', 'declined'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** The questions of the public form, one a page, in this order. */
export const applicationSteps = [
  'writer',
  'representative',
  'name',
  'birth',
  'tax-code',
  'home',
  'contact',
  'wishes',
  'kind',
  'service',
  'kept-from',
  'notice',
  'agreement',
] as const;
export type ApplicationStep = (typeof applicationSteps)[number];

/** What was written on the form, as it was typed, by field. */
export type ApplicationAnswers = Readonly<Record<string, string>>;

/** Her own answer on the form; a representative may say why she was not asked. */
export const applicantAnswers = [...answers, 'not-asked'] as const;

/** Who fills the form for her, by which decree. */
export type ApplicationRepresentative = {
  kind: RepresentativeKind;
  name: string;
  contact: string | null;
  court: string | null;
  decreeNumber: string | null;
  /** day of the decree; of a parent's child the day of birth */
  validFrom: CalendarDay;
  validTo: CalendarDay | null;
  answer: Extract<Answer, 'agrees' | 'does-not-agree'>;
};

/** What she wrote, once it was sent. */
export type ApplicationContent = {
  /** null: she fills it herself */
  representative: ApplicationRepresentative | null;
  identity: Pick<Identity, 'familyName' | 'givenName' | 'birthDate' | 'birthplace' | 'codiceFiscale'>;
  contact: Pick<Contact, 'comune' | 'address' | 'phone' | 'email' | 'howToReach'>;
  wishes: string;
  kind: 'targeted-placement' | 'mental-health' | 'unknown';
  followed: 'yes' | 'no' | 'unknown';
  /** who must not see it, in her words */
  keptFrom: string | null;
  /** in her words; why, where she was not asked */
  agreement: { answer: (typeof applicantAnswers)[number]; words: string };
};

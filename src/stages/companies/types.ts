import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { PartitaIva } from '../../values/partita-iva.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../organisations/types.ts';
import type { ProjectId } from '../projects/types.ts';

export type CompanyId = Branded<string, 'CompanyId'>;
export type SiteId = Branded<string, 'SiteId'>;
export type ContactId = Branded<string, 'ContactId'>;
export type IntermediaryId = Branded<string, 'IntermediaryId'>;
export type TieId = Branded<string, 'TieId'>;
export type LogId = Branded<string, 'LogId'>;
export type CompanyMeetingId = Branded<string, 'CompanyMeetingId'>;
export type AwardId = Branded<string, 'AwardId'>;
export type CompanyMergeId = Branded<string, 'CompanyMergeId'>;

export const companyKinds = [
  'for-profit',
  'social-co-operative-a',
  'social-co-operative-b',
  'other-third-sector',
  'public-body',
  'farm',
  'craft',
  'professional',
] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** Where the dialogue stands, in the order in which it goes on; dormant stands beside it. */
export const pipelineStages = [
  'to-contact',
  'contacted',
  'interested',
  'visited',
  'willing',
  'agreement-signed',
  'hosting',
  'dormant',
] as const;
export type PipelineStage = (typeof pipelineStages)[number];

/** What a company answered when it was asked whether it may be named in public. */
export const consentAnswers = ['given', 'refused', 'withdrawn'] as const;
export type PublicConsent = 'not-asked' | (typeof consentAnswers)[number];

/** What one writes of a company. `hostCapacity`: people at once over all its places; null where it set none. */
export type CompanyFacts = {
  name: string;
  partitaIva: PartitaIva | null;
  kind: CompanyKind;
  ateco: string | null;
  activity: string | null;
  hostCapacity: number | null;
};

/** What was promised to a company, by which day and by whom. */
export type NextStep = { step: string; on: CalendarDay; by: AccountId };

/** An entry of a company. Nobody accompanied stands in it. */
export type Company = CompanyFacts & {
  id: CompanyId;
  territoryId: TerritoryId;
  stage: PipelineStage;
  stageSince: CalendarDay;
  lastContactOn: CalendarDay | null;
  next: NextStep | null;
  publicConsent: PublicConsent;
  publicConsentOn: CalendarDay | null;
  publicConsentFrom: string | null;
  version: number;
};

export const stepFreeAnswers = ['yes', 'in-part', 'no', 'unknown'] as const;
export const toiletAnswers = ['yes', 'no', 'unknown'] as const;

/** A place of work: where it is, how one gets there and about. `seenOn`: null where it is only told. */
export type Site = {
  id: SiteId;
  companyId: CompanyId;
  name: string;
  address: string | null;
  codiceCatastale: string;
  onFoot: string | null;
  publicTransport: string | null;
  stepFree: (typeof stepFreeAnswers)[number];
  accessibleToilet: (typeof toiletAnswers)[number];
  accessibility: string | null;
  seenOn: CalendarDay | null;
  /** day from which it is no longer used */
  closedOn: CalendarDay | null;
  version: number;
};

export const contactParts = [
  'owner',
  'legal-representative',
  'personnel',
  'tutor',
  'labour-consultant',
  'safety',
  'other',
] as const;

/** Somebody at a company whom one speaks with. `tutorCapacity`: people whom a tutor follows at once, as the company set
 *  it; null: as the law has it. */
export type Contact = {
  id: ContactId;
  companyId: CompanyId;
  siteId: SiteId | null;
  name: string;
  part: (typeof contactParts)[number];
  phone: string | null;
  email: string | null;
  note: string | null;
  tutorCapacity: number | null;
  endedOn: CalendarDay | null;
  version: number;
};

export const intermediaryKinds = [
  'trade-association',
  'employment-agency',
  'targeted-placement-office',
  'employment-centre',
  'labour-consultants',
  'other',
] as const;

/** An association, an agency or an office by which one comes to companies. */
export type Intermediary = {
  id: IntermediaryId;
  territoryId: TerritoryId;
  kind: (typeof intermediaryKinds)[number];
  name: string;
  contact: string | null;
  version: number;
};

/** A company's tie to an intermediary. */
export type Tie = {
  id: TieId;
  companyId: CompanyId;
  intermediaryId: IntermediaryId;
  since: CalendarDay;
  endedOn: CalendarDay | null;
  version: number;
};

export const contactWays = [
  'visit',
  'telephone',
  'e-mail',
  'video-call',
  'meeting',
  'event',
  'letter',
] as const;
export type ContactWay = (typeof contactWays)[number];

/** One contact with a company, never changed: a correction is an entry that names it. `stage`: where the dialogue stood
 *  afterwards. */
export type LogEntry = {
  id: LogId;
  companyId: CompanyId;
  organisationId: OrganisationId;
  projectId: ProjectId | null;
  contactId: ContactId | null;
  onDay: CalendarDay;
  way: ContactWay;
  faceToFace: boolean;
  what: string;
  stage: PipelineStage;
  nextStep: string | null;
  nextStepOn: CalendarDay | null;
  corrects: LogId | null;
  writtenBy: AccountId;
  writtenAt: Date;
};

export const companyMeetingStates = ['planned', 'held', 'cancelled'] as const;

/** A meeting with a company, in the calendar. */
export type CompanyMeeting = {
  id: CompanyMeetingId;
  companyId: CompanyId;
  organisationId: OrganisationId;
  siteId: SiteId | null;
  contactId: ContactId | null;
  startsAt: Date;
  minutes: number;
  place: string | null;
  about: string;
  heldBy: AccountId;
  state: (typeof companyMeetingStates)[number];
  version: number;
};

export const awardKinds = ['attestato', 'partner-mark'] as const;

/** A certificate or the partner mark, given by a project. */
export type Award = {
  id: AwardId;
  companyId: CompanyId;
  projectId: ProjectId;
  kind: (typeof awardKinds)[number];
  number: string;
  givenOn: CalendarDay;
  forWhat: string;
  revokedOn: CalendarDay | null;
  version: number;
};

/** Two entries that are one company: a pointer from one to the other, which may be taken back. */
export type CompanyMerge = {
  id: CompanyMergeId;
  companyId: CompanyId;
  intoCompanyId: CompanyId;
  reason: string;
  mergedBy: AccountId;
  mergedAt: Date;
  undoneAt: Date | null;
  version: number;
};

/** How many people a company employs on a day, as it declared them; each stands in one line only. Part time in people
 *  and, beside it, in hundredths of full time. */
export type Headcount = {
  id: string;
  companyId: CompanyId;
  onDay: CalendarDay;
  permanentFull: number;
  permanentPart: number;
  permanentPartHundredths: number;
  fixedShort: number;
  fixedLong: number;
  apprentices: number;
  executives: number;
  coOperativeMembers: number;
  agencyWorkers: number;
  homeWorkers: number;
  abroad: number;
  otherExcluded: number;
  otherExcludedReason: string | null;
  l68Employed: number;
  source: string;
  recordedAt: Date;
};

export const l68FactKinds = [
  'suspension',
  'exemption',
  'convention-11',
  'convention-12',
  'convention-12-bis',
  'convention-14',
  'compliance-declared',
  'no-dismissals-declared',
  'safety-declared',
] as const;

/** What stands beside the quota of a company, with its paper; a later row may replace it. */
export type L68Fact = {
  id: string;
  companyId: CompanyId;
  kind: (typeof l68FactKinds)[number];
  fromOn: CalendarDay;
  /** last day on which it holds; null while it lasts */
  toOn: CalendarDay | null;
  places: number | null;
  percent: number | null;
  source: string;
  replaces: string | null;
  recordedAt: Date;
};

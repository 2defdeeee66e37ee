import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { CaseId } from '../eligibility/types.ts';
import type { Said } from '../needs-card/types.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import type { PersonId, RepresentativeId } from '../people/types.ts';
import type { PlaceId } from '../places/types.ts';

export type IntroductionId = Branded<string, 'IntroductionId'>;
export type StepId = Branded<string, 'StepId'>;
export type GateId = Branded<string, 'GateId'>;

/** The rungs, from the first to the last. */
export const rungs = [
  'proposed',
  'agreed',
  'introduced',
  'interviewed',
  'visited',
  'activating',
  'trial',
  'confirmed',
] as const;
export type Rung = (typeof rungs)[number];

/** A rung, or the end: declined before the first day, ended in the first fortnight. */
export type IntroductionState = Rung | 'declined' | 'ended';

/** Whose step it is, or who ended it. */
export const sides = ['person', 'company', 'service'] as const;
export type Side = (typeof sides)[number];

/** The place as she reads it before she answers: plain words, nothing of what a system calls it. */
export type Proposal = {
  where: string;
  tasks: string;
  days: string;
  hours: string;
  followedBy: string;
  howToGet: string;
  /** what it is not: a stage is no contract of work, and brings no pay */
  isNot: string;
};

/** The parts of a proposal, in the order in which she reads them. */
export const proposalParts = [
  'where',
  'tasks',
  'days',
  'hours',
  'followedBy',
  'howToGet',
  'isNot',
] as const satisfies readonly (keyof Proposal)[];

/** One ladder: a place proposed to her, and how far it has come. Nothing in it is encrypted: who reads it by code reads
 *  no more than this. */
export type Introduction = {
  id: IntroductionId;
  territoryId: TerritoryId;
  personId: PersonId;
  caseId: CaseId;
  placeId: PlaceId;
  decisionId: string | null;
  state: IntroductionState;
  stateSince: CalendarDay;
  /** the card of needs that goes with it; null until it is introduced or she agreed with a card in force */
  cardId: string | null;
  nextOn: CalendarDay | null;
  trialFrom: CalendarDay | null;
  endedSide: Side | null;
  proposedBy: AccountId;
  proposedAt: Date;
  version: number;
};

/** What of an introduction is read by who may know her reasons: the proposal, and what she lets be said. */
export type IntroductionWords = {
  proposal: Proposal;
  /** of what her card allows to be said, what she lets be said to this company; empty: nothing more. Null until she agreed */
  said: readonly Said[] | null;
};

export const stepKinds = [
  'proposed',
  'agreed',
  'not-now',
  'asked-someone',
  'introduced',
  'interview-set',
  'interview-held',
  'visit-set',
  'visit-held',
  'activation',
  'trial-began',
  'confirmed',
  'ended',
  'declined',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** How something was explained to her. */
export const explainedHow = [
  'in-person',
  'telephone',
  'video-call',
  'home-visit',
  'with-interpreter',
  'easy-to-read',
] as const;
export type ExplainedHow = (typeof explainedHow)[number];

/** A step that was taken: it is never changed. */
export type Step = {
  id: StepId;
  introductionId: IntroductionId;
  personId: PersonId;
  kind: StepKind;
  onDay: CalendarDay;
  /** `HH:MM`, of what is set */
  at: string | null;
  side: Side;
  part: 'person' | 'representative' | null;
  representativeId: RepresentativeId | null;
  way: 'signed-in' | 'told' | null;
  how: ExplainedHow | null;
  /** in her words, or the reason given; null where none was, and for who reads by code */
  words: string | null;
  recordedBy: AccountId;
  recordedAt: Date;
};

/** What must be there before the first hour of work. */
export const gateKinds = [
  'agreement-signed',
  'project-signed',
  'inail',
  'civil-liability',
  'unilav',
  'fitness',
  'general-safety',
  'tutor-named',
] as const;
export type GateKind = (typeof gateKinds)[number];

/** A gate that was passed, or is not needed with its reason; the last one of a kind counts. */
export type Gate = {
  id: GateId;
  introductionId: IntroductionId;
  gate: GateKind;
  needed: boolean;
  passedOn: CalendarDay;
  /** number and date of the paper, or why it is not needed */
  reference: string;
  recordedBy: AccountId;
  recordedAt: Date;
};

/** What she, or who acts for her, answers to a proposal. */
export const answers = ['agree', 'not-now', 'no', 'ask-someone'] as const;
export type Answer = (typeof answers)[number];

/** By what the list of introductions goes. */
export const introductionSorts = ['next', 'since', 'company', 'project'] as const;
export type IntroductionSort = (typeof introductionSorts)[number];

export const introductionStates = [...rungs, 'declined', 'ended'] as const;

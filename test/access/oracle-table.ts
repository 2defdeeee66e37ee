import type { Action, DataClass, RelationKind, Role } from '../../src/policy/vocabulary.ts';

/** How somebody comes to a person: by a relation of her own or of her body, by her service's caseload, or by a seat in an
 *  open meeting about her. */
export type Way = RelationKind | 'caseload' | 'sits';

/** Letters of the table: R read, W write, + append, D decide, O open, S assign (put somebody in by an act), F sign
 *  (firma), C confirm a signature on paper, I invite (open her own access). */
export const letters: Readonly<Record<string, Action>> = {
  R: 'read',
  W: 'write',
  '+': 'append',
  D: 'decide',
  O: 'open',
  S: 'assign',
  F: 'sign',
  C: 'confirm',
  I: 'invite',
};

/** Classes of data that are about one person: the table below has a line for each, even an empty one. */
export const personClasses = [
  'stub',
  'identity',
  'contact',
  'lookup',
  'referral',
  'referral-letter',
  'referral-origin',
  'agreement',
  'release',
  'relation',
  'exclusion',
  'representation',
  'duplicate',
  'protocol',
  'eligibility',
  'certificate',
  'selection',
  'selection-act',
  'equipe',
  'assessment',
  'functional',
  'body-functions',
  'limitation',
  'balance',
  'plan',
  'needs-card',
  'search',
  'match',
  'introduction',
  'diary',
  'reserved-note',
  'appointment',
  'report',
  'work',
] as const satisfies readonly DataClass[];
export type PersonClass = (typeof personClasses)[number];

/** A service that has her in charge refers her: it alone writes who she is, and the papers of the referral. */
const services = ['social-worker/manages', 'clinician/treats', 'serd-operator/serd-treats'] as const;
const inCharge = (cell: string) => Object.fromEntries(services.map((who) => [who, cell]));
/** Who assesses, treats nobody and has nobody in charge, and who coaches. */
const assessors = (cell: string) => ({ 'orientation-worker/assesses': cell, 'psychologist/assesses': cell });
const companions = (cell: string) => ({ ...assessors(cell), 'job-coach/coaches': cell });
/** Work is looked for by who has her in charge, who guides and who coaches her; who treats her reads along. */
const seekers = (cell: string, clinician: string) => ({
  'social-worker/manages': cell,
  'orientation-worker/assesses': cell,
  'job-coach/coaches': cell,
  'clinician/treats': clinician,
});
/** The person herself: her own account. */
const herself = (cell: string) => ({ 'person/self': cell });
/** Names within the session, and nothing afterwards. */
const seated = (cell: string) => ({ 'commission-member/sits': cell });

type Line = Readonly<Partial<Record<`${Role}/${Way}`, string>>>;

/** What each role may do, class by class, when it comes to the person in one way. Written by hand from the access
 *  model (roles × classes) and the practice of the services; it knows nothing of the policy's own source.
 *  Whoever is not in a line has nothing there. */
export const personTable: Readonly<Record<PersonClass, Line>> = {
  stub: {
    ...inCharge('R W +'),
    ...companions('R +'),
    'coordinator/receives': 'R W +',
    'coordinator/coordinates': 'R +',
    // A scout goes by the code.
    'scout/coordinates': 'R',
    'head-of-service/caseload': 'R +',
    ...herself('R +'),
    ...seated('R +'),
  },
  // The project desk has names within its task and loses them with it; coordination goes by the code alone.
  identity: {
    ...inCharge('R W'),
    ...companions('R'),
    'coordinator/receives': 'R',
    ...herself('R'),
    ...seated('R'),
  },
  contact: { ...inCharge('R W'), ...companions('R'), ...herself('R') },
  // The index is written and never read back.
  lookup: { ...inCharge('W') },
  referral: {
    ...inCharge('R W'),
    ...companions('R'),
    'coordinator/receives': 'R D',
    'coordinator/coordinates': 'R',
    'head-of-service/caseload': 'R',
    ...herself('R'),
  },
  'referral-letter': { ...inCharge('R W'), 'coordinator/receives': 'R D' },
  // Which service refers marks the person: read inside that service alone.
  'referral-origin': { ...inCharge('R W') },
  agreement: { ...inCharge('R W'), 'coordinator/receives': 'R' },
  release: { ...inCharge('R W') },
  // The head of a service assigns and hands over without reading any content.
  relation: {
    ...inCharge('R W O I'),
    ...companions('R'),
    'coordinator/receives': 'D',
    'head-of-service/caseload': 'R W S',
    ...herself('R'),
  },
  exclusion: { ...inCharge('R W') },
  // Each step reads by whom she is represented; the services in charge enter the decree.
  representation: { ...inCharge('R W'), ...companions('R'), ...herself('R') },
  // That two entries may be one human being is the project desk's question, and the coordination's that follows it.
  duplicate: { 'coordinator/receives': 'R D', 'coordinator/coordinates': 'R D' },
  // Every body that registers a paper writes its number: the services, and the project (DPR 445/2000).
  protocol: {
    ...inCharge('R W'),
    ...companions('R'),
    'coordinator/receives': 'R W',
    'coordinator/coordinates': 'R W',
  },
  // Outcome and expiry, never the paper: read by who walks with her and by the coordination, decided by who answers
  // for the case. The addiction service attests that she is in charge and decides nothing.
  eligibility: {
    'social-worker/manages': 'R W D',
    'clinician/treats': 'R W D',
    'serd-operator/serd-treats': 'R W',
    ...companions('R'),
    'coordinator/coordinates': 'R',
    ...herself('R'),
    ...seated('R'),
  },
  // The paper says what she has: no rater opens it, and no commission.
  certificate: { 'social-worker/manages': 'R W', 'clinician/treats': 'R W' },
  // State and place (D0): everybody who walks with her; the coordination writes, the services their own part of it.
  selection: {
    ...inCharge('R W'),
    ...companions('R'),
    'coordinator/coordinates': 'R W D',
    ...herself('R'),
    ...seated('R D'),
  },
  // Points, reasons, what was told her and what she answered: who decides, and the services that speak with her.
  'selection-act': {
    'social-worker/manages': 'R W',
    'clinician/treats': 'R W',
    'coordinator/coordinates': 'R W D',
    ...seated('R W + D'),
  },
  // What an équipe said of her. The coordination puts a code on the agenda; the addiction service is told nothing here.
  equipe: {
    'social-worker/manages': 'R +',
    'clinician/treats': 'R +',
    ...assessors('R +'),
    'job-coach/coaches': 'R',
    'coordinator/coordinates': '+',
    ...seated('R W'),
  },
  // D5 without the balance.
  assessment: {
    'social-worker/manages': 'R',
    'clinician/treats': 'R W',
    ...assessors('R W'),
    'job-coach/coaches': 'R',
    ...herself('R'),
  },
  // D4a: activities, participation, environment.
  functional: {
    'social-worker/manages': 'R',
    'clinician/treats': 'R W',
    'serd-operator/serd-treats': 'R W',
    'psychologist/assesses': 'R W',
    'orientation-worker/assesses': 'R',
    'job-coach/coaches': 'R',
    ...herself('R'),
  },
  // D4b: body functions are the clinician's and the assessing physician's; nobody else has a gap to see.
  'body-functions': { 'clinician/treats': 'R W', 'psychologist/assesses': 'R W' },
  // What of them matters at work, in functional words, for the plan.
  limitation: {
    'social-worker/manages': 'R',
    'clinician/treats': 'R W',
    'psychologist/assesses': 'R W',
    ...herself('R'),
  },
  // The balance is hers. Who works by it confirms, as a second operator, what was signed on paper; a rater does not.
  balance: {
    'orientation-worker/assesses': 'R W C',
    'social-worker/manages': 'R C',
    'clinician/treats': 'R C',
    'job-coach/coaches': 'R C',
    ...herself('R F'),
  },
  plan: {
    'social-worker/manages': 'R W C',
    'job-coach/coaches': 'R W C',
    'clinician/treats': 'R C',
    'orientation-worker/assesses': 'R C',
    ...herself('R F'),
  },
  // D10: her answer is her own. A company has no account at all, and the coordination no part in it.
  'needs-card': { ...seekers('R W', 'R'), ...herself('R F') },
  // What she looks for, and why a place fits: whoever reads it reads what she is able to do.
  search: { ...seekers('R W', 'R'), ...herself('R F') },
  // Points and decisions by code: the coordination decides, a scout looks on. She reads proposals, and no points.
  match: {
    ...seekers('R W D', 'R'),
    'coordinator/coordinates': 'R D',
    'scout/coordinates': 'R',
    ...seated('R'),
  },
  introduction: {
    ...seekers('R W', 'R'),
    'coordinator/coordinates': 'R',
    'scout/coordinates': 'R',
    ...herself('R F'),
    ...seated('R'),
  },
  // Clinician, addiction service and assessor: their own part alone, which is no right over the class.
  diary: {
    'social-worker/manages': 'R +',
    'job-coach/coaches': 'R +',
    'clinician/treats': '+',
    'serd-operator/serd-treats': '+',
    ...assessors('+'),
  },
  // Nobody reads the class: a note is its author's, and her appointed substitute's.
  'reserved-note': { ...inCharge('+'), ...companions('+') },
  appointment: { ...inCharge('R W'), ...companions('R W'), ...herself('R') },
  report: { 'social-worker/manages': 'R W', 'clinician/treats': 'R W' },
  // Marks on one's own list, or on what was given to one.
  work: { ...inCharge('R W'), ...companions('R W') },
};

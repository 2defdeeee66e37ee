import type { Action, DataClass, RelationKind, Role } from '../../src/policy/vocabulary.ts';

/** How somebody comes to a person: by a relation of her own or of her body, or by her service's caseload. */
export type Way = RelationKind | 'caseload';

/** Letters of the table: R read, W write, + append, D decide, O open, S assign (put somebody in by an act). */
export const letters: Readonly<Record<string, Action>> = {
  R: 'read',
  W: 'write',
  '+': 'append',
  D: 'decide',
  O: 'open',
  S: 'assign',
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
] as const satisfies readonly DataClass[];
export type PersonClass = (typeof personClasses)[number];

/** A service that has her in charge refers her: it alone writes who she is, and the papers of the referral. */
const services = ['social-worker/manages', 'clinician/treats', 'serd-operator/serd-treats'] as const;
const inCharge = (cell: string) => Object.fromEntries(services.map((who) => [who, cell]));
const companions = (cell: string) => ({ 'orientation-worker/assesses': cell, 'job-coach/coaches': cell });

type Line = Readonly<Partial<Record<`${Role}/${Way}`, string>>>;

/** What each role may do, class by class, when it comes to the person in one way. Written by hand from the access
 *  model (roles × classes) and the practice of the services; it knows nothing of the policy's own source.
 *  Whoever is not in a line has nothing there. */
export const personTable: Readonly<Record<PersonClass, Line>> = {
  stub: {
    ...inCharge('R W +'),
    ...companions('R +'),
    'coordinator/receives': 'R W +',
    'coordinator/coordinates': 'R',
    'head-of-service/caseload': 'R +',
  },
  // The project desk has names within its task and loses them with it; coordination goes by the code alone.
  identity: { ...inCharge('R W'), ...companions('R'), 'coordinator/receives': 'R' },
  contact: { ...inCharge('R W'), ...companions('R') },
  // The index is written and never read back.
  lookup: { ...inCharge('W') },
  referral: {
    ...inCharge('R W'),
    ...companions('R'),
    'coordinator/receives': 'R D',
    'coordinator/coordinates': 'R',
    'head-of-service/caseload': 'R',
  },
  'referral-letter': { ...inCharge('R W'), 'coordinator/receives': 'R D' },
  // Which service refers marks the person: read inside that service alone.
  'referral-origin': { ...inCharge('R W') },
  agreement: { ...inCharge('R W'), 'coordinator/receives': 'R' },
  release: { ...inCharge('R W') },
  // The head of a service assigns and hands over without reading any content.
  relation: {
    ...inCharge('R W O'),
    ...companions('R'),
    'coordinator/receives': 'D',
    'head-of-service/caseload': 'R W S',
  },
  exclusion: { ...inCharge('R W') },
};

/** What a role may do in its own body, without any person. */
export const bodyTable = {
  stub: { 'social-worker': ['register'], clinician: ['register'], 'serd-operator': ['register'] },
  staff: { 'organisation-admin': ['write'] },
  service: { 'organisation-admin': ['write'] },
} as const satisfies Partial<Record<DataClass, Partial<Record<Role, readonly Action[]>>>>;

/** What a role may do everywhere, without any person. */
export const installationTable = {
  directory: { 'installation-admin': ['write'] },
  staff: { 'installation-admin': ['write'] },
} as const satisfies Partial<Record<DataClass, Partial<Record<Role, readonly Action[]>>>>;

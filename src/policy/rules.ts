import type { Action, DataClass, Role, Standing } from './vocabulary.ts';

/** One line of the policy: whoever holds `role`, and stands so towards the person or the body,
 *  may do `actions` on data of `dataClass`. What no line grants is refused. */
export type Rule = { role: Role; standing: Standing; dataClass: DataClass; actions: readonly Action[] };

type Grants = Partial<Record<DataClass, readonly Action[]>>;

const r = ['read'] as const;
const rw = ['read', 'write'] as const;

const ra = ['read', 'append'] as const;

/** Professional secrecy: each writes for herself, and row security shows a note to its author and her substitute alone. */
const ownNotes: Grants = { 'reserved-note': ['append'] };

/** A service that has the person in charge refers her: it writes who she is, and the referral. */
const inCharge: Grants = {
  stub: ['read', 'append', 'write'],
  identity: rw,
  lookup: ['write'],
  contact: rw,
  referral: rw,
  'referral-letter': rw,
  'referral-origin': rw,
  agreement: rw,
  release: rw,
  relation: ['read', 'write', 'open', 'invite'],
  exclusion: rw,
  representation: rw,
  protocol: rw,
  appointment: rw,
  work: rw,
  selection: rw,
  ...ownNotes,
};

/** Work is looked for with her: what she looks for, her card, the places that fit, the introductions. */
const looksForWork: Grants = {
  search: rw,
  'needs-card': rw,
  match: ['read', 'write', 'decide'],
  introduction: rw,
};

/** The case manager: the requirements with their papers, the shared diary, the letters, the plan. Of the assessment she
 *  reads what concerns life and work; of body functions, what the clinician writes for the plan. */
const manages: Grants = {
  ...inCharge,
  ...looksForWork,
  'selection-act': rw,
  equipe: ra,
  assessment: r,
  functional: r,
  limitation: r,
  balance: ['read', 'confirm'],
  plan: ['read', 'write', 'confirm'],
  eligibility: ['read', 'write', 'decide'],
  certificate: rw,
  diary: ra,
  report: rw,
};

/** The treating clinician: the same, but of the diary what she wrote herself. */
const treats: Grants = {
  ...manages,
  diary: ['append'],
  assessment: rw,
  functional: rw,
  'body-functions': rw,
  limitation: rw,
  plan: ['read', 'confirm'],
  search: r,
  'needs-card': r,
  match: r,
  introduction: r,
};

/** The addiction service attests that she is in charge; certificates are not its papers. */
const treatsAddiction: Grants = { ...inCharge, eligibility: rw, diary: ['append'], functional: rw };

/** Who assesses or coaches reads who she is and how to reach her, not why she was referred. */
const accompanies: Grants = {
  stub: ['read', 'append'],
  identity: r,
  contact: r,
  referral: r,
  relation: r,
  representation: r,
  eligibility: r,
  protocol: r,
  appointment: rw,
  work: rw,
  selection: r,
  equipe: r,
  functional: r,
  ...ownNotes,
};

/** Balance and plan are read by who works by them, who is also the second operator of a signature on paper. */
const worksByPlan: Grants = { balance: ['read', 'confirm'], plan: ['read', 'confirm'] };

/** The orientation worker interviews, evaluates occupability and draws up the balance. */
const assesses: Grants = {
  ...accompanies,
  ...worksByPlan,
  ...looksForWork,
  diary: ['append'],
  equipe: ra,
  assessment: rw,
  balance: ['read', 'write', 'confirm'],
};

/** A psychologist or physician who assesses without treating: she rates, and opens neither certificate nor letter. */
const rates: Grants = {
  ...accompanies,
  diary: ['append'],
  equipe: ra,
  assessment: rw,
  functional: rw,
  'body-functions': rw,
  limitation: rw,
};

/** The job coach writes the plan with the case manager. */
const coaches: Grants = {
  ...accompanies,
  ...worksByPlan,
  ...looksForWork,
  diary: ra,
  assessment: r,
  plan: ['read', 'write', 'confirm'],
};

/** The person herself: what concerns her, and her own signature. */
const herself: Grants = {
  stub: ['read', 'append'],
  identity: r,
  contact: r,
  referral: r,
  relation: r,
  representation: r,
  eligibility: r,
  appointment: r,
  selection: r,
  assessment: r,
  functional: r,
  limitation: r,
  balance: ['read', 'sign'],
  plan: ['read', 'sign'],
  search: ['read', 'sign'],
  'needs-card': ['read', 'sign'],
  introduction: ['read', 'sign'],
};

/** Whoever has a seat in a commission or an équipe reads names within the session, and nothing of them afterwards. */
const sits: Grants = {
  stub: ['read', 'append'],
  identity: r,
  eligibility: r,
  selection: ['read', 'decide'],
  'selection-act': ['read', 'write', 'append', 'decide'],
  equipe: rw,
  match: r,
  introduction: r,
};

/** The project desk reads names within its task, until it has answered. */
const receives: Grants = {
  stub: ['read', 'append', 'write'],
  identity: r,
  referral: ['read', 'decide'],
  'referral-letter': ['read', 'decide'],
  agreement: r,
  relation: ['decide'],
  duplicate: ['read', 'decide'],
  protocol: rw,
};

/** The coordination follows codes, states and outcomes; names are not its task. It may undo a merge it made. */
const coordinates: Grants = {
  stub: ['read', 'append'],
  referral: r,
  eligibility: r,
  protocol: rw,
  duplicate: ['read', 'decide'],
  selection: ['read', 'write', 'decide'],
  'selection-act': ['read', 'write', 'decide'],
  equipe: ['append'],
  match: ['read', 'decide'],
  introduction: r,
};

/** A scout of the body that leads the project knows by code for whom a place could be: no name, no reason. */
const scouts: Grants = { stub: r, match: r, introduction: r };

/** A head of service assigns and hands over, and reads no content. */
const heads: Grants = { stub: ['read', 'append'], relation: ['read', 'write', 'assign'], referral: r };

/** Who speaks with companies writes what was said; who looks for places reads them. */
const speaksWithCompanies: Grants = { company: rw, 'company-log': rw };

/** Who edits the public site writes, publishes, reads what readers say, and publishes the results. */
const edits: Grants = {
  site: ['read', 'write', 'decide'],
  feedback: rw,
  figures: ['read', 'decide'],
};

const registers: Grants = { stub: ['register'], application: ['answer'], import: rw };

const table: readonly [Role, Standing, Grants][] = [
  ['social-worker', 'manages', manages],
  ['clinician', 'treats', treats],
  ['serd-operator', 'serd-treats', treatsAddiction],
  ['orientation-worker', 'assesses', assesses],
  ['psychologist', 'assesses', rates],
  ['job-coach', 'coaches', coaches],
  ['person', 'self', herself],
  ['commission-member', 'sits', sits],
  ['coordinator', 'receives', receives],
  ['coordinator', 'coordinates', coordinates],
  ['scout', 'coordinates', scouts],
  ['head-of-service', 'caseload', heads],
  ['social-worker', 'own-organisation', { ...registers, meeting: rw, company: r, 'match-run': r }],
  ['clinician', 'own-organisation', { ...registers, meeting: rw, company: r, 'match-run': r }],
  ['serd-operator', 'own-organisation', registers],
  [
    'coordinator',
    'own-organisation',
    {
      project: ['write'],
      budget: rw,
      meeting: rw,
      instrument: ['write'],
      ...speaksWithCompanies,
      ...edits,
      'match-run': rw,
    },
  ],
  ['site-editor', 'own-organisation', edits],
  ['scout', 'own-organisation', { ...speaksWithCompanies, 'match-run': r }],
  ['job-coach', 'own-organisation', { ...speaksWithCompanies, 'match-run': rw }],
  ['orientation-worker', 'own-organisation', { company: r, 'company-log': r, 'match-run': rw }],
  ['access-desk', 'own-organisation', { application: ['read', 'assign'] }],
  ['organisation-admin', 'own-organisation', { staff: ['write'], service: ['write'] }],
  [
    'installation-admin',
    'installation',
    {
      directory: ['write'],
      project: ['write'],
      staff: ['write'],
      instrument: ['write'],
      vocabulary: ['write'],
    },
  ],
];

/** The whole policy, flat. */
export const rules: readonly Rule[] = table.flatMap(([role, standing, grants]) =>
  Object.entries(grants).map(([dataClass, actions]) => ({
    role,
    standing,
    dataClass: dataClass as DataClass,
    actions,
  })),
);

/** Classes that every signed-in member of the partnership reads: who takes part, and under which role. */
export const commonKnowledge: readonly DataClass[] = [
  'directory',
  'project',
  'staff',
  'instrument',
  'vocabulary',
];

/** Inner services are read by the members of the body alone: outside, a health body shows one neutral name. */
export const bodyKnowledge: readonly DataClass[] = ['service'];

/** The kind of relation by which each role enters a person of its own. */
export const firstRelation = {
  'social-worker': 'manages',
  clinician: 'treats',
  'serd-operator': 'serd-treats',
} as const satisfies Partial<Record<Role, Standing>>;

/** Kinds of relation that only the service concerned may know of: shown to no other body. */
export const quietRelations = ['treats', 'serd-treats'] as const satisfies readonly Standing[];

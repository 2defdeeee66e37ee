import type { Action, DataClass, Role } from '../../src/policy/vocabulary.ts';

/** What a role may do in its own body, without any person. */
export const bodyTable = {
  stub: { 'social-worker': ['register'], clinician: ['register'], 'serd-operator': ['register'] },
  staff: { 'organisation-admin': ['write'] },
  service: { 'organisation-admin': ['write'] },
  application: {
    'access-desk': ['read', 'assign'],
    'social-worker': ['answer'],
    clinician: ['answer'],
    'serd-operator': ['answer'],
  },
  import: {
    'social-worker': ['read', 'write'],
    clinician: ['read', 'write'],
    'serd-operator': ['read', 'write'],
  },
  project: { coordinator: ['write'] },
  budget: { coordinator: ['read', 'write'] },
  // Who calls together a commission or an équipe, for her body.
  meeting: {
    'social-worker': ['read', 'write'],
    clinician: ['read', 'write'],
    coordinator: ['read', 'write'],
  },
  instrument: { coordinator: ['write'] },
  // Companies belong to the territory: what a role may do in its body, it may do with every company there.
  company: {
    scout: ['read', 'write'],
    'job-coach': ['read', 'write'],
    coordinator: ['read', 'write'],
    'orientation-worker': ['read'],
    'social-worker': ['read'],
    clinician: ['read'],
  },
  'company-log': {
    scout: ['read', 'write'],
    'job-coach': ['read', 'write'],
    coordinator: ['read', 'write'],
    'orientation-worker': ['read'],
  },
  // Who edits the public site, or leads the project it tells of, writes for its territory; so do the figures, and what
  // readers say.
  site: { 'site-editor': ['read', 'write', 'decide'], coordinator: ['read', 'write', 'decide'] },
  feedback: { 'site-editor': ['read', 'write'], coordinator: ['read', 'write'] },
  figures: { 'site-editor': ['read', 'decide'], coordinator: ['read', 'decide'] },
  'match-run': {
    coordinator: ['read', 'write'],
    'job-coach': ['read', 'write'],
    'orientation-worker': ['read', 'write'],
    scout: ['read'],
    'social-worker': ['read'],
    clinician: ['read'],
  },
} as const satisfies Partial<Record<DataClass, Partial<Record<Role, readonly Action[]>>>>;

/** What a role may do everywhere, without any person. */
export const installationTable = {
  directory: { 'installation-admin': ['write'] },
  project: { 'installation-admin': ['write'] },
  staff: { 'installation-admin': ['write'] },
  instrument: { 'installation-admin': ['write'] },
  vocabulary: { 'installation-admin': ['write'] },
} as const satisfies Partial<Record<DataClass, Partial<Record<Role, readonly Action[]>>>>;

import type { PersonClass } from './oracle-table.ts';
import type { RowName } from './situation.ts';

/** The rows of each class that may be hidden one by one. */
export const rowsOf: Readonly<Record<PersonClass, readonly RowName[]>> = {
  stub: ['person', 'caseFile', 'event', 'death'],
  identity: ['identity'],
  contact: ['contact', 'closePerson', 'residence'],
  referral: ['referral'],
  'referral-letter': ['letter', 'decision', 'paper'],
  'referral-origin': ['origin'],
  agreement: ['agreement', 'notice'],
  release: ['release'],
  relation: ['watcher', 'intake', 'quietOwn'],
  exclusion: ['exclusion', 'hiding'],
  lookup: [],
  representation: ['representative', 'representationAct', 'dissent'],
  duplicate: ['duplicate', 'merge'],
  protocol: ['protocol'],
  eligibility: ['eligibility', 'check', 'eligibilityDecision'],
  certificate: ['evidence', 'evidenceFile'],
  diary: ['diary', 'diaryOwn'],
  'reserved-note': [],
  appointment: ['appointment'],
  report: ['report', 'reportOwn'],
  work: ['workOwn', 'workGiven'],
};

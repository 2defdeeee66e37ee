/** Events of this stage, as they stand in the timeline: that a rung was reached, never which company or why. */
export const introductionEvents = {
  proposed: 'introductions.proposed',
  agreed: 'introductions.agreed',
  'not-now': 'introductions.not-now',
  'asked-someone': 'introductions.asked-someone',
  introduced: 'introductions.introduced',
  'interview-set': 'introductions.interview-set',
  'interview-held': 'introductions.interview-held',
  'visit-set': 'introductions.visit-set',
  'visit-held': 'introductions.visit-held',
  activation: 'introductions.activation',
  'gate-passed': 'introductions.gate-passed',
  'trial-began': 'introductions.trial-began',
  confirmed: 'introductions.confirmed',
  ended: 'introductions.ended',
  declined: 'introductions.declined',
} as const;

/** Events of this stage, as they stand in the timeline. */
export const eligibilityEvents = {
  begun: 'eligibility.begun',
  changed: 'eligibility.changed',
  evidenceAdded: 'eligibility.evidence-added',
  evidenceWithdrawn: 'eligibility.evidence-withdrawn',
  decided: 'eligibility.decided',
  reopened: 'eligibility.reopened',
} as const;

/** Events of this stage, as they stand in the timeline: that a report left, never to whom. */
export const casefileEvents = {
  reportIssued: 'casefile.report-issued',
} as const;

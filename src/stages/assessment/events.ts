/** Events of this stage, as they stand in the timeline. */
export const assessmentEvents = {
  begun: 'assessment.begun',
  closed: 'assessment.closed',
  agreementBegun: 'assessment.agreement-begun',
  documentMade: 'assessment.document-made',
  limitationWritten: 'assessment.limitation-written',
} as const;

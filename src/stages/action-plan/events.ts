/** Events of this stage, as they stand in the timeline: that something happened to the plan, never what it says. */
export const planEvents = {
  begun: 'action-plan.begun',
  closed: 'action-plan.closed',
  reopened: 'action-plan.reopened',
  givenUp: 'action-plan.given-up',
  signatureGiven: 'action-plan.signature-given',
  paperBrought: 'action-plan.paper-brought',
  paperRefused: 'action-plan.paper-refused',
  signed: 'action-plan.signed',
  reviewed: 'action-plan.reviewed',
  exempted: 'action-plan.review-exempted',
  renewed: 'action-plan.renewed',
  sentOn: 'action-plan.sent-on',
} as const;

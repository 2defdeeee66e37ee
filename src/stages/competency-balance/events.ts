/** Events of this stage, as they stand in the timeline: the kind says no content. */
export const balanceEvents = {
  opened: 'competency-balance.opened',
  sessionHeld: 'competency-balance.session-held',
  signed: 'competency-balance.signed',
  paperUploaded: 'competency-balance.paper-uploaded',
  paperConfirmed: 'competency-balance.paper-confirmed',
  paperRefused: 'competency-balance.paper-refused',
  investigationBegun: 'competency-balance.investigation-begun',
  conclusionBegun: 'competency-balance.conclusion-begun',
  takenOver: 'competency-balance.taken-over',
  closed: 'competency-balance.closed',
  documentMade: 'competency-balance.document-made',
  followedUp: 'competency-balance.followed-up',
} as const;

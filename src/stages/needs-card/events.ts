/** Events of this stage, as they stand in the timeline: the kind says no content. */
export const cardEvents = {
  drafted: 'needs-card.drafted',
  offered: 'needs-card.offered',
  agreed: 'needs-card.agreed',
  notAgreed: 'needs-card.not-agreed',
  answered: 'needs-card.answered',
  revoked: 'needs-card.revoked',
} as const;

/** Events of this stage, as they stand in the timeline. */
export const referralEvents = {
  drafted: 'referral.drafted',
  applied: 'referral.applied',
  sent: 'referral.sent',
  accepted: 'referral.accepted',
  returned: 'referral.returned',
  withdrawn: 'referral.withdrawn',
  agreementRecorded: 'referral.agreement-recorded',
  noticeRecorded: 'referral.notice-recorded',
  releaseRecorded: 'referral.release-recorded',
  letterWritten: 'referral.letter-written',
  paperAdded: 'referral.paper-added',
  protocolRegistered: 'referral.protocol-registered',
} as const;

/** Events of this stage, as they stand in the timeline: that something happened, never what. */
export const matchingEvents = {
  searchWritten: 'matching.search-written',
  companyExcluded: 'matching.company-excluded',
  exclusionTakenBack: 'matching.exclusion-taken-back',
  travelRecorded: 'matching.travel-recorded',
  pinned: 'matching.pinned',
  unpinned: 'matching.unpinned',
  decided: 'matching.decided',
} as const;

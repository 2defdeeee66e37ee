/** Events of this stage, as they stand in the timeline, which whoever knows of her reads: where a kind of its own would
 *  tell that somebody acts for her, or that she said no, the kind is neutral. Duplicates and merges have no event: the
 *  pointer says who, when and why, and the coordination writes nothing else of her. */
export const peopleEvents = {
  registered: 'person.registered',
  identityCorrected: 'person.identity-corrected',
  contactsChanged: 'person.contacts-changed',
  supportChanged: 'person.support-changed',
  stepStopped: 'person.step-stopped',
  stepFreed: 'person.step-freed',
  residenceChanged: 'person.residence-changed',
  deathRecorded: 'person.death-recorded',
  deathUndone: 'person.death-undone',
} as const;

/** Events of this stage, as they stand in the timeline. */
export const peopleEvents = {
  registered: 'person.registered',
  identityCorrected: 'person.identity-corrected',
  contactsChanged: 'person.contacts-changed',
} as const;

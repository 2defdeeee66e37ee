/** Events of this stage, as they stand in the timeline of a person. There is none for exclusions and hidings, nor for
 *  the relations of a health service: the timeline is read by people who may not know of either. */
export const organisationEvents = {
  relationAsked: 'relation.asked',
  relationAccepted: 'relation.accepted',
  relationRenewed: 'relation.renewed',
  relationEnded: 'relation.ended',
  relationAssigned: 'relation.assigned',
  relationSubstituted: 'relation.substituted',
  relationHandedOver: 'relation.handed-over',
  ownAccessOpened: 'own-access.opened',
  ownAccessClosed: 'own-access.closed',
} as const;
export type OrganisationEvent = (typeof organisationEvents)[keyof typeof organisationEvents];

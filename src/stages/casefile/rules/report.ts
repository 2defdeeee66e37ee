import type { ReportPurpose } from '../types.ts';

/** Whether colleagues, representatives and what others say at the telephone stand in a report by name: not where it goes
 *  to a service that need not know them. */
export function namesOthers(purpose: ReportPurpose): boolean {
  return purpose !== 'other-service' && purpose !== 'other';
}

/** Whether each requirement stands in it, or the decision alone: the names of the requirements tell what she has. */
export function showsEachRequirement(purpose: ReportPurpose): boolean {
  return purpose === 'equipe' || purpose === 'giudice-tutelare' || purpose === 'her-own-copy';
}

/** Whether it speaks to her. */
export function isToHer(purpose: ReportPurpose): boolean {
  return purpose === 'her-own-copy';
}

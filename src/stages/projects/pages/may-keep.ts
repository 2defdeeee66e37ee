import type { SignedIn } from '../../../platform/session/signed-in.ts';
import type { Partner } from '../types.ts';

/** Whether to show what only the installation's administration does. The route decides; this only spares a dead link. */
export function keepsInstallation(me: SignedIn): boolean {
  return me.roles.some((r) => r.role === 'installation-admin');
}

/** Whether she coordinates for the body that leads the project: she writes its versions, its money and its comuni.
 *  The database asks the same again. */
export function leadsProject(me: SignedIn, partners: readonly Partner[]): boolean {
  return coordinatesFor(
    me,
    partners.filter((p) => p.part === 'lead'),
  );
}

/** Whether she coordinates for one of these bodies: budgets are shown to her. */
export function coordinatesFor(me: SignedIn, partners: readonly Partner[]): boolean {
  return me.roles.some(
    (r) => r.role === 'coordinator' && partners.some((p) => p.organisationId === r.organisationId),
  );
}

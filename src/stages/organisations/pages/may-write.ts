import type { SignedIn } from '../../../platform/session/signed-in.ts';

/** Whether to show what only the installation's administration does. The route decides; this only spares a dead link. */
export function keepsInstallation(me: SignedIn): boolean {
  return me.roles.some((r) => r.role === 'installation-admin');
}

/** Whether to show what the administration of a body's services does. */
export function keepsBody(me: SignedIn, organisationId: string): boolean {
  return me.roles.some((r) => r.role === 'organisation-admin' && r.organisationId === organisationId);
}

/** Whether to show what who keeps the accounts of a body does. */
export function keepsStaff(me: SignedIn, organisationId: string): boolean {
  return keepsInstallation(me) || keepsBody(me, organisationId);
}

import type { Tx } from '../../../platform/database/tx.ts';
import { type PlaceRefusal, refuse } from '../refusals.ts';
import { updateInvitationRevoked } from '../store/invitations.ts';
import type { PlaceInvitation } from '../types.ts';

/** Withdraws a link: from this instant it opens nothing.
 *  @refuses 'not-in-this-state' when it was withdrawn already */
export async function revokeLink(
  tx: Tx,
  invitation: Pick<PlaceInvitation, 'id' | 'version'>,
  now: Date,
): Promise<{ ok: true } | PlaceRefusal> {
  return (await updateInvitationRevoked(tx, invitation, now)) ? { ok: true } : refuse('not-in-this-state');
}

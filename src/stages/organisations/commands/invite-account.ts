import { sealForm } from '../../../platform/crypto/sealed-form.ts';
import { newToken } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { INVITATION_MS } from '../../../platform/session/invitation.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findAccount, findKeptAccount } from '../store/accounts.ts';
import { insertInvitation, voidInvitations } from '../store/invitations.ts';

/** Makes the link by which an account sets its password, to be handed over in person; older links stop working.
 *  The token goes to the next page sealed for the actor, half an hour at most, so that neither the address bar nor
 *  the table of sent forms holds it in clear.
 *  @param pageUrl the page that will show it
 *  @returns the sealed token
 *  @refuses 'absent'; 'own-account'; 'not-in-this-state' for a closed account; 'not-from-here' for one that this
 *  administration does not keep alone */
export async function inviteAccount(
  tx: Tx,
  accountId: string,
  pageUrl: string,
  now: Date,
): Promise<{ ok: true; sealed: string } | OrganisationRefusal> {
  const account = await findAccount(tx, accountId);
  if (account === undefined) return refuse('absent');
  if (account.id === tx.actor.accountId) return refuse('own-account');
  if (!account.active) return refuse('not-in-this-state');
  if ((await findKeptAccount(tx, { id: account.id })) === undefined) return refuse('not-from-here');
  const token = newToken();
  await voidInvitations(tx, account.id, now);
  await insertInvitation(tx, account.id, token, new Date(now.getTime() + INVITATION_MS));
  return { ok: true, sealed: sealForm(tx.vault.ring, tx.actor.accountId, pageUrl, { token }, now.getTime()) };
}

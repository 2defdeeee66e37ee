import type { Tx } from '../../../platform/database/tx.ts';
import { type OrganisationRefusal, refuse } from '../refusals.ts';
import { findAccount, updateAccountActive } from '../store/accounts.ts';

/** Closes an account everywhere: its sessions open nothing more from the next request on.
 *  @param version what the writer saw
 *  @refuses 'absent'; 'own-account'; 'not-in-this-state' when it is closed; 'changed-meanwhile'; 'not-from-here' for
 *  one that this administration does not keep alone, in words that do not say where else it works */
export async function deactivateAccount(
  tx: Tx,
  accountId: string,
  version: number | undefined,
): Promise<{ ok: true } | OrganisationRefusal> {
  return setActive(tx, accountId, version, false);
}

/** Opens a closed account again, with the roles that are still in force.
 *  @param version what the writer saw
 *  @refuses what `deactivateAccount` refuses; 'not-in-this-state' when it is open */
export async function reactivateAccount(
  tx: Tx,
  accountId: string,
  version: number | undefined,
): Promise<{ ok: true } | OrganisationRefusal> {
  return setActive(tx, accountId, version, true);
}

async function setActive(
  tx: Tx,
  accountId: string,
  version: number | undefined,
  active: boolean,
): Promise<{ ok: true } | OrganisationRefusal> {
  const account = await findAccount(tx, accountId);
  if (account === undefined) return refuse('absent');
  if (account.id === tx.actor.accountId) return refuse('own-account');
  if (account.active === active) return refuse('not-in-this-state');
  if (account.version !== version) return refuse('changed-meanwhile');
  return (await updateAccountActive(tx, account.id, account.version, active))
    ? { ok: true }
    : refuse('not-from-here');
}

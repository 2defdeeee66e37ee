import { tokenHash } from '../../../platform/crypto/token.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../types.ts';

/** Keeps an invitation; of its token only the hash. */
export async function insertInvitation(
  tx: Tx,
  accountId: AccountId,
  token: string,
  expiresAt: Date,
): Promise<void> {
  await tx.db
    .insertInto('invitation')
    .values({
      token_hash: tokenHash(token),
      account_id: accountId,
      created_by: tx.actor.accountId,
      expires_at: expiresAt,
    })
    .execute();
}

/** Voids the invitations of an account that nobody has used: a new link leaves no older one open. */
export async function voidInvitations(tx: Tx, accountId: AccountId, now: Date): Promise<void> {
  await tx.db
    .updateTable('invitation')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute();
}

import type { Asked } from '../../../platform/http/asked.ts';
import { findAccount, findKeptAccount } from '../store/accounts.ts';
import { listMembershipsOf } from '../store/memberships.ts';
import type { Account } from '../types.ts';

/** The account of the URL, when it holds or held a role in this body, or when the reader keeps it: of colleagues of
 *  other bodies, this page would tell the address. */
export async function findAccountHere(
  asked: Asked<{ accountId: string }, unknown, unknown>,
  organisationId: string,
): Promise<Account | undefined> {
  const { accountId } = asked.params;
  const here = (await listMembershipsOf(asked.tx, accountId)).some(
    (m) => m.organisationId === organisationId,
  );
  return here ? findAccount(asked.tx, accountId) : findKeptAccount(asked.tx, { id: accountId });
}

import type { Asked } from '../../../platform/http/asked.ts';
import { deactivateAccount, reactivateAccount } from '../commands/deactivate-account.ts';
import { endRole } from '../commands/end-role.ts';
import { inviteAccount } from '../commands/invite-account.ts';
import { getNow } from '../store/clock.ts';
import { answered } from './answered.ts';

type Params = { organisationId: string; accountId: string };
const urlOf = (p: Params) => `/enti/${p.organisationId}/utenze/${p.accountId}`;

/** POST /enti/:organisationId/utenze/:accountId/invito: the next page shows the link. */
export async function makeInvitation(asked: Asked<Params, unknown, unknown>) {
  const url = urlOf(asked.params);
  const done = await inviteAccount(asked.tx, asked.params.accountId, url, asked.now);
  return answered(asked, done, done.ok ? `${url}?fatto=invitation&invito=${done.sealed}` : '');
}

/** POST /enti/:organisationId/utenze/:accountId/disattiva. */
export async function closeAccount(asked: Asked<Params, unknown, unknown>) {
  return answered(
    asked,
    await deactivateAccount(asked.tx, asked.params.accountId, asked.version),
    `${urlOf(asked.params)}?fatto=deactivated`,
  );
}

/** POST /enti/:organisationId/utenze/:accountId/riattiva. */
export async function reopenAccount(asked: Asked<Params, unknown, unknown>) {
  return answered(
    asked,
    await reactivateAccount(asked.tx, asked.params.accountId, asked.version),
    `${urlOf(asked.params)}?fatto=reactivated`,
  );
}

/** POST /enti/:organisationId/utenze/:accountId/ruoli/:membershipId/termina. */
export async function closeRole(asked: Asked<Params & { membershipId: string }, unknown, unknown>) {
  const { organisationId, membershipId } = asked.params;
  return answered(
    asked,
    await endRole(asked.tx, organisationId, membershipId, asked.version, await getNow(asked.tx)),
    `${urlOf(asked.params)}?fatto=role-ended`,
  );
}

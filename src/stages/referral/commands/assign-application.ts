import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { firstRelation } from '../../../policy/rules.ts';
import { listColleagues } from '../../organisations/store/memberships.ts';
import type { Membership, Role } from '../../organisations/types.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { isNamedIn, mayApplication } from '../rules/application.ts';
import { type Application, getApplicationContent, updateAssignment } from '../store/applications.ts';

/** Colleagues of the body who may take an application in charge, by name, and which of them she does not want to see it. */
export async function listAnswering(
  tx: Tx,
  application: Application,
): Promise<readonly { colleague: Membership; keptFrom: boolean }[]> {
  const { keptFrom } = await getApplicationContent(tx, application.id);
  const colleagues = await listColleagues(
    tx,
    application.territoryId,
    Object.keys(firstRelation) as readonly Role[],
  );
  return colleagues
    .filter((m) => m.organisationId === application.organisationId)
    .map((colleague) => ({ colleague, keptFrom: isNamedIn(keptFrom, colleague.accountName) }));
}

/** Gives an application to a colleague, who takes the person in charge or declines; she gets a message.
 *  @param membershipId the role in which she answers
 *  @refuses 'not-in-this-state' once answered; 'no-such-colleague' in this body; 'kept-from' for somebody she named as
 *  one who must not see it; 'changed-meanwhile' */
export async function assignApplication(
  tx: Tx,
  application: Application,
  membershipId: string,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayApplication(application.state, 'assign')) return refuse('not-in-this-state');
  const found = (await listAnswering(tx, application)).find((a) => a.colleague.id === membershipId);
  if (found === undefined) return refuse('no-such-colleague');
  if (found.keptFrom) return refuse('kept-from');
  if (!(await updateAssignment(tx, application, found.colleague.accountId)))
    return refuse('changed-meanwhile');
  await enqueueMessage(tx, {
    to: found.colleague.accountId,
    kind: 'charge-asked',
    link: `/domande/${application.id}/rispondi`,
  });
  return { ok: true };
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { firstRelation } from '../../../policy/rules.ts';
import type { OrganisationId, ServiceId } from '../../organisations/types.ts';
import type { Person } from '../../people/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { insertLetter } from '../store/letters.ts';
import { insertOrigin, insertReferral, listReferralsOf } from '../store/referrals.ts';
import type { ReferralId } from '../types.ts';

/** Begins the referral of a person to a project of her territory. Nobody else hears of it until it is sent.
 *  @refuses 'no-such-project' of her territory; 'already-open' when one to that project waits */
export async function draftReferral(
  tx: Tx,
  me: SignedIn,
  person: Person,
  projectId: string,
): Promise<{ ok: true; id: ReferralId } | ReferralRefusal> {
  const project = await findProject(tx, projectId);
  if (project === undefined || project.territoryId !== person.territoryId) return refuse('no-such-project');
  const open = (await listReferralsOf(tx, person.id)).some(
    (r) => r.projectId === project.id && ['draft', 'sent', 'returned'].includes(r.state),
  );
  if (open) return refuse('already-open');
  const role = me.roles.find((r) => r.role in firstRelation && r.organisationId !== null);
  if (role === undefined) return refuse('absent');
  const id = randomUUID() as ReferralId;
  const referral = {
    id,
    territoryId: person.territoryId,
    personId: person.id,
    projectId: project.id,
    organisationId: role.organisationId as OrganisationId,
  };
  await insertReferral(tx, referral);
  await insertLetter(tx, referral);
  if (role.serviceId !== null) await insertOrigin(tx, referral, randomUUID(), role.serviceId as ServiceId);
  await appendEvent(tx, {
    kind: referralEvents.drafted,
    territoryId: person.territoryId,
    personId: person.id,
    referralId: id,
  });
  return { ok: true, id };
}

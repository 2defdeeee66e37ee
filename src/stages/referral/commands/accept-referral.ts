import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { addDays, dayInRome } from '../../../values/calendar-day.ts';
import { insertRelation } from '../../organisations/store/relations.ts';
import { legalBases, type RelationId } from '../../organisations/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findRulesFor } from '../../projects/store/notices.ts';
import { findLead } from '../../projects/store/projects.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { insertDecision } from '../store/letters.ts';
import { hasCaseIn, insertCaseFile, updateReferralState } from '../store/referrals.ts';
import type { Referral } from '../types.ts';
import { endIntake } from './end-intake.ts';

/** The project desk takes the person on: her case opens, by the rules in force today, the desk's reading of names ends with its task,
 *  and the coordination keeps the stub alone.
 *  @refuses 'not-in-this-state'; 'no-lead'; 'already-in-project' under whichever of her entries; 'changed-meanwhile' */
export async function acceptReferral(
  tx: Tx,
  referral: Referral,
  now: Date,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'accept')) return refuse('not-in-this-state');
  const lead = await findLead(tx, referral.projectId);
  if (lead === undefined) return refuse('no-lead');
  if (await hasCaseIn(tx, await entriesOf(tx, referral.personId), referral.projectId))
    return refuse('already-in-project');
  if (!(await updateReferralState(tx, referral, { state: 'accepted', decidedAt: now, answerDueOn: null })))
    return refuse('changed-meanwhile');
  await insertDecision(tx, referral, { outcome: 'accepted', reason: null });
  const today = dayInRome(now);
  const rules = await findRulesFor(tx, referral.projectId, today);
  const days = rules?.rules.eligibility.decideWithinDays ?? null;
  await insertCaseFile(tx, referral, {
    id: randomUUID(),
    rulesVersionId: rules?.versionId ?? null,
    requirementsDueOn: days === null ? null : addDays(today, days),
  });
  await insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId: referral.territoryId,
    personId: referral.personId,
    accountId: null,
    organisationId: lead,
    serviceId: null,
    kind: 'coordinates',
    purpose: 'coordination',
    legalBasis: legalBases.coordination,
    evidence: `referral ${referral.id}`,
    grantedNow: true,
    ...(tx.actor.at ? { validFrom: tx.actor.at } : {}),
  });
  await appendEvent(tx, {
    kind: referralEvents.accepted,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  await enqueueMessage(tx, {
    to: referral.createdBy,
    kind: 'referral-answered',
    link: `/persone/${referral.personId}/segnalazioni/${referral.id}`,
  });
  await endIntake(tx, referral);
  return { ok: true };
}

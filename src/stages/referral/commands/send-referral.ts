import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { enqueueToBody } from '../../../platform/outbox/enqueue-message.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { insertRelation } from '../../organisations/store/relations.ts';
import { legalBases, type RelationId } from '../../organisations/types.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { noteDuplicates } from '../../people/store/duplicates.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findLead } from '../../projects/store/projects.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { answerDueOn, mayStep, missingForSending } from '../rules.ts';
import { listAgreements, listNotices } from '../store/agreements.ts';
import { findLetter } from '../store/letters.ts';
import { updateReferralState } from '../store/referrals.ts';
import type { Missing, Referral } from '../types.ts';
import { findRepresentation } from './find-representation.ts';

/** Sends a referral to the body that leads the project: from now on, and until it answers, its desk reads it.
 *  @refuses 'something-missing', with the list; 'not-in-this-state'; 'no-lead'; 'changed-meanwhile' */
export async function sendReferral(
  tx: Tx,
  referral: Referral,
  now: Date,
): Promise<{ ok: true } | ReferralRefusal | { ok: false; code: 'something-missing'; missing: Missing[] }> {
  if (!mayStep(referral.state, 'send')) return refuse('not-in-this-state');
  const missing = await missingOf(tx, referral, now);
  if (missing.length > 0) return { ok: false, code: 'something-missing', missing };
  const lead = await findLead(tx, referral.projectId);
  if (lead === undefined) return refuse('no-lead');
  const due = answerDueOn(dayInRome(now));
  if (!(await updateReferralState(tx, referral, { state: 'sent', sentAt: now, answerDueOn: due })))
    return refuse('changed-meanwhile');
  await noteDuplicates(tx, referral.personId, referral.id);
  await insertRelation(tx, {
    id: randomUUID() as RelationId,
    territoryId: referral.territoryId,
    personId: referral.personId,
    accountId: null,
    organisationId: lead,
    serviceId: null,
    kind: 'receives',
    purpose: 'intake',
    legalBasis: legalBases.intake,
    evidence: `referral ${referral.id}`,
    grantedNow: true,
    ...(tx.actor.at ? { validFrom: tx.actor.at } : {}),
  });
  await appendEvent(tx, {
    kind: referralEvents.sent,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  await enqueueToBody(tx, {
    organisationId: lead,
    role: 'coordinator',
    kind: 'referral-arrived',
    link: `/persone/${referral.personId}/segnalazioni/${referral.id}`,
  });
  return { ok: true };
}

/** What a referral still lacks, read now. @param now decides which decree is in force */
async function missingOf(tx: Tx, referral: Referral, now: Date): Promise<Missing[]> {
  const identity = await findIdentity(tx, referral.personId);
  const letter = await findLetter(tx, referral.id);
  if (identity === undefined || letter === undefined) return ['reason'];
  const agreements = await listAgreements(tx, referral.id);
  const notices = await listNotices(tx, referral.personId);
  return missingForSending({
    identity,
    letter,
    agreements,
    noticeGiven: notices.length > 0,
    representation: await findRepresentation(tx, referral.personId, now),
    dissentOpen: (await findOpenDissent(tx, referral.personId, 'agreement-to-be-referred')) !== undefined,
  });
}

import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { recordDissent } from '../../people/commands/record-dissent.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { RepresentativeId } from '../../people/types.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { isDissenting, mayStep } from '../rules.ts';
import { insertAgreement } from '../store/agreements.ts';
import type { Agreement, Referral } from '../types.ts';
import { findRepresentation } from './find-representation.ts';

/** Writes down her own answer to being referred: agreeing, not agreeing and "not now" are all recorded, none is a fault.
 *  Where the decree asks for the representative's answer it stands beside hers and never in place of it; where she does not
 *  agree and the representative does, her dissent is recorded in her words, and the referral stops.
 *  @refuses 'not-in-this-state' once it is sent; 'no-representative' when an answer of a representative is given whom no
 *    decree in force names for this act
 *  @law c.c. artt. 409, 410 */
export async function recordAgreement(
  tx: Tx,
  referral: Referral,
  agreement: Agreement,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'edit')) return refuse('not-in-this-state');
  const answer = agreement.representativeAnswer ?? null;
  const now = tx.actor.at ?? (await getNow(tx));
  const asked = answer && (await findRepresentation(tx, referral.personId, now));
  if (asked?.mode === 'alone') return refuse('no-representative');
  const representative = answer && asked ? { id: asked.representative.id, answer } : null;
  await insertAgreement(tx, referral, agreement, representative);
  await appendEvent(tx, {
    kind: referralEvents.agreementRecorded,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  if (representative && isDissenting(agreement.answer, representative.answer))
    await noteDissent(tx, referral, agreement.words, representative.id, now);
  return { ok: true };
}

/** A dissent that stands already about this act goes on standing: it is not written twice. */
async function noteDissent(tx: Tx, referral: Referral, words: string, id: RepresentativeId, now: Date) {
  const person = await findPerson(tx, referral.personId);
  if (person === undefined) return;
  await recordDissent(
    tx,
    person,
    { representativeId: id, act: 'agreement-to-be-referred', herWords: words },
    dayInRome(now),
    referral.id,
  );
}

import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { mayStep } from '../rules.ts';
import { findLetter, updateLetter } from '../store/letters.ts';
import type { Letter, Referral } from '../types.ts';

/** Writes what the project will read.
 *  @param version the version of the letter that the writer saw
 *  @refuses 'not-in-this-state' once it is sent; 'changed-meanwhile' */
export async function writeLetter(
  tx: Tx,
  referral: Referral,
  version: number,
  letter: Letter,
): Promise<{ ok: true } | ReferralRefusal> {
  if (!mayStep(referral.state, 'edit')) return refuse('not-in-this-state');
  const standing = await findLetter(tx, referral.id);
  if (standing === undefined) return refuse('absent');
  if (!(await updateLetter(tx, referral.personId, standing.id, version, letter)))
    return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: referralEvents.letterWritten,
    territoryId: referral.territoryId,
    personId: referral.personId,
    referralId: referral.id,
  });
  return { ok: true };
}

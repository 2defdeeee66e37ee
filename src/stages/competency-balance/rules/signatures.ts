import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import type { Signature, SigningPart } from '../types.ts';

/** Where the signature of one part stands. */
export type SigningStanding = 'signed' | 'to-confirm' | 'of-another-text' | 'not-signed';

/** Whether a signature stands under a text: it is of this very text, and, on paper, a second operator has confirmed it.
 *  @param sha256 fingerprint of the text as it reads now */
export function countsFor(
  s: Pick<Signature, 'sha256' | 'way' | 'confirmedAt' | 'refusedReason'>,
  sha256: string,
): boolean {
  return (
    s.sha256 === sha256 && (s.way === 'signed-in' || (s.confirmedAt !== null && s.refusedReason === null))
  );
}

/** Whether a paper waits for a second operator. */
export function waitsForSecond(s: Pick<Signature, 'way' | 'confirmedAt'>): boolean {
  return s.way === 'paper' && s.confirmedAt === null;
}

/** Whose signatures an act needs: hers and the operator's; the representative's beside hers, or in its place, where the
 *  decree in force says so.
 *  @law c.c. art. 409 (she keeps every act that the decree does not name) */
export function partsAsked(representation: ActInForce): readonly SigningPart[] {
  if (representation.mode === 'alone') return ['person', 'operator'];
  return representation.mode === 'together'
    ? ['person', 'representative', 'operator']
    : ['representative', 'operator'];
}

/** The same for a session, which is proof that she was there: she signs herself wherever she signs anything, and the
 *  representative only where the decree puts him in her place. */
export function partsAskedOfSession(representation: ActInForce): readonly SigningPart[] {
  return representation.mode === 'represented' ? ['representative', 'operator'] : ['person', 'operator'];
}

/** Where the signature of a part under a text stands: the best that there is. */
export function standingOfPart(
  signatures: readonly Signature[],
  part: SigningPart,
  sha256: string,
): SigningStanding {
  const hers = signatures.filter((s) => s.part === part);
  if (hers.some((s) => countsFor(s, sha256))) return 'signed';
  if (hers.some((s) => s.sha256 === sha256 && waitsForSecond(s))) return 'to-confirm';
  return hers.some((s) => s.sha256 !== sha256 && s.refusedReason === null) ? 'of-another-text' : 'not-signed';
}

/** The parts whose signature is still missing under a text. Her own is taken also where the decree would let the
 *  representative sign for her. */
export function partsMissing(
  signatures: readonly Signature[],
  sha256: string,
  asked: readonly SigningPart[],
): SigningPart[] {
  return asked.filter((part) => standingOfPart(signatures, part, sha256) !== 'signed');
}

/** The day on which the last of the counting signatures under a text was given; null where there is none. */
export function lastSignedOn(signatures: readonly Signature[], sha256: string): CalendarDay | null {
  return signatures
    .filter((s) => countsFor(s, sha256))
    .reduce<CalendarDay | null>((last, s) => (last === null || s.signedOn > last ? s.signedOn : last), null);
}

/** Why a part may not sign on a day, or nothing. She herself may always: what her signature is worth beside a
 *  representative's is said by `partsAsked`.
 *  - 'hers-alone': no decree in force on that day covers the act, so no representative signs
 *  - 'decree-expired': one covered it, and does no more on that day
 *  @param representation on the day of the signature
 *  @param everCovered whether some decree, of any day, names the act
 *  @law c.c. artt. 404, 405, 409 (powers as the decree says, for as long as it says) */
export function signingProblem(
  part: SigningPart,
  representation: ActInForce,
  everCovered: boolean,
): 'hers-alone' | 'decree-expired' | null {
  if (part !== 'representative' || representation.mode !== 'alone') return null;
  return everCovered ? 'decree-expired' : 'hers-alone';
}

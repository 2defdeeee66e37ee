import type { Tx } from '../../../platform/database/tx.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { contractText, sessionText, synthesisText } from '../documents/signed-text.ts';
import { lastSignedOn, partsAsked, partsAskedOfSession, partsMissing } from '../rules/signatures.ts';
import { minutesOf, missingForNext, signaturesOf } from '../rules.ts';
import { listEntries } from '../store/entries.ts';
import { listBalanceSessions } from '../store/sessions.ts';
import { listBalanceSignatures } from '../store/signatures.ts';
import type {
  Balance,
  BalanceEntry,
  BalanceLack,
  BalanceSession,
  BalanceSignature,
  SigningPart,
} from '../types.ts';
import { findRepresentationOn } from './find-representation-on.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** One thing that is signed: how it reads now, by its fingerprint, who has to sign it and who has not yet. */
export type SignedThing = {
  sha256: string;
  signatures: readonly BalanceSignature[];
  asked: readonly SigningPart[];
  missing: readonly SigningPart[];
  /** day of the last signature that counts */
  signedOn: CalendarDay | null;
};

/** Everything about where a balance stands: its sessions and entries, what is signed, the hours, what the next step lacks. */
export type BalanceStanding = {
  balance: Balance;
  sessions: readonly (BalanceSession & { signing: SignedThing | null })[];
  entries: readonly BalanceEntry[];
  signatures: readonly BalanceSignature[];
  contract: SignedThing | null;
  synthesis: SignedThing | null;
  representation: ActInForce;
  minutes: { held: number; signed: number; unsigned: number };
  missing: readonly BalanceLack[];
};

/** Where a balance stands, as the reader may read it: she herself, who leads it, who walks with her. Who has to sign is asked
 *  of the decree in force today, and of a thing that her side has signed, of the decree of that day. */
export async function findBalanceStanding(tx: Tx, balance: Balance, now: Date): Promise<BalanceStanding> {
  const sessions = await listBalanceSessions(tx, balance.id);
  const entries = await listEntries(tx, balance.id);
  const signatures = await listBalanceSignatures(tx, balance.id);
  const today = dayInRome(now);
  const days = new Map<CalendarDay, ActInForce>();
  const representationOn = async (day: CalendarDay) => {
    const known = days.get(day) ?? (await findRepresentationOn(tx, balance.personId, day)).inForce;
    days.set(day, known);
    return known;
  };
  const thing = async (
    subject: BalanceSignature['subject'],
    subjectId: string,
    text: string,
    askedOf: typeof partsAsked,
  ): Promise<SignedThing> => {
    const sha256 = fingerprintText(text);
    const own = signaturesOf(signatures, subject, subjectId);
    const signedOn = lastSignedOn(own, sha256);
    // What she or her representative validly signed stays signed: who had to is asked of the decree of that day.
    const hers = own.filter((s) => s.part !== 'operator');
    const asked = askedOf(await representationOn(lastSignedOn(hers, sha256) ?? today));
    return { sha256, signatures: own, asked, missing: partsMissing(own, sha256, asked), signedOn };
  };
  const shown: (BalanceSession & { signing: SignedThing | null })[] = [];
  for (const s of sessions) {
    const signing =
      s.outcome === 'held' ? await thing('session', s.id, sessionText(s), partsAskedOfSession) : null;
    shown.push({ ...s, signing });
  }
  const contract =
    balance.needs === null ? null : await thing('contract', balance.id, contractText(balance), partsAsked);
  const minutes = minutesOf(shown, (s) => s.signing?.missing.length === 0);
  return {
    balance,
    sessions: shown,
    entries,
    signatures,
    contract,
    synthesis:
      balance.synthesis === null
        ? null
        : await thing('synthesis', balance.id, synthesisText(balance, entries), partsAsked),
    representation: await representationOn(today),
    minutes,
    missing: missingForNext({
      state: balance.state,
      needs: balance.needs,
      synthesis: balance.synthesis,
      contractMissing: contract?.missing ?? [],
      dissentOpen: (await findOpenDissent(tx, balance.personId, 'action-plan')) !== undefined,
      entries: entries.length,
      unsigned: minutes.unsigned,
      signedMinutes: minutes.signed,
      hoursDue: balance.hoursDue,
    }),
  };
}

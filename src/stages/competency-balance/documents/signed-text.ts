import type { Balance, BalanceEntry, BalanceSession } from '../types.ts';
import { contractClauses } from '../words/contract.ts';

/** The text of the contract that is signed: Italian, in an order that never changes, with the balance it is of. Her name
 *  is not in it: a name that is corrected later would make another text of it. */
export function contractText(b: Pick<Balance, 'id' | 'hoursDue' | 'needs'>): string {
  return lines('contract-1', b.id, ...contractClauses(b.hoursDue, 'it'), b.needs);
}

/** The text of a session that is signed. */
export function sessionText(s: Omit<BalanceSession, 'version' | 'personId'>): string {
  return lines(
    'session-1',
    s.id,
    s.balanceId,
    s.phase,
    s.heldOn,
    s.startsAt,
    String(s.minutes),
    s.place,
    s.withWhom,
    s.content,
    s.heldBy,
  );
}

/** The text of the conclusion that is signed: the synthesis with everything the balance holds at that moment. */
export function synthesisText(
  b: Pick<Balance, 'id' | 'synthesis'>,
  entries: readonly Pick<BalanceEntry, 'content'>[],
): string {
  return lines('synthesis-1', b.id, b.synthesis, ...entries.map((e) => JSON.stringify(e.content)));
}

/** One line a part, each as JSON: what a part says cannot pass for the next one. */
function lines(...parts: readonly (string | null)[]): string {
  return parts.map((part) => JSON.stringify(part)).join('\n');
}

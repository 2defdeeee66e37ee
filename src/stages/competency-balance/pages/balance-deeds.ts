import { z } from 'zod';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { beginConclusion } from '../commands/begin-conclusion.ts';
import { beginInvestigation } from '../commands/begin-investigation.ts';
import { closeBalance } from '../commands/close-balance.ts';
import { noteFollowUp } from '../commands/note-follow-up.ts';
import { openBalance } from '../commands/open-balance.ts';
import { takeOverEntries } from '../commands/take-over-entries.ts';
import { refusedOutcome } from '../refusals.ts';
import { listBalancesOf } from '../store/balances.ts';
import { type OfBalance, openBalanceOf, openCase } from './opened-balance.ts';

/** The form that takes over: which earlier balance. */
export const takeOverSchema = z.strictObject({ from: z.uuid() });

/** POST …/apri. */
export async function open(asked: OfBalance): Promise<Outcome> {
  const opened = await openCase(asked);
  if (opened === undefined) return absent;
  const done = await openBalance(asked.tx, opened.standing, asked.now);
  return done.ok ? go(`${opened.url}?fatto=opened`) : refusedOutcome(done);
}

/** POST …/comincia-investigazione. */
export async function investigate(asked: OfBalance): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await beginInvestigation(asked.tx, opened.balance, asked.now);
  return done.ok ? go(`${opened.url}?fatto=investigation`) : refusedOutcome(done);
}

/** POST …/comincia-conclusione. */
export async function conclude(asked: OfBalance): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await beginConclusion(asked.tx, opened.balance, asked.now);
  return done.ok ? go(`${opened.url}?fatto=conclusion`) : refusedOutcome(done);
}

/** POST …/chiudi. */
export async function close(asked: OfBalance): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await closeBalance(asked.tx, opened.balance, asked.now);
  return done.ok ? go(`${opened.url}?fatto=closed`) : refusedOutcome(done);
}

/** POST …/riguardato. */
export async function lookBack(asked: OfBalance): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await noteFollowUp(asked.tx, opened.balance);
  return done.ok ? go(`${opened.url}?fatto=followed`) : refusedOutcome(done);
}

/** POST …/riprendi: from a balance of the same human being, and of nobody else. */
export async function takeOver(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof takeOverSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  const all = opened ? await listBalancesOf(asked.tx, opened.entries) : [];
  const from = all.find((b) => b.id === asked.body.from);
  if (opened === undefined || from === undefined) return absent;
  const done = await takeOverEntries(asked.tx, opened.balance, from);
  return done.ok ? go(`${opened.url}?fatto=taken`) : refusedOutcome(done);
}

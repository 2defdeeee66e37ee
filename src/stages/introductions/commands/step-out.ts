import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { refuse } from '../refusals.ts';
import { dayProblem } from '../rules/agreement.ts';
import { mayAct } from '../rules/ladder.ts';
import type { ExplainedHow, Introduction, Side } from '../types.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Who steps out, and what was said. Of her: by her own access or told, with or without words. */
export type SteppedOut = {
  side: Side;
  way: 'signed-in' | 'told' | null;
  how: ExplainedHow | null;
  words: string | null;
  onDay: CalendarDay;
};

/** Somebody declines before the first day. She never owes a reason; company and service give one. It lowers no score: the
 *  type a score is computed from has no room for it.
 *  @refuses 'not-in-this-state' once the fortnight has begun; 'day-in-future', 'day-before-step'; 'reason-missing' of company or service;
 *  'changed-meanwhile' */
export async function declineIntroduction(
  tx: Tx,
  i: Introduction,
  out: SteppedOut,
  today: CalendarDay,
): Promise<Taken> {
  if (!mayAct(i.state, 'decline')) return refuse('not-in-this-state');
  if (out.side !== 'person' && !out.words) return refuse('reason-missing', 'words');
  return stepOut(tx, i, 'declined', out, today);
}

/** Either side ends the first fortnight, without reasons. The service gives one, since it is neither.
 *  @refuses 'not-in-this-state'; 'day-in-future', 'day-before-step'; 'reason-missing' of the service; 'changed-meanwhile' */
export async function endTrial(tx: Tx, i: Introduction, out: SteppedOut, today: CalendarDay): Promise<Taken> {
  if (!mayAct(i.state, 'end')) return refuse('not-in-this-state');
  if (out.side === 'service' && !out.words) return refuse('reason-missing', 'words');
  return stepOut(tx, i, 'ended', out, today);
}

function stepOut(
  tx: Tx,
  i: Introduction,
  state: 'declined' | 'ended',
  out: SteppedOut,
  today: CalendarDay,
): Promise<Taken> {
  const day = dayProblem(out.onDay, i.stateSince, today);
  if (day !== null) return Promise.resolve(refuse(day, 'onDay'));
  const hers = out.side === 'person';
  return takeStep(
    tx,
    i,
    {
      kind: state,
      onDay: out.onDay,
      side: out.side,
      part: hers ? 'person' : null,
      way: hers ? (out.way ?? 'told') : null,
      how: hers ? out.how : null,
      words: out.words,
    },
    { state, stateSince: out.onDay, endedSide: out.side, nextOn: null },
  );
}

import type { IntroductionState, Rung, Step } from '../types.ts';
import { rungs } from '../types.ts';

/** What may be done with an introduction. */
export type IntroductionAct =
  | 'answer'
  | 'introduce'
  | 'set-interview'
  | 'hold-interview'
  | 'set-visit'
  | 'hold-visit'
  | 'activate'
  | 'pass-gate'
  | 'begin-trial'
  | 'confirm'
  | 'end'
  | 'decline';

/** Interview and visit may be left out; her agreement, the introduction, the activation and the first fortnight may not. */
const possible = {
  proposed: ['answer', 'decline'],
  agreed: ['introduce', 'decline'],
  introduced: ['set-interview', 'hold-interview', 'set-visit', 'hold-visit', 'activate', 'decline'],
  interviewed: ['set-visit', 'hold-visit', 'activate', 'decline'],
  visited: ['activate', 'decline'],
  activating: ['pass-gate', 'begin-trial', 'decline'],
  trial: ['confirm', 'end'],
  confirmed: [],
  declined: [],
  ended: [],
} as const satisfies Record<IntroductionState, readonly IntroductionAct[]>;

/** Whether this may be done in this state. */
export function mayAct(state: IntroductionState, act: IntroductionAct): boolean {
  return (possible[state] as readonly IntroductionAct[]).includes(act);
}

/** Whether it is still under way: it has neither ended nor become a place of hers. */
export function isUnderWay(state: IntroductionState): boolean {
  return state !== 'declined' && state !== 'ended' && state !== 'confirmed';
}

/** Where each rung stands, for the row that shows them: done, now, next, stopped. An interview or a visit that was left
 *  out is not shown once a later rung is reached.
 *  @param steps of this introduction: after its end they say how far it had come */
export function rungStates(
  state: IntroductionState,
  steps: readonly Pick<Step, 'kind'>[],
): { rung: Rung; state: 'done' | 'now' | 'next' | 'stopped' }[] {
  const took = new Set(steps.map((s) => s.kind));
  const reached = (rung: Rung) => took.has(stepOf[rung]);
  const over = state === 'declined' || state === 'ended';
  const at = over ? rungs.findLastIndex(reached) : rungs.indexOf(state);
  const out: { rung: Rung; state: 'done' | 'now' | 'next' | 'stopped' }[] = [];
  for (const [i, rung] of rungs.entries()) {
    if (i < at && !reached(rung)) continue;
    if (over && i > at) break;
    const now = state === 'confirmed' ? 'done' : over ? 'stopped' : 'now';
    out.push({ rung, state: i < at ? 'done' : i === at ? now : 'next' });
  }
  return out;
}

const stepOf = {
  proposed: 'proposed',
  agreed: 'agreed',
  introduced: 'introduced',
  interviewed: 'interview-held',
  visited: 'visit-held',
  activating: 'activation',
  trial: 'trial-began',
  confirmed: 'confirmed',
} as const satisfies Record<Rung, Step['kind']>;

import type { HerStep } from './types.ts';

/** How far a case has come, as she may read it; null where a step has not begun. */
export type HerCase = {
  requirements: 'open' | 'eligible' | 'not-eligible' | null;
  selection: 'to-choose' | 'admitted' | 'waiting' | 'not-admitted' | 'renounced' | null;
  assessed: boolean;
  balance: 'welcome' | 'investigation' | 'conclusion' | 'closed' | null;
  planSigned: boolean;
  planBegun: boolean;
  planFirst: boolean;
  /** places proposed to her: none yet, one under way or none any more, one that goes on after the first fortnight */
  work: 'none' | 'begun' | 'confirmed';
};

/** Her path in the order of the notice: what is done, where she is, what comes next. A path that has stopped shows no
 *  further step. */
export function herSteps(c: HerCase): HerStep[] {
  const done = (yes: boolean, begun: boolean): HerStep['state'] => (yes ? 'done' : begun ? 'now' : 'next');
  const steps: HerStep[] = [{ key: 'referral', state: 'done' }];
  const requirements =
    c.requirements === 'not-eligible' ? 'stopped' : done(c.requirements === 'eligible', true);
  steps.push({ key: 'requirements', state: requirements });
  if (requirements === 'stopped') return steps;
  if (c.selection !== null) {
    const stopped = c.selection === 'not-admitted' || c.selection === 'renounced';
    steps.push({ key: 'selection', state: stopped ? 'stopped' : done(c.selection === 'admitted', true) });
    if (stopped) return steps;
  }
  const balance: HerStep = { key: 'balance', state: done(c.balance === 'closed', c.balance !== null) };
  const plan: HerStep = { key: 'plan', state: done(c.planSigned, c.planBegun) };
  return [
    ...steps,
    { key: 'assessment', state: done(c.assessed, false) },
    ...(c.planFirst ? [plan, balance] : [balance, plan]),
    { key: 'work', state: done(c.work === 'confirmed', c.work === 'begun') },
  ];
}

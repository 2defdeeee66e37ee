import type { Targets } from '../../projects/types.ts';
import type { FunnelStep, LaterFigures } from '../types.ts';

type Figures = {
  referred: number;
  waiting: number;
  cases: number;
  open: number;
  eligible: number;
  notEligible: number;
  l68: number;
  mentalHealth: number;
} & LaterFigures;

/** The steps of the path so far, each beside what the project promised of it: people assessed, people enrolled (whoever is
 *  admitted), by kind where it said so.
 *  @returns whole percent of the promise; null where nothing was promised */
export function funnelOf(figures: Figures, targets: Targets): FunnelStep[] {
  const step = (name: FunnelStep['step'], people: number, target?: keyof Targets): FunnelStep => {
    const promised = (target && targets[target]) ?? null;
    return {
      step: name,
      people,
      promised,
      counted: target !== undefined,
      percent: promised === null || promised === 0 ? null : Math.round((people * 100) / promised),
    };
  };
  return [
    step('referred', figures.referred),
    step('waiting', figures.waiting),
    step('taken-on', figures.cases),
    step('open', figures.open),
    step('eligible', figures.eligible),
    step('eligible-l68', figures.l68, 'l68'),
    step('eligible-mental-health', figures.mentalHealth, 'mental-health'),
    step('not-eligible', figures.notEligible),
    step('admitted', figures.admitted, 'enrolled'),
    step('waiting-list', figures.waitingList),
    step('not-admitted', figures.notAdmitted),
    step('assessed', figures.assessed, 'assessed'),
    step('balance-closed', figures.balanceClosed),
    step('plan-signed', figures.planSigned),
  ];
}

/** Which of the two kinds of recipient a project still lacks; undefined while it has both, or neither yet. */
export function missingKind(
  figures: Pick<Figures, 'l68' | 'mentalHealth'>,
): 'l68' | 'mental-health' | undefined {
  if (figures.l68 > 0 === figures.mentalHealth > 0) return undefined;
  return figures.l68 > 0 ? 'mental-health' : 'l68';
}

import { rules } from '../../src/policy/rules.ts';
import type { Action, DataClass } from '../../src/policy/vocabulary.ts';
import type { Probe } from './probe.ts';
import type { Flip } from './rule-mutations.ts';

/** What is said of somebody in a meeting, and points, hang on a seat there, or on walking with her: a grant alone opens
 *  no row to who has neither. The guard tells these. */
const hangsOnSeat = (f: Flip): boolean =>
  f.dataClass === 'equipe' || (f.dataClass === 'selection-act' && f.action === 'append');

/** A signature is under a plan that its writer reads: the trigger looks for it with her eyes. */
const hangsOnPlan = (f: Flip): boolean =>
  f.dataClass === 'plan' && (f.action === 'sign' || f.action === 'confirm');
/** Candidates are entered by who leads the project, whatever else she may write. */
const hangsOnLead = (f: Flip): boolean =>
  f.dataClass === 'selection' && f.action === 'write' && f.role !== 'coordinator';

/** Flips that SQL cannot show are no mutants of it: a grant to change what one may not read opens nothing (PostgreSQL
 *  asks both policies), only a head's own bodies are assigned to, money is written with a version of the project alone,
 *  and another action held already opens the same rows. */
export function isMutantOfSql(f: Flip, everyProbe: readonly Probe[]): boolean {
  const asking = everyProbe.filter((p) => p.asks.some(([c, a]) => c === f.dataClass && a === f.action));
  if (f.action === 'assign' && !['caseload', 'own-organisation'].includes(f.standing)) return false;
  if (f.dataClass === 'budget' && f.action === 'write' && !f.granted) return false;
  const isHeld = ([c, a]: readonly [DataClass, Action]) =>
    rules.some(
      (r) => r.role === f.role && r.standing === f.standing && r.dataClass === c && r.actions.includes(a),
    );
  if (!f.granted && f.standing !== 'sits' && hangsOnSeat(f) && !isHeld(['relation', 'read'])) return false;
  if (!f.granted && hangsOnPlan(f) && !isHeld(['plan', 'read'])) return false;
  if (!f.granted && hangsOnLead(f)) return false;
  if (f.granted) return asking.length > 0;
  return asking.some((p) => p.command !== 'update' && !p.asks.some(isHeld));
}

import type { CaseSteps, LaterStep, PathStep } from '../types.ts';

const states = {
  selection: {
    'to-choose': 'now',
    admitted: 'done',
    waiting: 'now',
    'not-admitted': 'stopped',
    renounced: 'stopped',
  },
  assessment: { draft: 'now', closed: 'done' },
  balance: { welcome: 'now', investigation: 'now', conclusion: 'now', closed: 'done' },
  plan: { draft: 'now', 'to-sign': 'now', signed: 'done', superseded: 'done', 'given-up': 'stopped' },
  search: { looking: 'done', paused: 'now', ended: 'done' },
  'needs-card': {
    draft: 'now',
    'to-agree': 'now',
    agreed: 'done',
    'not-agreed': 'now',
    revoked: 'now',
    superseded: 'now',
  },
  // One company that says no, or a no of hers, ends nothing: there is another place.
  introduction: {
    proposed: 'now',
    agreed: 'now',
    introduced: 'now',
    interviewed: 'now',
    visited: 'now',
    activating: 'now',
    trial: 'now',
    confirmed: 'done',
    declined: 'now',
    ended: 'now',
  },
} as const satisfies Record<LaterStep, Record<string, PathStep['state']>>;

const below: Readonly<Record<LaterStep, (s: CaseSteps) => string>> = {
  selection: (s) => (s.candidacyId === null ? '' : `selezione/${s.candidacyId}`),
  assessment: (s) => `valutazione/${s.caseId}`,
  balance: (s) => `bilancio/${s.caseId}`,
  plan: (s) => `piano/${s.caseId}`,
  search: () => 'lavoro',
  'needs-card': (s) => `scheda/${s.caseId}`,
  introduction: () => 'presentazioni',
};
/** Steps that show once there is a signed plan, or once somebody has begun them. */
const afterPlan: readonly LaterStep[] = ['search', 'needs-card', 'introduction'];

/** The steps of a case after the requirements, in the order of its notice. What stands stopped before ends the path; the
 *  first that nobody has begun is next.
 *  @param steps how far the case has come
 *  @param reads the steps that the reader may know of, in the order of the notice: the others do not stand there
 *  @param stopped whether an earlier step has ended the path */
export function laterSteps(
  steps: CaseSteps,
  of: { personId: string; project: string },
  reads: readonly LaterStep[],
  stopped: boolean,
): PathStep[] {
  let ended = stopped;
  return reads.flatMap((what): PathStep[] => {
    const at = steps[what];
    // A selection is entered by the project: until then it has no page of hers.
    if (ended || (what === 'selection' && at === null)) return [];
    if (at === null && afterPlan.includes(what) && steps.plan !== 'signed') return [];
    const state: PathStep['state'] =
      at === null ? 'next' : ((states[what] as Record<string, PathStep['state']>)[at] ?? 'now');
    ended = state === 'stopped';
    return [
      {
        what,
        state,
        project: of.project,
        href: `/persone/${of.personId}/${below[what](steps)}`,
        note: at === null ? 'toBegin' : `${what}.${at}`,
      },
    ];
  });
}

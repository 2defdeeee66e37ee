import type { CalendarDay } from '../../values/calendar-day.ts';
import type { Case, Eligibility, EligibilityState } from '../eligibility/types.ts';
import type { AccountId } from '../organisations/types.ts';
import type { Referral, ReferralState } from '../referral/types.ts';
import { laterSteps } from './rules/later-steps.ts';
import { type CaseSteps, keyOfRow, type LaterStep, type Mark, type PathStep, type Waiting } from './types.ts';

const far = '9999-12-31';

/** The rows that stand under one person, the first due first. */
export type Group = { key: string; personId: Waiting['personId']; rows: Waiting[] };

/** The order of the work list: what is due first, then what has no day; the same person's things stay together. */
export function inGroups(waiting: readonly Waiting[]): Group[] {
  const groups = new Map<string, Group>();
  const sorted = [...waiting].sort((a, b) => {
    const [x, y] = [a.due ?? far, b.due ?? far];
    return x === y ? (keyOfRow(a) < keyOfRow(b) ? -1 : 1) : x < y ? -1 : 1;
  });
  for (const w of sorted) {
    const key = w.personId ?? w.subjectId;
    const group = groups.get(key) ?? { key, personId: w.personId, rows: [] };
    group.rows.push(w);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What of the work list is shown to somebody today: without what she postponed, gave away or did outside, without what
 *  concerns somebody who has died, each thing once; what a colleague gave her is marked so.
 *  @param marks open ones, hers and those that name her */
export function shownToday(
  waiting: readonly Waiting[],
  marks: readonly Mark[],
  me: AccountId,
  today: CalendarDay,
  dead: ReadonlySet<string>,
): Waiting[] {
  const own = new Map(marks.filter((m) => m.accountId === me).map((m) => [keyOfRow(m), m]));
  const given = new Map(marks.filter((m) => m.givenTo === me).map((m) => [keyOfRow(m), m.accountId]));
  const seen = new Set<string>();
  return waiting.flatMap((w): Waiting[] => {
    const key = keyOfRow(w);
    const mark = own.get(key);
    const away = mark !== undefined && (mark.untilOn === null || mark.untilOn > today);
    if (seen.has(key) || away || (w.personId !== null && dead.has(w.personId))) return [];
    seen.add(key);
    const givenBy = given.get(key);
    return [givenBy === undefined ? w : { ...w, givenBy }];
  });
}

const referralSteps = {
  draft: 'now',
  sent: 'now',
  returned: 'now',
  accepted: 'done',
  withdrawn: 'stopped',
} as const satisfies Record<ReferralState, PathStep['state']>;
const checkingSteps = {
  open: 'now',
  eligible: 'done',
  'not-eligible': 'stopped',
} as const satisfies Record<EligibilityState, PathStep['state']>;

/** The path as far as it goes: each referral, after the one that was accepted the requirements of its case, and after
 *  them what comes later.
 *  @param checkings undefined where the reader may not know of requirements: they then do not stand there
 *  @param later how far a case has come after them, and what of it the reader may know */
export function stepsOf(
  referrals: readonly (Pick<Referral, 'id' | 'personId' | 'projectId' | 'state'> & { project: string })[],
  cases: readonly Pick<Case, 'id' | 'personId' | 'projectId'>[],
  checkings: readonly Pick<Eligibility, 'caseId' | 'state'>[] | undefined,
  later: (caseId: string) => { steps: CaseSteps; reads: readonly LaterStep[] } | undefined = () => undefined,
): PathStep[] {
  return [...referrals].reverse().flatMap((r): PathStep[] => {
    const sent: PathStep = {
      what: 'referral',
      state: referralSteps[r.state],
      project: r.project,
      href: `/persone/${r.personId}/segnalazioni/${r.id}`,
      note: r.state,
    };
    const opened = cases.find((c) => c.projectId === r.projectId && c.personId === r.personId);
    if (r.state !== 'accepted' || opened === undefined || checkings === undefined) return [sent];
    const state = checkings.find((e) => e.caseId === opened.id)?.state;
    const after = later(opened.id);
    return [
      sent,
      {
        what: 'requirements',
        state: state === undefined ? 'now' : checkingSteps[state],
        project: r.project,
        href: `/persone/${opened.personId}/requisiti/${opened.id}`,
        note: state ?? 'toBegin',
      },
      ...(after === undefined || state !== 'eligible'
        ? []
        : laterSteps(after.steps, { personId: opened.personId, project: r.project }, after.reads, false)),
    ];
  });
}

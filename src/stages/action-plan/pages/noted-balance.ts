import { readBalanceForMatch } from '../../competency-balance/commands/read-balance-for-match.ts';
import type { Case } from '../../eligibility/types.ts';
import type { BalanceNoted } from '../parts/balance-notes.tsx';
import type { OfPlan } from './opened-plan.ts';

/** What the latest balance of the case says, for whoever writes the plan and may read it. */
export async function notedBalance(
  { tx }: Pick<OfPlan, 'tx'>,
  standing: Case,
): Promise<BalanceNoted | undefined> {
  const b = await readBalanceForMatch(tx, standing.id);
  if (b === undefined) return undefined;
  return {
    href: `/persone/${standing.personId}/bilancio/${standing.id}`,
    wanted: b.occupations.filter((o) => o.wish !== 'unwanted').map((o) => o.what),
    unwanted: b.occupations.filter((o) => o.wish === 'unwanted').map((o) => o.what),
    competences: b.competences.map((c) => c.what),
    interests: b.interests,
    constraints: b.constraints.map((c) => c.what),
  };
}

import { balanceForMatch } from '../../competency-balance/rules/for-match.ts';
import type { BalanceState, EntryContent } from '../../competency-balance/types.ts';
import type { BalanceRead } from '../types.ts';

/** What a score reads of a balance: of all that it says, the coded wishes and skills, the hours, the way, the surroundings.
 *  @param contents its standing entries, by position */
export function readBalance(state: BalanceState, contents: readonly EntryContent[]): BalanceRead {
  const said = balanceForMatch(
    { id: '' as never, state, contractOn: null, closedAt: null },
    contents.map((content) => ({ content })),
  );
  const { occupations, competences, hours, travel, environment, companies } = said;
  return {
    concluded: state === 'conclusion' || state === 'closed',
    occupations,
    competences,
    hours,
    travel,
    environment,
    companies,
  };
}

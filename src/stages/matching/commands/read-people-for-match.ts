import type { Tx } from '../../../platform/database/tx.ts';
import { readBalance } from '../rules/read-balance.ts';
import { listExclusions } from '../store/exclusions.ts';
import { listJobSearches } from '../store/job-searches.ts';
import { listMatchedCases, type MatchedCase } from '../store/matched-cases.ts';
import { listBalancesForMatch, listNeedsForMatch, listProfilesForMatch } from '../store/read-for-match.ts';
import { listTravelTrials } from '../store/travel-trials.ts';
import type { JobSearch, PersonForMatch } from '../types.ts';

/** A person as a score reads her, beside the case it is about. */
export type PersonAtMatch = MatchedCase & {
  person: PersonForMatch;
  search: Pick<JobSearch, 'state' | 'readyOn' | 'writtenAt'>;
};

/** Everybody whose search the actor may read, with what else of them she may read: what is kept from her is not known to the
 *  score she sees. Eight statements and the keys, however many people. */
export async function readPeopleForMatch(
  tx: Tx,
  of: Parameters<typeof listMatchedCases>[1],
): Promise<PersonAtMatch[]> {
  const cases = await listMatchedCases(tx, of);
  const caseIds = cases.map((c) => c.caseId);
  const personIds = [...new Set(cases.map((c) => c.personId))];
  const searches = new Map((await listJobSearches(tx, { caseIds })).map((s) => [s.caseId, s]));
  const balances = await listBalancesForMatch(tx, caseIds);
  const profiles = await listProfilesForMatch(tx, caseIds);
  const needs = await listNeedsForMatch(tx, caseIds);
  const exclusions = Map.groupBy(await listExclusions(tx, personIds), (e) => e.personId);
  const trials = Map.groupBy(await listTravelTrials(tx, personIds), (t) => t.personId);
  return cases.flatMap((c) => {
    const search = searches.get(c.caseId);
    if (search === undefined) return [];
    const balance = balances.get(c.caseId);
    const person: PersonForMatch = {
      search,
      projectEndsOn: c.projectEndsOn,
      balance: balance === undefined ? null : readBalance(balance.state, balance.contents),
      profile: profiles.get(c.caseId) ?? null,
      needs: needs.get(c.caseId) ?? null,
      excludedCompanies: (exclusions.get(c.personId) ?? []).map((e) => e.companyId),
      travel: trials.get(c.personId) ?? [],
    };
    return [{ ...c, person, search }];
  });
}

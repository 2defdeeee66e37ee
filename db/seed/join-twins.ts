import { joinCompanies } from '../../src/stages/companies/commands/join-companies.ts';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import type { CompanyId } from '../../src/stages/companies/types.ts';
import { speakers } from './company-keys.ts';
import { done } from './done.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import type { ToldCompany } from './told-company.ts';

/** Days ago on which somebody saw that two entries are one company. */
const SEEN_AGO = 55;

/** Makes those entries one that are one company. */
export async function joinTwins(
  stage: PathStage,
  told: readonly ToldCompany[],
  keys: ReadonlyMap<string, CompanyId>,
): Promise<void> {
  for (const twin of told) {
    if (twin.sameAs === undefined) continue;
    const [other, into] = [keys.get(twin.key), keys.get(twin.sameAs)];
    if (other === undefined || into === undefined) throw new Error(`No company ${twin.sameAs}.`);
    const scout = speakers[twin.territory].scout[0];
    await actAs(stage, scout, hourOf(stage, SEEN_AGO, '12:10'), async (tx) => {
      const company = await findCompany(tx, into);
      if (company === undefined) throw new Error('The seed lost a company.');
      done(await joinCompanies(tx, company, other, 'È il deposito della stessa azienda, stesso centralino.'));
    });
  }
}

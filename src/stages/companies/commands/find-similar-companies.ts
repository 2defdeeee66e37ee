import type { Tx } from '../../../platform/database/tx.ts';
import { type ComparedCompany, companyLikeness } from '../rules/likeness.ts';
import { listNames } from '../store/nameable.ts';
import type { CompanyId } from '../types.ts';

/** A company that may be the one being typed. */
export type SimilarCompany = {
  id: CompanyId;
  name: string;
  likeness: 'same-partita-iva' | 'same-name' | 'near-name';
};

/** Companies of a territory that are like the one being typed, the surest first, at most ten.
 *  @param except the entry that is being changed */
export async function findSimilarCompanies(
  tx: Tx,
  territoryId: string,
  typed: ComparedCompany,
  except?: CompanyId,
): Promise<SimilarCompany[]> {
  const order = ['same-partita-iva', 'same-name', 'near-name'];
  const known = await listNames(tx, territoryId);
  return known
    .filter((c) => c.id !== except)
    .flatMap(({ id, name, partitaIva }): SimilarCompany[] => {
      const likeness = companyLikeness(typed, { name, partitaIva });
      return likeness === null ? [] : [{ id, name, likeness }];
    })
    .sort((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness))
    .slice(0, 10);
}

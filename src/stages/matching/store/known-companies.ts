import type { Tx } from '../../../platform/database/tx.ts';

/** A place of work of a company, as forms name it. */
export type KnownSite = {
  siteId: string;
  siteName: string;
  companyId: string;
  companyName: string;
  /** cadastral code of the comune */
  codiceCatastale: string;
};

/** Companies of a territory that the actor may read, by name; not those that are one with another. */
export async function listKnownCompanies(
  tx: Tx,
  territoryId: string,
): Promise<{ id: string; name: string }[]> {
  return tx.db
    .selectFrom('company as c')
    .select(['c.id', 'c.name'])
    .where('c.territory_id', '=', territoryId)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('company_merge as m')
            .select('m.id')
            .whereRef('m.company_id', '=', 'c.id')
            .where('m.undone_at', 'is', null),
        ),
      ),
    )
    .orderBy('c.name')
    .orderBy('c.id')
    .limit(5_000)
    .execute();
}

/** Their places of work that are in use, by company and name. */
export async function listKnownSites(tx: Tx, territoryId: string): Promise<KnownSite[]> {
  return tx.db
    .selectFrom('company_site as s')
    .innerJoin('company as c', 'c.id', 's.company_id')
    .select([
      's.id as siteId',
      's.name as siteName',
      'c.id as companyId',
      'c.name as companyName',
      's.codice_catastale as codiceCatastale',
    ])
    .where('s.territory_id', '=', territoryId)
    .where('s.closed_on', 'is', null)
    .orderBy('c.name')
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(5_000)
    .execute();
}

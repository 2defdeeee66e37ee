import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { CompanyId } from '../types.ts';

/** A company that agreed to be named in public. */
export type NameableCompany = { id: CompanyId; name: string; since: CalendarDay };

/** Companies that agreed to be named in public and have not taken it back, by name: of entries that are one, the one that
 *  stands for both. The only list from which something public may take a company's name. */
export async function listNameableCompanies(tx: Tx): Promise<NameableCompany[]> {
  const rows = await tx.db
    .selectFrom('company as c')
    .select(['c.id', 'c.name', 'c.public_consent_on'])
    .where('c.public_consent', '=', 'given')
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
    .execute();
  return rows.flatMap((r) =>
    r.public_consent_on === null ? [] : [{ id: r.id as CompanyId, name: r.name, since: r.public_consent_on }],
  );
}

/** Names and partite IVA of a territory's companies, merged entries too: what a new one is compared with. */
export async function listNames(
  tx: Tx,
  territoryId: string,
): Promise<{ id: CompanyId; name: string; partitaIva: string | null }[]> {
  const rows = await tx.db
    .selectFrom('company')
    .select(['id', 'name', 'partita_iva'])
    .where('territory_id', '=', territoryId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((r) => ({ id: r.id as CompanyId, name: r.name, partitaIva: r.partita_iva }));
}

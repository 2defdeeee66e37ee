import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { ListPage, ListWindow } from '../../../platform/http/list-page.ts';
import {
  choiceFilter,
  idFilter,
  listQuery,
  type Order,
  orderOf,
  searchFilter,
} from '../../../platform/http/list-query.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import type { CompanyRow } from '../exports.ts';
import {
  type CompanyFilter,
  type CompanySort,
  type ListedCompany,
  listCompanies,
} from '../store/company-list.ts';
import { companyKinds, pipelineStages } from '../types.ts';

/** By what the list goes. */
export const companySorts = ['name', 'stage', 'contact', 'step'] as const satisfies readonly CompanySort[];

/** What the URL of the list of companies says. `chi`: who promised the next step. */
export const companyQuery = listQuery(
  {
    q: searchFilter,
    fase: choiceFilter(pipelineStages),
    comune: searchFilter,
    tipo: choiceFilter(companyKinds),
    chi: idFilter,
    scaduti: choiceFilter(['si']),
  },
  companySorts,
);
export type CompaniesAsked = Asked<unknown, z.output<typeof companyQuery>, unknown>;

/** The order that needs no word in the URL. */
export const firstOrder: Order<CompanySort> = { by: 'name', descending: false };

/** The companies one may read, filtered and in order, as rows.
 *  @param window a page, or the whole list for its export */
export async function companyRows(
  asked: CompaniesAsked,
  window: ListWindow,
): Promise<{ page: ListPage<CompanyRow>; order: Order<CompanySort> }> {
  const { query } = asked;
  const filter: CompanyFilter = {
    search: query.q,
    stage: query.fase,
    kind: query.tipo,
    comune: query.comune,
    promisedBy: query.chi,
    overdueOn: query.scaduti && dayInRome(asked.now),
  };
  const order = orderOf<CompanySort>(query.ordina, firstOrder);
  const page = await listCompanies(asked.tx, filter, order, window);
  return { page: { ...page, rows: page.rows.map(rowOf) }, order };
}

function rowOf(c: ListedCompany): CompanyRow {
  return { ...c, comuni: c.comuni.map((code) => comuneByCatastale(code)?.name ?? code).join(', ') };
}

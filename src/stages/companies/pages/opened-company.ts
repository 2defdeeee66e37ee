import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { type Facts, may } from '../../../policy/decide.ts';
import type { Option } from '../../../ui/field-props.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { type CompanyRefusal, refusedOutcome } from '../refusals.ts';
import { findCompany } from '../store/companies.ts';
import { findPointer, listEntryIds } from '../store/merges.ts';
import type { Company, CompanyId, CompanyMerge } from '../types.ts';

/** A request about one company. */
export type OfCompany<Q = unknown, B = unknown, P = unknown> = Asked<{ companyId: CompanyId } & P, Q, B>;

/** The company of a URL. `entries`: itself and the entries that are the same company; `pointer`: the merge that led here
 *  from the entry of the URL; `writes`, `readsLog`: what the reader may do; `bodies`: hers that speak with it. */
export type OpenedCompany = {
  company: Company;
  entries: readonly CompanyId[];
  pointer: CompanyMerge | undefined;
  writes: boolean;
  readsLog: boolean;
  bodies: readonly Option[];
  url: string;
};

/** Opens the company of a URL, or the one it points to, if the reader may read companies of its territory. */
export async function openCompany(asked: OfCompany): Promise<OpenedCompany | undefined> {
  const { tx, params } = asked;
  const pointer = await findPointer(tx, params.companyId);
  const company = await findCompany(tx, pointer?.intoCompanyId ?? params.companyId);
  if (company === undefined) return undefined;
  const facts = await loadFacts(tx, asked.me);
  const here = bodiesIn(asked, company.territoryId);
  const inBody = (organisationId: string, dataClass: 'company' | 'company-log', action: 'read' | 'write') =>
    may(facts, { of: 'body', dataClass, action, organisationId });
  return {
    company,
    entries: await listEntryIds(tx, company.id),
    pointer,
    writes: here.some((b) => inBody(b.value, 'company', 'write')),
    readsLog: here.some((b) => inBody(b.value, 'company-log', 'read')),
    bodies: here.filter((b) => inBody(b.value, 'company-log', 'write')),
    url: companyUrl(company.id),
  };
}

/** The same for who may write it; for anybody else it is not there. */
export async function openToWrite(asked: OfCompany): Promise<OpenedCompany | undefined> {
  const opened = await openCompany(asked);
  return opened?.writes ? opened : undefined;
}

/** URL of a company's page, or of a page below it. */
export function companyUrl(id: string, below = ''): string {
  return `/aziende/${id}${below}`;
}

/** The way back from a page below a company's. */
export function aboveOf({ company, url }: Pick<OpenedCompany, 'company' | 'url'>) {
  return [{ href: url, label: company.name }];
}

/** What a form answers: where it leads, or its refusal. */
export function answered(result: { ok: true } | CompanyRefusal, to: string): Outcome {
  return result.ok ? go(to) : refusedOutcome(result);
}

/** Which body of the writer a contact was for: the one she chose, if it is hers. */
export function bodyOf(opened: OpenedCompany, chosen: string): OrganisationId | undefined {
  return opened.bodies.find((b) => b.value === chosen)?.value as OrganisationId | undefined;
}

/** Territories in which the reader may enter companies. */
export function territoriesToWrite(
  facts: Facts,
  asked: Pick<Asked<unknown, unknown, unknown>, 'me'>,
): Option[] {
  const found = new Map<string, string>();
  for (const { organisationId, territoryId, territoryName } of asked.me.roles)
    if (
      organisationId !== null &&
      territoryId !== null &&
      may(facts, { of: 'body', dataClass: 'company', action: 'write', organisationId })
    )
      found.set(territoryId, territoryName ?? '');
  return [...found].map(([value, label]) => ({ value, label }));
}

function bodiesIn({ me }: Pick<Asked<unknown, unknown, unknown>, 'me'>, territoryId: string): Option[] {
  const found = new Map<string, string>();
  for (const r of me.roles)
    if (r.organisationId !== null && r.territoryId === territoryId)
      found.set(r.organisationId, r.organisationName ?? '');
  return [...found].map(([value, label]) => ({ value, label }));
}

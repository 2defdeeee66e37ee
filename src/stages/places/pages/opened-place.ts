import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { conflict, go, type Outcome, type Problem } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import type { Option } from '../../../ui/field-props.ts';
import { type Language, say } from '../../../ui/language.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { findCompany } from '../../companies/store/companies.ts';
import { listContacts } from '../../companies/store/contacts.ts';
import { listSites } from '../../companies/store/sites.ts';
import type { Company, CompanyId, Contact, Site } from '../../companies/types.ts';
import { type PlaceRefusal, refusedOutcome } from '../refusals.ts';
import { findPlace } from '../store/places.ts';
import type { Place, PlaceId } from '../types.ts';
import { wishWords } from '../words/wishes.ts';
import { type PlaceWord, placeWords } from '../words.ts';

/** A request about one place, and about one company's places. */
export type OfPlace<Q = unknown, B = unknown> = Asked<{ placeId: PlaceId }, Q, B>;
/** A request about the places of one company. */
export type OfCompany<Q = unknown, B = unknown> = Asked<{ companyId: CompanyId }, Q, B>;

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });

/** A company with its places of work and contacts. `writes`: the reader may write there. */
export type OpenedHost = {
  company: Company;
  sites: readonly Site[];
  contacts: readonly Contact[];
  writes: boolean;
};

/** The company of a URL, if it is of a territory whose companies the reader may know. */
export async function openHost(
  asked: Pick<OfPlace, 'tx' | 'me'>,
  companyId: string,
): Promise<OpenedHost | undefined> {
  const company = await findCompany(asked.tx, companyId);
  if (company === undefined) return undefined;
  const facts = await loadFacts(asked.tx, asked.me);
  return {
    company,
    sites: await listSites(asked.tx, [company.id]),
    contacts: await listContacts(asked.tx, [company.id]),
    writes: may(facts, { of: 'list', dataClass: 'company', action: 'write' }),
  };
}

/** The place of a URL with its company, if the reader may know of it. */
export async function openPlaceOf(asked: OfPlace): Promise<(OpenedHost & { place: Place }) | undefined> {
  const place = await findPlace(asked.tx, asked.params.placeId);
  const host = place && (await openHost(asked, place.companyId));
  return place && host && { ...host, place };
}

/** URL of a place. */
export function placeUrl(id: string, below = ''): string {
  return `/posti/${id}${below}`;
}

/** URL of the places of a company. */
export function hostUrl(id: string, below = ''): string {
  return `/aziende/${id}/posti${below}`;
}

/** Places of work in use, and the one that is chosen, to choose from. */
export function siteOptions(sites: readonly Site[], chosen?: string): Option[] {
  return sites
    .filter((s) => s.closedOn === null || s.id === chosen)
    .map((s) => ({ value: s.id, label: `${s.name}, ${comuneName(s.codiceCatastale)}` }));
}

/** Contacts who are still there, and the one that is chosen, tutors first. */
export function tutorOptions(contacts: readonly Contact[], chosen?: string): Option[] {
  return contacts
    .filter((c) => c.endedOn === null || c.id === chosen)
    .toSorted((a, b) => Number(b.part === 'tutor') - Number(a.part === 'tutor'))
    .map((c) => ({ value: c.id, label: c.name }));
}

/** The name of a comune; its code where the catalogue does not know it. */
export function comuneName(code: string): string {
  return comuneByCatastale(code)?.name ?? code;
}

/** What a form answers: where it leads, or its refusal; a wish is refused in words that name the field.
 *  @param labels of the free-text fields of the form */
export function answered(
  result: { ok: true } | PlaceRefusal,
  to: string,
  lang: Language,
  labels: Readonly<Record<string, PlaceWord>> = freeTextLabels,
): Outcome {
  if (result.ok) return go(to);
  if (result.code === 'changed-meanwhile') return conflict(result.code, true);
  if (result.wish === undefined) return refusedOutcome(result);
  const label = labels[result.field];
  return refusedOutcome(
    result,
    say(wishWords, `wish.${result.wish}`, lang, {
      field: label === undefined ? '' : placeWords[label][lang],
      words: result.words ?? '',
    }),
  );
}

/** The labels of the free-text fields. */
const freeTextLabels: Readonly<Record<string, PlaceWord>> = {
  title: 'titleField',
  tasks: 'tasks',
  growth: 'growth',
  transport: 'transport',
  licenceOther: 'licenceOther',
  ownThere: 'ownThere',
  ownPossible: 'ownPossible',
};

/** Problems in sentences. */
export function said(problems: readonly Problem[], lang: Language): Problem[] {
  return sayProblems(placeWords, problems, lang);
}

import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import type { Case } from '../../eligibility/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { Person, PersonId } from '../../people/types.ts';
import { searchWords } from '../words/search.ts';

/** Parameters of every page of what somebody looks for. */
export type SearchParams = { personId: PersonId };
/** A request about it. */
export type OfSearch<P extends SearchParams = SearchParams, Q = unknown, B = unknown> = Asked<P, Q, B>;

const done = ['search', 'excluded', 'taken-back', 'travel'] as const;
/** What was just done. */
export const searchQuery = z.object({ fatto: z.enum(done).optional().catch(undefined) });

/** Whose search it is: her entries, her cases, her name as the reader may know it. */
export type OpenedSearch = {
  person: Person;
  entries: readonly PersonId[];
  cases: readonly Case[];
  name: string;
  url: string;
};

/** URL of the search of a person. */
export function searchUrl(personId: string, below = ''): string {
  return `/persone/${personId}/lavoro${below}`;
}

/** Opens what a URL names, of the human being that the guard has let through. */
export async function openSearch(asked: OfSearch): Promise<OpenedSearch | undefined> {
  const { tx, params } = asked;
  const person = await findPerson(tx, params.personId);
  if (person === undefined) return undefined;
  const entries = await entriesOf(tx, params.personId);
  const identity = await findIdentity(tx, params.personId);
  return {
    person,
    entries,
    cases: await listCasesOf(tx, entries),
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    url: searchUrl(params.personId),
  };
}

/** Whether the reader may write what she looks for. */
export async function mayWriteSearch(asked: OfSearch): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass: 'search', action: 'write' });
}

/** The notice of what was just done. */
export function doneSearch(
  code: (typeof done)[number] | undefined,
  lang: 'it' | 'en',
): PageNotice | undefined {
  return code && { kind: 'success', text: searchWords[`done.${code}`][lang] };
}

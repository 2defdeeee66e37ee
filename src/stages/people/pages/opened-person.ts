import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { findIdentity } from '../store/identities.ts';
import { findPerson } from '../store/persons.ts';
import type { Person, PersonId } from '../types.ts';

/** The person a page is about, and how the reader may call her: by name, or by code. */
export type OpenedPerson = { person: Person; name: string };

type OfPerson = Asked<{ personId: PersonId }, unknown, unknown>;

/** Opens the person of a URL, if the actor may know of her. */
export async function openPerson(asked: OfPerson): Promise<OpenedPerson | undefined> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(asked.tx, person.id);
  return { person, name: identity ? `${identity.givenName} ${identity.familyName}` : person.code };
}

/** Whether to show the form of a deed. The route decides; this only spares a button that would lead nowhere. */
export async function mayDo(asked: OfPerson, dataClass: DataClass, action: Action): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass, action });
}

import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { Person, PersonId } from '../../people/types.ts';
import { speak } from '../parts/speak.ts';

/** A request about one person. */
export type OfPerson<Q = unknown, B = unknown> = Asked<{ personId: PersonId }, Q, B>;

/** The person a page is about: how the reader may call her, and every entry of the human being. */
export type OpenedPerson = { person: Person; name: string; entries: readonly PersonId[]; url: string };

/** Opens the person of a URL, if the actor may know of her. */
export async function openPerson(asked: OfPerson): Promise<OpenedPerson | undefined> {
  const { tx } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(tx, person.id);
  const name = identity ? `${identity.givenName} ${identity.familyName}` : person.code;
  return { person, name, entries: await entriesOf(tx, person.id), url: `/persone/${person.id}` };
}

/** Whether the reader may do this with her data. The route decides; this chooses what a page says. */
export async function mayDo(asked: OfPerson, dataClass: DataClass, action: Action): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass, action });
}

/** How the reader calls colleagues: herself, by name, or not at all where she may not know them. */
export async function callColleagues(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me' | 'language'>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const word = speak(asked.language);
  const names = await listAccountNames(asked.tx, ids);
  return (id) => (id === asked.me.accountId ? word('me') : (names.get(id) ?? word('somebody')));
}

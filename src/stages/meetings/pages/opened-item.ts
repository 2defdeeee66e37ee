import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action } from '../../../policy/vocabulary.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { Person, PersonId } from '../../people/types.ts';
import { findItemTexts } from '../store/item-texts.ts';
import { findItem } from '../store/items.ts';
import { findMeeting } from '../store/meetings.ts';
import type { Item, ItemId, ItemTexts, Meeting } from '../types.ts';

/** A request about one person. */
export type OfPerson<Q = unknown, B = unknown> = Asked<{ personId: PersonId }, Q, B>;
/** A request about one item of an agenda. */
export type OfItem<Q = unknown, B = unknown> = Asked<{ personId: PersonId; itemId: ItemId }, Q, B>;

/** The person a page is about: how the reader may call her, and every entry of the human being. */
export type OpenedPerson = { person: Person; name: string; entries: readonly PersonId[]; url: string };

/** Opens the person of a URL, if the reader may know of her. */
export async function openPerson(asked: OfPerson): Promise<OpenedPerson | undefined> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(asked.tx, person.id);
  const name = identity ? `${identity.givenName} ${identity.familyName}` : person.code;
  const entries = await entriesOf(asked.tx, person.id);
  return { person, name, entries, url: `/persone/${person.id}/riunioni` };
}

/** An item of her, its texts, and the meeting where the reader may know of it. */
export type OpenedItem = OpenedPerson & {
  item: Item;
  texts: ItemTexts;
  meeting: Meeting | undefined;
  here: string;
};

/** Opens the item of a URL, if it is of the human being that the guard has let through. */
export async function openItem(asked: OfItem): Promise<OpenedItem | undefined> {
  const opened = await openPerson(asked);
  const item = opened && (await findItem(asked.tx, asked.params.itemId));
  if (opened === undefined || item === undefined || !opened.entries.includes(item.personId)) return undefined;
  const texts = await findItemTexts(asked.tx, item);
  if (texts === undefined) return undefined;
  const meeting = await findMeeting(asked.tx, item.meetingId);
  return { ...opened, item, texts, meeting, here: `${opened.url}/${item.id}` };
}

/** Whether the reader may do this with what meetings say of her. The route decides; this chooses what a page shows. */
export async function mayDo(asked: OfPerson, action: Action): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return may(facts, { of: 'person', dataClass: 'equipe', action });
}

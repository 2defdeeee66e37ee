import { z } from 'zod';
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
import { findIntroduction } from '../store/introductions.ts';
import { listOfferedPlaces, type OfferedPlace } from '../store/offered-places.ts';
import type { Introduction, IntroductionId } from '../types.ts';

/** A request about the introductions of one person. */
export type OfPerson<Q = unknown, B = unknown> = Asked<{ personId: PersonId }, Q, B>;
/** A request about one introduction. */
export type OfIntroduction<Q = unknown, B = unknown> = Asked<
  { personId: PersonId; introductionId: IntroductionId },
  Q,
  B
>;

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(20).optional().catch(undefined) });
export type DoneQuery = z.output<typeof doneQuery>;

/** The person a page is about: how the reader may call her, and every entry of the human being. */
export type OpenedPerson = { person: Person; name: string; entries: readonly PersonId[]; url: string };

/** Opens the person of a URL: by name where the reader may know it, by code where not. */
export async function openPerson(asked: OfPerson): Promise<OpenedPerson | undefined> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(asked.tx, person.id);
  const name = identity ? `${identity.givenName} ${identity.familyName}` : person.code;
  const entries = await entriesOf(asked.tx, person.id);
  return { person, name, entries, url: `/persone/${person.id}/presentazioni` };
}

/** An introduction with its place; `called`: how pages name it. */
export type OpenedIntroduction = OpenedPerson & {
  introduction: Introduction;
  place: OfferedPlace | undefined;
  here: string;
  called: string;
};

/** Opens the introduction of a URL, if it is of the human being that the guard has let through, as the writer saw it: one
 *  that has moved since is refused by the command. */
export async function openIntroduction(asked: OfIntroduction): Promise<OpenedIntroduction | undefined> {
  const opened = await openPerson(asked);
  const found = opened && (await findIntroduction(asked.tx, asked.params.introductionId));
  if (opened === undefined || found === undefined || !opened.entries.includes(found.personId))
    return undefined;
  const place = (await listOfferedPlaces(asked.tx, [found.placeId])).get(found.placeId);
  return {
    ...opened,
    introduction: { ...found, version: asked.version ?? found.version },
    place,
    here: `${opened.url}/${found.id}`,
    called: place ? `${place.title}, ${place.company}` : speak(asked.language)('place'),
  };
}

/** What the reader may do with her data. The route decides; this chooses what a page shows. Who may read what work she
 *  looks for may read her words; who follows by code may not. */
export async function allowed(asked: OfPerson): Promise<(action: Action, dataClass?: DataClass) => boolean> {
  const facts = await loadFacts(asked.tx, asked.me, asked.params.personId);
  return (action, dataClass = 'introduction') => may(facts, { of: 'person', dataClass, action });
}

/** How the reader calls colleagues: herself, by name, or not at all where she may not know them. */
export async function callColleagues(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx' | 'me' | 'language'>,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const word = speak(asked.language);
  const names = await listAccountNames(asked.tx, [...new Set(ids)]);
  return (id) => (id === asked.me.accountId ? word('me') : (names.get(id) ?? word('somebody')));
}

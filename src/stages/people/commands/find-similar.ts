import type { Tx } from '../../../platform/database/tx.ts';
import { type Compared, type Likeness, likeness } from '../rules/similar.ts';
import { listIdentities, type StoredIdentity } from '../store/identities.ts';
import { listPersons } from '../store/persons.ts';
import { listComparable } from '../store/similar.ts';
import type { Person } from '../types.ts';

/** Somebody who may be the person being typed. */
export type SimilarPerson = { person: Person; identity: StoredIdentity; because: Likeness };

/** What a form says that has come back because somebody is like the person typed. */
export const similarProblem = { field: 'anotherPerson', message: 'similar-found' } as const;

/** Most people shown as similar: more of them is a common name, not a finding. */
const AT_MOST = 5;

const order: readonly Likeness[] = ['same-codice-fiscale', 'same-names', 'same-birth-and-a-name'];

/** Who of the people the actor may already see could be the one being typed, the surest first; those shown count as read.
 *  People of others are not looked at: nobody learns here whom somebody else follows. */
export async function findSimilar(tx: Tx, typed: Compared): Promise<SimilarPerson[]> {
  const like = (await listComparable(tx, typed.codiceFiscale))
    .flatMap(({ personId, identity }) => {
      const because = likeness(typed, identity);
      return because === null ? [] : [{ personId, because }];
    })
    .sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because))
    .slice(0, AT_MOST);
  const ids = like.map((l) => l.personId);
  const persons = new Map((await listPersons(tx, ids)).map((p) => [p.id as string, p]));
  const identities = new Map(await listIdentities(tx, ids));
  return like.flatMap(({ personId, because }) => {
    const [person, identity] = [persons.get(personId), identities.get(personId)];
    return person && identity ? [{ person, identity, because }] : [];
  });
}

import { blindIndex } from '../../src/platform/crypto/blind-index.ts';
import type { Doors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import { findByCodiceFiscaleIndex } from '../../src/stages/people/store/persons.ts';
import { withoutOmocodia } from '../../src/values/codice-fiscale.ts';
import type { Cast } from './sign-in-as.ts';
import type { Story } from './story.ts';

/** Whether the person of a story is there already, as far as who follows her can tell by the codice fiscale. An
 *  interrupted seeding leaves a few numbers untold before the last one told; somebody without a code may come twice. */
export async function isTold(doors: Doors, cast: Cast, story: Story): Promise<boolean> {
  const code = story.identity.codiceFiscale;
  const me = await cast.get(story.worker);
  const territoryId = me.roles[0]?.territoryId;
  if (code === null || territoryId == null) return false;
  const index = blindIndex(doors.ring, territoryId, withoutOmocodia(code));
  const who = { accountId: me.accountId, requestId: `seed-${story.number}` };
  return withActor(
    doors,
    who,
    async (tx) => (await findByCodiceFiscaleIndex(tx, territoryId as TerritoryId, index)).length > 0,
  );
}

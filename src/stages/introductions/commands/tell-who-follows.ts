import type { Tx } from '../../../platform/database/tx.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import { isInForce } from '../../organisations/rules.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PersonId } from '../../people/types.ts';

/** Who looks for work with her. */
const follows: readonly string[] = ['manages', 'assesses', 'coaches'];

/** Tells who looks for work with her that she has answered by her own access: each a mail without a word of hers, the one
 *  that says that an answer has arrived. Her page promises it.
 *  @param link page of this site where it stands */
export async function tellWhoFollows(tx: Tx, personId: PersonId, link: string): Promise<void> {
  const now = await getNow(tx);
  const told = new Set<string>();
  for (const entry of await entriesOf(tx, personId))
    for (const r of await listRelationsOf(tx, entry))
      if (follows.includes(r.kind) && r.accountId !== null && r.grantedAt !== null && isInForce(r, now))
        told.add(r.accountId);
  told.delete(tx.actor.accountId);
  for (const to of told) await enqueueMessage(tx, { to, kind: 'referral-answered', link });
}

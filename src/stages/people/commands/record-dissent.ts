import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { enqueueMessage } from '../../../platform/outbox/enqueue-message.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { isCharge, isInForce } from '../../organisations/rules.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { peopleEvents } from '../events.ts';
import { type PeopleRefusal, refuse } from '../refusals.ts';
import { isRepresentativeInForce } from '../rules/representation.ts';
import { findDeath } from '../store/deaths.ts';
import { findOpenDissent, insertDissent } from '../store/dissents.ts';
import { entriesOf } from '../store/entries.ts';
import { listRepresentatives } from '../store/representatives.ts';
import { type DissentId, note, type Person, representedActs, required } from '../types.ts';

/** The form of a dissent: whose yes, about which act, her own words. */
export const dissentSchema = z.strictObject({
  representativeId: z.uuid('choose'),
  act: z.enum(representedActs, 'choose'),
  herWords: required(note(2_000), 'text', 'text'),
});

/** Writes that she says no where her representative says yes. The step stops until it is resolved, and whoever has her in
 *  charge gets a message.
 *  @param referralId the referral it is about, where it is one
 *  @refuses 'absent' for a representative who is not hers; 'not-in-force' for one whose powers have ended; 'dissent-open'
 *  while one about the same act stands
 *  @law c.c. art. 410 */
export async function recordDissent(
  tx: Tx,
  person: Person,
  typed: z.output<typeof dissentSchema>,
  today: CalendarDay,
  referralId: string | null = null,
): Promise<{ ok: true; id: DissentId } | PeopleRefusal> {
  const representative = (await listRepresentatives(tx, person.id)).find(
    (r) => r.id === typed.representativeId,
  );
  if (representative === undefined) return refuse('absent');
  const diedOn = (await findDeath(tx, person.id))?.diedOn ?? null;
  if (!isRepresentativeInForce(representative, today, diedOn))
    return refuse('not-in-force', 'representativeId');
  if ((await findOpenDissent(tx, person.id, typed.act)) !== undefined) return refuse('dissent-open', 'act');
  const id = await insertDissent(tx, person.territoryId, representative, {
    act: typed.act,
    herWords: typed.herWords,
    referralId,
  });
  await appendEvent(tx, {
    kind: peopleEvents.stepStopped,
    territoryId: person.territoryId,
    personId: person.id,
  });
  await tellWhoHasHerInCharge(tx, person);
  return { ok: true, id };
}

async function tellWhoHasHerInCharge(tx: Tx, person: Person): Promise<void> {
  const now = await getNow(tx);
  const relations = (
    await Promise.all((await entriesOf(tx, person.id)).map((entry) => listRelationsOf(tx, entry)))
  ).flat();
  const told = new Set(
    relations
      .filter((r) => isCharge(r.kind) && r.grantedAt !== null && isInForce(r, now))
      .flatMap((r) => r.accountId ?? []),
  );
  for (const to of told)
    if (to !== tx.actor.accountId)
      await enqueueMessage(tx, {
        to,
        kind: 'representative-dissent',
        link: `/persone/${person.id}/dissensi`,
      });
}

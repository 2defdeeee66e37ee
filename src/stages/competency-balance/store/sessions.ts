import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { BalanceSessionTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type {
  Balance,
  BalanceId,
  BalancePhase,
  BalanceSession,
  BalanceSessionId,
  NewSession,
} from '../types.ts';

const table = 'balance_session';
const dataClass = 'balance';

function opened(box: Box, r: Selectable<BalanceSessionTable>): BalanceSession {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as BalanceSessionId,
    personId: r.person_id as PersonId,
    balanceId: r.balance_id as BalanceId,
    phase: r.phase as BalancePhase,
    outcome: r.outcome as BalanceSession['outcome'],
    heldOn: r.held_on,
    startsAt: r.starts_at?.slice(0, 5) ?? null,
    minutes: r.minutes,
    place: box.open(place, 'place_enc', r.place_enc),
    withWhom: box.open(place, 'with_enc', r.with_enc),
    content: box.open(place, 'content_enc', r.content_enc),
    heldBy: r.held_by as AccountId,
    version: r.version,
  };
}

/** Sessions of a balance in the order in which they were held; nothing where the actor may not read them. */
export async function listBalanceSessions(tx: Tx, balanceId: string): Promise<BalanceSession[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('balance_id', '=', balanceId)
    .orderBy('held_on')
    .orderBy('starts_at')
    .orderBy('recorded_at')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

const texts = (
  box: Box,
  place: { table: string; rowId: string; personId: string },
  s: Pick<NewSession, 'place' | 'withWhom' | 'content'>,
) => ({
  place_enc: box.seal(place, 'place_enc', s.place),
  with_enc: box.seal(place, 'with_enc', s.withWhom),
  content_enc: box.seal(place, 'content_enc', s.content),
});

/** Records a session, held or put off, in the actor's name. @returns its id */
export async function insertBalanceSession(
  tx: Tx,
  b: Pick<Balance, 'id' | 'territoryId' | 'personId'>,
  s: Omit<NewSession, 'minutes'> & { phase: BalancePhase; minutes: number },
): Promise<BalanceSessionId> {
  const box = await tx.vault.unlockFor(b.personId, dataClass);
  const id = randomUUID() as BalanceSessionId;
  const place = { table, rowId: id, personId: b.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: b.territoryId,
      person_id: b.personId,
      balance_id: b.id,
      phase: s.phase,
      outcome: s.outcome,
      held_on: s.heldOn,
      starts_at: s.startsAt,
      minutes: s.minutes,
      ...texts(box, place, s),
      held_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Corrects a session that nobody has signed, by who held it.
 *  @returns false when somebody changed or signed it after `version` was read */
export async function updateBalanceSession(
  tx: Tx,
  s: Pick<BalanceSession, 'id' | 'personId' | 'version'>,
  to: Omit<NewSession, 'minutes' | 'outcome'> & { minutes: number },
): Promise<boolean> {
  const box = await tx.vault.unlockFor(s.personId, dataClass);
  const place = { table, rowId: s.id, personId: s.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      held_on: to.heldOn,
      starts_at: to.startsAt,
      minutes: to.minutes,
      ...texts(box, place, to),
      version: s.version + 1,
    })
    .where('id', '=', s.id)
    .where('version', '=', s.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { BalanceTable } from '../../../../db/types/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Box } from '../../../platform/database/vault.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import type { AccountId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import type { Balance, BalanceId, BalanceState } from '../types.ts';

const table = 'balance';
const dataClass = 'balance';

function opened(box: Box, r: Selectable<BalanceTable>): Balance {
  const place = { table, rowId: r.id, personId: r.person_id };
  return {
    id: r.id as BalanceId,
    territoryId: r.territory_id as TerritoryId,
    personId: r.person_id as PersonId,
    caseId: r.case_id as CaseId,
    number: r.number,
    state: r.state as BalanceState,
    hoursDue: r.hours_due,
    needs: box.open(place, 'needs_enc', r.needs_enc),
    synthesis: box.open(place, 'synthesis_enc', r.synthesis_enc),
    openedBy: r.opened_by as AccountId,
    openedAt: r.opened_at,
    contractOn: r.contract_on,
    closedAt: r.closed_at,
    followUpOn: r.follow_up_on,
    version: r.version,
  };
}

/** The latest balance of a case, if the actor may read it. */
export async function findBalanceOfCase(tx: Tx, caseId: string): Promise<Balance | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && opened(await tx.vault.unlock([row.person_id], dataClass), row);
}

/** Every balance of one human being, whatever her cases and entries, the latest first.
 *  @param entries ids of `entriesOf` */
export async function listBalancesOf(tx: Tx, entries: readonly string[]): Promise<Balance[]> {
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => opened(box, r));
}

/** Opens a balance of a case, in its first phase.
 *  @returns its id, or undefined when somebody opened one with this number meanwhile */
export async function insertBalance(
  tx: Tx,
  standing: Pick<Case, 'id' | 'territoryId' | 'personId'>,
  b: Pick<Balance, 'number' | 'hoursDue'>,
): Promise<BalanceId | undefined> {
  const id = randomUUID() as BalanceId;
  const result = await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: standing.territoryId,
      person_id: standing.personId,
      case_id: standing.id,
      number: b.number,
      hours_due: b.hoursDue,
      opened_by: tx.actor.accountId,
      ...(tx.actor.at ? { opened_at: tx.actor.at } : {}),
    })
    .onConflict((c) => c.columns(['case_id', 'number']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** What of a balance may change. */
export type BalanceChange = {
  state?: BalanceState;
  needs?: string;
  synthesis?: string;
  contractOn?: CalendarDay;
  closedAt?: Date;
  followUpOn?: CalendarDay | null;
};

/** Changes a balance. @returns false when somebody changed it after `version` was read */
export async function updateBalance(
  tx: Tx,
  b: Pick<Balance, 'id' | 'personId' | 'version'>,
  to: BalanceChange,
): Promise<boolean> {
  const box = await tx.vault.unlockFor(b.personId, dataClass);
  const place = { table, rowId: b.id, personId: b.personId };
  const result = await tx.db
    .updateTable(table)
    .set({
      version: b.version + 1,
      ...(to.state === undefined ? {} : { state: to.state }),
      ...(to.needs === undefined ? {} : { needs_enc: box.sealText(place, 'needs_enc', to.needs) }),
      ...(to.synthesis === undefined
        ? {}
        : { synthesis_enc: box.sealText(place, 'synthesis_enc', to.synthesis) }),
      ...(to.contractOn === undefined ? {} : { contract_on: to.contractOn }),
      ...(to.closedAt === undefined ? {} : { closed_at: to.closedAt }),
      ...(to.followUpOn === undefined ? {} : { follow_up_on: to.followUpOn }),
    })
    .where('id', '=', b.id)
    .where('version', '=', b.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type {
  Dissent,
  DissentId,
  DissentOutcome,
  Person,
  PersonId,
  Representative,
  RepresentativeId,
  RepresentedAct,
} from '../types.ts';
import { entriesOf } from './entries.ts';

const table = 'dissent';
const dataClass = 'representation';

/** What is written when she says no. */
export type NewDissent = Pick<Dissent, 'act' | 'herWords' | 'referralId'>;

/** Writes that she says no where the representative says yes, in her words. @returns the id */
export async function insertDissent(
  tx: Tx,
  territoryId: Person['territoryId'],
  representative: Pick<Representative, 'id' | 'personId'>,
  d: NewDissent,
): Promise<DissentId> {
  const { personId } = representative;
  const box = await tx.vault.unlockFor(personId, dataClass);
  const id = randomUUID() as DissentId;
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: territoryId,
      person_id: personId,
      representative_id: representative.id,
      act: d.act,
      referral_id: d.referralId,
      her_words_enc: box.sealText({ table, rowId: id, personId }, 'her_words_enc', d.herWords),
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
  return id;
}

/** Her dissents, the latest first. Empty where the actor may not read them. */
export async function listDissents(tx: Tx, personId: string): Promise<Dissent[]> {
  const entries = await entriesOf(tx, personId);
  if (entries.length === 0) return [];
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('person_id', 'in', entries)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    dataClass,
  );
  return rows.map((r) => ({
    id: r.id as DissentId,
    personId: r.person_id as PersonId,
    representativeId: r.representative_id as RepresentativeId,
    act: r.act as RepresentedAct,
    referralId: r.referral_id,
    herWords: box.open({ table, rowId: r.id, personId: r.person_id }, 'her_words_enc', r.her_words_enc) ?? '',
    recordedAt: r.recorded_at,
    toldOn: r.told_on as CalendarDay | null,
    resolvedOn: r.resolved_on as CalendarDay | null,
    outcome: r.outcome as DissentOutcome | null,
    version: r.version,
  }));
}

/** The dissent that stops a step today, the latest one; about any act where none is named.
 *  @param act about which act; a step asks for its own */
export async function findOpenDissent(
  tx: Tx,
  personId: string,
  act?: RepresentedAct,
): Promise<Dissent | undefined> {
  return (await listDissents(tx, personId)).find(
    (d) => d.resolvedOn === null && (act === undefined || d.act === act),
  );
}

/** Dates that the judge was told, or how it ended. @returns false when somebody saved after `version` was read, or it is
 *  resolved already */
export async function updateDissent(
  tx: Tx,
  id: DissentId,
  version: number,
  change: { toldOn: CalendarDay } | { resolvedOn: CalendarDay; outcome: DissentOutcome },
): Promise<boolean> {
  const result = await tx.db
    .updateTable(table)
    .set({
      version: version + 1,
      ...('toldOn' in change
        ? { told_on: change.toldOn }
        : { resolved_on: change.resolvedOn, outcome: change.outcome }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('resolved_on', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

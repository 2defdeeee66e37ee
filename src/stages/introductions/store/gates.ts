import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Gate, GateId, GateKind, Introduction, IntroductionId } from '../types.ts';

const table = 'introduction_gate';
const dataClass = 'introduction';

/** Gates of an introduction, the oldest first: the last one of a kind counts.
 *  @param withWords false for who follows by code: then no reference is opened, and each is '' */
export async function listGates(tx: Tx, introductionId: string, withWords: boolean): Promise<Gate[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('introduction_id', '=', introductionId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const box = withWords
    ? await tx.vault.unlock(
        rows.map((r) => r.person_id),
        dataClass,
      )
    : undefined;
  return rows.map((r) => ({
    id: r.id as GateId,
    introductionId: r.introduction_id as IntroductionId,
    gate: r.gate as GateKind,
    needed: r.needed,
    passedOn: r.passed_on,
    reference:
      box?.open({ table, rowId: r.id, personId: r.person_id }, 'reference_enc', r.reference_enc) ?? '',
    recordedBy: r.recorded_by as AccountId,
    recordedAt: r.recorded_at,
  }));
}

/** Enters a gate in the actor's name: it is never changed, a later one of its kind takes its place. */
export async function insertGate(
  tx: Tx,
  i: Pick<Introduction, 'id' | 'territoryId' | 'personId'>,
  g: Pick<Gate, 'gate' | 'needed' | 'passedOn' | 'reference'>,
): Promise<void> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(i.personId, dataClass);
  const place = { table, rowId: id, personId: i.personId };
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: i.territoryId,
      person_id: i.personId,
      introduction_id: i.id,
      gate: g.gate,
      needed: g.needed,
      passed_on: g.passedOn,
      reference_enc: box.sealText(place, 'reference_enc', g.reference),
      recorded_by: tx.actor.accountId,
      ...(tx.actor.at ? { recorded_at: tx.actor.at } : {}),
    })
    .execute();
}

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Candidate } from '../types.ts';

const table = 'match_reason';
const dataClass = 'search';

type Pair = { territoryId: string; personId: string; caseId: string; placeId: string };

const AT_ONCE = 1_000;

/** Writes the reasons of scores under one version of the weights, encrypted, over those of before. One statement for each
 *  thousand, and one to find the ids that stand: a text is sealed under the id of its row. */
export async function upsertReasons(
  tx: Tx,
  weightsId: string,
  reasons: readonly (Pair & { candidate: Candidate })[],
  now: Date,
): Promise<void> {
  const stood = await tx.db
    .selectFrom(table)
    .select(['id', 'case_id', 'place_id'])
    .where('weights_id', '=', weightsId)
    .where('case_id', 'in', [...new Set(reasons.map((r) => r.caseId)), randomUUID()])
    .execute();
  const ids = new Map(stood.map((r) => [`${r.case_id} ${r.place_id}`, r.id]));
  const people = [...new Set(reasons.map((r) => r.personId))];
  const box = await tx.vault.unlock(people, dataClass);
  for (let i = 0; i < reasons.length; i += AT_ONCE) {
    const rows = reasons.slice(i, i + AT_ONCE).map((r) => {
      const id = ids.get(`${r.caseId} ${r.placeId}`) ?? randomUUID();
      const place = { table, rowId: id, personId: r.personId };
      return {
        id,
        territory_id: r.territoryId,
        person_id: r.personId,
        case_id: r.caseId,
        place_id: r.placeId,
        parts: box.sealText(place, 'parts_enc', JSON.stringify(r.candidate)).toString('base64'),
      };
    });
    await sql`
      insert into app.match_reason as m (id, territory_id, person_id, case_id, place_id, weights_id, parts_enc, computed_by, computed_at)
      select r.id, r.territory_id, r.person_id, r.case_id, r.place_id, ${weightsId}::uuid, decode(r.parts, 'base64'),
             ${tx.actor.accountId}::uuid, ${now}::timestamptz
        from json_to_recordset(${JSON.stringify(rows)}::json) as r (id uuid, territory_id uuid, person_id uuid, case_id uuid,
             place_id uuid, parts text)
      on conflict (case_id, place_id, weights_id) do update set parts_enc = excluded.parts_enc, computed_by = excluded.computed_by,
        computed_at = excluded.computed_at, version = m.version + 1 where m.id = excluded.id`.execute(tx.db);
  }
}

/** The reasons that stand of one pair under one version of the weights, if the actor may read them. */
export async function findReason(
  tx: Tx,
  pair: { caseId: string; placeId: string; weightsId: string },
): Promise<(Candidate & { computedAt: Date }) | undefined> {
  const row = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', pair.caseId)
    .where('place_id', '=', pair.placeId)
    .where('weights_id', '=', pair.weightsId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const box = await tx.vault.unlock([row.person_id], dataClass);
  const text = box.open({ table, rowId: row.id, personId: row.person_id }, 'parts_enc', row.parts_enc);
  return { ...(JSON.parse(text ?? '') as Candidate), computedAt: row.computed_at };
}

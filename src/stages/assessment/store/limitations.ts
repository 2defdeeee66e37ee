import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Case } from '../../eligibility/types.ts';
import type { AccountId } from '../../organisations/types.ts';
import type { Limitation } from '../types.ts';

const table = 'limitation';

/** What a clinician wrote for the plan in a case, the last first: the last one counts. At most 50. */
export async function listLimitations(tx: Tx, caseId: string): Promise<Limitation[]> {
  const rows = await tx.db
    .selectFrom(table)
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  const box = await tx.vault.unlock(
    rows.map((r) => r.person_id),
    'limitation',
  );
  return rows.map((r) => ({
    id: r.id,
    text: box.open({ table, rowId: r.id, personId: r.person_id }, 'text_enc', r.text_enc) ?? '',
    writtenBy: r.written_by as AccountId,
    writtenAt: r.written_at,
  }));
}

/** Writes a note for the plan in the actor's name; the earlier ones stay. */
export async function insertLimitation(
  tx: Tx,
  c: Pick<Case, 'id' | 'territoryId' | 'personId'>,
  text: string,
): Promise<void> {
  const id = randomUUID();
  const box = await tx.vault.unlockFor(c.personId, 'limitation');
  await tx.db
    .insertInto(table)
    .values({
      id,
      territory_id: c.territoryId,
      person_id: c.personId,
      case_id: c.id,
      text_enc: box.sealText({ table, rowId: id, personId: c.personId }, 'text_enc', text),
      written_by: tx.actor.accountId,
      ...(tx.actor.at ? { written_at: tx.actor.at } : {}),
    })
    .execute();
}

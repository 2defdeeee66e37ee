import type { Tx } from '../database/tx.ts';

/** What a command did, in its own transaction: one row, never changed.
 *  @param what `kind` is one of the stage's `events.ts`; ids only, never personal text */
export async function appendEvent(
  tx: Tx,
  what: { kind: string; territoryId: string; personId: string; referralId?: string; caseId?: string },
): Promise<void> {
  await tx.db
    .insertInto('event')
    .values({
      territory_id: what.territoryId,
      person_id: what.personId,
      referral_id: what.referralId ?? null,
      case_id: what.caseId ?? null,
      kind: what.kind,
      account_id: tx.actor.accountId,
      ...(tx.actor.at ? { at: tx.actor.at } : {}),
    })
    .execute();
}

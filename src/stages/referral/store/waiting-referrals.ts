import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ReferralState } from '../types.ts';

/** A referral that waits for the actor. */
export type WaitingReferral = {
  id: string;
  personId: string;
  state: ReferralState;
  answerDueOn: CalendarDay | null;
};

/** Referrals that wait for the actor: those sent to her desk, and drafts and returned ones of whoever has the person in
 *  charge. Index scans over states; the day was stored when it was sent. At most 200, the first due first.
 *  @param only of these people alone */
export async function listWaitingReferrals(tx: Tx, only?: readonly string[]): Promise<WaitingReferral[]> {
  const { rows } = await sql<WaitingReferral>`
    select id, person_id as "personId", state, answer_due_on as "answerDueOn" from app.referral
     where ((state = 'sent' and person_id = any((select gate.persons('referral', 'decide'))::uuid[]))
        or (state in ('draft', 'returned') and person_id = any((select gate.persons('referral', 'write'))::uuid[])))
       and (${only === undefined} or person_id = any(${only ?? []}::uuid[]))
     order by answer_due_on nulls last, created_at limit 200`.execute(tx.db);
  for (const r of rows) tx.ledger.note(r.personId, 'referral');
  return rows;
}

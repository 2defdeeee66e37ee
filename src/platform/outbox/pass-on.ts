import { sql } from 'kysely';
import type { SystemTx } from '../database/tx.ts';
import { putOff } from './settle-message.ts';

/** Rows of one round. */
const AT_ONCE = 200;

/** Turns what is addressed to a role into one row for each colleague who holds it in that body now. When nobody does,
 *  it is tried again later like a mail that failed: a desk may be empty for a day.
 *  @returns how many rows were passed on */
export async function passOn(tx: SystemTx, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string; attempts: number; holders: number }>`
    with due as (
      select id from app.message
      where account_id is null and sent_at is null and given_up_at is null and send_after <= ${now}::timestamptz
      order by send_after, id limit ${AT_ONCE} for update skip locked
    ), taken as (
      update app.message m set attempts = m.attempts + 1 from due where m.id = due.id
      returning m.*
    ), holder as (
      select distinct t.id as message, a.id as account from taken t
      join app.membership h on h.organisation_id = t.organisation_id and h.role = t.role
        and h.valid_from <= now() and (h.valid_to is null or h.valid_to > now())
      join app.account a on a.id = h.account_id and a.active
    ), passed as (
      insert into app.message (account_id, kind, link, day, send_after, created_by, created_at)
      select h.account, t.kind, t.link, t.day, t.send_after, t.created_by, t.created_at
      from taken t join holder h on h.message = t.id
      on conflict do nothing
    )
    select t.id, t.attempts, (select count(*)::int from holder h where h.message = t.id) as holders from taken t`.execute(
    tx.db,
  );
  const reached = rows.filter((r) => r.holders > 0).map((r) => r.id);
  if (reached.length > 0)
    await tx.db
      .updateTable('message')
      .set({ sent_at: now, last_problem: null })
      .where('id', 'in', reached)
      .execute();
  for (const row of rows.filter((r) => r.holders === 0)) await putOff(tx, row, 'nobody-there', now);
  return reached.length;
}

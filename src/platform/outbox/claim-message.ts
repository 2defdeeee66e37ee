import { sql } from 'kysely';
import type { SystemTx } from '../database/tx.ts';
import type { MessageKind } from './message-kinds.ts';

/** How long a row belongs to who took it. Whoever dies with it in hand leaves it to the next one after this. */
const LEASE = '5 minutes';

/** A row in hand: what to say, to whom, and how often it was tried, this time counted. */
export type Claimed = {
  id: string;
  kind: MessageKind;
  link: string;
  attempts: number;
  email: string;
  language: string;
  active: boolean;
  /** the reader is excluded from the person whose page it leads to */
  keptAway: boolean;
  /** the appointment it reminds of does not stand on that day any more, or the person has died */
  noLongerNeeded: boolean;
};

/** Takes the row that has waited longest. It is taken for five minutes and the transaction ends before a mail is sent:
 *  no connection of the database waits for a mail server, and another process passes over the row.
 *  @param now by the clock of the process: clocks apart by minutes could send twice, which the Message-ID bears
 *  @returns nothing when nothing is due */
export async function claimMessage(tx: SystemTx, now: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    with due as (
      select id from app.message
      where account_id is not null and sent_at is null and given_up_at is null and send_after <= ${now}::timestamptz
      order by send_after, id limit 1 for update skip locked
    ), taken as (
      update app.message m set attempts = m.attempts + 1, send_after = ${now}::timestamptz + ${LEASE}::interval
      from due where m.id = due.id returning m.id, m.kind, m.link, m.attempts, m.account_id, m.day
    )
    select t.id, t.kind, t.link, t.attempts, a.email, a.language, a.active,
      exists (
        select from app.exclusion x
        where x.person_id::text = substring(t.link from '^/persone/([0-9a-f-]{36})')
          and x.valid_from <= now() and (x.valid_to is null or x.valid_to > now())
          and (x.account_id = t.account_id or x.organisation_id in (
            select m.organisation_id from app.membership m where m.account_id = t.account_id
              and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())))
      ) as "keptAway",
      (t.kind = 'appointment-reminder' and not exists (
        select from app.appointment p
        where p.id::text = substring(t.link from '/appuntamenti/([0-9a-f-]{36})') and p.account_id = t.account_id
          and p.state in ('fixed', 'moved') and p.remind_on = t.day))
      or exists (
        select from app.death d
        where d.person_id::text = substring(t.link from '^/persone/([0-9a-f-]{36})') and d.undone_at is null
      ) as "noLongerNeeded"
    from taken t join app.account a on a.id = t.account_id`.execute(tx.db);
  return rows[0];
}

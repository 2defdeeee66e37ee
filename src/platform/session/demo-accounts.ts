import { sql } from 'kysely';
import type { Role } from '../../policy/vocabulary.ts';
import type { SystemTx } from '../database/tx.ts';

/** An invented colleague, as the sign-in page of a demonstration lists her. */
export type DemoAccount = { id: string; name: string; email: string; role: Role; organisation: string };

/** The invented people who may sign in without a password: only in a database that is a demonstration. */
export async function listDemoAccounts(tx: SystemTx): Promise<DemoAccount[]> {
  const { rows } = await sql<DemoAccount>`
    select distinct on (a.name, a.id) a.id, a.name, a.email, m.role, coalesce(o.name, '') as organisation
      from app.account a join app.membership m on m.account_id = a.id left join app.organisation o on o.id = m.organisation_id
     where a.active and (m.valid_to is null or m.valid_to > now()) and (select demonstration from app.installation)
       and (a.email like '%@prova.example' or m.role = 'person')
     order by a.name, a.id, m.role = 'commission-member', m.valid_from`.execute(tx.db);
  return rows;
}

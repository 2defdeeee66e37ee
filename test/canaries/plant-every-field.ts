import { randomBytes, randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import type { DataClass } from '../../src/policy/vocabulary.ts';
import type { HttpWorld } from '../support/http-world.ts';

type Column = { table: string; column: string; dataClass: DataClass };

/** What a company is given, or what leads to it: it stays as it is. Her names, the words of the card and of the introduction
 *  that the test writes itself, and a decree, which is read as more than a text and has its planted words already. */
const kept = new Set([
  'person_identity.family_name_enc',
  'person_identity.given_name_enc',
  'needs_card.content_enc',
  'introduction.proposal_enc',
  'introduction.said_enc',
  'representative.decree_enc',
]);

/** Plants rows that the walk to the plan does not make: a certificate, a limit, what she looks for, a company she does not want, a way she tried,
 *  scores, a pin and a decision with their reasons, another version of a card. Their words are sealed afterwards. */
export async function plantWorkSearch(
  h: HttpWorld,
  of: { personId: string; caseId: string },
  by: string,
  at: { companyId: string; placeId: string },
): Promise<void> {
  const [standing] = await h.db.asSuperuser<{ territory_id: string; project_id: string }>(
    'select territory_id, project_id from app.case_file where id = $1',
    [of.caseId],
  );
  const sealed = randomBytes(40);
  const [weights, who] = [randomUUID(), [standing?.territory_id, of.personId]];
  const run = (sql: string, values: unknown[]) => h.db.asSuperuser(sql, values);
  await run(
    `insert into app.match_weights (id, project_id, number, from_on, preset, weights, quotas, reason, created_by)
     values ($1, $2, 90, current_date, 'balanced', '{}', '[]', 'Prova', $3)`,
    [weights, standing?.project_id, by],
  );
  await run(
    `insert into app.evidence (territory_id, person_id, kind, issuer_enc, number_enc, facts_enc, issued_on, added_by)
     values ($1, $2, 'l68-report', $3, $3, $3, current_date, $4)`,
    [...who, sealed, by],
  );
  await run(
    'insert into app.limitation (territory_id, person_id, case_id, text_enc, written_by) values ($1, $2, $3, $4, $5)',
    [...who, of.caseId, sealed, by],
  );
  await run(
    'insert into app.job_search (territory_id, person_id, case_id, content_enc, written_by) values ($1, $2, $3, $4, $5)',
    [...who, of.caseId, sealed, by],
  );
  await run(
    `insert into app.company_excluded (territory_id, person_id, company_id, reason_enc, recorded_by) values ($1, $2, $3, $4, $5)`,
    [...who, at.companyId, sealed, by],
  );
  await run(
    `insert into app.travel_trial (territory_id, person_id, site_id, means, minutes, tried_with_coach, on_day, note_enc, recorded_by)
     select $1, $2, s.id, 'bus', 40, true, current_date, $3, $4 from app.company_site s where s.company_id = $5`,
    [...who, sealed, by, at.companyId],
  );
  await run(
    `insert into app.match_reason (territory_id, person_id, case_id, place_id, weights_id, parts_enc, computed_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [...who, of.caseId, at.placeId, weights, sealed, by],
  );
  await run(
    `insert into app.match_pin (territory_id, person_id, case_id, place_id, kind, reason_enc, set_by)
     values ($1, $2, $3, $4, 'lock', $5, $6)`,
    [...who, of.caseId, at.placeId, sealed, by],
  );
  await run(
    `insert into app.match_decision (territory_id, person_id, case_id, outcome, place_id, reason_enc, decided_by)
     values ($1, $2, $3, 'by-hand', $4, $5, $6)`,
    [...who, of.caseId, at.placeId, sealed, by],
  );
}

/** Puts a word of its own into every encrypted column of every row about a person, sealed under her keys as the program
 *  seals it; empty columns are filled too, where their table allows it.
 *  @param by an account whose transaction opens the vault
 *  @param stays «table.column» that is left as it is
 *  @returns how many were planted, by table */
export async function plantEveryField(
  h: HttpWorld,
  personId: string,
  by: { accountId: string; requestId: string },
  word: () => string,
  stays: ReadonlySet<string> = kept,
): Promise<ReadonlyMap<string, number>> {
  const columns = await h.db.asSuperuser<Column>(
    `select c.relname as "table", a.attname as "column",
       substring(obj_description(c.oid) from '^class:([a-z-]+)') as "dataClass"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'app' and c.relkind = 'r' and a.attname like '%\\_enc'
       and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id')
     order by 1, 2`,
  );
  const planted = new Map<string, number>();
  for (const { table, column, dataClass } of columns.filter((c) => !stays.has(`${c.table}.${c.column}`))) {
    const [key] = await h.db.asSuperuser<{ key: string }>(
      `select case when exists (select from pg_attribute where attrelid = $1::regclass and attname = 'id') then 'id' else 'person_id' end as key`,
      [`app.${table}`],
    );
    const rows = await h.db.asSuperuser<{ key: string }>(
      `select ${key?.key} as key from app.${table} where person_id = $1`,
      [personId],
    );
    for (const row of rows) {
      const text = word();
      const sealed = await withActor(h.db.doors, by, async (tx) =>
        (await tx.vault.unlockFor(personId, dataClass)).sealText(
          { table, rowId: row.key, personId },
          column,
          text,
        ),
      );
      const done = await h.db
        .asSuperuser(`update app.${table} set ${column} = $1 where ${key?.key} = $2`, [sealed, row.key])
        .then(
          () => true,
          () => false,
        );
      if (done) planted.set(table, (planted.get(table) ?? 0) + 1);
    }
  }
  return planted;
}

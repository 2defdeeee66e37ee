import { randomUUID } from 'node:crypto';
import type { TestDatabase } from '../support/test-database.ts';

type Db = Pick<TestDatabase, 'asSuperuser'>;

/** Who writes the planted rows, and of which project the people are. */
type By = { account: string; projectId: string };

const cases = `select c.id as case_id, c.person_id, c.territory_id, row_number() over (order by c.person_id) as nth
  from app.case_file c join app.eligibility e on e.case_id = c.id and e.state = 'eligible'
  where c.project_id = $1`;

/** Opens a selection of the project and enters so many of its eligible people who stand in none, admitted or undecided.
 *  What is encrypted stands as one byte: no page of these tests opens it. @returns its id */
export async function plantSelection(
  db: Db,
  { account, projectId }: By,
  many: number,
  state: 'to-choose' | 'admitted',
): Promise<string> {
  const id = randomUUID();
  await db.asSuperuser(
    `insert into app.selection_procedure (id, territory_id, project_id, rules_version_id, mode, title, officer, office, term_on, created_by)
     select $1, p.territory_id, p.id, v.id, 'identified-by-services', 'Selezione di prova', 'Maria Rossi', 'Ufficio', current_date + 30, $3
       from app.project p join app.notice_version v on v.notice_id = p.notice_id where p.id = $2`,
    [id, projectId, account],
  );
  await db.asSuperuser(
    `insert into app.selection_candidacy (territory_id, person_id, case_id, procedure_id, completed_at, list_number, state, state_at, tell_by, entered_by)
     select territory_id, person_id, case_id, $2, now() - interval '40 days' + nth * interval '1 minute', nth || '/2026', $3,
            case when $3 = 'admitted' then now() - interval '30 days' end, case when $3 = 'admitted' then current_date end, $4
       from (${cases} and not exists (select from app.selection_candidacy s where s.case_id = c.id)) x where nth <= $5`,
    [projectId, id, state, account, many],
  );
  return id;
}

/** Gives everybody who is admitted a closed balance and a signed plan whose review comes within the week. */
export async function plantPlans(db: Db, { account, projectId }: By): Promise<void> {
  const admitted = `(${cases} and exists (select from app.selection_candidacy s where s.case_id = c.id and s.state = 'admitted')) x`;
  await db.asSuperuser(
    `insert into app.balance (territory_id, person_id, case_id, number, state, opened_by, contract_on, closed_at, follow_up_on)
     select territory_id, person_id, case_id, 1, 'closed', $2, current_date - 20, now(), current_date + 180 from ${admitted}`,
    [projectId, account],
  );
  await db.asSuperuser(
    `insert into app.action_plan (territory_id, person_id, case_id, number, state, starts_on, ends_on, content_sha256, needs_person, needs_representative,
            no_other_projects, written_by, closed_at, signed_at, first_review_on, review_on)
     select territory_id, person_id, case_id, 1, 'signed', current_date - 10, current_date + 300, repeat('a', 64), true, false,
            true, $2, now(), now(), current_date + 5, current_date + 5 from ${admitted}`,
    [projectId, account],
  );
  await db.asSuperuser(
    `insert into app.balance_session (territory_id, person_id, balance_id, phase, outcome, held_on, minutes, held_by)
     select territory_id, person_id, id, 'investigation', 'not-today', current_date - 20, 0, opened_by from app.balance`,
  );
  await db.asSuperuser(
    `insert into app.plan_goal (territory_id, person_id, plan_id, words_enc, position)
     select territory_id, person_id, id, '\\x00', n from app.action_plan, generate_series(1, 3) n`,
  );
}

/** Convenes meetings of the body that leads the project. With `people`, so many of its cases are on the agenda of each.
 *  @returns the ids */
export async function plantMeetings(
  db: Db,
  { account, projectId }: By,
  many: number,
  people: number,
): Promise<string[]> {
  const made = await db.asSuperuser<{ id: string }>(
    `insert into app.meeting (id, territory_id, organisation_id, project_id, kind, title, place, starts_at, opens_at, access_until, state, convened_by)
     select gen_random_uuid(), p.territory_id, q.organisation_id, p.id, 'equipe', 'Équipe ' || n, 'Sala', now() + n * interval '1 hour',
            now() - interval '1 hour', now() + interval '40 days', 'convened', $2
       from app.project p join app.project_partner q on q.project_id = p.id and q.part = 'lead', generate_series(1, $3::int) n
      where p.id = $1 returning id`,
    [projectId, account, many],
  );
  const ids = made.map((m) => m.id);
  await db.asSuperuser(
    `insert into app.meeting_seat (meeting_id, account_id, organisation_id, for_service, part, seated_by)
     select m.id, $2, m.organisation_id, 'Servizio', 'chair', $2 from app.meeting m where m.id = any($1::uuid[])`,
    [ids, account],
  );
  if (people > 0)
    await db.asSuperuser(
      `insert into app.meeting_item (territory_id, person_id, meeting_id, case_id, position, matter, question_enc, state, proposed_by)
       select territory_id, person_id, m.id, case_id, nth, 'plan', '\\x00', 'open', $3
         from (${cases}) x, unnest($2::uuid[]) m (id) where nth <= $4`,
      [projectId, ids, account, people],
    );
  return ids;
}

/** Opens the own access of a person whom somebody follows. @param account id of the new account */
export async function openOwnAccess(db: Db, account: string, personId: string): Promise<void> {
  await db.asSuperuser(
    "insert into app.account (id, email, name) select a, a || '@prova.example', 'Lei' from (select $1::uuid as a) x",
    [account],
  );
  await db.asSuperuser(
    `insert into app.membership (account_id, organisation_id, role, valid_from)
     select $1, r.organisation_id, 'person', now() - interval '1 day' from app.relation r where r.person_id = $2 and r.kind = 'manages' limit 1`,
    [account, personId],
  );
  await db.asSuperuser(
    `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, granted_by, granted_at, evidence)
     select territory_id, person_id, $1, organisation_id, 'self', 'own-access', legal_basis, valid_from, account_id, account_id, granted_at, 'prova'
       from app.relation where person_id = $2 and kind = 'manages' limit 1`,
    [account, personId],
  );
}

import type pg from 'pg';
import { idOf } from './invented-person.ts';
import { coordinatorOf, type Size, standingOf, territoryId, workerId } from './plant-staff.ts';

/** Kinds of event on the way from the first entry to the decision; with the rest of a long accompaniment they are ten. */
const kinds =
  'person.registered person.contacts-changed referral.drafted referral.agreement-recorded referral.notice-recorded referral.sent referral.accepted eligibility.begun eligibility.evidence-added eligibility.decided'.split(
    ' ',
  );

/** Events of one person: so many make a million for a hundred thousand. */
export const EVENTS_EACH = kinds.length;

/** Plants the path of people from `from` to below `to`: who walks with them, referral, case, requirements, events. Of ten
 *  people seven are eligible, two have requirements still open, of one they are not yet begun. */
export async function plantPaths(client: pg.Client, size: Size, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const { body, worker, project } = standingOf(size, n);
    return { n, body: idOf('body', body), worker: workerId(worker), project };
  });
  await client.query(
    `create temporary table planted (n int, person uuid, body uuid, worker uuid, project uuid, lead uuid, coordinator uuid, referral uuid, at timestamptz) on commit drop`,
  );
  await client.query(
    `insert into planted select n, p, b, w, j, l, c, r, now() - (30 + n % 400) * interval '1 day'
       from unnest($1::int[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[]) x (n, p, b, w, j, l, c, r)`,
    [
      rows.map((r) => r.n),
      rows.map((r) => idOf('person', r.n)),
      rows.map((r) => r.body),
      rows.map((r) => r.worker),
      rows.map((r) => idOf('project', r.project)),
      rows.map((r) => idOf('body', r.project)),
      rows.map((r) => coordinatorOf(r.project)),
      rows.map((r) => idOf('referral', r.n)),
    ],
  );
  const relation = (account: string, body: string, kind: string, purpose: string, by: string) =>
    client.query(
      `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, asked_at, granted_by, granted_at, evidence)
       select $1, person, ${account}, ${body}, '${kind}', '${purpose}', 'art. 22 L. 328/2000', at, ${by}, at, ${by}, at, 'referral' from planted`,
      [territoryId],
    );
  await relation('worker', 'body', 'manages', 'accompaniment', 'worker');
  await relation('null', 'lead', 'coordinates', 'coordination', 'coordinator');
  await client.query(
    `insert into app.referral (id, territory_id, person_id, project_id, organisation_id, state, created_by, created_at, sent_at, decided_at, decided_by)
     select referral, $1, person, project, body, 'accepted', worker, at, at + interval '2 days', at + interval '5 days', coordinator from planted`,
    [territoryId],
  );
  await client.query(
    `insert into app.case_file (territory_id, person_id, project_id, referral_id, opened_at, requirements_due_on, notice_version_id)
     select $1, person, project, referral, at + interval '5 days', (at + interval '60 days')::date, $2 from planted`,
    [territoryId, idOf('notice-version', 0)],
  );
  await client.query(
    `insert into app.eligibility (territory_id, person_id, case_id, route, state, charge, rules_version_id, age_at_entry, due_on, next_expiry_on, recheck_on, decided_at)
     select $1, c.person_id, c.id, case when n % 3 = 0 then 'mental-health' else 'l68' end, case when n % 10 < 7 then 'eligible' else 'open' end, 'in-charge', $2, 20 + n % 40,
       case when n % 10 < 7 then null else current_date + n % 60 end, current_date + 200 + n % 300, current_date + 140 + n % 300, case when n % 10 < 7 then at + interval '30 days' end
       from planted join app.case_file c on c.person_id = person and c.project_id = project where n % 10 < 9`,
    [territoryId, idOf('notice-version', 0)],
  );
  await client.query(
    `insert into app.event (territory_id, person_id, referral_id, kind, account_id, at)
     select $1, person, case when k.kind like 'referral.%' then referral end, k.kind, worker, at + k.step * interval '3 days'
       from planted cross join unnest($2::text[]) with ordinality k (kind, step)`,
    [territoryId, kinds],
  );
}

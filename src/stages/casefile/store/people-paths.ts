import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import type { PlaceOnPath } from '../types.ts';

/** Where somebody is, as a list says it; what the actor may not read is null. */
export type PersonPath = {
  id: PersonId;
  code: string;
  project: string | null;
  place: PlaceOnPath | null;
  due: CalendarDay | null;
  /** names of those who have her in charge */
  follows: string | null;
  latestAt: Date | null;
};

type Row = PersonPath & { checked: boolean | null };

/** Where each of these people is on the path: of her cases and open referrals the newest, in one project or in any; what
 *  becomes due there; who has her in charge; when something last happened. Noted as read. One statement,
 *  whose parts are each computed once: joined as they are, they would be computed again for every row.
 *  @param entries ids of each, with those that she stands for: facts may stand under any of them
 *  @param project of which project alone, if of one */
export async function listPaths(
  tx: Tx,
  entries: ReadonlyMap<string, readonly string[]>,
  project: string | undefined,
): Promise<ReadonlyMap<string, PersonPath>> {
  const pairs = [...entries].flatMap(([id, others]) => [id, ...others].map((entry) => [entry, id] as const));
  if (pairs.length === 0) return new Map();
  const ids = pairs.map(([entry]) => entry);
  const of = sql`unnest(${ids}::uuid[], ${pairs.map(([, id]) => id)}::uuid[]) g (entry, id)`;
  const inProject = project === undefined ? sql`true` : sql`s.project_id = ${project}::uuid`;
  const { rows } = await sql<Row>`
    with chosen as materialized (
      select case_id, max(nullif(state, 'to-choose')) as state from app.selection_candidacy where person_id = any(${ids}::uuid[]) group by case_id),
    reached as materialized (
      select distinct on (case_id) case_id, case kind when 'action-plan.signed' then 'plan-signed' when 'competency-balance.closed' then 'balance-closed'
        else 'assessed' end as place from app.event where person_id = any(${ids}::uuid[])
        and kind in ('action-plan.signed', 'competency-balance.closed', 'assessment.closed') and case_id is not null
        order by case_id, kind = 'action-plan.signed' desc, kind = 'competency-balance.closed' desc),
    place as materialized (
      select distinct on (g.id) g.id, s.project_id, s.place, s.due, s.checked from (
        select c.person_id, c.project_id, c.opened_at as at, true as live, coalesce(n.place, s.state, y.state, 'taken-on') as place, y.id is not null as checked,
          case when y.state = 'open' then least(y.due_on, y.charge_due_on)
               when y.state = 'eligible' then least(y.next_expiry_on, y.charge_due_on)
               when y.id is null and c.person_id = any((select gate.persons('eligibility', 'read'))::uuid[]) then c.requirements_due_on end as due
          from app.case_file c left join app.eligibility y on y.case_id = c.id and y.person_id = any(${ids}::uuid[])
          left join chosen s on s.case_id = c.id left join reached n on n.case_id = c.id
         where c.person_id = any(${ids}::uuid[])
        union all
        select r.person_id, r.project_id, r.created_at, r.state <> 'withdrawn', r.state, null, case when r.state = 'sent' then r.answer_due_on end
          from app.referral r where r.person_id = any(${ids}::uuid[]) and r.state <> 'accepted'
      ) s join ${of} on g.entry = s.person_id where ${inProject}
      order by g.id, s.live desc, s.at desc, s.project_id),
    latest as materialized (
      select g.id, max(e.at) as at from app.event e join ${of} on g.entry = e.person_id where e.person_id = any(${ids}::uuid[]) group by g.id),
    company as materialized (
      select n.id, string_agg(n.name, ', ' order by n.name) as names from (
        select distinct g.id, a.name from app.relation l join ${of} on g.entry = l.person_id join app.account a on a.id = l.account_id
         where l.person_id = any(${ids}::uuid[]) and l.kind in ('manages', 'treats', 'serd-treats')
           and l.granted_at is not null and l.valid_from <= now() and (l.valid_to is null or l.valid_to > now())) n group by n.id)
    select p.id, p.code, j.title as project, place.place, place.due, place.checked, company.names as follows, latest.at as "latestAt"
      from app.person p left join place on place.id = p.id left join app.project j on j.id = place.project_id
      left join latest on latest.id = p.id left join company on company.id = p.id
     where p.id = any(${[...entries.keys()]}::uuid[])`.execute(tx.db);
  for (const r of rows) noteRead(tx, r);
  return new Map(rows.map((r) => [r.id, r]));
}

function noteRead(tx: Tx, r: Row): void {
  tx.ledger.note(r.id, 'stub');
  if (r.checked) tx.ledger.note(r.id, 'eligibility');
  if (r.checked === null && r.place !== null) tx.ledger.note(r.id, 'referral');
  if (r.follows !== null) tx.ledger.note(r.id, 'relation');
}

import { sql } from 'kysely';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import type { ProjectId } from '../../projects/types.ts';
import type { RawCounts } from '../types.ts';

/** Counts one project, and the companies and places of its territory, as they stand. Who waits for an answer has no case
 *  yet; who has one is counted by it alone, once; of companies entered twice and joined,
 *  the one that stands for both. The purpose is `counting`: it sees states, never a person.
 *  @returns raw numbers, for `rules/protect.ts` and nobody else */
export async function countProject(
  tx: SystemTx,
  projectId: ProjectId,
  territoryId: TerritoryId,
): Promise<RawCounts> {
  const { rows } = await sql<{ counts: RawCounts }>`
    with path as (
      select c.id,
        exists (select from app.selection_candidacy s where s.case_id = c.id and s.state = 'admitted') as admitted,
        exists (select from app.action_plan p where p.case_id = c.id and p.state in ('signed', 'superseded')) as planned,
        exists (select from app.introduction i where i.case_id = c.id
          and i.state in ('introduced', 'interviewed', 'visited', 'activating')) as introduced,
        exists (select from app.introduction i where i.case_id = c.id and i.state in ('trial', 'confirmed')) as working,
        (select e.age_at_entry from app.eligibility e where e.case_id = c.id) as age
      from app.case_file c where c.project_id = ${projectId}
    ), waiting as (
      select count(*)::int as n from app.referral where project_id = ${projectId} and state = 'sent'
    ), people as (
      select
        count(*) filter (where working) as at_work,
        count(*) filter (where introduced and not working) as introduced,
        count(*) filter (where planned and not introduced and not working) as planned,
        count(*) filter (where admitted and not planned and not introduced and not working) as admitted,
        count(*) filter (where not (admitted or planned or introduced or working)) as in_path,
        count(*) filter (where age between 18 and 29) as a18,
        count(*) filter (where age between 30 and 44) as a30,
        count(*) filter (where age between 45 and 59) as a45,
        count(*) filter (where age >= 60) as a60,
        count(*) filter (where age is null or age < 18) as unknown
      from path
    ), firms as (
      select
        count(*) filter (where stage in ('contacted', 'interested', 'visited')) as in_touch,
        count(*) filter (where stage in ('willing', 'agreement-signed', 'hosting')) as ready
      from app.company c where territory_id = ${territoryId}
        and not exists (select from app.company_merge m where m.company_id = c.id and m.undone_at is null)
    ), spots as (
      select count(*) as open, coalesce(sum(capacity), 0) as room
      from app.place where territory_id = ${territoryId} and state = 'open'
    )
    select json_build_object(
      'steps', json_build_object('referred', n, 'in-path', in_path, 'admitted', people.admitted, 'plan-signed', planned,
        'introduced', people.introduced, 'at-work', at_work),
      'ages', json_build_object('18-29', a18, '30-44', a30, '45-59', a45, '60-over', a60, 'unknown', unknown + n),
      'companies', json_build_object('in-touch', in_touch, 'ready', ready),
      'places', json_build_object('open', open, 'room', room)) as counts
    from people, waiting, firms, spots`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw new Error('counting gave no row');
  return row.counts;
}

/** How many people were referred to a project after an instant, and have not been withdrawn or sent back. */
export async function countArrivals(tx: SystemTx, projectId: ProjectId, since: Date): Promise<number> {
  const row = await tx.db
    .selectFrom('referral')
    .select((e) => e.fn.count<string>('id').as('n'))
    .where('project_id', '=', projectId)
    .where('state', 'in', ['sent', 'accepted'])
    .where('sent_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

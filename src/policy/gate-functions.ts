import { entryFunctions } from './entry-functions.ts';
import { active, definer } from './gate-definer.ts';
import { meetingFunctions, ownAccessFunctions } from './meeting-functions.ts';
import { paperFunctions } from './paper-functions.ts';
import { firstRelation, quietRelations } from './rules.ts';

const text = (values: readonly string[]) => values.map((v) => `'${v}'`).join(', ');

const firstKinds = Object.entries(firstRelation)
  .map(([role, kind]) => `('${role}', '${kind}')`)
  .join(', ');

/** SQL that makes the functions. The array forms are computed once a statement: a policy compares with `= any`,
 *  an index condition, where a sub-select would filter the whole table. */
export const gateFunctions: readonly string[] = [
  `create or replace function gate.actor() returns uuid language sql stable set search_path = pg_catalog
  as $f$ select nullif(current_setting('app.account', true), '')::uuid $f$;`,
  `create or replace function gate.quiet_kinds() returns text[] language sql immutable set search_path = pg_catalog
  as $f$ select array[${text(quietRelations)}]::text[] $f$;`,
  definer('era', '', 'integer', 'select era from app.installation'),
  definer(
    'memberships',
    '',
    'setof app.membership',
    `select m.* from app.membership m join app.account a on a.id = m.account_id and a.active
     where m.account_id = (select gate.actor()) and ${active('m')}`,
    // An account has a few roles; told a thousand, the planner would read whole tables beside them.
    'stable parallel restricted rows 3',
  ),
  definer('signed_in', '', 'boolean', 'select exists (select from gate.memberships())'),
  definer(
    'member_bodies',
    '',
    'uuid[]',
    "select coalesce(array_agg(distinct organisation_id), '{}') from gate.memberships() where organisation_id is not null",
  ),
  definer(
    'member_services',
    '',
    'uuid[]',
    "select coalesce(array_agg(distinct service_id), '{}') from gate.memberships() where service_id is not null",
  ),
  ...ownAccessFunctions,
  // A merge is a pointer that is followed here and nowhere else: whoever walks with one entry walks with the human
  // being, and whoever is kept from one entry is kept from her. To the end: the desk that joins two entries cannot see
  // whether one of them points on, and the wall must hold in a chain too.
  definer(
    'same',
    'p_ids uuid[]',
    'uuid[]',
    `with recursive near (id) as (
       select x.id from app.merge g cross join lateral (values (g.person_id), (g.into_person_id)) x (id)
        where g.undone_at is null and (g.person_id = any(p_ids) or g.into_person_id = any(p_ids))
       union
       select x.id from near n join app.merge g on g.person_id = n.id or g.into_person_id = n.id
         cross join lateral (values (g.person_id), (g.into_person_id)) x (id) where g.undone_at is null)
     select p_ids || coalesce((select array_agg(id) from near), '{}')`,
  ),
  definer(
    'excluded_persons',
    '',
    'uuid[]',
    `select gate.same(coalesce(array_agg(distinct x.person_id), '{}')) from app.exclusion x
     where ${active('x')} and (x.account_id = (select gate.actor()) or x.organisation_id = any((select gate.member_bodies())::uuid[]))`,
  ),
  definer(
    'persons',
    'p_class text, p_action text',
    'uuid[]',
    `select coalesce(array_agg(p.id), '{}') from unnest(gate.same((select coalesce(array_agg(distinct t.person_id), '{}') from (
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.data_class = p_class and p.action = p_action
         join app.relation r on r.account_id = m.account_id and r.organisation_id = m.organisation_id and r.kind = p.standing
        where r.granted_at is not null and ${active('r')}
       union all
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.data_class = p_class and p.action = p_action
         join app.relation r on r.account_id is null and r.organisation_id = m.organisation_id and r.kind = p.standing
        where r.granted_at is not null and ${active('r')}
       union all
       select r.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = p_class and p.action = p_action
         join app.relation r on r.organisation_id = m.organisation_id and r.kind <> 'self' and (m.service_id is null or r.service_id = m.service_id)
        where r.account_id is not null and r.granted_at is not null and ${active('r')}
       union all
       select i.person_id from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'sits' and p.data_class = p_class and p.action = p_action
         join gate.seats() s on s.organisation_id = m.organisation_id
         join app.meeting_item i on i.meeting_id = s.meeting_id and i.state <> 'withdrawn'
        where not exists (select from app.meeting_conflict x where x.meeting_id = s.meeting_id and x.account_id = m.account_id
          and x.person_id = any(gate.same(array[i.person_id])))
     ) t))) p (id)
     where p.id <> all((select gate.excluded_persons())::uuid[])
       and p.id <> all((select gate.same(coalesce(array_agg(h.person_id), '{}')) from app.hiding h where h.data_class = p_class and h.record_id is null
         and ${active('h')} and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
           or h.audience_role in (select role from gate.memberships())))::uuid[])`,
  ),
  // Whom the actor entered in this very transaction: she is visible to nobody else before a relation is opened.
  definer(
    'registered_now',
    '',
    'uuid[]',
    `select coalesce(array_agg(id), '{}') from app.person
     where registered_by = (select gate.actor()) and registered_in = pg_current_xact_id_if_assigned()`,
  ),
  definer(
    'hidden',
    'p_class text',
    'uuid[]',
    `select coalesce(array_agg(h.record_id), '{}') from app.hiding h
     where h.record_id is not null and h.data_class = p_class and ${active('h')}
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships()))`,
  ),
  definer(
    'bodies',
    'p_class text, p_action text',
    'uuid[]',
    `select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'own-organisation' and p.data_class = p_class and p.action = p_action
     where m.organisation_id is not null`,
  ),
  // The territories of these bodies: companies belong to a territory, whichever body spoke with them.
  definer(
    'territories',
    'p_class text, p_action text',
    'uuid[]',
    `select coalesce(array_agg(distinct o.territory_id), '{}') from app.organisation o
     where o.id = any((select gate.bodies(p_class, p_action))::uuid[])`,
  ),
  definer(
    'installation',
    'p_class text, p_action text',
    'boolean',
    `select exists (select from gate.memberships() m join gate.rule p on p.role = m.role
     and p.standing = 'installation' and p.data_class = p_class and p.action = p_action)`,
  ),
  definer(
    'headed_bodies',
    '',
    'uuid[]',
    `select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join gate.rule p on p.role = m.role and p.standing = 'caseload' and p.data_class = 'relation' and p.action = 'assign'
     where m.organisation_id is not null`,
  ),
  definer(
    'first_bodies',
    'p_kind text',
    'uuid[]',
    `select coalesce(array_agg(distinct m.organisation_id), '{}') from gate.memberships() m
     join (values ${firstKinds}) f (role, kind) on f.role = m.role and f.kind = p_kind where m.organisation_id is not null`,
  ),
  ...meetingFunctions,
  definer(
    'known_memberships',
    '',
    'uuid[]',
    `select coalesce(array_agg(m.id), '{}') from app.membership m left join app.organisation o on o.id = m.organisation_id
     where (select gate.signed_in()) and (m.account_id = (select gate.actor()) or m.account_id = any((select gate.own_accounts())::uuid[])
       or (select gate.works_here()) and m.role <> 'person' and (o.kind is distinct from 'health'
       or m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[]) or (select gate.installation('staff', 'write'))
       or m.service_id = any((select gate.member_services())::uuid[])))`,
  ),
  definer(
    'known_accounts',
    '',
    'uuid[]',
    `select coalesce(array_agg(distinct account_id), '{}') from app.membership where id = any((select gate.known_memberships())::uuid[])`,
  ),
  definer(
    'keeps_accounts',
    '',
    'boolean',
    "select gate.installation('staff', 'write') or gate.bodies('staff', 'write') <> '{}'",
  ),
  definer(
    'kept_accounts',
    '',
    'uuid[]',
    `select coalesce(array_agg(a.id), '{}') from app.account a where (select gate.keeps_accounts())
       and not exists (select from app.membership m where m.account_id = a.id and m.role = 'person')
       and ((select gate.installation('staff', 'write'))
         or (exists (select from app.membership m where m.account_id = a.id and m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[]))
           and not exists (select from app.membership m where m.account_id = a.id
             and (m.organisation_id is null or m.organisation_id <> all((select gate.bodies('staff', 'write'))::uuid[]))))
         or (a.created_by = (select gate.actor()) and not exists (select from app.membership m where m.account_id = a.id)))`,
  ),
  definer(
    'relations_with',
    'p_person uuid',
    'table (kind text, organisation_id uuid, account_id uuid, service_id uuid, valid_from timestamptz, valid_to timestamptz, granted_at timestamptz)',
    `select r.kind, r.organisation_id, r.account_id, r.service_id, r.valid_from, r.valid_to, r.granted_at from app.relation r
     where r.person_id = any((select gate.same(array[p_person]))::uuid[]) and r.organisation_id = any((select gate.member_bodies())::uuid[])
       and (r.account_id is null or r.account_id = (select gate.actor()) or exists (select from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = 'caseload'
         where m.organisation_id = r.organisation_id and (m.service_id is null or m.service_id = r.service_id)))
     union all
     select 'sits', s.organisation_id, (select gate.actor()), null, s.opens_at, s.access_until, s.opens_at from gate.seats() s
     where exists (select from app.meeting_item i where i.meeting_id = s.meeting_id and i.state <> 'withdrawn'
         and i.person_id = any((select gate.same(array[p_person]))::uuid[]))
       and not exists (select from app.meeting_conflict x where x.meeting_id = s.meeting_id and x.account_id = (select gate.actor())
         and x.person_id = any((select gate.same(array[p_person]))::uuid[]))`,
  ),
  definer(
    'is_excluded_from',
    'p_person uuid',
    'boolean',
    'select p_person = any((select gate.excluded_persons())::uuid[])',
  ),
  definer(
    'hidings_of',
    'p_person uuid',
    'table (data_class text, audience_account uuid, audience_organisation uuid, audience_role text, valid_from timestamptz, valid_to timestamptz)',
    `select h.data_class, h.audience_account, h.audience_organisation, h.audience_role, h.valid_from, h.valid_to from app.hiding h
     where h.person_id = any((select gate.same(array[p_person]))::uuid[]) and h.record_id is null
       and (h.audience_account = (select gate.actor()) or h.audience_organisation = any((select gate.member_bodies())::uuid[])
         or h.audience_role in (select role from gate.memberships()))`,
  ),
  definer(
    'find_by_codice_fiscale',
    'p_territory uuid, p_index bytea',
    'uuid[]',
    `select coalesce(array_agg(l.person_id), '{}') from app.person_lookup l
     where l.territory_id = p_territory and l.codice_fiscale_index = p_index and l.person_id = any((select gate.persons('identity', 'read'))::uuid[])`,
  ),
  // Who puts a colleague beside a person must learn that it may not be this one, and no more: the head reads no exclusion.
  definer(
    'kept_from',
    'p_person uuid, p_account uuid',
    'boolean',
    `select (p_person = any((select gate.persons('relation', 'open'))::uuid[]) or p_person = any((select gate.persons('relation', 'assign'))::uuid[]))
       and exists (select from app.exclusion x where x.person_id = any((select gate.same(array[p_person]))::uuid[]) and ${active('x')}
         and (x.account_id = p_account or x.organisation_id in (select m.organisation_id from app.membership m where m.account_id = p_account and ${active('m')})))`,
  ),
  // Who is asked into a relation reads the code before answering, and nothing else of the person.
  definer(
    'asked_codes',
    '',
    'table (person_id uuid, code text)',
    `select distinct p.id, p.code from app.relation r join app.person p on p.id = r.person_id
     where r.account_id = (select gate.actor()) and gate.signed_in() and r.granted_at is null and r.end_reason is null
       and (r.valid_to is null or r.valid_to > now()) and r.person_id <> all((select gate.excluded_persons())::uuid[])`,
  ),
  ...entryFunctions,
  ...paperFunctions,
];

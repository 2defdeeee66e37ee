import { active, definer } from './gate-definer.ts';

/** Functions about seats in meetings and about the person's own access, on which the others rest. */
export const ownAccessFunctions: readonly string[] = [
  // A person's own account belongs to nobody's colleagues.
  definer(
    'works_here',
    '',
    'boolean',
    "select exists (select from gate.memberships() where role <> 'person')",
  ),
  // The seats of the actor in meetings that stand open: names are read within the session, and not after it.
  definer(
    'seats',
    '',
    'table (meeting_id uuid, organisation_id uuid, opens_at timestamptz, access_until timestamptz)',
    `select g.id, s.organisation_id, g.opens_at, g.access_until from app.meeting_seat s join app.meeting g on g.id = s.meeting_id
     where s.account_id = (select gate.actor()) and s.ended_at is null and g.state in ('convened', 'held')
       and g.opens_at <= now() and g.access_until > now()`,
    'stable parallel restricted rows 3',
  ),
];

/** Functions that say which meetings somebody takes part in or runs, and who walks with the person who asks. */
export const meetingFunctions: readonly string[] = [
  definer(
    'invited_accounts',
    '',
    'uuid[]',
    `select coalesce(array_agg(r.account_id), '{}') from app.relation r where r.kind = 'self' and ${active('r')}
       and r.person_id = any((select gate.persons('relation', 'invite'))::uuid[])`,
  ),
  // To the person herself: the accounts of those who walk with her. To who opened her access: her account.
  definer(
    'own_accounts',
    '',
    'uuid[]',
    `select coalesce(array_agg(distinct x.account_id), '{}') from (
       select r.account_id from app.relation r where r.account_id is not null and r.granted_at is not null and ${active('r')}
         and r.person_id in (select y.person_id from app.relation y join gate.memberships() m on m.role = 'person' and m.organisation_id = y.organisation_id
           where y.account_id = (select gate.actor()) and y.kind = 'self' and y.granted_at is not null and ${active('y')})
       union all
       select unnest(gate.invited_accounts())) x`,
  ),
  definer(
    'seated_meetings',
    '',
    'uuid[]',
    `select coalesce(array_agg(distinct s.meeting_id), '{}') from app.meeting_seat s
     join gate.memberships() m on m.organisation_id = s.organisation_id and m.role = 'commission-member'
     where s.account_id = (select gate.actor()) and s.ended_at is null`,
  ),
  definer(
    'seated_open_meetings',
    '',
    'uuid[]',
    `select coalesce(array_agg(g.id), '{}') from app.meeting g where g.id = any((select gate.seated_meetings())::uuid[])
       and g.state in ('convened', 'held')`,
  ),
  // Who may be given a seat: told to who may convene or sits, since a health body's colleagues are known to nobody else.
  definer(
    'commission_members',
    '',
    'table (membership_id uuid, account_id uuid, name text, organisation_id uuid)',
    `select m.id, m.account_id, a.name, m.organisation_id from app.membership m join app.account a on a.id = m.account_id and a.active
     where m.role = 'commission-member' and ${active('m')}
       and ((select gate.bodies('meeting', 'write')) <> '{}' or (select gate.seated_meetings()) <> '{}')`,
  ),
  // What of a meeting is still open or without its extract, also of those whom the asker may not see: who has a seat asks.
  definer(
    'meeting_left',
    'p_meeting uuid',
    'integer',
    `select count(*)::int from app.meeting_item i join app.meeting g on g.id = i.meeting_id
     where g.id = p_meeting and g.id = any((select gate.seated_meetings())::uuid[]) and i.state <> 'withdrawn'
       and (i.state = 'open' or not exists (select from app.meeting_extract x where x.item_id = i.id
         and x.item_version = i.version and x.meeting_version = g.version))`,
  ),
  // Items of people about whom the actor declared a conflict in that meeting: she reads them by no other way either.
  definer(
    'conflicted_items',
    '',
    'uuid[]',
    `select coalesce(array_agg(i.id), '{}') from app.meeting_conflict x join app.meeting_item i
       on i.meeting_id = x.meeting_id and i.person_id = any(gate.same(array[x.person_id]))
     where x.account_id = (select gate.actor())`,
  ),
  // Whoever presides or writes the minutes, and whose body convened it, lays out a meeting while it stands open.
  definer(
    'run_meetings',
    '',
    'uuid[]',
    `select coalesce(array_agg(g.id), '{}') from app.meeting g where g.state in ('convened', 'held')
       and (g.organisation_id = any((select gate.bodies('meeting', 'write'))::uuid[])
         or exists (select from app.meeting_seat s where s.meeting_id = g.id and s.account_id = (select gate.actor())
           and s.ended_at is null and s.part in ('chair', 'secretary') and g.id = any((select gate.seated_meetings())::uuid[])))`,
  ),
];

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

import { active, definer } from './gate-definer.ts';

/** Functions about entries: those of one human being, whose notes a substitute reads, the comparison at sending. */
export const entryFunctions: readonly string[] = [
  // The entries of one human being, for a reader who may know of her: a page reads them all.
  definer(
    'entries_of',
    'p_person uuid',
    'uuid[]',
    `select coalesce(array_agg(distinct e), '{}') from unnest(gate.same(array[p_person])) e
     where p_person = any((select gate.persons('stub', 'read'))::uuid[])`,
  ),
  // Reserved notes follow a substitution, and nothing else: whose notes on whom the actor reads in her place. Put in by
  // somebody else, and in that work today: nobody opens a colleague's notes to herself, a head of service least of all.
  definer(
    'substituted_authors',
    '',
    'table (person_id uuid, account_id uuid)',
    `select e.person_id, r.account_id from app.relation s join app.relation r on r.id = s.substitutes_for
       cross join lateral unnest(gate.same(array[r.person_id])) e (person_id)
     where s.account_id = (select gate.actor()) and s.granted_by <> s.account_id and ${active('s')} and r.person_id = s.person_id
       and r.kind = s.kind and r.account_id is not null and exists (select from gate.memberships() m
         join gate.rule p on p.role = m.role and p.standing = s.kind and p.data_class = 'reserved-note' and p.action = 'append'
         where m.organisation_id = s.organisation_id)`,
  ),
  // The comparison at sending: nothing comes back, so that the sender reads the same answer either way.
  definer(
    'note_duplicates',
    'p_person uuid, p_referral uuid',
    'void',
    `insert into app.possible_duplicate (territory_id, person_id, other_person_id, referral_id, match)
     select l.territory_id, l.person_id, o.person_id, p_referral,
       case when o.codice_fiscale_index = l.codice_fiscale_index then 'codice-fiscale' else 'name-and-birth' end
     from app.person_lookup l join app.person_lookup o on o.territory_id = l.territory_id and o.person_id <> l.person_id
       and (o.codice_fiscale_index = l.codice_fiscale_index or o.name_index = l.name_index)
     where l.person_id = p_person and p_person = any((select gate.persons('referral', 'write'))::uuid[])
       and o.person_id <> all((select gate.same(array[p_person]))::uuid[])
     on conflict (person_id, other_person_id) do nothing`,
    'volatile',
  ),
  // The desk speaks of the other entry by its code, and reads nothing else of it.
  definer(
    'duplicate_codes',
    '',
    'table (person_id uuid, code text)',
    `select distinct p.id, p.code from app.possible_duplicate d join app.person p on p.id = d.other_person_id
     where d.person_id = any((select gate.persons('duplicate', 'read'))::uuid[])
       and d.other_person_id <> all((select gate.excluded_persons())::uuid[])`,
  ),
];

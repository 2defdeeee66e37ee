/** A change of one gate function that opens or closes the wall somewhere. */
export type Mutation = { name: string; fn: string; find: string; replace: string };

const change = (fn: string, find: string, replace: string): Mutation => ({
  name: `${fn}: «${find.trim().slice(0, 70)}» → «${replace.trim()}»`,
  fn,
  find,
  replace,
});

/** Every way to get the dates of a row wrong. */
function dates(fn: string, alias: string): Mutation[] {
  const from = `${alias}.valid_from <= now()`;
  const to = `(${alias}.valid_to is null or ${alias}.valid_to > now())`;
  return [
    change(fn, from, 'true'),
    change(fn, from, `${alias}.valid_from < now()`),
    change(fn, from, `${alias}.valid_from > now()`),
    change(fn, to, 'true'),
    change(fn, to, `(${alias}.valid_to is null or ${alias}.valid_to >= now())`),
    change(fn, to, `(${alias}.valid_to > now())`),
    change(fn, to, `(${alias}.valid_to is null)`),
  ];
}

const audience = (fn: string): Mutation[] => [
  change(fn, 'h.audience_account = (select gate.actor()) or ', ''),
  change(fn, 'h.audience_organisation = any((select gate.member_bodies())::uuid[])', 'false'),
  change(fn, 'or h.audience_role in (select role from gate.memberships())', ''),
];

const rule = (fn: string): Mutation[] => [
  change(fn, 'p.role = m.role', 'true'),
  change(fn, 'p.data_class = p_class', 'true'),
  change(fn, 'p.action = p_action', 'true'),
];

/** Seats in meetings, and the person's own account. */
const ownStandings: readonly Mutation[] = [
  change('persons', "p.standing = 'sits'", 'true'),
  change('persons', 's.organisation_id = m.organisation_id', 'true'),
  change('persons', "i.state <> 'withdrawn'", 'true'),
  change('persons', 'x.account_id = m.account_id', 'true'),
  change('persons', 'x.meeting_id = s.meeting_id', 'true'),
  change('persons', 'x.person_id = any(gate.same(array[i.person_id]))', 'true'),
  change('persons', "r.kind <> 'self'", 'true'),
  change('seats', 's.account_id = (select gate.actor())', 'true'),
  change('seats', 's.ended_at is null', 'true'),
  change('seats', "g.state in ('convened', 'held')", 'true'),
  change('seats', "g.state in ('convened', 'held')", "g.state = 'convened'"),
  change('seats', 'g.opens_at <= now()', 'true'),
  change('seats', 'g.opens_at <= now()', 'g.opens_at < now()'),
  change('seats', 'g.access_until > now()', 'true'),
  change('seats', 'g.access_until > now()', 'g.access_until >= now()'),
  change('seated_meetings', 's.account_id = (select gate.actor())', 'true'),
  change('seated_meetings', 's.ended_at is null', 'true'),
  change('seated_meetings', "m.role = 'commission-member'", 'true'),
  change('seated_meetings', 'm.organisation_id = s.organisation_id', 'true'),
  change('seated_open_meetings', "g.state in ('convened', 'held')", 'true'),
  change('seated_open_meetings', 'g.id = any((select gate.seated_meetings())::uuid[])', 'true'),
  change('run_meetings', "g.state in ('convened', 'held')", 'true'),
  change('run_meetings', "g.state in ('convened', 'held')", "g.state = 'convened'"),
  change('run_meetings', "s.part in ('chair', 'secretary')", 'true'),
  change('run_meetings', "s.part in ('chair', 'secretary')", "s.part = 'chair'"),
  change(
    'run_meetings',
    "g.organisation_id = any((select gate.bodies('meeting', 'write'))::uuid[])",
    'false',
  ),
  change('works_here', "role <> 'person'", 'true'),
  change('known_memberships', "m.role <> 'person'", 'true'),
  change('known_memberships', 'm.account_id = any((select gate.own_accounts())::uuid[])', 'false'),
  change('own_accounts', "m.role = 'person'", 'true'),
  change('own_accounts', "y.kind = 'self'", 'true'),
  change('own_accounts', 'm.organisation_id = y.organisation_id', 'true'),
  change('own_accounts', 'y.account_id = (select gate.actor())', 'true'),
  change('own_accounts', 'y.granted_at is not null', 'true'),
  change('own_accounts', 'r.granted_at is not null', 'true'),
  change('own_accounts', 'select unnest(gate.invited_accounts())', 'select null'),
  ...dates('own_accounts', 'r'),
  ...dates('own_accounts', 'y'),
  change('invited_accounts', "r.kind = 'self'", 'true'),
  change('invited_accounts', "'relation', 'invite'", "'relation', 'read'"),
  ...dates('invited_accounts', 'r'),
  change('kept_accounts', "m.role = 'person'", 'false'),
  change('relations_with', "i.state <> 'withdrawn'", 'true'),
  change('relations_with', 'x.account_id = (select gate.actor())', 'true'),
  change('relations_with', 'x.meeting_id = s.meeting_id', 'true'),
];

/** What is tried on the gate's functions: each must be told from the policy by the oracle. A text that is no longer there is an error. */
export const functionMutations: readonly Mutation[] = [
  change('memberships', 'and a.active', ''),
  change('memberships', 'm.account_id = (select gate.actor())', 'true'),
  ...dates('memberships', 'm'),
  change('signed_in', 'exists (select from gate.memberships())', 'true'),
  change('signed_in', 'exists (select from gate.memberships())', 'false'),
  change('member_bodies', 'where organisation_id is not null', 'where false'),
  change('member_services', 'where service_id is not null', 'where false'),
  change('member_services', 'gate.memberships()', 'app.membership'),
  ...dates('excluded_persons', 'x'),
  change('excluded_persons', 'x.account_id = (select gate.actor()) or ', ''),
  change('excluded_persons', 'x.organisation_id = any((select gate.member_bodies())::uuid[])', 'false'),
  change('excluded_persons', 'x.account_id = (select gate.actor())', 'true'),
  ...rule('persons'),
  ...dates('persons', 'r'),
  ...dates('persons', 'h'),
  ...audience('persons'),
  change('persons', 'r.kind = p.standing', 'true'),
  change('persons', 'r.account_id = m.account_id', 'true'),
  change('persons', 'r.account_id = m.account_id', 'false'),
  change('persons', 'r.account_id is null', 'true'),
  change('persons', 'r.account_id is null', 'false'),
  change('persons', 'r.granted_at is not null', 'true'),
  change('persons', "p.standing = 'caseload'", 'true'),
  change('persons', 'r.organisation_id = m.organisation_id', 'true'),
  change('persons', '(m.service_id is null or r.service_id = m.service_id)', 'true'),
  change('persons', '(m.service_id is null or r.service_id = m.service_id)', 'r.service_id = m.service_id'),
  change('persons', 'r.account_id is not null and', ''),
  change('persons', 'p.id <> all((select gate.excluded_persons())::uuid[])', 'true'),
  change('persons', 'gate.same((select', '((select'),
  change(
    'persons',
    "gate.same(coalesce(array_agg(h.person_id), '{}'))",
    "coalesce(array_agg(h.person_id), '{}')",
  ),
  change('same', 'where g.undone_at is null and', 'where'),
  change('same', 'g.person_id = any(p_ids) or g.into_person_id = any(p_ids)', 'g.person_id = any(p_ids)'),
  change(
    'same',
    'g.person_id = any(p_ids) or g.into_person_id = any(p_ids)',
    'g.into_person_id = any(p_ids)',
  ),
  change('same', 'g.person_id = n.id or g.into_person_id = n.id', 'g.person_id = n.id'),
  change('same', 'g.person_id = n.id or g.into_person_id = n.id', 'g.into_person_id = n.id'),
  change(
    'excluded_persons',
    "gate.same(coalesce(array_agg(distinct x.person_id), '{}'))",
    "coalesce(array_agg(distinct x.person_id), '{}')",
  ),
  change('entries_of', "p_person = any((select gate.persons('stub', 'read'))::uuid[])", 'true'),
  change('entries_of', 'gate.same(array[p_person])', 'array[p_person]'),
  ...dates('substituted_authors', 's'),
  change('substituted_authors', 's.account_id = (select gate.actor())', 'true'),
  change('substituted_authors', 's.granted_by <> s.account_id', 'true'),
  change('substituted_authors', 's.granted_by <> s.account_id', 's.granted_by is not null'),
  change('substituted_authors', 'r.kind = s.kind', 'true'),
  change('substituted_authors', 'gate.same(array[r.person_id])', 'array[r.person_id]'),
  change('duplicate_codes', "gate.persons('duplicate', 'read')", "gate.persons('stub', 'read')"),
  change('duplicate_codes', 'd.other_person_id <> all((select gate.excluded_persons())::uuid[])', 'true'),
  change('note_duplicates', "p_person = any((select gate.persons('referral', 'write'))::uuid[])", 'true'),
  change('note_duplicates', "'referral', 'write'", "'referral', 'read'"),
  change('note_duplicates', 'o.codice_fiscale_index = l.codice_fiscale_index', 'false'),
  change('kept_from', "p_person = any((select gate.persons('relation', 'open'))::uuid[])", 'true'),
  change('kept_from', "p_person = any((select gate.persons('relation', 'open'))::uuid[])", 'false'),
  change('kept_from', 'gate.same(array[p_person])', 'array[p_person]'),
  ...dates('kept_from', 'x'),
  change('persons', 'h.data_class = p_class', 'true'),
  change('persons', 'and h.record_id is null', ''),
  change('hidden', 'h.data_class = p_class', 'true'),
  ...dates('hidden', 'h'),
  ...audience('hidden'),
  change('withdraw_papers', "i.state in ('declined', 'ended')", 'false'),
  change('withdraw_papers', "c.state = 'agreed'", 'true'),
  ...rule('bodies'),
  change('territories', 'o.id = any((select gate.bodies(p_class, p_action))::uuid[])', 'true'),
  change('territories', 'gate.bodies(p_class, p_action)', 'gate.member_bodies()'),
  // Its standing is no mutant today: what is done in a body is done on no person. Of the installation neither class
  // nor action: who writes one class of it writes all of them.
  change('installation', 'p.role = m.role', 'true'),
  change('installation', "p.standing = 'installation'", 'true'),
  change('headed_bodies', "p.standing = 'caseload'", 'false'),
  change('headed_bodies', 'p.role = m.role', 'true'),
  change('first_bodies', 'f.kind = p_kind', 'true'),
  change('first_bodies', 'f.role = m.role', 'true'),
  change('known_memberships', "o.kind is distinct from 'health'", 'true'),
  change('known_memberships', "o.kind is distinct from 'health'", 'false'),
  change(
    'known_memberships',
    "m.organisation_id = any((select gate.bodies('staff', 'write'))::uuid[])",
    'false',
  ),
  change('known_memberships', "(select gate.installation('staff', 'write'))", 'false'),
  change('known_memberships', 'm.service_id = any((select gate.member_services())::uuid[])', 'false'),
  change('known_memberships', '(select gate.works_here())', 'true'),
  change('keeps_accounts', "gate.bodies('staff', 'write') <> '{}'", 'false'),
  change('keeps_accounts', "gate.installation('staff', 'write')", 'false'),
  change('quiet_kinds', "'treats', 'serd-treats'", "'treats'"),
  change('relations_with', 'r.organisation_id = any((select gate.member_bodies())::uuid[])', 'true'),
  change('relations_with', 'r.person_id = any((select gate.same(array[p_person]))::uuid[])', 'true'),
  change('relations_with', 'gate.same(array[p_person])', 'array[p_person]'),
  change('relations_with', 'r.account_id is null or', ''),
  change('relations_with', 'r.account_id = (select gate.actor())', 'true'),
  change('relations_with', "p.standing = 'caseload'", 'true'),
  change('is_excluded_from', 'p_person = any((select gate.excluded_persons())::uuid[])', 'false'),
  change('is_excluded_from', 'p_person = any((select gate.excluded_persons())::uuid[])', 'true'),
  change('hidings_of', 'h.person_id = any((select gate.same(array[p_person]))::uuid[])', 'true'),
  change('hidings_of', 'gate.same(array[p_person])', 'array[p_person]'),
  change('hidings_of', 'and h.record_id is null', ''),
  ...audience('hidings_of'),
  change(
    'find_by_codice_fiscale',
    "l.person_id = any((select gate.persons('identity', 'read'))::uuid[])",
    'true',
  ),
  change('find_by_codice_fiscale', "'identity', 'read'", "'stub', 'read'"),
  ...ownStandings,
];

/** The text of the functions with the mutation in it, every occurrence.
 *  @throws when the text is not there */
export function mutatedFunction(functions: readonly string[], m: Mutation): string {
  const text = functions.find((f) => f.startsWith(`create or replace function gate.${m.fn}(`));
  if (!text?.includes(m.find))
    throw new Error(`The mutation ${m.name} finds its text no more: bring it up to date.`);
  return text.replaceAll(m.find, m.replace);
}

/** For each function, the situations and the probes in which it speaks; the rest would only take time. */
export const speaks: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  memberships: [
    /member|moved|deactivated|works in|: no relation$|relation in force now$/,
    /app\.event$|app\.territory$/,
  ],
  member_services: [
    /^social-worker.*(in force now|no service)|no relation/,
    /own service|app\.referral_origin$/,
  ],
  member_bodies: [/excluded|: no relation$|relation in force now$/, /app\.event$|inner service|situation/],
  excluded_persons: [/excluded|relation in force now$/, /app\.event$|situation|other entry/],
  persons: [
    /^(social-worker|head-of-service), manages|^crossed|^seat|^self|^social-worker and|stub hidden|identity hidden|merged/,
    /reads app\.(event|person_identity|person_contact)$|adds to app\.event$/,
  ],
  hidden: [/hidden/, /^reads/],
  same: [/merged/, /^reads app\.(event|person_identity|person_contact|referral_letter)$|other entry/],
  entries_of: [/merged|: no relation$|: relation in force now$/, /one person/],
  substituted_authors: [/^secrecy/, /reserved note/],
  duplicate_codes: [
    /^coordinator, (receives|coordinates): (relation in force now|merged)|^job-coach, coaches: relation in force now/,
    /codes of possible/,
  ],
  note_duplicates: [/relation in force now$/, /compared/],
  kept_from: [/excluded|: relation in force now$|merged/, /kept from her/],
  quiet_kinds: [/relation in force now$|^crossed/, /quiet/],
  seats: [/^seat/, /the gate for the meeting|reads app\.(event|person_identity)$/],
  seated_meetings: [/^seat|^crossed: .*sits$/, /of her seat/],
  seated_open_meetings: [/^seat|^crossed: .*sits$/, /the decision$|points|selection_score/],
  run_meetings: [/^seat|: no relation$/, /of her seat|a meeting|a seat/],
  works_here: [/^self|: no relation$/, /who works in|a colleague of a health body/],
  own_accounts: [
    /^self|^person, self|^social-worker, manages: relation in force now$/,
    /colleague of a health body|her account/,
  ],
  invited_accounts: [
    /^self|^(social-worker|job-coach|clinician), \S+: relation in force now$/,
    /her account|link|no body/,
  ],
  known_memberships: [
    /: no relation$|^self|relation in force now$|member of no service$|moved to another body$/,
    /who works in|a colleague of a health body|her account|own account/,
  ],
  kept_accounts: [/: no relation$/, /her account|an account of A/],
  territories: [/: no relation$/, /app\.(company|company_log|place)( of another territory)?$/],
  withdraw_papers: [/relation in force now$|introduction\S* hidden from actor/, /could open is empty/],
  headed_bodies: [/^head|in force now$/, /act|coordinate|herself/],
};

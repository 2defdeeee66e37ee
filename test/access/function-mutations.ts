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
  change('persons', 'm.organisation_id = r.organisation_id', 'true'),
  change('persons', 'p.standing = r.kind', 'true'),
  change('persons', '(r.account_id = m.account_id or r.account_id is null)', 'true'),
  change('persons', '(r.account_id = m.account_id or r.account_id is null)', '(r.account_id = m.account_id)'),
  change('persons', '(r.account_id = m.account_id or r.account_id is null)', '(r.account_id is null)'),
  change('persons', 'and r.granted_at is not null', ''),
  change('persons', "p.standing = 'caseload'", 'true'),
  change('persons', 'r.organisation_id = m.organisation_id', 'true'),
  change('persons', '(m.service_id is null or r.service_id = m.service_id)', 'true'),
  change('persons', '(m.service_id is null or r.service_id = m.service_id)', 'r.service_id = m.service_id'),
  change('persons', 'r.account_id is not null and', ''),
  change('persons', 't.person_id <> all((select gate.excluded_persons())::uuid[])', 'true'),
  change('persons', 'h.person_id = t.person_id', 'true'),
  change('persons', 'h.data_class = p_class', 'true'),
  change('persons', 'and h.record_id is null', ''),
  change('hidden', 'h.data_class = p_class', 'true'),
  ...dates('hidden', 'h'),
  ...audience('hidden'),
  // Their class, action and standing are no mutants today: each role that writes one class of a body writes all of them.
  ...['bodies', 'installation'].map((fn) => change(fn, 'p.role = m.role', 'true')),
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
  change('known_memberships', '(select gate.signed_in())', 'true'),
  change('keeps_accounts', "gate.bodies('staff', 'write') <> '{}'", 'false'),
  change('keeps_accounts', "gate.installation('staff', 'write')", 'false'),
  change('quiet_kinds', "'treats', 'serd-treats'", "'treats'"),
  change('relations_with', 'r.organisation_id = any((select gate.member_bodies())::uuid[])', 'true'),
  change('relations_with', 'r.person_id = p_person', 'true'),
  change('relations_with', 'r.account_id is null or', ''),
  change('relations_with', 'r.account_id = (select gate.actor())', 'true'),
  change('relations_with', "p.standing = 'caseload'", 'true'),
  change('is_excluded_from', 'p_person = any((select gate.excluded_persons())::uuid[])', 'false'),
  change('is_excluded_from', 'p_person = any((select gate.excluded_persons())::uuid[])', 'true'),
  change('hidings_of', 'h.person_id = p_person', 'true'),
  change('hidings_of', 'and h.record_id is null', ''),
  ...audience('hidings_of'),
  change(
    'find_by_codice_fiscale',
    "l.person_id = any((select gate.persons('identity', 'read'))::uuid[])",
    'true',
  ),
  change('find_by_codice_fiscale', "'identity', 'read'", "'stub', 'read'"),
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
  excluded_persons: [/excluded|relation in force now$/, /app\.event$|situation/],
  persons: [
    /^(social-worker|head-of-service), manages|^crossed|^social-worker and|stub hidden|identity hidden/,
    /reads app\.(event|person_identity)$|adds to app\.event$/,
  ],
  hidden: [/hidden/, /^reads/],
  quiet_kinds: [/relation in force now$|^crossed/, /quiet/],
  headed_bodies: [/^head|in force now$/, /act|coordinate|herself/],
};

/** The definer functions of the gate: the whole allow-list. They alone look behind row security, as the role
 *  `accompagna_gate`, which reads relations, memberships, exclusions and the rules, and nothing of content.
 *  Each answers only about the acting account. */
export const definerFunctions = [
  'signed_in',
  'memberships',
  'persons',
  'registered_now',
  'bodies',
  'installation',
  'member_bodies',
  'member_services',
  'headed_bodies',
  'first_bodies',
  'known_memberships',
  'known_accounts',
  'kept_accounts',
  'keeps_accounts',
  'excluded_persons',
  'hidden',
  'relations_with',
  'hidings_of',
  'is_excluded_from',
  'find_by_codice_fiscale',
  'era',
  'kept_from',
  'asked_codes',
  'same',
  'entries_of',
  'substituted_authors',
  'note_duplicates',
  'duplicate_codes',
  'works_here',
  'seats',
  'own_accounts',
  'invited_accounts',
  'seated_meetings',
  'seated_open_meetings',
  'run_meetings',
  'commission_members',
  'meeting_left',
  'conflicted_items',
  'territories',
  'withdraw_papers',
] as const;

/** That a dated row is in force at this moment, as SQL. @param alias of the row's table */
export const active = (alias: string) =>
  `${alias}.valid_from <= now() and (${alias}.valid_to is null or ${alias}.valid_to > now())`;

/** SQL of a definer function of the allow-list. Planned once a connection: a plan for these very arguments costs more
 *  than it saves, at each statement and table.
 *  @param effect volatile where it writes */
export const definer = (
  name: (typeof definerFunctions)[number],
  args: string,
  returns: string,
  body: string,
  effect = 'stable parallel restricted',
) =>
  `create or replace function gate.${name}(${args}) returns ${returns} language sql ${effect} security definer
  set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $f$ ${body} $f$;`;

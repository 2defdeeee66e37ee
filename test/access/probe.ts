import { type Command, tables } from '../../src/policy/tables.ts';
import { type Action, actions, type DataClass } from '../../src/policy/vocabulary.ts';
import { mayTouch } from './oracle.ts';
import { personClasses } from './oracle-table.ts';
import type { Planted } from './plant.ts';
import type { Situation } from './situation.ts';

/** One question put to the database as the runtime role, and what the oracle answers to it.
 *  `sql` names its values `:so`; several statements are parted by `;;`, and the last one counts. It says «yes» when a
 *  row is read or written, «no» when none is or the database refuses; whatever it wrote is undone. */
export type Probe = {
  name: string;
  table: string;
  command: Command;
  /** class and actions that the answer hangs on; none where the answer is always no */
  asks: readonly (readonly [DataClass, Action])[];
  sql: string;
  may: (p: Planted) => boolean;
};

const verbs = Object.keys(actions) as Action[];
const classOf = new Map<string, DataClass>(tables.map((t) => [t.table, t.dataClass]));

/** The first probe of each table and command among these, and the first that reads each class. */
function firstOnes(probes: readonly Probe[]): { of: Set<Probe>; reading: Set<Probe> } {
  const first = (key: (p: Probe) => unknown, among: readonly Probe[]) =>
    new Set([...Map.groupBy(among, key).values()].flatMap(([p]) => (p ? [p] : [])));
  const asking = probes.filter((p) => p.asks.length > 0);
  return {
    of: first((p) => `${p.table} ${p.command}`, asking),
    reading: first(
      (p) => classOf.get(p.table),
      asking.filter((p) => p.command === 'select'),
    ),
  };
}

/** The probes whose answer could be wrong in a situation, at a price worth paying: of who may do nothing, one thing for
 *  each table and command, or what is read alone; where one class is hidden, all of that class, and that the others are read as before. */
export function tellingProbes(s: Situation, probes: readonly Probe[]): readonly Probe[] {
  const { of, reading } = firstOnes(probes);
  const also = (tables: RegExp) => probes.filter((p) => of.has(p) || tables.test(p.table));
  if (!hasSomeRight(s)) return isLeftOut(s) ? [...of] : [...reading, ...[...of].filter(hangsOnStanding)];
  if (isVariation(s)) return also(standingTables);
  if (s.merged !== undefined) return also(entryTables);
  const [hidden] = s.hidings;
  if (hidden === undefined) return probes;
  const isAbout = (p: Probe) =>
    classOf.get(p.table) === hidden.of || p.asks.some(([dataClass]) => dataClass === hidden.of);
  return probes.filter((p) => isAbout(p) || reading.has(p));
}

const standingTables = /^app\.(relation|reserved_note|diary_entry|account)$/;
const hangsOnStanding = (p: Probe) => standingTables.test(p.table);
/** Tables in which two entries of one human being meet. */
const entryTables =
  /^app\.(person|relation|exclusion|reserved_note|evidence|residence|possible_duplicate|merge|meeting_item|meeting_conflict|meeting_extract|selection_score)$/;
/** Of who may do nothing: those of whom every command is asked; of the others, what they might read. */
const isLeftOut = (s: Situation): boolean =>
  /(: no relation|relation in force until yesterday|account deactivated|excluded actor, in force now)$|^(seat|self)/.test(
    s.name,
  );
/** The same standing at another hour, beside a second role or an exclusion, or in another's place: dates, roles and exclusions
 *  are told by one thing of each table and command, and by what hangs on them itself. */
const isVariation = (s: Situation): boolean =>
  s.merged === undefined &&
  s.seats.length === 0 &&
  (s.exclusions.length > 0 ||
    s.memberships.length > 1 ||
    s.bonds.length > 1 ||
    [...s.bonds, ...s.memberships].some(
      ({ when }) => when === 'from this instant' || when === 'until tomorrow',
    ));

const rights = new WeakMap<Situation, boolean>();
function hasSomeRight(s: Situation): boolean {
  const known = rights.get(s);
  if (known !== undefined) return known;
  const some = personClasses.some((c) =>
    verbs.some((a) => mayTouch(s, c, a) || mayTouch(s, c, a, { on: 'other entry' })),
  );
  rights.set(s, some);
  return some;
}

/** The values a probe may name, as one JSON object. */
export function valuesOf(p: Planted): Record<string, string | null> {
  const { ground } = p;
  return {
    me: p.accountId,
    referral2: p.referral2,
    own: p.own[0] ?? null,
    territory: ground.territoryId,
    project: ground.projectId,
    projectOfA: ground.projectOfA,
    rules: ground.noticeVersionId,
    notice_id: ground.noticeId,
    versionC: ground.versions.C,
    versionA: ground.versions.A,
    listOfAnother: ground.listOfAnother,
    outsider: ground.outsider,
    colleague: ground.colleague,
    ...ground.bodies,
    ...ground.services,
    memberA: ground.memberships.A,
    memberB: ground.memberships.B,
    memberEnded: ground.memberships.ended,
    procedureC: ground.procedures.C,
    procedureA: ground.procedures.A,
    procedureClosed: ground.procedures.closed,
    meetingA: ground.meetings.A,
    meetingHeld: ground.meetings.held,
    meetingClosed: ground.meetings.closed,
    meetingC: ground.meetings.C,
    instrument: ground.instrumentVersion,
    farTerritory: ground.firms.farTerritory,
    ...ground.firms.here,
    ...ground.sites.here,
    ...Object.fromEntries(
      Object.entries({ ...ground.firms.far, ...ground.sites.far }).map(([name, id]) => [
        `far${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        id,
      ]),
    ),
    projectApart: ground.projectApart,
    weights: ground.weightsId,
    runC: ground.runs.C,
    runApart: ground.runs.apart,
    ...p.here,
    ...p.entries,
    ...p.rows,
  };
}

/** SQL of a probe with its names bound to the JSON object `$1`. */
export const boundSql = (probe: Probe): string =>
  probe.sql.replaceAll(/(?<![:\w]):([a-zA-Z]\w*)/g, (_, name: string) => `($1->>'${name}')::uuid`);

/** Installs the function that puts probes, in a schema of the test's own. To be run as superuser. */
export const probeFunction = `
  create schema if not exists probe;
  grant usage on schema probe to accompagna_runtime;
  create or replace function probe.put(p_values jsonb, p_probes text[]) returns text[] language plpgsql as $f$
  declare
    answers text[] := '{}'; answer text; put text; statement text; n bigint;
  begin
    foreach put in array p_probes loop
      answer := null;
      begin
        foreach statement in array string_to_array(put, ';;') loop
          execute statement using p_values;
          get diagnostics n = row_count;
        end loop;
        answer := case when n > 0 then 'yes' else 'no' end;
        raise exception using errcode = 'PROBE';
      exception
        when sqlstate 'PROBE' then null;
        when insufficient_privilege then answer := 'no';
        -- So is a key that leads to another person's row.
        when foreign_key_violation then answer := 'no';
        -- Row security comes before the indexes: a row that is there already was let through.
        when unique_violation then answer := 'yes';
        when others then answer := sqlstate || ' ' || sqlerrm;
      end;
      answers := answers || answer;
    end loop;
    return answers;
  end $f$;
  grant execute on function probe.put(jsonb, text[]) to accompagna_runtime;
  create or replace function probe.touched(p_table regclass, p_id uuid) returns setof integer language plpgsql security definer as $f$
  begin
    return query execute format('select 1 from %s where id = $1 and version = 999', p_table) using p_id;
  end $f$;
  grant execute on function probe.touched(regclass, uuid) to accompagna_runtime;
  create or replace function probe.stands(p_query text, p_id uuid) returns setof integer language plpgsql security definer as $f$
  begin return query execute p_query using p_id; end $f$;
  grant execute on function probe.stands(text, uuid) to accompagna_runtime;
  create or replace function probe.does(p_statement text, p_id uuid) returns setof integer language plpgsql security definer as $f$
  begin execute p_statement using p_id; return query select 1; end $f$;
  grant execute on function probe.does(text, uuid) to accompagna_runtime;
  create or replace function probe.sign_for(p_plan uuid, p_by uuid, p_hers boolean default false) returns setof integer language plpgsql security definer as $f$
  begin
    insert into app.plan_signature (territory_id, person_id, plan_id, part, way, identity_level, content_sha256, recorded_by, signed_on)
      select territory_id, person_id, id, 'operator', 'signed-in', 'password', content_sha256, p_by, '2026-01-01' from app.action_plan where id = p_plan;
    update app.plan_signature set confirmed_by = p_by, confirmed_at = now() where plan_id = p_plan and part = 'representative' and confirmed_at is null;
    update app.plan_signature set confirmed_by = p_by, confirmed_at = now(), refused_reason_enc = '\\x00'
      where p_hers and plan_id = p_plan and part = 'person' and confirmed_at is null;
    return query select 1;
  end $f$;
  grant execute on function probe.sign_for(uuid, uuid, boolean) to accompagna_runtime;
  create or replace function probe.compared(p_person uuid) returns setof integer language sql security definer as $f$
    select 1 from app.possible_duplicate where person_id = p_person and found_at = now() and match = 'codice-fiscale' $f$;
  grant execute on function probe.compared(uuid) to accompagna_runtime;`;

/** Asks behind row security whether a row stands: what was written without looking cannot be read back.
 *  @param row table and condition, with `$1` for the id; quotes doubled */
export const stands = (row: string, id: string): string =>
  `select from probe.stands('select 1 from ${row}', ${id})`;

/** Changes every row that may be changed without reading any: PostgreSQL then asks the policy of updates alone. */
export const blindUpdate = (table: string, row: string): string =>
  `update ${table} set version = 999;;select from probe.touched('${table}', :${row})`;

import { gateFunctions } from './gate-functions.ts';
import { rules as allRules, type Rule } from './rules.ts';
import { tables as allTables, type Command, type Condition, type TableSpec } from './tables.ts';
import { databaseRole, type Purpose, purposes } from './vocabulary.ts';

const runtime = 'accompagna_runtime';

function conditionSql(spec: TableSpec, c: Condition): string {
  const also = 'also' in c && c.also ? ` and ${c.also}` : '';
  switch (c.when) {
    case 'person': {
      const column = spec.table === 'app.person' ? 'id' : 'person_id';
      const more = c.orAmong ? ` || ${c.orAmong}` : '';
      return `${column} = any((select gate.persons('${c.dataClass ?? spec.dataClass}', '${c.action}')${more})::uuid[])${also}`;
    }
    case 'body':
      return `${c.column} = any((select gate.bodies('${spec.dataClass}', '${c.action}'))::uuid[])${also}`;
    case 'installation':
      return `(select gate.installation('${spec.dataClass}', '${c.action}'))${also}`;
    case 'signed-in':
      return `(select gate.signed_in())${also}`;
    case 'sql':
      return c.sql;
    default:
      return c satisfies never;
  }
}

/** Rows hidden from the actor one by one, on every table of a person that has rows of its own. */
function hiddenSql(spec: TableSpec): string {
  const perPerson = (spec.select ?? []).some((c) => c.when === 'person');
  return perPerson && spec.table !== 'app.person_lookup'
    ? ` and id <> all((select gate.hidden('${spec.dataClass}'))::uuid[])`
    : '';
}

function expression(spec: TableSpec, conditions: readonly Condition[], hide: boolean): string {
  const any = conditions.map((c) => `(${conditionSql(spec, c)})`).join('\n    or ');
  return `(${any})${hide ? hiddenSql(spec) : ''}`;
}

const policyName = (spec: TableSpec, command: Command, who: string) =>
  `${spec.table.replace('.', '_')}_${command}_${who.replace('accompagna_', '')}`;

function actorPolicies(spec: TableSpec): string[] {
  const out: string[] = [];
  const make = (command: Command, clauses: string) =>
    out.push(
      `create policy ${policyName(spec, command, 'runtime')} on ${spec.table} as permissive for ${command} to ${runtime}\n  ${clauses};`,
    );
  if (spec.select) {
    make('select', `using (${expression(spec, spec.select, true)})`);
    out.push(
      `grant select ${spec.selects ? `(${spec.selects.join(', ')}) ` : ''}on ${spec.table} to ${runtime};`,
    );
  }
  if (spec.insert) {
    make('insert', `with check (${expression(spec, spec.insert, false)})`);
    out.push(`grant insert on ${spec.table} to ${runtime};`);
  }
  if (spec.update) {
    const e = expression(spec, spec.update, true);
    make('update', `using (${spec.updateFrom ? `(${e}) and ${spec.updateFrom}` : e})\n  with check (${e})`);
    out.push(
      `grant update ${spec.updates ? `(${spec.updates.join(', ')}) ` : ''}on ${spec.table} to ${runtime};`,
    );
  }
  return out;
}

function systemPolicies(spec: TableSpec): string[] {
  const out: string[] = [];
  const grant = (who: string, commands: readonly Command[], selects?: readonly string[]) => {
    for (const command of commands) {
      const clause = {
        select: 'using (true)',
        insert: 'with check (true)',
        update: 'using (true) with check (true)',
        delete: 'using (true)',
      }[command];
      out.push(
        `create policy ${policyName(spec, command, who)} on ${spec.table} as permissive for ${command} to ${who}\n  ${clause};`,
      );
      const named =
        command === 'update'
          ? (spec.systemUpdates ?? spec.updates)
          : command === 'select'
            ? selects
            : undefined;
      const columns = named ? ` (${named.join(', ')})` : '';
      out.push(`grant ${command}${columns} on ${spec.table} to ${who};`);
    }
  };
  for (const [who, commands] of Object.entries(spec.system ?? {})) {
    const purpose = who as Purpose | 'gate';
    grant(
      purpose === 'gate' ? 'accompagna_gate' : databaseRole(purpose),
      commands,
      spec.systemSelects?.[purpose],
    );
  }
  grant(databaseRole('copying'), ['select', 'insert']);
  return out;
}

const quote = (v: string) => `'${v.replaceAll("'", "''")}'`;

function ruleRows(rules: readonly Rule[]): string {
  const rows = rules.flatMap((r) =>
    r.actions.map((a) => `(${[r.role, r.standing, r.dataClass, a].map(quote).join(', ')})`),
  );
  return `insert into gate.rule (role, standing, data_class, action) values\n  ${rows.join(',\n  ')};`;
}

const allRoles = [runtime, 'accompagna_gate', ...purposes.map(databaseRole)];

const dropFunctions = `do $d$ declare f regprocedure; begin
  for f in select oid from pg_proc where pronamespace = 'gate'::regnamespace loop
    execute format('drop function %s cascade', f); end loop; end $d$;`;

/** The wall in SQL: functions, rules, row-level security and grants, made anew from nothing each time.
 *  Run by the migrator, in one transaction, when its hash has changed.
 *  @returns statements in the order in which they are to be run */
export function compileSql(
  rules: readonly Rule[] = allRules,
  tables: readonly TableSpec[] = allTables,
): string[] {
  return [
    `do $d$ declare p record; begin
      for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('app', 'gate', 'audit') loop
        execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
      end loop; end $d$;`,
    ...['app', 'gate', 'audit'].flatMap((schema) => [
      `revoke all on all tables in schema ${schema} from public, ${allRoles.join(', ')};`,
      `revoke all on schema ${schema} from public, ${allRoles.join(', ')};`,
      `grant usage on schema ${schema} to ${allRoles.join(', ')};`,
    ]),
    `create table if not exists gate.rule (role text not null, standing text not null, data_class text not null, action text not null,
      primary key (role, standing, data_class, action));`,
    "comment on table gate.rule is 'class:system The rules of the policy, written by the migrator from src/policy/rules.ts';",
    "comment on column gate.rule.role is 'clear: role'; comment on column gate.rule.standing is 'clear: relation or other standing'; comment on column gate.rule.data_class is 'clear: class of data'; comment on column gate.rule.action is 'clear: what may be done';",
    'alter table gate.rule no force row level security; alter table gate.rule disable row level security; delete from gate.rule;',
    ruleRows(rules),
    // The functions belong to the gate, which alone may look behind row security: it makes them itself.
    'grant create on schema gate to accompagna_gate;',
    'set local role accompagna_gate;',
    dropFunctions,
    ...gateFunctions,
    'revoke all on all functions in schema gate from public;',
    `grant execute on all functions in schema gate to ${allRoles.join(', ')};`,
    // Whether two entries are one human being is not to be asked about anybody.
    `revoke execute on function gate.same(uuid[]) from ${allRoles.filter((r) => r !== 'accompagna_gate').join(', ')};`,
    'reset role;',
    'revoke create on schema gate from accompagna_gate;',
    ...tables.flatMap((spec) => [
      `alter table ${spec.table} enable row level security;`,
      `alter table ${spec.table} force row level security;`,
      ...actorPolicies(spec),
      ...systemPolicies(spec),
    ]),
    `do $d$ declare t regclass; begin
      for t in select inhrelid from pg_inherits where inhparent = 'audit.event'::regclass loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
      end loop; end $d$;`,
  ];
}

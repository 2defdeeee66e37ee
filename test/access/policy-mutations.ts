import { compileSql } from '../../src/policy/compile-sql.ts';
import { rules } from '../../src/policy/rules.ts';
import { type Condition, type TableSpec, tables } from '../../src/policy/tables.ts';

/** A change of one policy or grant: statements that put it in force. */
export type PolicyMutation = { name: string; table: string; statements: readonly string[] };

const yes: Condition = { when: 'sql', sql: 'true' };
const drop = (statement: string) => {
  const [, policy, table] = /^create policy (\S+) on (\S+)/.exec(statement) ?? [];
  return policy && table ? `drop policy ${policy} on ${table};` : undefined;
};

/** The statements of a table that concern the application, whatever it is. */
const ofTable = (spec: TableSpec): string[] =>
  compileSql(rules, [spec]).filter(
    (s) =>
      (s.startsWith('create policy') && s.includes('_runtime on ')) ||
      (s.startsWith('grant') && s.includes(` on ${spec.table} to accompagna_runtime`)),
  );

/** From the policy in force to the mutated one, for one table. */
function between(before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((s) => !after.includes(s));
  return [...gone.flatMap((s) => drop(s) ?? []), ...after.filter((s) => !before.includes(s))];
}

/** The parts of a condition that `and` joins outside of any bracket. */
function topLevelParts(condition: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const piece of condition.split(/(\(|\)| and )/)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ' and ' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function mutationsOf(spec: TableSpec): PolicyMutation[] {
  const before = ofTable(spec);
  const mutant = (name: string, changed: TableSpec) => ({
    name: `${spec.table} ${name}`,
    table: spec.table,
    statements: between(before, ofTable(changed)),
  });
  const conditions = (['select', 'insert', 'update'] as const).flatMap((command) => {
    const all = spec[command] ?? [];
    return all.flatMap((condition, i) => {
      const others = all.toSpliced(i, 1);
      const put = (replacement: readonly Condition[]): TableSpec => ({ ...spec, [command]: replacement });
      const { also: narrower, ...wide } = { also: undefined, ...condition };
      return [
        mutant(
          `${command}: condition ${i} dropped`,
          put(others.length > 0 ? others : [{ when: 'sql', sql: 'false' }]),
        ),
        mutant(`${command}: condition ${i} always true`, put([...others, yes])),
        ...(narrower === undefined
          ? []
          : [
              mutant(
                `${command}: condition ${i} without «${narrower.slice(0, 60)}»`,
                put(all.with(i, wide as Condition)),
              ),
            ]),
        ...(narrower === undefined ? [] : topLevelParts(narrower)).flatMap((part, _, parts) =>
          parts.length < 2
            ? []
            : [
                mutant(
                  `${command}: condition ${i} without «${part.slice(0, 60)}»`,
                  put(
                    all.with(i, {
                      ...condition,
                      also: parts.filter((x) => x !== part).join(' and '),
                    } as Condition),
                  ),
                ),
              ],
        ),
      ];
    });
  });
  const columns = [
    ...(spec.updates && spec.update
      ? [
          {
            name: `${spec.table}: every column may be changed`,
            table: spec.table,
            statements: [`grant update on ${spec.table} to accompagna_runtime;`],
          },
        ]
      : []),
    ...(spec.selects && spec.select
      ? [
          {
            name: `${spec.table}: every column may be read`,
            table: spec.table,
            statements: [`grant select on ${spec.table} to accompagna_runtime;`],
          },
        ]
      : []),
  ];
  const from =
    spec.updateFrom === undefined ? [] : [mutant('update: from any row', { ...spec, updateFrom: 'true' })];
  const hidden = before
    .filter((s) => s.includes('gate.hidden('))
    .map((s) => ({
      name: `${spec.table}: ${s.split(' ')[2]} shows hidden rows`,
      table: spec.table,
      statements: [
        drop(s) ?? '',
        s.replaceAll(/ and id <> all\(\(select gate\.hidden\('[a-z-]+'\)\)::uuid\[\]\)/g, ''),
      ],
    }));
  return [...conditions, ...columns, ...from, ...hidden];
}

/** Triggers that compare what stood with what is to stand (db/migrations/0012-guards.sql, 0019, 0021 and from 0024 on), by table. */
const guards: readonly (readonly [trigger: string, table: string])[] = [
  ['signature', 'app.referral'],
  ['signature', 'app.relation'],
  ['signature', 'app.death'],
  ['signature', 'app.possible_duplicate'],
  ['signature', 'app.merge'],
  ['signature', 'app.evidence'],
  ['signature', 'app.application'],
  ['eligibility_state', 'app.eligibility'],
  ['correction', 'app.diary_entry'],
  ['correction', 'app.reserved_note'],
  ['correction', 'app.residence'],
  ['signature', 'app.selection_complaint'],
  ['signature', 'app.plan_review'],
  ['signature', 'app.balance_signature'],
  ['signature', 'app.meeting'],
  ['signature', 'app.selection_procedure'],
  ['signature', 'app.plan_other_project'],
  ['signature', 'app.vocabulary_term'],
  ['candidacy_state', 'app.selection_candidacy'],
  ['place', 'app.selection_candidacy'],
  ['procedure_closed', 'app.selection_procedure'],
  ['meeting_item', 'app.meeting_item'],
  ['meeting_steps', 'app.meeting'],
  ['balance_state', 'app.balance'],
  ['frozen', 'app.balance_session'],
  ['frozen', 'app.balance_entry'],
  ['frozen', 'app.plan_goal'],
  ['frozen', 'app.plan_measure'],
  ['frozen', 'app.plan_other_project'],
  ['frozen', 'app.action_plan'],
  ['signer', 'app.action_plan'],
  ['signed_copy', 'app.plan_document'],
  ['sound', 'app.plan_signature'],
  ['signature', 'app.company_merge'],
  ['signature', 'app.place_description'],
  ['signature', 'app.job_search'],
  ['signature', 'app.company_excluded'],
  ['signature', 'app.match_score'],
  ['signature', 'app.match_reason'],
  ['signature', 'app.match_pin'],
  ['card', 'app.needs_card'],
  ['withdraws', 'app.needs_card'],
  ['rung', 'app.introduction'],
  ['withdraws', 'app.introduction'],
  ['withdrawn', 'app.company_paper'],
  ['agreed', 'app.company_paper'],
  ['once', 'app.site_publication'],
  ['once', 'app.published_figure'],
  ['once', 'app.feedback'],
  ['once', 'app.company_offer'],
];

/** Every policy of the application, each condition dropped, made true, made wider; each column grant widened; each guard
 *  taken away. */
export const policyMutations = (): PolicyMutation[] => [
  ...tables.flatMap(mutationsOf).filter((m) => m.statements.length > 0),
  ...guards.map(([trigger, table]) => ({
    name: `${table}: without the guard «${trigger}»`,
    table,
    statements: [`drop trigger ${trigger} on ${table};`],
  })),
];

import { stored } from './file-probes.ts';
import { mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';

const sheets = [
  ['app.assessment_sheet', 'assessment', 'assessment'],
  ['app.functional_sheet', 'functional', 'functional'],
  ['app.body_function_sheet', 'body-functions', 'bodyFunctions'],
] as const;
const prints = [
  ['app.assessment_document', 'assessment', 'assessmentPrint'],
  ['app.functional_document', 'functional', 'functionalPrint'],
] as const;

function ofSheet([table, dataClass, name]: (typeof sheets)[number]): Probe[] {
  const rated = added(
    table,
    dataClass,
    "case_id, evaluation_id, instrument_version_id, rated_on, answers_enc, rated_by := :caseFile, gen_random_uuid(), :instrument, '2026-01-01', '\\x00', :me",
    ['write'],
  );
  const sets = (what: string, set: string, row: `${typeof name}Done`): Probe => ({
    name: `changes ${table}: ${what}`,
    table,
    command: 'update',
    asks: [],
    sql: `update ${table} set ${set} where id = :${row}`,
    may: () => false,
  });
  return [
    shown(table, dataClass, `${name}Closed`),
    shown(table, dataClass, `${name}Own`),
    shown(table, dataClass, `${name}Agreed`),
    never(shown(table, dataClass, `${name}Draft`), 'that another rater has not closed'),
    rated,
    asAnother(rated),
    never(
      {
        ...rated,
        sql: rated.sql
          .replace('rated_by)', 'rated_by, state, closed_at)')
          .replace(':me)', ":me, 'closed', now())"),
      },
      'as closed',
    ),
    changed(table, dataClass, `${name}Own`, 'answers_enc'),
    {
      ...changed(table, dataClass, `${name}Own`, 'version'),
      name: `closes ${table}`,
      sql: `update ${table} set state = 'closed', closed_at = now() where id = :${name}Own`,
    },
    changed(table, dataClass, `${name}Agreed`, 'answers_enc'),
    blind(table, dataClass, `${name}Own`),
    blind(table, dataClass, `${name}Agreed`),
    never(changed(table, dataClass, `${name}Draft`, 'version'), 'of another rater'),
    never(blind(table, dataClass, `${name}Draft`), 'of another rater'),
    never(changed(table, dataClass, `${name}Done`, 'version'), 'that she closed'),
    sets('opened again', "state = 'draft', closed_at = null", `${name}Done`),
  ];
}

const limits = added(
  'app.limitation',
  'limitation',
  "case_id, text_enc, written_by := :caseFile, '\\x00', :me",
  ['write'],
);

/** Questions about what raters answered, one table a class, and what is printed of it. */
export const sheetProbes: readonly Probe[] = [
  ...sheets.flatMap(ofSheet),
  ...prints.flatMap(([table, dataClass, row]) => {
    const made = stored(
      added(
        table,
        dataClass,
        "evaluation_id, file_id, sha256_enc, byte_size, made_by := gen_random_uuid(), :stored, '\\x00', 1, :me",
        ['write'],
      ),
    );
    return [shown(table, dataClass, row), made, asAnother(made)];
  }),
  shown('app.limitation', 'limitation', 'limitation'),
  limits,
  asAnother(limits),
  {
    name: 'reads body functions beside what concerns life and work',
    table: 'app.body_function_sheet',
    command: 'select',
    asks: [['body-functions', 'read']],
    sql: 'select from app.body_function_sheet where case_id = :caseFile',
    may: ({ situation: s }) => mayTouch(s, 'body-functions', 'read'),
  },
];

import { isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import { leadsA, sitsInCommission } from './seat-answers.ts';
import type { RowName, Situation } from './situation.ts';

const writes = (s: Situation) => mayTouch(s, 'selection', 'write');
const decides = (s: Situation) => mayTouch(s, 'selection', 'decide');
const reads = (s: Situation) => mayTouch(s, 'selection', 'read') && !isRowHidden(s, 'selection', 'candidacy');
const decidesAct = (s: Situation) => mayTouch(s, 'selection-act', 'decide');
const writesAct = (s: Situation) => mayTouch(s, 'selection-act', 'write');
const no = () => false;

const entered = added(
  'app.selection_candidacy',
  'selection',
  'case_id, procedure_id, completed_at, entered_by := :caseFile, :procedureA, now(), :me',
  ['write'],
  ({ situation }) => leadsA(situation),
);
const withMore = (probe: Probe, column: string, value: string) => ({
  ...probe,
  sql: probe.sql.replace('entered_by)', `entered_by, ${column})`).replace(':me)', `:me, ${value})`),
});
const candidacy = (name: string, set: string, may: (s: Situation) => boolean, before = ''): Probe => ({
  name: `changes a candidacy: ${name}`,
  table: 'app.selection_candidacy',
  command: 'update',
  asks: [
    ['selection', 'write'],
    ['selection', 'decide'],
  ],
  sql: `set constraints all immediate;;${before}update app.selection_candidacy set ${set} where id = :candidacy`,
  may: ({ situation: s }) => may(s) && reads(s),
});
const decision = (outcome: string, way: string, more = '', value = '') =>
  `insert into app.selection_decision (territory_id, person_id, candidacy_id, outcome, way, reason_enc, decided_by${more}) values (:territory, :person, :candidacy, '${outcome}', '${way}', '\\x00', :me${value});;`;
const decided = (name: string, sql: string, may: (s: Situation) => boolean, asks: Probe['asks']): Probe => ({
  name: `adds a decision: ${name}`,
  table: 'app.selection_decision',
  command: 'insert',
  asks,
  sql: sql.replace(/;;$/, ''),
  may: ({ situation }) => may(situation),
});
const renounces = decided(
  'that she renounces',
  decision('renounced', 'own-will'),
  (s) => writesAct(s) || decidesAct(s),
  [
    ['selection-act', 'write'],
    ['selection-act', 'decide'],
  ],
);
const admits = decided('that she is admitted', decision('admitted', 'ranking'), decidesAct, [
  ['selection-act', 'decide'],
]);
const inTime = (outcome: string, way: string) =>
  decided(
    `${outcome}, in time to come`,
    decision(outcome, way, ', decided_at', ", now() + interval '1 day'"),
    no,
    [],
  );

const scores = added(
  'app.selection_score',
  'selection-act',
  "candidacy_id, criterion, member_id, points := :candidacy, 'b', :me, 1",
  ['append'],
  ({ situation }) => sitsInCommission(situation),
);
const changesScore = (name: string, row: RowName, may: Probe['may']): Probe => ({
  name: `changes points ${name}`,
  table: 'app.selection_score',
  command: 'update',
  asks: [['selection-act', 'append']],
  sql: `update app.selection_score set points = 2 where id = :${row}`,
  may,
});
const told = added(
  'app.selection_communication',
  'selection-act',
  "candidacy_id, kind, told_on, channel, told_by := :candidacy, 'outcome', '2026-01-01', 'letter', :me",
  ['write'],
);
const complains = added(
  'app.selection_complaint',
  'selection-act',
  "candidacy_id, kind, received_on, text_enc, recorded_by := :candidacy, 'complaint', '2026-01-01', '\\x00', :me",
  ['write'],
);
const answer = (by: string) =>
  `outcome = 'upheld', answer_enc = '\\x00', answered_by = ${by}, answered_at = now()`;
const answers = (name: string, set: string, row: RowName, may: Probe['may']): Probe => ({
  name: `answers a complaint, ${name}`,
  table: 'app.selection_complaint',
  command: 'update',
  asks: [['selection-act', 'decide']],
  sql: `update app.selection_complaint set ${set} where id = :${row}`,
  may,
});

/** Questions about where she stands in a selection, and about the acts of it. */
export const choiceProbes: readonly Probe[] = [
  shown('app.selection_candidacy', 'selection', 'candidacy'),
  entered,
  asAnother(entered),
  never(
    { ...entered, sql: entered.sql.replace(':procedureA', ':procedureC') },
    'of a project that others lead',
  ),
  never({ ...entered, sql: entered.sql.replace(':procedureA', ':procedureClosed') }, 'of a closed selection'),
  never(withMore(entered, 'points', '1'), 'with points'),
  never(withMore(entered, 'rank', '1'), 'with a place'),
  never(withMore(entered, 'state', "'admitted'"), 'as admitted'),
  changed('app.selection_candidacy', 'selection', 'candidacy', 'version', ['write', 'decide']),
  blind('app.selection_candidacy', 'selection', 'candidacy', ['write', 'decide']),
  candidacy('the day on which she was told', "told_on = '2026-01-01'", (s) => writes(s) || decides(s)),
  candidacy('her points', 'points = 7', decides),
  candidacy('her place', 'rank = 1', decides),
  candidacy('her number on the list', "list_number = '1/2026'", decides),
  candidacy(
    'admitted, with a decision',
    "state = 'admitted'",
    (s) => (writes(s) || decides(s)) && decidesAct(s),
    decision('admitted', 'ranking'),
  ),
  candidacy(
    'renounced, in her own words',
    "state = 'renounced'",
    (s) => (writes(s) || decides(s)) && (writesAct(s) || decidesAct(s)),
    decision('renounced', 'own-will'),
  ),
  candidacy('admitted, without a decision', "state = 'admitted'", no),
  candidacy(
    'admitted, where the decision says waiting',
    "state = 'admitted'",
    no,
    decision('waiting', 'ranking'),
  ),
  shown('app.selection_score', 'selection-act', 'scoreOwn'),
  scores,
  never({ ...scores, sql: scores.sql.replace(':me', ':outsider') }, 'in the name of somebody else'),
  never({ ...scores, sql: scores.sql.replace(':candidacy', ':candidacyOfA') }, 'to whom is decided on'),
  changesScore(
    'of her own',
    'scoreOwn',
    ({ situation: s }) =>
      mayTouch(s, 'selection-act', 'append') &&
      sitsInCommission(s) &&
      mayTouch(s, 'selection-act', 'read') &&
      !isRowHidden(s, 'selection-act', 'scoreOwn'),
  ),
  changesScore('of another', 'scoreOfAnother', no),
  {
    ...blind('app.selection_score', 'selection-act', 'scoreOwn'),
    may: ({ situation: s }) =>
      mayTouch(s, 'selection-act', 'append') &&
      sitsInCommission(s) &&
      !isRowHidden(s, 'selection-act', 'scoreOwn'),
  },
  never(blind('app.selection_score', 'selection-act', 'scoreOfAnother'), 'of another'),
  shown('app.selection_decision', 'selection-act', 'choice'),
  admits,
  never({ ...admits, sql: admits.sql.replace(':me', ':outsider') }, 'in the name of somebody else'),
  inTime('admitted', 'ranking'),
  renounces,
  never({ ...renounces, sql: renounces.sql.replace(':me', ':outsider') }, 'in the name of somebody else'),
  inTime('renounced', 'own-will'),
  decided('that she renounces, by ranking', decision('renounced', 'ranking'), decidesAct, []),
  decided('that she is admitted, by her own will', decision('admitted', 'own-will'), decidesAct, []),
  shown('app.selection_communication', 'selection-act', 'communication'),
  told,
  asAnother(told),
  shown('app.selection_complaint', 'selection-act', 'complaint'),
  complains,
  asAnother(complains),
  never(
    {
      ...complains,
      sql: complains.sql
        .replace('recorded_by)', 'recorded_by, outcome, answer_enc, answered_by, answered_at)')
        .replace(':me)', ":me, 'upheld', '\\x00', :me, now())"),
    },
    'as answered',
  ),
  answers(
    'in her own name',
    answer(':me'),
    'complaint',
    ({ situation: s }) =>
      decidesAct(s) && mayTouch(s, 'selection-act', 'read') && !isRowHidden(s, 'selection-act', 'complaint'),
  ),
  answers('in the name of somebody else', answer(':outsider'), 'complaint', no),
  answers('again', answer(':me'), 'complaintAnswered', no),
  {
    ...answers('without looking', '', 'complaint', no),
    asks: [],
    sql: `update app.selection_complaint set ${answer(':me')}, version = 999;;select from probe.touched('app.selection_complaint', :complaint)`,
    may: ({ situation: s }) => decidesAct(s) && !isRowHidden(s, 'selection-act', 'complaint'),
  },
];

import { concerns, inForce, isExcluded, isOnePerson, isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { Situation } from './situation.ts';

const represents = added(
  'app.representative',
  'representation',
  "kind, name_enc, valid_from, recorded_by := 'tutore', '\\x00', '2026-01-01', :me",
  ['write'],
);
const actWritten = added(
  'app.representation_act',
  'representation',
  "representative_id, act, mode, recorded_by := :representative, 'x', 'alone', :me",
  ['write'],
);
const dissents = added(
  'app.dissent',
  'representation',
  "representative_id, act, her_words_enc, recorded_by := :representative, 'x', '\\x00', :me",
  ['write'],
);
const near = added('app.close_person', 'contact', "name_enc, recorded_by := '\\x00', :me", ['write']);
const moves = added(
  'app.residence',
  'contact',
  "comune_enc, valid_from, recorded_by := '\\x00', '2026-01-01', :me",
  ['write'],
);
const correcting = (row: string) =>
  moves.sql.replace('recorded_by)', 'recorded_by, corrects)').replace(':me)', `:me, :${row})`);
const writesIdentity = (s: Situation) => mayTouch(s, 'identity', 'write');
const death = (name: string, by: string, undone = 'null'): Probe => ({
  name: `records her death ${name}`,
  table: 'app.death',
  command: 'insert',
  asks: [['identity', 'write']],
  sql: `insert into app.death (territory_id, person_id, died_on_enc, recorded_by, undone_by, undone_at) values (:territory, :person, '\\x00', ${by}, ${undone === 'null' ? 'null, null' : `${by}, ${undone}`})`,
  may: (p) => writesIdentity(p.situation),
});
const undoesDeath = (name: string, set: string, row: string, may: Probe['may']): Probe => ({
  name: `undoes her death, ${name}`,
  table: 'app.death',
  command: 'update',
  asks: [['identity', 'write']],
  sql: `update app.death set ${set} where id = :${row}`,
  may,
});
const mayUndoDeath: Probe['may'] = ({ situation: s }) =>
  writesIdentity(s) && mayTouch(s, 'stub', 'read') && !isRowHidden(s, 'stub', 'death');
const no = () => false;

const decides = (s: Situation) => mayTouch(s, 'duplicate', 'decide');
const knowsTheOther = (s: Situation) => !isExcluded(s, { on: 'the duplicates' });
const reads = (s: Situation) => mayTouch(s, 'duplicate', 'read');
const seesDuplicates = (s: Situation) => reads(s) && knowsTheOther(s);
const answers = (
  name: string,
  set: string,
  row: 'duplicate' | 'duplicateSame',
  may: Probe['may'],
): Probe => ({
  name: `answers a possible duplicate, ${name}`,
  table: 'app.possible_duplicate',
  command: 'update',
  asks: [['duplicate', 'decide']],
  sql: `update app.possible_duplicate set ${set} where id = :${row}`,
  may,
});
const mayAnswer: Probe['may'] = ({ situation: s }) =>
  decides(s) && seesDuplicates(s) && !isRowHidden(s, 'duplicate', 'duplicate');
const merges = (
  name: string,
  from: string,
  into: string,
  may: Probe['may'],
  by = ':me',
  undone = '',
): Probe => ({
  name: `joins ${name}`,
  table: 'app.merge',
  command: 'insert',
  asks: [['duplicate', 'decide']],
  sql: `insert into app.merge (territory_id, person_id, into_person_id, reason_enc, merged_by${undone && ', undone_by, undone_at'}) values (:territory, ${from}, ${into}, '\\x00', ${by}${undone})`,
  may,
});
const mergeStands = (s: Situation) => s.merged !== undefined;
const undoes = (name: string, set: string, may: Probe['may'], which = ''): Probe => ({
  name: `undoes a merge, ${name}`,
  table: 'app.merge',
  command: 'update',
  asks: [['duplicate', 'decide']],
  sql: `update app.merge set ${set} where id = :merge${which}`,
  may,
});

/** The colleague works in A. */
const isColleagueKept = (s: Situation) =>
  s.exclusions.some((x) => concerns(s, x) && inForce(x.when) && (x.who === 'somebody else' || x.who === 'A'));

/** Questions about who acts for her and who is near her, her death, and the same person entered twice. */
export const nearProbes: readonly Probe[] = [
  shown('app.representative', 'representation', 'representative'),
  represents,
  asAnother(represents),
  changed('app.representative', 'representation', 'representative', 'version'),
  blind('app.representative', 'representation', 'representative'),
  never(changed('app.representative', 'representation', 'representativeEnded', 'version'), 'that has ended'),
  shown('app.representation_act', 'representation', 'representationAct'),
  actWritten,
  asAnother(actWritten),
  shown('app.dissent', 'representation', 'dissent'),
  dissents,
  asAnother(dissents),
  changed('app.dissent', 'representation', 'dissent', 'version'),
  blind('app.dissent', 'representation', 'dissent'),
  never(changed('app.dissent', 'representation', 'dissentResolved', 'version'), 'that is resolved'),
  shown('app.close_person', 'contact', 'closePerson'),
  near,
  asAnother(near),
  changed('app.close_person', 'contact', 'closePerson', 'version'),
  blind('app.close_person', 'contact', 'closePerson'),
  shown('app.residence', 'contact', 'residence'),
  moves,
  asAnother(moves),
  {
    ...moves,
    name: 'corrects a residence of hers',
    sql: correcting('residence'),
    may: (p) => moves.may(p) && !isRowHidden(p.situation, 'contact', 'residence'),
  },
  never({ ...moves, sql: correcting('residenceOfTwin') }, 'correcting somebody else’s'),
  shown('app.death', 'stub', 'death'),
  death('', ':me'),
  never(death('', ':outsider'), 'in the name of somebody else'),
  never(death('', ':me', 'now()'), 'as undone'),
  undoesDeath('by herself', 'undone_by = :me, undone_at = now()', 'death', mayUndoDeath),
  undoesDeath('in the name of somebody else', 'undone_by = :outsider, undone_at = now()', 'death', no),
  undoesDeath('and back', 'undone_by = null, undone_at = null', 'deathUndone', no),
  {
    name: 'changes app.death without looking',
    table: 'app.death',
    command: 'update',
    asks: [],
    sql: "update app.death set version = 999;;select from probe.touched('app.death', :death)",
    may: ({ situation: s }) => writesIdentity(s) && !isRowHidden(s, 'stub', 'death'),
  },
  shown('app.possible_duplicate', 'duplicate', 'duplicate', (p) => knowsTheOther(p.situation)),
  answers(
    'by herself',
    "answer = 'different', answered_by = :me, answered_at = now()",
    'duplicate',
    mayAnswer,
  ),
  answers(
    'in the name of somebody else',
    "answer = 'different', answered_by = :outsider, answered_at = now()",
    'duplicate',
    no,
  ),
  answers('in nobody’s name', "answer = 'different', answered_at = now()", 'duplicate', no),
  answers('over a colleague’s answer, in her name', "answer = 'different'", 'duplicateSame', no),
  {
    ...blind('app.possible_duplicate', 'duplicate', 'duplicate', ['decide']),
    asks: [['duplicate', 'decide']],
    may: ({ situation: s }) => decides(s) && knowsTheOther(s) && !isRowHidden(s, 'duplicate', 'duplicate'),
  },
  {
    name: 'has hers compared with the others',
    table: 'app.possible_duplicate',
    command: 'select',
    asks: [['referral', 'write']],
    sql: 'select gate.note_duplicates(:person, :referral);;select from probe.compared(:person)',
    may: ({ situation: s }) => mayTouch(s, 'referral', 'write'),
  },
  {
    name: 'asks the gate whether a colleague is kept from her',
    table: 'app.exclusion',
    command: 'select',
    asks: [],
    sql: 'select where gate.kept_from(:person, :colleague)',
    may: ({ situation: s }) =>
      (mayTouch(s, 'relation', 'open') || mayTouch(s, 'relation', 'assign')) && isColleagueKept(s),
  },
  {
    name: 'puts two entries side by side herself',
    table: 'app.possible_duplicate',
    command: 'insert',
    asks: [],
    sql: "insert into app.possible_duplicate (territory_id, person_id, other_person_id, referral_id, match) values (:territory, :person, :other, :referral, 'name-and-birth')",
    may: no,
  },
  {
    name: 'reads the codes of possible duplicates',
    table: 'app.possible_duplicate',
    command: 'select',
    asks: [['duplicate', 'read']],
    sql: 'select from gate.duplicate_codes() where person_id = :twin',
    may: ({ situation: s }) => seesDuplicates(s),
  },
  {
    name: 'asks the gate which entries are one person',
    table: 'app.merge',
    command: 'select',
    asks: [['stub', 'read']],
    sql: 'select where :other = any(gate.entries_of(:person))',
    may: ({ situation: s }) => isOnePerson(s) && mayTouch(s, 'stub', 'read'),
  },
  {
    name: 'follows the pointers of anybody',
    table: 'app.merge',
    command: 'select',
    asks: [],
    sql: 'select where :other = any(gate.same(array[:person]))',
    may: no,
  },
  {
    name: 'reads the other entry of the same person',
    table: 'app.person',
    command: 'select',
    asks: [['stub', 'read']],
    sql: 'select from app.person where id = :other',
    may: ({ situation: s }) => mayTouch(s, 'stub', 'read', { on: 'other entry' }),
  },
  {
    name: 'reads a certificate of the other entry',
    table: 'app.evidence',
    command: 'select',
    asks: [['certificate', 'read']],
    sql: 'select from app.evidence where id = :evidenceOfOther',
    may: ({ situation: s }) => mayTouch(s, 'certificate', 'read', { on: 'other entry' }),
  },
  {
    name: 'reads a merge of hers',
    table: 'app.merge',
    command: 'select',
    asks: [['duplicate', 'read']],
    sql: 'select from app.merge where id = :merge',
    may: ({ situation: s }) => mergeStands(s) && reads(s) && !isRowHidden(s, 'duplicate', 'merge'),
  },
  merges(
    'what the desk called the same',
    ':person',
    ':twin',
    ({ situation: s }) => decides(s) && knowsTheOther(s),
  ),
  merges('it in the name of somebody else', ':person', ':twin', no, ':outsider'),
  merges('it as undone', ':person', ':twin', no, ':me', ', :me, now()'),
  merges('what nobody has called the same', ':person', ':unsure', no),
  merges('somebody else than the duplicate named', ':person', ':other', no),
  merges('it the other way round', ':twin', ':person', no),
  undoes(
    'by herself',
    'undone_by = :me, undone_at = now()',
    ({ situation: s }) => isOnePerson(s) && decides(s) && reads(s) && !isRowHidden(s, 'duplicate', 'merge'),
  ),
  {
    ...blind('app.merge', 'duplicate', 'merge', ['decide']),
    may: ({ situation: s }) => isOnePerson(s) && decides(s) && !isRowHidden(s, 'duplicate', 'merge'),
  },
  undoes('in the name of somebody else', 'undone_by = :outsider, undone_at = now()', no),
  undoes('and back', 'undone_by = null, undone_at = null', no, ' and undone_at is not null'),
];

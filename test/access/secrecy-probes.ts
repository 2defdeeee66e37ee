import { isRowHidden, keepsOwnWriting, mayTouch, standsInForColleague } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, never } from './row-probes.ts';
import type { RowName } from './situation.ts';

const note = (name: string, row: string, may: Probe['may']): Probe => ({
  name: `reads a reserved note ${name}`,
  table: 'app.reserved_note',
  command: 'select',
  asks: [],
  sql: `select from app.reserved_note where id = :${row}`,
  may,
});
const diary = (row: 'diary' | 'diaryOwn', may: Probe['may']): Probe => ({
  name: `reads the diary, ${row === 'diary' ? 'of another' : 'her own part'}`,
  table: 'app.diary_entry',
  command: 'select',
  asks: [['diary', 'read']],
  sql: `select from app.diary_entry where id = :${row}`,
  may: (p) => may(p) && !isRowHidden(p.situation, 'diary', row),
});
const wrote = added(
  'app.diary_entry',
  'diary',
  "kind, text_enc, happened_at, written_by := 'note', '\\x00', now(), :me",
  ['append'],
);
const noted = added('app.reserved_note', 'reserved-note', "text_enc, written_by := '\\x00', :me", ['append']);
const correcting = (probe: Probe, row: RowName): Probe => ({
  ...probe,
  name: `${probe.name}, correcting what she wrote`,
  may: (p) => probe.may(p) && !isRowHidden(p.situation, 'diary', row),
  sql: probe.sql.replace('written_by)', 'written_by, corrects)').replace(':me)', `:me, :${row})`),
});
const opensAsSubstitute = (name: string, values: string, act = ''): Probe => ({
  name: `makes a substitute without the head’s act: ${name}`,
  table: 'app.relation',
  command: 'insert',
  asks: [],
  sql: `${act}insert into app.relation (territory_id, person_id, purpose, legal_basis, substitutes_for, asked_by, kind, evidence, account_id, organisation_id, granted_by, granted_at) values (:territory, :person, 'accompaniment', 'x', :watcher, :me, ${values})`,
  may: () => false,
});

/** Questions about the shared diary, and about what stands under professional secrecy. */
export const secrecyProbes: readonly Probe[] = [
  diary('diary', ({ situation: s }) => mayTouch(s, 'diary', 'read')),
  diary('diaryOwn', ({ situation: s }) => mayTouch(s, 'diary', 'read') || keepsOwnWriting(s)),
  wrote,
  asAnother(wrote),
  correcting(wrote, 'diaryOwn'),
  never({ ...wrote, sql: correcting(wrote, 'diary').sql }, 'correcting another’s entry'),
  note('of her own', 'noteOwn', ({ situation: s }) => keepsOwnWriting(s)),
  note('of the colleague she may stand in for', 'noteOfColleague', ({ situation: s }) =>
    standsInForColleague(s),
  ),
  note('of somebody else', 'noteOfAnother', () => false),
  noted,
  asAnother(noted),
  correcting(noted, 'noteOwn'),
  never({ ...noted, sql: correcting(noted, 'noteOfColleague').sql }, 'correcting another’s note'),
  opensAsSubstitute('a colleague asked in', "'manages', 'x', :colleague, :A, null, null"),
  opensAsSubstitute(
    'in the act that excludes somebody',
    "'manages', 'exclusion', :outsider, :C, :me, now()",
    "insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by, valid_from) values (:territory, :person, :colleague, '\\x00', :me, clock_timestamp());;",
  ),
  opensAsSubstitute('a body', "'receives', 'x', null, :C, :me, now()"),
];

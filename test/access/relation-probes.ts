import { concerns, heldRoles, isExcluded, isRowHidden, mayTouch, servesIn } from './oracle.ts';
import type { Planted } from './plant.ts';
import { blindUpdate, type Probe } from './probe.ts';
import type { About, Body, RowName, Situation } from './situation.ts';

const table = 'app.relation';
const reads = (s: Situation, of: About = {}) => mayTouch(s, 'relation', 'read', of);
const writes = (s: Situation, of: About = {}) => mayTouch(s, 'relation', 'write', of);
const decides = (s: Situation, of: About = {}) => mayTouch(s, 'relation', 'decide', of);
const opens = (s: Situation) => mayTouch(s, 'relation', 'open');
const assigns = (s: Situation) => mayTouch(s, 'relation', 'assign');
const worksInA = (s: Situation) => heldRoles(s).some((m) => m.body === 'A');
const heads = (s: Situation, body: Body) =>
  heldRoles(s).some((m) => m.body === body && m.role === 'head-of-service');
const shown = (s: Situation, row: RowName) => !isRowHidden(s, 'relation', row);

/** A head of service learns of relations in her caseload, whatever their state: the guard judges that. */
const isInCaseload = (s: Situation, b: { body: Body; service: string | null }) =>
  heldRoles(s).some(
    (m) =>
      m.role === 'head-of-service' && m.body === b.body && (m.service === null || m.service === b.service),
  );

const quiet = (kind: string) => kind === 'treats' || kind === 'serd-treats';
const mine = ({ situation: s }: Planted) =>
  s.bonds[0]?.holder === 'actor' &&
  !isExcluded(s, s.bonds[0]) &&
  heldRoles(s).some((m) => m.body === s.bonds[0]?.body);

/** The first bond of the situation: by its own right, or as any other relation of the person. */
function seesBond(p: Planted): boolean {
  const [b] = p.situation.bonds;
  if (b === undefined) return false;
  const asOther =
    reads(p.situation, b) && (!quiet(b.kind) || (b.service !== null && servesIn(p.situation, b.service)));
  return mine(p) || asOther || (decides(p.situation, b) && b.kind === 'receives');
}

function changesBond(p: Planted): boolean {
  const [b] = p.situation.bonds;
  if (b === undefined || b.when === 'until yesterday' || b.when === 'until this instant') return false;
  return (
    seesBond(p) && (mine(p) || writes(p.situation, b) || (decides(p.situation, b) && b.kind === 'receives'))
  );
}

const select = (name: string, row: RowName, may: (s: Situation) => boolean): Probe => ({
  name: `reads ${name}`,
  table,
  command: 'select',
  asks: [
    ['relation', 'read'],
    ['relation', 'decide'],
  ],
  sql: `select from app.relation where id = :${row}`,
  may: ({ situation: s }) => may(s) && shown(s, row),
});

const columns =
  'territory_id, person_id, kind, purpose, legal_basis, evidence, asked_by, account_id, organisation_id, granted_by, granted_at';
/** @param who asked_by, account, body, granted_by; granted now where somebody grants */
const insert = (
  name: string,
  kind: string,
  [asked, account, body, granted]: readonly [string, string, string, string],
  may: (s: Situation) => boolean,
  asks: Probe['asks'] = [],
): Probe => ({
  name: `asks: ${name}`,
  table,
  command: 'insert',
  asks,
  sql: `insert into app.relation (${columns}) values (:territory, :person, '${kind}', 'accompaniment', 'x', 'x', ${asked}, ${account}, ${body}, ${granted}, ${granted === 'null' ? 'null' : 'now()'})`,
  may: ({ situation }) => may(situation),
});
const no = () => false;
/** Replaces who is excluded, in the act that excludes: what such a row may be, and in whose name. */
const replacement = (
  kind = 'manages',
  [asked, account, granted]: readonly [string, string, string] = [':me', ':outsider', ':me'],
  evidence = 'exclusion',
) =>
  `insert into app.relation (${columns}) values (:territory, :person, '${kind}', 'accompaniment', 'x', '${evidence}', ${asked}, ${account}, :C, ${granted}, now())`;
const exclusionNow = (by: string) =>
  `insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by, valid_from) values (:territory, :person, :colleague, '\\x00', ${by}, clock_timestamp())`;
const replaces = (name: string, act: string, row: string, may: (s: Situation) => boolean): Probe => ({
  ...insert(
    `a replacement, ${name}`,
    'manages',
    [':me', ':outsider', ':C', ':me'],
    may,
    may === no ? [] : [['relation', 'open']],
  ),
  sql: `${act};;${row}`,
});

/** Questions about who walks with the person: reading, asking in, accepting, assigning, ending. */
export const relationProbes: readonly Probe[] = [
  select('a relation of another body', 'watcher', (s) => reads(s)),
  select('the relation of the project desk', 'intake', (s) => reads(s) || decides(s)),
  select('a quiet relation of her own service', 'quietOwn', (s) => reads(s) && servesIn(s, 'a1')),
  {
    name: 'reads a quiet relation of another service',
    table,
    command: 'select',
    asks: [],
    may: no,
    sql: "select from app.relation where person_id = :person and kind = 'serd-treats' and organisation_id = :C",
  },
  {
    name: 'reads the relation of the situation',
    table,
    command: 'select',
    asks: [['relation', 'read']],
    sql: 'select from app.relation where id = :own',
    may: seesBond,
  },
  {
    name: 'ends the relation of the situation',
    table,
    command: 'update',
    asks: [['relation', 'write']],
    sql: 'update app.relation set valid_to = greatest(now(), valid_from) where id = :own',
    may: changesBond,
  },
  {
    name: 'ends the relation of the situation in the name of somebody else',
    table,
    command: 'update',
    asks: [],
    may: no,
    sql: "update app.relation set valid_to = greatest(now(), valid_from), ended_by = :outsider, end_reason = 'ended' where id = :own",
  },
  {
    name: 'reopens a relation that has ended',
    table,
    command: 'update',
    asks: [],
    may: no,
    sql: 'update app.relation set valid_to = null where id = :own and valid_to <= now()',
  },
  {
    name: 'changes a relation of another body',
    table,
    command: 'update',
    asks: [['relation', 'write']],
    sql: 'update app.relation set version = version where id = :watcher',
    may: ({ situation: s }) => writes(s) && reads(s) && shown(s, 'watcher'),
  },
  {
    name: 'ends the relation of the project desk',
    table,
    command: 'update',
    asks: [
      ['relation', 'write'],
      ['relation', 'decide'],
    ],
    sql: 'update app.relation set version = version where id = :intake',
    may: ({ situation: s }) => ((writes(s) && reads(s)) || decides(s)) && shown(s, 'intake'),
  },
  insert('a colleague of another body, who waits', 'assesses', [':me', ':outsider', ':C', 'null'], opens, [
    ['relation', 'open'],
  ]),
  insert('the same in the name of somebody else', 'assesses', [':outsider', ':outsider', ':C', 'null'], no),
  insert('the same, accepted for her', 'assesses', [':me', ':outsider', ':C', ':me'], no),
  insert(
    'herself, accepted by herself',
    'manages',
    [':me', ':me', ':B', ':me'],
    (s) => assigns(s) && heads(s, 'B'),
  ),
  replaces(
    'in the act that excludes somebody',
    exclusionNow(':me'),
    replacement(),
    (s) => opens(s) && mayTouch(s, 'exclusion', 'write'),
  ),
  replaces('where nobody is excluded', 'select 1', replacement(), no),
  replaces('of another kind', exclusionNow(':me'), replacement('assesses'), no),
  replaces('on another ground', exclusionNow(':me'), replacement('manages', undefined, 'x'), no),
  replaces(
    'asked by somebody else',
    exclusionNow(':me'),
    replacement('manages', [':outsider', ':outsider', ':me']),
    no,
  ),
  replaces(
    'granted by somebody else',
    exclusionNow(':me'),
    replacement('manages', [':me', ':outsider', ':outsider']),
    no,
  ),
  replaces('by a body', exclusionNow(':me'), replacement('manages', [':me', 'null', ':me']), no),
  insert('somebody, as the desk of the project', 'receives', [':me', ':outsider', ':C', ':me'], no),
  insert('a body, which waits for nobody', 'manages', [':me', 'null', ':C', 'null'], no),
  insert('the desk of the project', 'receives', [':me', 'null', ':C', ':me'], opens, [['relation', 'open']]),
  insert('the desk, granted by somebody else', 'receives', [':me', 'null', ':C', ':outsider'], no),
  insert('the desk, in the name of somebody else', 'receives', [':outsider', 'null', ':C', ':me'], no),
  insert('a body that does not lead, as desk', 'receives', [':me', 'null', ':B', ':me'], no),
  insert(
    'a colleague, by an act of the head',
    'manages',
    [':me', ':colleague', ':A', ':me'],
    (s) => assigns(s) && heads(s, 'A'),
    [['relation', 'assign']],
  ),
  insert('a colleague of another body, by an act', 'manages', [':me', ':outsider', ':C', ':me'], no),
  insert('by an act in the name of somebody else', 'manages', [':outsider', ':colleague', ':A', ':me'], no),
  insert('by an act granted by somebody else', 'manages', [':me', ':colleague', ':A', ':outsider'], no),
  insert(
    'her own body, to coordinate',
    'coordinates',
    [':me', 'null', ':A', ':me'],
    (s) => decides(s) && worksInA(s),
    [['relation', 'decide']],
  ),
  insert('another body, to coordinate', 'coordinates', [':me', 'null', ':C', ':me'], no),
  insert('her own body, to receive, without leading', 'manages', [':me', 'null', ':A', ':me'], no),
  insert(
    'to coordinate, in the name of somebody else',
    'coordinates',
    [':outsider', 'null', ':A', ':me'],
    no,
  ),
  insert('to coordinate, granted by somebody else', 'coordinates', [':me', 'null', ':A', ':outsider'], no),
  insert(
    'somebody of her body, to coordinate',
    'coordinates',
    [':me', ':outsider', ':A', ':me'],
    (s) => assigns(s) && heads(s, 'A'),
  ),
  {
    name: 'changes a relation of another body without looking',
    table,
    command: 'update',
    asks: [],
    sql: blindUpdate(table, 'watcher'),
    may: ({ situation: s }) => writes(s) && shown(s, 'watcher'),
  },
  {
    name: 'asks the gate what another body does',
    table,
    command: 'select',
    asks: [],
    sql: 'select from gate.relations_with(:person) where organisation_id = :C',
    may: no,
  },
  {
    name: 'asks the gate who else follows her',
    table,
    command: 'select',
    asks: [],
    sql: 'select from gate.relations_with(:person) where account_id <> :me and organisation_id = :A',
    may: ({ situation: s }) =>
      s.bonds.some(
        (b) => concerns(s, b) && b.body === 'A' && b.holder === 'colleague' && isInCaseload(s, b),
      ) || isInCaseload(s, { body: 'A', service: 'a1' }),
  },
  {
    name: 'asks the gate what is hidden from others',
    table: 'app.hiding',
    command: 'select',
    asks: [],
    sql: 'select from gate.hidings_of(:person) where audience_account <> :me',
    may: no,
  },
];

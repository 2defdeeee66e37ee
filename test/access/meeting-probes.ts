import { everywhere, inBody, no, probe, type Says, signedIn } from './body-answers.ts';
import { heldRoles } from './oracle.ts';
import { type Probe, stands } from './probe.ts';
import { convenesInA, leadsA } from './seat-answers.ts';

const asksMeeting: Probe['asks'] = [['meeting', 'write']];
const meeting = (change: Partial<Record<'body' | 'by' | 'state', string>> = {}) =>
  `insert into app.meeting (territory_id, organisation_id, project_id, kind, title, place, starts_at, access_until, convened_by, state) values (:territory, ${change.body ?? ':A'}, :project, 'uvm', 'Riunione', 'Sala', now(), now() + interval '1 day', ${change.by ?? ':me'}, '${change.state ?? 'convened'}')`;
const convenes = (name: string, change: Parameters<typeof meeting>[0], may: Says = no) =>
  probe(
    `convenes a meeting ${name}`,
    'app.meeting',
    'insert',
    may,
    meeting(change),
    may === no ? [] : asksMeeting,
  );
const changes = (name: string, set: string, row: string, may: Says = no) =>
  probe(
    `changes a meeting: ${name}`,
    'app.meeting',
    'update',
    may,
    `update app.meeting set ${set} where id = :${row}`,
    may === no ? [] : asksMeeting,
  );
const longer = "access_until = starts_at + interval '20 days'";
const seat = (name: string, values: string, may: Says = no, more = '') =>
  probe(
    `gives a seat ${name}`,
    'app.meeting_seat',
    'insert',
    may,
    `insert into app.meeting_seat (organisation_id, for_service, part, meeting_id, account_id, seated_by${more}) values (:A, 'Servizio', 'member', ${values})`,
    may === no ? [] : asksMeeting,
  );
const ownMeeting = 'from app.meeting g where g.convened_by = :me';
const attends = (name: string, where: string, may: Says, set = 'attended = true') =>
  probe(
    `changes a seat ${name}`,
    'app.meeting_seat',
    'update',
    may,
    `update app.meeting_seat set ${set} where ${where}`,
  );

const procedure = (project: string, by = ':me', more = '', value = '') =>
  `insert into app.selection_procedure (territory_id, project_id, rules_version_id, mode, title, officer, office, created_by${more}) values (:territory, ${project}, :rules, 'open-window', 'Selezione', 'Chi risponde', 'Ufficio', ${by}${value})`;
const opens = (name: string, sql: string, may: Says = no) =>
  probe(
    `opens a selection ${name}`,
    'app.selection_procedure',
    'insert',
    may,
    sql,
    may === no ? [] : [['project', 'write']],
  );
const ofSelection = (name: string, set: string, row: string, may: Says = no, before = '') =>
  probe(
    `changes a selection: ${name}`,
    'app.selection_procedure',
    'update',
    may,
    `${before}update app.selection_procedure set ${set} where id = :${row}`,
  );
const closing = (by: string) => `state = 'closed', closed_by = ${by}, closed_at = now()`;
const minutes = (of: string, by = ':me') =>
  `insert into app.selection_minutes (procedure_id, content, sha256, made_by) values (${of}, '{}', '\\x00', ${by})`;

/** Who keeps the instruments: the administration of the installation, and the coordination of any project. */
const keepsInstruments: Says = (s) =>
  everywhere('instrument')(s) || heldRoles(s).some((m) => m.role === 'coordinator');
const instrument = (by = ':me', builtIn = 'false') =>
  `insert into app.instrument (code, built_in, created_by) values ('nuovo', ${builtIn}, ${by})`;
const version = (by = ':me') =>
  `insert into app.instrument_version (instrument_id, number, content, source, written_by) values (:instrument, 2, '{}', 'DD 2', ${by})`;
const term = (by = ':me') =>
  `insert into app.vocabulary_term (kind, scheme, code, label_it, label_en, source, imported_by) values ('skill', 'Prova', 'x', 'Abilità', 'Skill', 'prova', ${by})`;
const asksInstrument: Probe['asks'] = [['instrument', 'write']];
const asksVocabulary: Probe['asks'] = [['vocabulary', 'write']];
const common = (table: string, of: 'instrument' | 'vocabulary' | 'project', where: string) =>
  probe(`reads ${table}`, table, 'select', signedIn, `select from ${table} where ${where}`, [[of, 'read']]);
const adds = (name: string, table: string, sql: string, may: Says = no, asks: Probe['asks'] = []) =>
  probe(`adds to ${table} ${name}`, table, 'insert', may, sql, asks);
const terms = (name: string, set: string, may: Says = no) =>
  probe(
    `changes a term: ${name}`,
    'app.vocabulary_term',
    'update',
    may,
    `update app.vocabulary_term set ${set} where id = :instrument`,
    may === no ? [] : asksVocabulary,
  );

/** Questions about meetings and selections as such, instruments and the vocabulary: nobody's person is in them. */
export const meetingProbes: readonly Probe[] = [
  probe(
    'reads a meeting of A',
    'app.meeting',
    'select',
    convenesInA,
    'select from app.meeting where id = :meetingA',
    [
      ['meeting', 'read'],
      ['meeting', 'write'],
    ],
  ),
  probe('reads a meeting of C', 'app.meeting', 'select', no, 'select from app.meeting where id = :meetingC'),
  convenes('for A', {}, convenesInA),
  convenes('for B', { body: ':B' }, inBody('B', 'meeting')),
  convenes('in the name of somebody else', { by: ':outsider' }),
  convenes('as held', { state: 'held' }),
  changes('of A', 'version = version', 'meetingA', convenesInA),
  changes('of A, held', 'version = version', 'meetingHeld', convenesInA),
  changes('of A, closed', 'version = version', 'meetingClosed'),
  changes('of C', 'version = version', 'meetingC'),
  changes('open for longer', longer, 'meetingA', convenesInA),
  changes('open for longer, though held', longer, 'meetingHeld'),
  changes('moved, though held', "starts_at = starts_at + interval '1 day'", 'meetingHeld'),
  changes('cancelled', "state = 'cancelled'", 'meetingA', convenesInA),
  changes('cancelled, though held', "state = 'cancelled'", 'meetingHeld'),
  changes('convened again, though held', "state = 'convened'", 'meetingHeld'),
  changes('closed by who does not preside', closing(':me'), 'meetingHeld'),
  probe(
    'changes meetings without looking',
    'app.meeting',
    'update',
    convenesInA,
    `update app.meeting set version = 999;;${stands('app.meeting where id = $1 and version = 999', ':meetingA')}`,
  ),
  probe(
    'changes meetings of others without looking',
    'app.meeting',
    'update',
    no,
    `update app.meeting set version = 999;;${stands('app.meeting where id = $1 and version = 999', ':meetingC')}`,
  ),
  probe(
    'reads who sits in a meeting of A',
    'app.meeting_seat',
    'select',
    convenesInA,
    'select from app.meeting_seat where meeting_id = :meetingA and ended_at is null',
    asksMeeting,
  ),
  probe(
    'reads who sits in a meeting of C',
    'app.meeting_seat',
    'select',
    no,
    'select from app.meeting_seat where meeting_id = :meetingC',
  ),
  seat('to somebody', ':meetingA, :outsider, :me', convenesInA),
  seat('in the name of somebody else', ':meetingA, :outsider, :outsider'),
  seat('to herself', ':meetingA, :me, :me'),
  seat('in a meeting that was held', ':meetingHeld, :outsider, :me'),
  seat('in a meeting of C', ':meetingC, :outsider, :me'),
  seat('as one who came', ':meetingA, :outsider, :me, true', no, ', attended'),
  seat('as taken back', ':meetingA, :outsider, :me, now()', no, ', ended_at'),
  probe(
    'takes a seat in the meeting she convened',
    'app.meeting_seat',
    'insert',
    convenesInA,
    `insert into app.meeting_seat (organisation_id, for_service, part, meeting_id, account_id, seated_by) select :A, 'Servizio', 'chair', g.id, :me, :me ${ownMeeting}`,
    asksMeeting,
  ),
  attends('of A', 'meeting_id = :meetingA and account_id = :colleague', convenesInA),
  attends('of a meeting that was held', 'meeting_id = :meetingHeld', convenesInA),
  attends('that was taken back', 'meeting_id = :meetingA and account_id = :outsider', no, 'ended_at = null'),
  attends('of C', 'meeting_id = :meetingC', no),
  probe(
    'changes seats without looking',
    'app.meeting_seat',
    'update',
    convenesInA,
    `update app.meeting_seat set version = 999;;${stands('app.meeting_seat where meeting_id = $1 and version = 999', ':meetingA')}`,
  ),
  probe(
    'changes seats of others without looking',
    'app.meeting_seat',
    'update',
    no,
    `update app.meeting_seat set version = 999;;${stands('app.meeting_seat where meeting_id = $1 and version = 999', ':meetingC')}`,
  ),
  common('app.selection_procedure', 'project', 'id = :procedureC'),
  opens('of A', procedure(':projectOfA'), leadsA),
  opens('of C', procedure(':project')),
  opens('in the name of somebody else', procedure(':projectOfA', ':outsider')),
  opens('as closed', procedure(':projectOfA', ':me', ', state, closed_at', ", 'closed', now()")),
  ofSelection('of A', 'version = version', 'procedureA', leadsA),
  ofSelection('of C', 'version = version', 'procedureC'),
  ofSelection('closed', closing(':me'), 'procedureA', leadsA),
  ofSelection('closed in the name of somebody else', closing(':outsider'), 'procedureA'),
  ofSelection('the act of a closed one', "act_number = '1'", 'procedureClosed', leadsA),
  ofSelection(
    'a closed one opened again',
    "state = 'open', closed_at = null, closed_by = null",
    'procedureClosed',
  ),
  ofSelection(
    'one that was published',
    "act_number = '1'",
    'procedureClosed',
    no,
    'update app.selection_procedure set published_at = now() where id = :procedureClosed;;',
  ),
  probe(
    'changes selections without looking',
    'app.selection_procedure',
    'update',
    no,
    `update app.selection_procedure set version = 999;;${stands('app.selection_procedure where id = $1 and version = 999', ':procedureC')}`,
  ),
  probe(
    'reads minutes of a selection of A',
    'app.selection_minutes',
    'select',
    leadsA,
    'select from app.selection_minutes where procedure_id = :procedureA',
    [['project', 'write']],
  ),
  probe(
    'reads minutes of a selection of C',
    'app.selection_minutes',
    'select',
    no,
    'select from app.selection_minutes where procedure_id = :procedureC',
  ),
  adds('for A', 'app.selection_minutes', minutes(':procedureA'), leadsA, [['project', 'write']]),
  adds('for C', 'app.selection_minutes', minutes(':procedureC')),
  adds('in the name of somebody else', 'app.selection_minutes', minutes(':procedureA', ':outsider')),
  common('app.instrument', 'instrument', 'id = :instrument'),
  adds('of her own', 'app.instrument', instrument(), keepsInstruments, asksInstrument),
  adds('in the name of somebody else', 'app.instrument', instrument(':outsider')),
  adds('as of the product', 'app.instrument', instrument(':me', 'true')),
  common('app.instrument_version', 'instrument', 'instrument_id = :instrument'),
  adds('of her own', 'app.instrument_version', version(), keepsInstruments, asksInstrument),
  adds('in the name of somebody else', 'app.instrument_version', version(':outsider')),
  common('app.vocabulary_term', 'vocabulary', 'id = :instrument'),
  adds('of her own', 'app.vocabulary_term', term(), everywhere('vocabulary'), asksVocabulary),
  adds('in the name of somebody else', 'app.vocabulary_term', term(':outsider')),
  terms('its label', "label_it = 'Altro', imported_by = :me, imported_at = now()", everywhere('vocabulary')),
  terms('its label in the name of somebody else', "label_it = 'Altro'"),
  terms('left out', 'retired_at = now()', everywhere('vocabulary')),
];

import { isRowHidden, mayTouch } from './oracle.ts';
import { type Probe, stands } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { RowName, Situation } from './situation.ts';

const table = 'app.introduction';
const step = 'app.introduction_step';
const paper = 'app.company_paper';
const writes = (s: Situation) => mayTouch(s, 'introduction', 'write');
const signs = (s: Situation) => mayTouch(s, 'introduction', 'sign');
const both = (s: Situation) => writes(s) || signs(s);
const no = () => false;
const isKnown = (s: Situation, row: RowName) => !isRowHidden(s, 'introduction', row);

const proposed = added(
  table,
  'introduction',
  "case_id, place_id, state_since, proposal_enc, proposed_by := :caseFile, :place3, '2026-01-01', '\\x00', :me",
  ['write'],
);
const proposedAs = (why: string, columns: string, values: string) =>
  never(
    {
      ...proposed,
      sql: proposed.sql
        .replace('proposed_by)', `proposed_by, ${columns})`)
        .replace(':me)', `:me, ${values})`),
    },
    why,
  );
type Way = 'signed-in' | 'told' | null;
const stepped = (
  name: string,
  [kind, side, way, by]: readonly [string, string, Way, string],
  actions: readonly ('sign' | 'write')[],
  of: RowName = 'introProposed',
): Probe => ({
  ...added(
    step,
    'introduction',
    `introduction_id, kind, on_day, side, part, way, recorded_by := :${of}, '${kind}', '2026-01-01', '${side}', ${way && "'person'"}, ${way && `'${way}'`}, ${by}`,
    actions,
  ),
  name: `adds a step: ${name}`,
});
const herself = stepped('she agrees herself', ['agreed', 'person', 'signed-in', ':me'], ['sign']);
const herYes = herself.sql;
const toldYes = stepped('', ['agreed', 'person', 'told', ':me'], []).sql;
const changes = (
  name: string,
  set: string,
  row: RowName,
  may: (s: Situation) => boolean = no,
  before = '',
  asks: Probe['asks'] = [],
): Probe => ({
  name: `changes an introduction: ${name}`,
  table,
  command: 'update',
  asks,
  sql: `${before && `${before};;`}update ${table} set ${set} where id = :${row}`,
  may: ({ situation: s }) => may(s) && mayTouch(s, 'introduction', 'read') && isKnown(s, row),
});
const agreed = "state = 'agreed', said_enc = '\\x01'";
const made = (
  name: string,
  of: RowName,
  may: (s: Situation) => boolean = no,
  before = '',
  by = ':me',
): Probe => ({
  ...added(
    paper,
    'introduction',
    `introduction_id, token_hash, sealed, made_by, expires_at := :${of}, sha256(gen_random_uuid()::text::bytea), '\\x00', ${by}, now() + interval '1 day'`,
    may === no ? [] : ['write'],
  ),
  name: `makes a paper for a company: ${name}`,
  may: ({ situation: s }) => may(s) && isKnown(s, of),
  ...(before && {
    sql: `${before};;${added(paper, 'introduction', `introduction_id, token_hash, sealed, made_by, expires_at := :${of}, sha256(gen_random_uuid()::text::bytea), '\\x00', ${by}, now() + interval '1 day'`, []).sql}`,
  }),
});
const readsCard = (s: Situation) =>
  mayTouch(s, 'needs-card', 'read') && !isRowHidden(s, 'needs-card', 'cardAgreed');
const superseded = `select from probe.does('update app.needs_card set state = ''superseded'' where id = $1', :cardAgreed)`;
const activating = `select from probe.does('update ${table} set state = ''activating'' where id = $1', :introIntroduced)`;
const begun = "state = 'trial', trial_from = '2026-01-01'";
const gates = (day: string) =>
  `insert into app.introduction_gate (territory_id, person_id, introduction_id, gate, needed, passed_on, reference_enc, recorded_by) select :territory, :person, :introIntroduced, g, true, '${day}', '\\x00', :me from unnest(array['agreement-signed', 'inail', 'unilav', 'fitness', 'general-safety', 'tutor-named']) g`;
const withdrawn = 'sealed = null, revoked_at = now()';
const onPaper = (name: string, set: string, row: RowName, may: (s: Situation) => boolean = no): Probe => ({
  ...changes(name, set, row, may),
  name: `changes a paper for a company: ${name}`,
  table: paper,
  sql: `update ${paper} set ${set} where id = :${row}`,
});
const unread = (column: string): Probe => ({
  name: `reads ${column} of a paper for a company`,
  table: paper,
  command: 'select',
  asks: [],
  sql: `select ${column} from ${paper} where id = :companyPaper`,
  may: no,
});
const gate = added(
  'app.introduction_gate',
  'introduction',
  "introduction_id, gate, needed, passed_on, reference_enc, recorded_by := :introAgreed, 'inail', true, '2026-01-01', '\\x00', :me",
  ['write'],
);

/** Questions about introductions: rung by rung, and what a company can open of them. */
export const introductionProbes: readonly Probe[] = [
  shown(table, 'introduction', 'introAgreed'),
  proposed,
  asAnother(proposed),
  proposedAs('as agreed', 'state, said_enc', "'agreed', '\\x00'"),
  proposedAs('as declined', 'state, ended_side', "'declined', 'person'"),
  proposedAs('with what is to be said of her', 'said_enc', "'\\x00'"),
  changed(table, 'introduction', 'introAgreed', 'version', ['write', 'sign']),
  blind(table, 'introduction', 'introAgreed', ['write', 'sign']),
  changes('agreed without her agreement', agreed, 'introProposed'),
  changes('agreed, as told', agreed, 'introProposed', writes, toldYes, [['introduction', 'write']]),
  changes('agreed by herself', agreed, 'introProposed', signs, herYes, [['introduction', 'sign']]),
  changes('what is said of her before she agrees', "said_enc = '\\x01'", 'introProposed'),
  changes('what is said of her, with her own yes', "said_enc = '\\x01'", 'introProposed', writes, toldYes),
  changes('what is said of her once she agreed', "said_enc = '\\x01'", 'introAgreed'),
  changes('her agreement left out', "state = 'introduced', said_enc = '\\x01'", 'introProposed', no, toldYes),
  changes('introduced', "state = 'introduced'", 'introAgreed', (s) => writes(s) && readsCard(s)),
  changes('introduced without a card', "state = 'introduced'", 'introBare'),
  changes(
    'introduced with a card that waits for her',
    "state = 'introduced', card_id = :cardToAgree",
    'introBare',
  ),
  changes('the introduction left out', "state = 'interviewed'", 'introAgreed'),
  changes('interview and visit left out', "state = 'activating'", 'introIntroduced', writes),
  changes('the activation left out', begun, 'introIntroduced'),
  changes('begun before the gates', begun, 'introIntroduced', no, activating),
  changes(
    'begun, the gates passed',
    begun,
    'introIntroduced',
    writes,
    `${activating};;${gates('2026-01-01')}`,
  ),
  changes(
    'begun, the gates passed later',
    begun,
    'introIntroduced',
    no,
    `${activating};;${gates('2026-01-02')}`,
  ),
  changes('the first fortnight left out', "state = 'confirmed'", 'introIntroduced'),
  changes('confirmed', "state = 'confirmed'", 'introTrial', writes),
  changes('back', "state = 'introduced'", 'introTrial'),
  changes('declined', "state = 'declined', ended_side = 'person'", 'introAgreed', both),
  changes('declined in the first fortnight', "state = 'declined', ended_side = 'person'", 'introTrial'),
  changes('ended in the first fortnight', "state = 'ended', ended_side = 'person'", 'introTrial', both),
  {
    ...changes('declined, and what a company could open is empty', '', 'introAgreed'),
    sql: `update ${table} set state = 'declined', ended_side = 'person' where id = :introAgreed;;${stands(`${paper} where id = $1 and sealed is null and revoked_at is not null`, ':companyPaper')}`,
    may: ({ situation: s }) => both(s) && isKnown(s, 'introAgreed'),
  },
  changes('ended before it', "state = 'ended', ended_side = 'person'", 'introAgreed'),
  changes('one declined, again', "state = 'proposed', ended_side = null", 'introDeclined'),
  changes('one declined', 'version = version', 'introDeclined'),
  changes('another card', 'card_id = :card', 'introAgreed', writes),
  changes('when it begins', "trial_from = '2026-01-01'", 'introAgreed', writes),
  shown(step, 'introduction', 'introStep'),
  herself,
  stepped('she declines herself', ['declined', 'person', 'signed-in', ':me'], ['sign']),
  stepped('what happened, as if by herself', ['introduced', 'person', 'signed-in', ':me'], []),
  stepped('that it is confirmed, as if by herself', ['confirmed', 'person', 'signed-in', ':me'], []),
  stepped('for the company, by herself', ['declined', 'company', 'signed-in', ':me'], []),
  never(
    {
      ...herself,
      sql: herself.sql
        .replace('recorded_by)', 'recorded_by, representative_id)')
        .replace("'person', 'signed-in', :me", "'representative', 'signed-in', :me, :representative"),
    },
    'as who acts for her',
  ),
  stepped('she agrees, as told', ['agreed', 'person', 'told', ':me'], ['write']),
  stepped('what happened', ['introduced', 'service', null, ':me'], ['write']),
  stepped('what happened, in the name of somebody else', ['introduced', 'service', null, ':outsider'], []),
  stepped('she agrees, in the name of somebody else', ['agreed', 'person', 'signed-in', ':outsider'], []),
  shown('app.introduction_gate', 'introduction', 'introGate'),
  gate,
  asAnother(gate),
  {
    ...shown(paper, 'introduction', 'companyPaper'),
    sql: `select id from ${paper} where id = :companyPaper`,
  },
  unread('sealed'),
  unread('token_hash'),
  made('of one agreed', 'introAgreed', (s) => writes(s) && readsCard(s)),
  made('in the name of somebody else', 'introAgreed', no, '', ':outsider'),
  made('before she agrees', 'introProposed'),
  made('of one declined', 'introDeclined'),
  made('without a card that she agrees to', 'introBare'),
  made('with a card that stands no more', 'introAgreed', no, superseded),
  never(
    {
      ...made('', 'introAgreed'),
      sql: made('', 'introAgreed')
        .sql.replace('expires_at)', 'expires_at, revoked_at)')
        .replace("'\\x00', :me", 'null, :me')
        .replace(/\)$/, ', now())'),
    },
    'as withdrawn',
  ),
  {
    ...onPaper('withdrawn', withdrawn, 'companyPaper', both),
    asks: [
      ['introduction', 'write'],
      ['introduction', 'sign'],
    ],
  },
  onPaper(
    'withdrawn, and until when it opened',
    `${withdrawn}, expires_at = now() + interval '2 days'`,
    'companyPaper',
  ),
  onPaper('other words', "sealed = '\\x01'", 'companyPaper'),
  onPaper('one withdrawn', "sealed = '\\x01', revoked_at = null", 'companyPaperWithdrawn'),
  onPaper('one withdrawn, again', withdrawn, 'companyPaperWithdrawn'),
  {
    name: 'changes a paper for a company: withdrawn without looking',
    table: paper,
    command: 'update',
    asks: [],
    sql: `update ${paper} set ${withdrawn}, version = 999;;select from probe.touched('${paper}', :companyPaper)`,
    may: ({ situation: s }) => both(s) && isKnown(s, 'companyPaper'),
  },
];

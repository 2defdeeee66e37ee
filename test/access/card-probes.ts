import { isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { RowName, Situation } from './situation.ts';

const card = 'app.needs_card';
const answer = 'app.needs_card_answer';
const writes = (s: Situation) => mayTouch(s, 'needs-card', 'write');
const signs = (s: Situation) => mayTouch(s, 'needs-card', 'sign');
const no = () => false;

const drafted = added(
  card,
  'needs-card',
  "case_id, number, content_enc, written_by := :caseFile, 9, '\\x00', :me",
  ['write'],
);
type Part = 'person' | 'representative';
const answers = (
  name: string,
  [what, of, way, by]: readonly [string, string, 'signed-in' | 'told', string],
  actions: readonly ('sign' | 'write')[],
  part: Part = 'person',
  words = "repeat('a', 64)",
): Probe => ({
  ...added(
    answer,
    'needs-card',
    `card_id, answer, part, way, how, content_sha256, answered_on, recorded_by${part === 'representative' ? ', representative_id' : ''} := :${of}, '${what}', '${part}', '${way}', ${way === 'told' ? "'in-person'" : 'null'}, ${words}, '2026-01-01', ${by}${part === 'representative' ? ', :representative' : ''}`,
    actions,
  ),
  name: `answers about a card: ${name}`,
});
const toldYes = answers('', ['agrees', 'cardToAgree', 'told', ':me'], []).sql;
const herYes = answers('', ['agrees', 'cardToAgree', 'signed-in', ':me'], []).sql;
const herNo = answers('', ['does-not-agree', 'cardToAgree', 'signed-in', ':me'], []).sql;
const otherWords = answers('', ['agrees', 'cardToAgree', 'told', ':me'], [], 'person', "repeat('b', 64)").sql;
const toldBack = answers('', ['revokes', 'cardAgreed', 'told', ':me'], []).sql;
const herBack = answers('', ['revokes', 'cardAgreed', 'signed-in', ':me'], []).sql;
const agreed = "state = 'agreed', answered_at = now()";
const revoked = "state = 'revoked', revoked_at = now()";
const steps = (
  name: string,
  set: string,
  row: RowName,
  may: (s: Situation) => boolean = no,
  before = '',
  asks: Probe['asks'] = [],
): Probe => ({
  name: `changes a card: ${name}`,
  table: card,
  command: 'update',
  asks,
  sql: `${before && `${before};;`}update ${card} set ${set} where id = :${row}`,
  may: ({ situation: s }) =>
    may(s) && mayTouch(s, 'needs-card', 'read') && !isRowHidden(s, 'needs-card', row),
});
/** Made so behind the wall: no row that is over is planted, where all are changed at once. */
const over = (state: string, more = '') =>
  `select from probe.does('update ${card} set state = ''${state}''${more} where id = $1', :cardToAgree)`;
const emptied = (before: string, may: (s: Situation) => boolean): Probe => ({
  name: `changes a card: taken back, and what companies could open is empty, ${may === signs ? 'by herself' : 'as told'}`,
  table: 'app.company_paper',
  command: 'update',
  asks: [],
  sql: `${before};;update ${card} set ${revoked} where id = :cardAgreed;;select from probe.stands('select 1 from app.company_paper where id = $1 and sealed is null and revoked_at is not null', :companyPaper)`,
  may: ({ situation: s }) =>
    may(s) && mayTouch(s, 'needs-card', 'read') && !isRowHidden(s, 'needs-card', 'cardAgreed'),
});

/** Questions about the card of needs: who writes it, whose answer it is, what stays as it stood before her. */
export const cardProbes: readonly Probe[] = [
  shown(card, 'needs-card', 'cardAgreed'),
  drafted,
  asAnother(drafted),
  never(
    {
      ...drafted,
      sql: drafted.sql
        .replace('written_by)', 'written_by, state, content_sha256, offered_at)')
        .replace(':me)', ":me, 'agreed', repeat('a', 64), now())"),
    },
    'as agreed',
  ),
  changed(card, 'needs-card', 'card', 'version'),
  changed(card, 'needs-card', 'cardToAgree', 'version', ['write', 'sign']),
  blind(card, 'needs-card', 'cardAgreed'),
  steps('its words', "content_enc = '\\x01'", 'card', writes),
  steps(
    'put before her',
    "state = 'to-agree', content_sha256 = repeat('b', 64), offered_at = now()",
    'card',
    writes,
  ),
  steps('a draft, agreed', `${agreed}, content_sha256 = repeat('a', 64), offered_at = now()`, 'card'),
  steps('the words of one before her', "content_enc = '\\x01'", 'cardToAgree'),
  steps('the hash of one before her', "content_sha256 = repeat('b', 64)", 'cardToAgree'),
  steps('the words of one agreed', "content_enc = '\\x01'", 'cardAgreed'),
  steps('agreed without her answer', agreed, 'cardToAgree'),
  steps('agreed, as told', agreed, 'cardToAgree', writes, toldYes, [['needs-card', 'write']]),
  steps('agreed by herself', agreed, 'cardToAgree', signs, herYes, [['needs-card', 'sign']]),
  steps('agreed, on other words', agreed, 'cardToAgree', no, otherWords),
  steps('agreed, on a no', agreed, 'cardToAgree', no, herNo),
  steps('not agreed by herself', "state = 'not-agreed'", 'cardToAgree', signs, herNo),
  steps('replaced before her answer', "state = 'superseded'", 'cardToAgree', writes),
  steps('taken back without her answer', revoked, 'cardAgreed'),
  steps('taken back, as told', revoked, 'cardAgreed', writes, toldBack),
  steps('taken back by herself', revoked, 'cardAgreed', signs, herBack),
  steps('one agreed, a draft again', "state = 'draft'", 'cardAgreed'),
  steps(
    'one taken back, agreed again',
    `${agreed}, revoked_at = null`,
    'cardToAgree',
    no,
    over('revoked', ', revoked_at = now()'),
  ),
  steps('one refused, agreed', agreed, 'cardToAgree', no, `${over('not-agreed')};;${toldYes}`),
  emptied(toldBack, writes),
  emptied(herBack, signs),
  shown(answer, 'needs-card', 'cardAnswer'),
  answers('herself', ['agrees', 'cardToAgree', 'signed-in', ':me'], ['sign']),
  answers('as told', ['agrees', 'cardToAgree', 'told', ':me'], ['write']),
  answers(
    'as told by who acts for her',
    ['agrees', 'cardToAgree', 'told', ':me'],
    ['write'],
    'representative',
  ),
  answers(
    'signed in as who acts for her',
    ['agrees', 'cardToAgree', 'signed-in', ':me'],
    [],
    'representative',
  ),
  answers('herself, in the name of somebody else', ['agrees', 'cardToAgree', 'signed-in', ':outsider'], []),
  answers('as told to somebody else', ['agrees', 'cardToAgree', 'told', ':outsider'], []),
];

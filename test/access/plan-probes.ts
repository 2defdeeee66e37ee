import { stored } from './file-probes.ts';
import { isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { RowName, Situation } from './situation.ts';

const writes = (s: Situation) => mayTouch(s, 'plan', 'write');
const confirms = (s: Situation) => mayTouch(s, 'plan', 'confirm');
const reads = (s: Situation, row: RowName) => mayTouch(s, 'plan', 'read') && !isRowHidden(s, 'plan', row);
const no = () => false;

const begun = added('app.action_plan', 'plan', 'case_id, number, written_by := :caseFile, 9, :me', ['write']);
/** Of a draft that is hidden from her she writes no part. */
const draftKnown: Parameters<typeof added>[4] = ({ situation: s }) => !isRowHidden(s, 'plan', 'planDraft');
const inDraft = (probe: Probe): Probe => ({
  ...probe,
  may: (p) => probe.may(p) && !isRowHidden(p.situation, 'plan', 'planDraft'),
});
const part = (table: string, columns: string, values: string) =>
  added(table, 'plan', `plan_id, ${columns} := :planDraft, ${values}`, ['write'], draftKnown);
const goal = part('app.plan_goal', 'words_enc, position', "'\\x00', 2");
const measure = part(
  'app.plan_measure',
  'goal_id, kind, what_enc, position',
  ":goal, 'coaching', '\\x00', 2",
);
const other = part('app.plan_other_project', 'kind, body_enc', "'pai', '\\x00'");
const ofClosed = (probe: Probe) =>
  never({ ...probe, sql: probe.sql.replace(':planDraft', ':planToSign') }, 'of a plan closed for signature');
const sent = (by: string) =>
  never(
    {
      ...other,
      sql: other.sql
        .replace('body_enc)', 'body_enc, sent_on, sent_by)')
        .replace("'\\x00')", `'\\x00', '2026-01-01', ${by})`),
    },
    `as sent by ${by}`,
  );
const review = added('app.plan_review', 'plan', "plan_id, due_on := :planSigned, '2026-03-01'", ['write']);
const held = added(
  'app.plan_session',
  'plan',
  "plan_id, held_on, minutes, with_her, held_by := :planSigned, '2026-01-01', 30, true, :me",
  ['write'],
);
const steps = (
  name: string,
  table: string,
  set: string,
  row: RowName,
  may: (s: Situation) => boolean = no,
  before = '',
  asks: Probe['asks'] = [],
): Probe => ({
  name: `changes a plan: ${name}`,
  table,
  command: 'update',
  asks,
  sql: `${before}update ${table} set ${set} where id = :${row}`,
  may: ({ situation: s }) => may(s) && reads(s, row),
});
const plan = 'app.action_plan';
const answered = (by: string) =>
  `state = 'exempted', text_enc = '\\x00', answered_by = ${by}, answered_at = now()`;

const table = 'app.plan_signature';
const columns = 'plan_id, part, way, identity_level, content_sha256, file_id, signed_on, recorded_by';
const signature = (
  name: string,
  [who, way, by]: readonly [string, 'signed-in' | 'paper', string],
  actions: readonly ('sign' | 'write')[],
  of = ':planToSign',
  hash = "repeat('a', 64)",
  more: readonly [string, string] = ['', ''],
): Probe => {
  const paper = way === 'paper';
  const probe = added(
    table,
    'plan',
    `${columns}${more[0]} := ${of}, '${who}', '${way}', '${paper ? 'paper' : 'password'}', ${hash}, ${paper ? ':stored' : 'null'}, '2026-01-01', ${by}${more[1]}`,
    actions,
  );
  const named = { ...probe, name: `signs a plan: ${name}` };
  return paper ? stored(named) : named;
};
const looksAt = (name: string, set: string, row: RowName, says = true): Probe => ({
  name: `looks at a paper of a plan, ${name}`,
  table,
  command: 'update',
  asks: says ? [['plan', 'confirm']] : [],
  sql: `update ${table} set ${set} where id = :${row}`,
  may: ({ situation: s }) => says && confirms(s) && reads(s, row),
});
const mine = 'confirmed_by = :me, confirmed_at = now()';
/** The signatures that the plan needs are all there: the paper of hers confirmed, the others given by somebody else. */
const lastOne = `${mine} where id = :planPaper`;
const copy = (
  edition: string,
  of: string,
  actions: readonly ('write' | 'sign' | 'confirm')[],
  hash = "repeat('a', 64)",
) => {
  const probe = stored(
    added(
      'app.plan_document',
      'plan',
      `plan_id, edition, file_id, content_sha256, sha256_enc, byte_size, made_by := ${of}, '${edition}', :stored, ${hash}, '\\x00', 1, :me`,
      actions,
    ),
  );
  return { ...probe, name: `prints a plan, ${edition}`, sql: `set constraints all immediate;;${probe.sql}` };
};

/** Questions about the plan: who writes it, who signs it, what stays as it was. */
export const planProbes: readonly Probe[] = [
  shown(plan, 'plan', 'planDraft'),
  begun,
  asAnother(begun),
  never(
    {
      ...begun,
      sql: begun.sql
        .replace('written_by)', 'written_by, state, content_sha256)')
        .replace(':me)', ":me, 'to-sign', repeat('a', 64))"),
    },
    'as closed for signature',
  ),
  // Who signs or confirms changes of it that the last signature has come, and nothing else.
  changed(plan, 'plan', 'planDraft', 'version'),
  blind(plan, 'plan', 'planDraft'),
  steps('its first page', plan, "opening_enc = '\\x01'", 'planDraft', writes, '', [['plan', 'write']]),
  steps('that nobody signs it', plan, 'needs_representative = false', 'planDraft', writes),
  steps('that it is given up', plan, "state = 'given-up'", 'planDraft', writes),
  steps(
    'closed for signature',
    plan,
    "state = 'to-sign', content_sha256 = repeat('b', 64)",
    'planDraft',
    writes,
  ),
  steps('the first page of one closed', plan, "opening_enc = '\\x01'", 'planToSign'),
  steps('the first page of one signed', plan, "opening_enc = '\\x01'", 'planSigned'),
  steps('one signed, replaced', plan, "state = 'superseded'", 'planSigned', writes),
  steps('signed, with signatures missing', plan, "state = 'signed', signed_at = now()", 'planToSign'),
  {
    name: 'changes a plan: signed by the last one, herself',
    table: plan,
    command: 'update',
    asks: [],
    sql: `select probe.sign_for(:planToSign, :colleague, true);;${signature('', ['person', 'signed-in', ':me'], []).sql};;update ${plan} set state = 'signed', signed_at = now() where id = :planToSign`,
    may: ({ situation: s }) => mayTouch(s, 'plan', 'sign') && reads(s, 'planToSign'),
  },
  {
    name: 'changes a plan: signed by the last one, who looks at the paper',
    table: plan,
    command: 'update',
    asks: [],
    sql: `select probe.sign_for(:planToSign, :colleague);;update ${table} set ${lastOne};;update ${plan} set state = 'signed', signed_at = now() where id = :planToSign`,
    may: ({ situation: s }) => confirms(s) && reads(s, 'planToSign') && reads(s, 'planPaper'),
  },
  shown('app.plan_goal', 'plan', 'goal'),
  goal,
  ofClosed(goal),
  inDraft(changed('app.plan_goal', 'plan', 'goal', 'version')),
  inDraft(blind('app.plan_goal', 'plan', 'goal')),
  never(changed('app.plan_goal', 'plan', 'goalToSign', 'version'), 'of a plan closed for signature'),
  shown('app.plan_measure', 'plan', 'measure'),
  measure,
  ofClosed(measure),
  changed('app.plan_measure', 'plan', 'measure', 'what_enc'),
  blind('app.plan_measure', 'plan', 'measure'),
  steps('that a measure was done', 'app.plan_measure', "state = 'done'", 'measureSigned', writes),
  steps('a measure of one signed', 'app.plan_measure', "what_enc = '\\x01'", 'measureSigned'),
  shown('app.plan_other_project', 'plan', 'otherProject'),
  other,
  ofClosed(other),
  sent(':outsider'),
  sent(':me'),
  changed('app.plan_other_project', 'plan', 'otherProject', 'kind'),
  blind('app.plan_other_project', 'plan', 'otherProject'),
  steps(
    'sent on',
    'app.plan_other_project',
    "sent_on = '2026-01-01', sent_by = :me",
    'otherProjectSigned',
    writes,
  ),
  steps(
    'sent on by somebody else',
    'app.plan_other_project',
    "sent_on = '2026-01-01', sent_by = :outsider",
    'otherProjectSigned',
  ),
  steps(
    'another project in one signed',
    'app.plan_other_project',
    "body_enc = '\\x01'",
    'otherProjectSigned',
  ),
  shown('app.plan_review', 'plan', 'review'),
  review,
  never(
    {
      ...review,
      sql: review.sql
        .replace('due_on)', 'due_on, state, answered_by)')
        .replace("'2026-03-01')", "'2026-03-01', 'held', :me)"),
    },
    'as answered',
  ),
  steps('a review answered', 'app.plan_review', answered(':me'), 'review', writes, '', [['plan', 'write']]),
  steps('a review answered by somebody else', 'app.plan_review', answered(':outsider'), 'review'),
  steps('a review answered again', 'app.plan_review', answered(':me'), 'reviewHeld'),
  {
    name: 'changes a plan: reviews answered without looking',
    table: 'app.plan_review',
    command: 'update',
    asks: [],
    sql: `update app.plan_review set ${answered(':me')}, version = 999;;select from probe.touched('app.plan_review', :review)`,
    may: ({ situation: s }) => writes(s) && !isRowHidden(s, 'plan', 'review'),
  },
  shown('app.plan_session', 'plan', 'planSession'),
  held,
  asAnother(held),
  shown(table, 'plan', 'planPaper'),
  signature('herself', ['person', 'signed-in', ':me'], ['sign']),
  signature('the operator', ['operator', 'signed-in', ':me'], ['write']),
  signature('a paper of hers', ['person', 'paper', ':me'], ['write']),
  signature('a representative, signed in', ['representative', 'signed-in', ':me'], [], undefined, undefined, [
    ', representative_id',
    ', :representative',
  ]),
  signature('in the name of somebody else', ['person', 'signed-in', ':outsider'], []),
  signature('the operator, in the name of somebody else', ['operator', 'signed-in', ':outsider'], []),
  signature('what it does not say', ['person', 'signed-in', ':me'], [], undefined, "repeat('b', 64)"),
  signature('one that is a draft', ['person', 'signed-in', ':me'], [], ':planDraft'),
  signature('one that is signed', ['operator', 'signed-in', ':me'], [], ':planSigned'),
  signature('a paper, confirmed at once', ['person', 'paper', ':me'], [], undefined, undefined, [
    ', confirmed_by, confirmed_at',
    ', :colleague, now()',
  ]),
  looksAt('confirms it', mine, 'planPaper'),
  looksAt('refuses it', `${mine}, refused_reason_enc = '\\x00'`, 'planPaper'),
  looksAt(
    'in the name of somebody else',
    'confirmed_by = :colleague, confirmed_at = now()',
    'planPaper',
    false,
  ),
  looksAt('her own', mine, 'planPaperOwn', false),
  looksAt('again', mine, 'planPaperRefused', false),
  looksAt('and changes what was signed', `${mine}, content_sha256 = content_sha256`, 'planPaper', false),
  looksAt('says nothing', 'version = version', 'planPaper', false),
  {
    ...looksAt('without looking', '', 'planPaper'),
    asks: [],
    sql: `update ${table} set ${mine}, version = 999;;select from probe.touched('${table}', :planPaper)`,
    may: ({ situation: s }) => confirms(s) && !isRowHidden(s, 'plan', 'planPaper'),
  },
  shown('app.plan_document', 'plan', 'planPrint'),
  copy('easy', ':planDraft', ['write']),
  asAnother(copy('easy', ':planDraft', ['write'])),
  copy('signed', ':planSigned', ['write', 'sign', 'confirm']),
  asAnother(copy('signed', ':planSigned', ['write', 'sign', 'confirm'])),
  never(copy('signed', ':planToSign', []), 'that is not'),
  never(copy('signed', ':planSigned', [], "repeat('b', 64)"), 'with other words'),
];

import { heldRoles, isRowHidden, mayTouch } from './oracle.ts';
import type { Probe } from './probe.ts';
import { added, asAnother, blind, changed, never, shown } from './row-probes.ts';
import type { Situation } from './situation.ts';

const writes = (s: Situation) => mayTouch(s, 'eligibility', 'write');
const decides = (s: Situation) => mayTouch(s, 'eligibility', 'decide');
const reads = (s: Situation, row: 'eligibility' | 'eligibilityDecided') =>
  mayTouch(s, 'eligibility', 'read') && !isRowHidden(s, 'eligibility', row);
const no = () => false;

const eligibility = (
  name: string,
  set: string,
  row: 'eligibility' | 'eligibilityDecided',
  may: (s: Situation) => boolean,
  before = '',
): Probe => ({
  name: `changes the checking of requirements: ${name}`,
  table: 'app.eligibility',
  command: 'update',
  asks: [
    ['eligibility', 'write'],
    ['eligibility', 'decide'],
  ],
  // What must hold when all is written is asked at once.
  sql: `set constraints all immediate;;${before}update app.eligibility set ${set} where id = :${row}`,
  may: ({ situation: s }) => may(s) && reads(s, row),
});
const decision = (outcome: string, of: string) =>
  `insert into app.eligibility_decision (territory_id, person_id, eligibility_id, outcome, proposal, rules_version_id, decided_by) values (:territory, :person, :${of}, '${outcome}', 'eligible', :rules, :me);;`;

const checked = added(
  'app.requirement_check',
  'eligibility',
  "eligibility_id, requirement, outcome, finding, checked_by := :eligibility, 'x', 'met', 'x', :me",
  ['write'],
);
const opened = added('app.eligibility', 'eligibility', 'case_id, rules_version_id := :caseFile, :rules', [
  'write',
]);
const decided = added(
  'app.eligibility_decision',
  'eligibility',
  "eligibility_id, outcome, proposal, rules_version_id, decided_by := :eligibility, 'eligible', 'eligible', :rules, :me",
  ['decide'],
);
const proved = added(
  'app.evidence',
  'certificate',
  "kind, issuer_enc, issued_on, added_by := 'l68', '\\x00', '2026-01-01', :me",
  ['write'],
);
const withdraws = (name: string, set: string, row: string, may: Probe['may']): Probe => ({
  name: `withdraws a certificate, ${name}`,
  table: 'app.evidence',
  command: 'update',
  asks: [['certificate', 'write']],
  sql: `update app.evidence set ${set} where id = :${row}`,
  may,
});
const file = (of: string, more: string, values: string) =>
  `${of}, ${more}, file_id, name_enc, media_type, byte_size, pages, sha256_enc, added_by := :${of.replace('evidence_id', 'evidence').replace('referral_id', 'referral')}, ${values}, :stored, '\\x00', 'application/pdf', 1, 1, '\\x00', :me`;
const store =
  "insert into app.stored_file (id, byte_size, chunks) values ('00000000-0000-4000-8000-000000000002', 1, 1);;";
const stored = (probe: Probe): Probe => ({
  ...probe,
  sql: store + probe.sql.replace(':stored', "'00000000-0000-4000-8000-000000000002'"),
});
const evidenceFile = stored(
  added('app.evidence_file', 'certificate', file('evidence_id', 'id', 'gen_random_uuid()'), ['write']),
);
const paper = stored(
  added('app.referral_paper', 'referral-letter', file('referral_id', 'kind', "'other'"), ['write']),
);
const worksInA: Parameters<typeof added>[4] = ({ situation: s }) => heldRoles(s).some((m) => m.body === 'A');
const registered = added(
  'app.protocol',
  'protocol',
  "subject, subject_id, organisation_id, number, registered_on, direction, recorded_by := 'referral', :referral, :A, '1', '2026-01-01', 'in', :me",
  ['write'],
  worksInA,
);
const appointed = added(
  'app.appointment',
  'appointment',
  "kind, starts_at, ends_at, account_id, created_by := 'call', now(), now() + interval '1 hour', :colleague, :me",
  ['write'],
);
const report = added(
  'app.report',
  'report',
  "purpose, addressee_enc, content_enc, written_by := 'equipe', '\\x00', '\\x00', :me",
  ['write'],
);
const marked = added(
  'app.work_mark',
  'work',
  "thing, subject_id, act, reason_enc, account_id := 'test', :person, 'done-outside', '\\x00', :me",
  ['write'],
);

/** Questions about requirements and their papers, protocol numbers, appointments, letters and work marks. */
export const pathProbes: readonly Probe[] = [
  shown('app.eligibility', 'eligibility', 'eligibility'),
  opened,
  never(
    {
      ...opened,
      sql: opened.sql
        .replace('rules_version_id)', 'rules_version_id, state, decided_at)')
        .replace(':rules)', ":rules, 'eligible', now())"),
    },
    'as decided',
  ),
  changed('app.eligibility', 'eligibility', 'eligibility', 'version', ['write', 'decide']),
  blind('app.eligibility', 'eligibility', 'eligibility', ['write', 'decide']),
  eligibility(
    'what is known of an open one',
    "charge = 'in-charge'",
    'eligibility',
    (s) => writes(s) || decides(s),
  ),
  eligibility(
    'decided, with a decision',
    "state = 'eligible', decided_at = now()",
    'eligibility',
    decides,
    decision('eligible', 'eligibility'),
  ),
  eligibility('decided, without a decision', "state = 'eligible', decided_at = now()", 'eligibility', no),
  eligibility(
    'decided otherwise than the decision says',
    "state = 'eligible', decided_at = now()",
    'eligibility',
    no,
    decision('not-eligible', 'eligibility'),
  ),
  eligibility(
    'opened again, with a decision',
    "state = 'open', decided_at = null",
    'eligibilityDecided',
    decides,
    decision('reopened', 'eligibilityDecided'),
  ),
  eligibility(
    'opened again, without a decision',
    "state = 'open', decided_at = null",
    'eligibilityDecided',
    no,
  ),
  eligibility('days of a decided one', 'recheck_on = null', 'eligibilityDecided', decides),
  shown('app.requirement_check', 'eligibility', 'check'),
  checked,
  asAnother(checked),
  never(
    {
      ...checked,
      sql: checked.sql
        .replace('checked_by)', 'checked_by, evidence_id)')
        .replace(':me)', ':me, :evidenceOfOther)'),
    },
    'by a paper of somebody else',
  ),
  shown('app.eligibility_decision', 'eligibility', 'eligibilityDecision'),
  decided,
  asAnother(decided),
  shown('app.evidence', 'certificate', 'evidence'),
  proved,
  asAnother(proved),
  never(
    {
      ...proved,
      sql: proved.sql
        .replace('added_by)', 'added_by, withdrawn_at, withdrawn_by)')
        .replace(':me)', ':me, now(), :me)'),
    },
    'as withdrawn',
  ),
  changed('app.evidence', 'certificate', 'evidence', 'version'),
  blind('app.evidence', 'certificate', 'evidence'),
  withdraws(
    'by herself',
    'withdrawn_at = now(), withdrawn_by = :me',
    'evidence',
    ({ situation: s }) =>
      mayTouch(s, 'certificate', 'write') &&
      mayTouch(s, 'certificate', 'read') &&
      !isRowHidden(s, 'certificate', 'evidence'),
  ),
  withdraws('in the name of somebody else', 'withdrawn_at = now(), withdrawn_by = :outsider', 'evidence', no),
  withdraws('and back', 'withdrawn_at = null, withdrawn_by = null', 'evidenceWithdrawn', no),
  shown('app.evidence_file', 'certificate', 'evidenceFile'),
  evidenceFile,
  asAnother(evidenceFile),
  never(
    { ...evidenceFile, sql: evidenceFile.sql.replace(':evidence,', ':evidenceOfOther,') },
    'of somebody else’s certificate',
  ),
  shown('app.referral_paper', 'referral-letter', 'paper'),
  paper,
  asAnother(paper),
  shown('app.protocol', 'protocol', 'protocol'),
  registered,
  asAnother(registered),
  never({ ...registered, sql: registered.sql.replace(':A', ':C') }, 'of another body'),
  shown('app.appointment', 'appointment', 'appointment'),
  appointed,
  asAnother(appointed),
  changed('app.appointment', 'appointment', 'appointment', 'version'),
  blind('app.appointment', 'appointment', 'appointment'),
  shown('app.report', 'report', 'report'),
  report,
  asAnother(report),
  changed('app.report', 'report', 'reportOwn', 'version'),
  blind('app.report', 'report', 'reportOwn'),
  never(changed('app.report', 'report', 'report', 'version'), 'of another author'),
  never(blind('app.report', 'report', 'report'), 'of another author'),
  never(changed('app.report', 'report', 'reportIssued', 'version'), 'that was issued'),
  shown('app.work_mark', 'work', 'workOwn'),
  shown('app.work_mark', 'work', 'workGiven'),
  never(shown('app.work_mark', 'work', 'workOfAnother'), 'of another'),
  marked,
  asAnother(marked),
  never(
    {
      ...marked,
      sql: marked.sql.replace('account_id)', 'account_id, ended_at)').replace(':me)', ':me, now())'),
    },
    'as ended',
  ),
  changed('app.work_mark', 'work', 'workOwn', 'version'),
  changed('app.work_mark', 'work', 'workGiven', 'version'),
  blind('app.work_mark', 'work', 'workOwn'),
  blind('app.work_mark', 'work', 'workGiven'),
  never(blind('app.work_mark', 'work', 'workOfAnother'), 'of another'),
  never(changed('app.work_mark', 'work', 'workEnded', 'version'), 'that was taken back'),
];

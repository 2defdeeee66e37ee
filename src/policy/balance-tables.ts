import { me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const sign = { when: 'person', action: 'sign' } as const satisfies Condition;
const confirm = { when: 'person', action: 'confirm' } as const satisfies Condition;
/** A draft is its rater's until it is closed: the others do not rate after her. */
const closedOrOwn = `(state = 'closed' or agreed or rated_by = ${me})`;
/** What is planned is written while the plan is a draft. */
const inDraft = "plan_id in (select p.id from app.action_plan p where p.state = 'draft')";
/** A signature of one's own act, or a paper that somebody else has yet to see. */
const ownAct = `recorded_by = ${me} and confirmed_by is null and (part = 'operator' or way = 'paper')`;
const herAct = `part = 'person' and way = 'signed-in' and recorded_by = ${me}`;
const paperToConfirm = `way = 'paper' and confirmed_at is null and recorded_by <> ${me}`;

const sheet = (table: string, dataClass: 'assessment' | 'functional' | 'body-functions'): TableSpec => ({
  table,
  dataClass,
  select: [{ ...read, also: closedOrOwn }],
  insert: [{ ...write, also: `rated_by = ${me} and state = 'draft'` }],
  update: [{ ...write, also: `(rated_by = ${me} or agreed)` }],
  updates: ['answers_enc', 'rated_on', 'state', 'closed_at', 'version'],
  updateFrom: "state = 'draft'",
});

const made = (table: string, dataClass: 'assessment' | 'functional' | 'balance'): TableSpec => ({
  table,
  dataClass,
  select: [read],
  insert: [{ ...write, also: `made_by = ${me}` }],
});

/** Tables of assessment, balance and plan. */
export const balanceTables: readonly TableSpec[] = [
  sheet('app.assessment_sheet', 'assessment'),
  sheet('app.functional_sheet', 'functional'),
  sheet('app.body_function_sheet', 'body-functions'),
  {
    table: 'app.limitation',
    dataClass: 'limitation',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me}` }],
  },
  made('app.assessment_document', 'assessment'),
  made('app.functional_document', 'functional'),
  {
    table: 'app.balance',
    dataClass: 'balance',
    select: [read],
    insert: [{ ...write, also: `opened_by = ${me} and contract_on is null` }],
    update: [write],
    updates: ['state', 'needs_enc', 'synthesis_enc', 'contract_on', 'closed_at', 'follow_up_on', 'version'],
  },
  {
    table: 'app.balance_session',
    dataClass: 'balance',
    select: [read],
    insert: [{ ...write, also: `held_by = ${me}` }],
    update: [{ ...write, also: `held_by = ${me}` }],
    updates: ['held_on', 'starts_at', 'minutes', 'place_enc', 'with_enc', 'content_enc', 'version'],
    updateFrom:
      'not exists (select from app.balance_signature s where s.subject_id = balance_session.id and s.person_id = balance_session.person_id)',
  },
  {
    table: 'app.balance_entry',
    dataClass: 'balance',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me}` }],
    update: [write],
    updates: ['removed_at', 'position', 'version'],
    updateFrom: 'removed_at is null',
  },
  {
    table: 'app.balance_signature',
    dataClass: 'balance',
    select: [read],
    insert: [
      { ...sign, also: herAct },
      { ...write, also: ownAct },
    ],
    // In whose name, a trigger looks at.
    update: [confirm],
    updates: ['confirmed_by', 'confirmed_at', 'refused_reason_enc', 'version'],
    updateFrom: paperToConfirm,
  },
  made('app.balance_document', 'balance'),
  {
    table: 'app.action_plan',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me} and state = 'draft'` }],
    // The last signature, whosever it is, makes it signed: a trigger holds the state against the signatures.
    update: [write, sign, confirm],
    updates: [
      'state',
      'opening_enc',
      'starts_on',
      'ends_on',
      'first_review_on',
      'no_review_enc',
      'no_other_projects',
      'attendance_to_treating',
      'agreed_hours_enc',
      'content_sha256',
      'needs_person',
      'needs_representative',
      'closed_at',
      'signed_at',
      'review_on',
      'version',
    ],
    system: { counting: ['select'] },
    systemSelects: { counting: ['case_id', 'state'] },
  },
  {
    table: 'app.plan_goal',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: inDraft }],
    update: [{ ...write, also: inDraft }],
    updates: ['words_enc', 'how_known_enc', 'position', 'removed_at', 'version'],
  },
  {
    table: 'app.plan_measure',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: inDraft }],
    update: [write],
    updates: [
      'goal_id',
      'kind',
      'what_enc',
      'who_enc',
      'how_known_enc',
      'from_on',
      'by_on',
      'hours',
      'state',
      'position',
      'removed_at',
      'version',
    ],
  },
  {
    table: 'app.plan_other_project',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: `sent_by is null and sent_on is null and ${inDraft}` }],
    update: [write],
    updates: [
      'kind',
      'body_enc',
      'referent_enc',
      'begun_on',
      'ends_on',
      'note_enc',
      'sent_on',
      'sent_by',
      'removed_at',
      'version',
    ],
  },
  {
    table: 'app.plan_review',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: 'answered_by is null' }],
    update: [write],
    updates: ['state', 'held_on', 'outcome', 'text_enc', 'answered_by', 'answered_at', 'version'],
    updateFrom: "state = 'due'",
  },
  {
    table: 'app.plan_session',
    dataClass: 'plan',
    select: [read],
    insert: [{ ...write, also: `held_by = ${me}` }],
  },
  {
    table: 'app.plan_signature',
    dataClass: 'plan',
    select: [read],
    insert: [
      { ...sign, also: herAct },
      { ...write, also: ownAct },
    ],
    // In whose name, a trigger looks at.
    update: [confirm],
    updates: ['confirmed_by', 'confirmed_at', 'refused_reason_enc', 'version'],
    updateFrom: paperToConfirm,
  },
  {
    table: 'app.plan_document',
    dataClass: 'plan',
    select: [read],
    insert: [
      { ...write, also: `made_by = ${me}` },
      // The last signature makes the copy that is kept: it may be hers, or the second operator's under a paper.
      { ...sign, also: `made_by = ${me} and edition = 'signed'` },
      { ...confirm, also: `made_by = ${me} and edition = 'signed'` },
    ],
  },
];

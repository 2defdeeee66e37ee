import { everyone, gate, leads, me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const sign = { when: 'person', action: 'sign' } as const satisfies Condition;
const decide = { when: 'person', action: 'decide' } as const satisfies Condition;
/** The run that this very transaction makes: what was computed is not added to afterwards. */
const ownRun = `run_id in (select r.id from app.match_run r where r.made_by = ${me} and r.made_in = pg_current_xact_id())`;
const ofPartners =
  "project_id in (select pp.project_id from app.project_partner pp where pp.organisation_id = any((select gate.bodies('match-run', 'read'))::uuid[]))";
/** What an operator hears is told; what she does herself is signed in. */
const told = `recorded_by = ${me} and (way is null or way = 'told')`;
const herOwn = `recorded_by = ${me} and way = 'signed-in' and part = 'person'`;

/** Tables of the card of needs, of matching and of introductions. */
export const matchTables: readonly TableSpec[] = [
  {
    table: 'app.needs_card',
    dataClass: 'needs-card',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me} and state = 'draft'` }],
    update: [write, sign],
    updates: ['state', 'content_enc', 'content_sha256', 'offered_at', 'answered_at', 'revoked_at', 'version'],
    // Whether a paper for a company still has its ground: no word of either.
    system: gate,
    systemSelects: { gate: ['case_id', 'state'] },
  },
  {
    table: 'app.needs_card_answer',
    dataClass: 'needs-card',
    select: [read],
    insert: [
      { ...sign, also: herOwn },
      { ...write, also: `recorded_by = ${me} and way = 'told'` },
    ],
  },
  {
    table: 'app.job_search',
    dataClass: 'search',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me}` }],
    update: [write],
    updates: ['state', 'ready_on', 'content_enc', 'written_by', 'written_at', 'version'],
  },
  {
    table: 'app.company_excluded',
    dataClass: 'search',
    select: [read],
    insert: [
      { ...write, also: `recorded_by = ${me} and ended_at is null` },
      { ...sign, also: `recorded_by = ${me} and ended_at is null` },
    ],
    update: [write, sign],
    updates: ['ended_by', 'ended_at', 'version'],
    updateFrom: 'ended_at is null',
  },
  {
    table: 'app.travel_trial',
    dataClass: 'search',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
  },
  {
    table: 'app.match_weights',
    dataClass: 'project',
    select: [everyone],
    insert: [{ when: 'sql', sql: `${leads} and created_by = ${me}` }],
  },
  {
    table: 'app.match_score',
    dataClass: 'match',
    select: [read],
    insert: [{ ...write, also: `computed_by = ${me}` }],
    update: [write],
    updates: ['score', 'state', 'ready_on', 'place_version', 'computed_by', 'computed_at', 'version'],
  },
  {
    table: 'app.match_reason',
    dataClass: 'search',
    select: [read],
    insert: [{ ...write, also: `computed_by = ${me}` }],
    update: [write],
    updates: ['parts_enc', 'computed_by', 'computed_at', 'version'],
  },
  {
    table: 'app.match_pin',
    dataClass: 'match',
    select: [read],
    insert: [{ ...decide, also: `set_by = ${me} and ended_at is null` }],
    update: [decide],
    updates: ['ended_by', 'ended_at', 'version'],
    updateFrom: 'ended_at is null',
  },
  {
    table: 'app.match_run',
    dataClass: 'match-run',
    select: [{ when: 'sql', sql: ofPartners }],
    insert: [
      {
        when: 'body',
        column: 'organisation_id',
        action: 'write',
        also: `made_by = ${me} and made_in = pg_current_xact_id() and (project_id, organisation_id) in (select pp.project_id, pp.organisation_id from app.project_partner pp)`,
      },
    ],
  },
  {
    table: 'app.match_run_place',
    dataClass: 'match-run',
    select: [{ when: 'sql', sql: 'run_id in (select r.id from app.match_run r)' }],
    insert: [{ when: 'sql', sql: ownRun }],
  },
  {
    table: 'app.match_run_person',
    dataClass: 'match',
    select: [read],
    insert: [{ ...decide, also: ownRun }],
  },
  {
    table: 'app.match_decision',
    dataClass: 'match',
    select: [read],
    insert: [{ ...decide, also: `decided_by = ${me}` }],
  },
  {
    table: 'app.introduction',
    dataClass: 'introduction',
    select: [read],
    insert: [{ ...write, also: `proposed_by = ${me} and state = 'proposed' and said_enc is null` }],
    update: [write, sign],
    updates: [
      'state',
      'state_since',
      'said_enc',
      'card_id',
      'next_on',
      'trial_from',
      'ended_side',
      'version',
    ],
    updateFrom: "state not in ('declined', 'ended')",
    system: { ...gate, counting: ['select'] },
    systemSelects: { gate: ['id', 'case_id', 'state'], counting: ['case_id', 'state'] },
  },
  {
    table: 'app.introduction_step',
    dataClass: 'introduction',
    select: [read],
    insert: [
      // Her answers are hers to give; what happened is recorded by who was there.
      {
        ...sign,
        also: `${herOwn} and side = 'person' and kind in ('agreed', 'not-now', 'asked-someone', 'declined', 'ended')`,
      },
      { ...write, also: told },
    ],
  },
  {
    table: 'app.introduction_gate',
    dataClass: 'introduction',
    select: [read],
    insert: [{ ...write, also: `recorded_by = ${me}` }],
  },
  {
    table: 'app.company_paper',
    dataClass: 'introduction',
    select: [read],
    // What lies sealed is opened by who has the link, and by nobody who signs in.
    selects: [
      'id',
      'territory_id',
      'person_id',
      'introduction_id',
      'made_by',
      'made_at',
      'expires_at',
      'revoked_at',
      'version',
    ],
    insert: [{ ...write, also: `made_by = ${me} and revoked_at is null` }],
    // She takes her card back: what companies could open goes with it.
    update: [write, sign],
    updates: ['sealed', 'revoked_at', 'version'],
    updateFrom: 'revoked_at is null',
    system: { hosting: ['select'], gate: ['select', 'update'] },
    systemSelects: {
      hosting: ['id', 'token_hash', 'sealed', 'expires_at', 'revoked_at'],
      gate: ['person_id', 'introduction_id', 'revoked_at', 'version'],
    },
  },
];

import { me, read, write } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const append = { when: 'person', action: 'append' } as const satisfies Condition;
const decide = { when: 'person', action: 'decide' } as const satisfies Condition;
const notExcluded = 'person_id <> all((select gate.excluded_persons())::uuid[])';
/** What one wrote oneself, while one works in the partnership and is not kept from the person. */
const ownWriting: Condition = {
  when: 'sql',
  sql: `written_by = ${me} and (select gate.signed_in()) and ${notExcluded}`,
};

/** Tables of the path and of the case page: requirements, papers, diary, notes, appointments, reports, work. */
export const pathTables: readonly TableSpec[] = [
  {
    table: 'app.eligibility',
    dataClass: 'eligibility',
    select: [read],
    insert: [{ ...write, also: "state = 'open'" }],
    update: [{ ...write, also: "state = 'open'" }, decide],
    updates: [
      'route',
      'state',
      'charge',
      'charge_due_on',
      'age_at_entry',
      'due_on',
      'next_expiry_on',
      'recheck_on',
      'decided_at',
      'version',
    ],
    system: { counting: ['select'] },
    systemSelects: { counting: ['case_id', 'age_at_entry'] },
  },
  {
    table: 'app.requirement_check',
    dataClass: 'eligibility',
    select: [read],
    insert: [{ ...write, also: `checked_by = ${me}` }],
  },
  {
    table: 'app.eligibility_decision',
    dataClass: 'eligibility',
    select: [read],
    insert: [{ ...decide, also: `decided_by = ${me}` }],
  },
  {
    table: 'app.evidence',
    dataClass: 'certificate',
    select: [read],
    insert: [{ ...write, also: `added_by = ${me} and withdrawn_at is null` }],
    update: [write],
    updates: ['withdrawn_at', 'withdrawn_by', 'withdraw_reason_enc', 'version'],
    updateFrom: 'withdrawn_at is null',
  },
  {
    table: 'app.evidence_file',
    dataClass: 'certificate',
    select: [read],
    insert: [{ ...write, also: `added_by = ${me}` }],
  },
  {
    table: 'app.referral_paper',
    dataClass: 'referral-letter',
    select: [read],
    insert: [{ ...write, also: `added_by = ${me}` }],
  },
  {
    table: 'app.protocol',
    dataClass: 'protocol',
    select: [read],
    insert: [
      {
        ...write,
        also: `recorded_by = ${me} and organisation_id = any((select gate.member_bodies())::uuid[])`,
      },
    ],
  },
  {
    table: 'app.diary_entry',
    dataClass: 'diary',
    select: [read, ownWriting],
    insert: [{ ...append, also: `written_by = ${me}` }],
  },
  {
    table: 'app.reserved_note',
    dataClass: 'reserved-note',
    select: [
      ownWriting,
      {
        ...append,
        also: `exists (select from gate.substituted_authors() s where s.person_id = reserved_note.person_id and s.account_id = reserved_note.written_by)`,
      },
    ],
    insert: [{ ...append, also: `written_by = ${me}` }],
  },
  {
    table: 'app.appointment',
    dataClass: 'appointment',
    select: [read],
    insert: [{ ...write, also: `created_by = ${me}` }],
    update: [write],
    updates: [
      'starts_at',
      'ends_at',
      'place_enc',
      'note_enc',
      'account_id',
      'kind',
      'state',
      'remind_on',
      'version',
    ],
    // A reminder leaves only while the appointment stands: nothing else of it is known to the mails.
    system: { messaging: ['select'] },
    systemSelects: { messaging: ['id', 'account_id', 'state', 'remind_on'] },
  },
  {
    table: 'app.report',
    dataClass: 'report',
    select: [read],
    insert: [{ ...write, also: `written_by = ${me}` }],
    update: [{ ...write, also: `written_by = ${me}` }],
    updates: [
      'purpose',
      'addressee_enc',
      'content_enc',
      'state',
      'file_id',
      'sha256_enc',
      'issued_at',
      'version',
    ],
    updateFrom: "state = 'draft'",
  },
  {
    table: 'app.work_mark',
    dataClass: 'work',
    select: [{ ...read, also: `(account_id = ${me} or given_to = ${me})` }],
    insert: [{ ...write, also: `account_id = ${me} and ended_at is null` }],
    update: [{ ...write, also: `(account_id = ${me} or given_to = ${me})` }],
    updates: ['ended_at', 'version'],
    updateFrom: 'ended_at is null',
  },
];

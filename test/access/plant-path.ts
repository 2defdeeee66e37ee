import { randomUUID as id } from 'node:crypto';
import { type Context, secret } from './plant-context.ts';
import type { PathRow } from './situation.ts';

const file = { media_type: 'application/pdf', byte_size: 1, pages: 1, sha256_enc: secret, name_enc: secret };

/** Writes requirements with their papers, diary, notes, appointments, letters and work marks: by somebody who is never
 *  the actor, and where it matters whose they are also by the actor and by her colleague. */
export function plantPath(
  { ground, of, accountId, at, push }: Context,
  [openCase, decidedCase]: readonly [string, string],
  referral: string,
): Record<PathRow, string> {
  const names = [
    'eligibility',
    'eligibilityDecided',
    'check',
    'eligibilityDecision',
    'evidence',
    'evidenceWithdrawn',
    'evidenceFile',
    'paper',
    'protocol',
    'diary',
    'diaryOwn',
    'noteOwn',
    'noteOfColleague',
    'noteOfAnother',
    'appointment',
    'report',
    'reportOwn',
    'reportIssued',
    'workOwn',
    'workGiven',
    'workOfAnother',
    'workEnded',
  ] as const satisfies readonly PathRow[];
  const rows = Object.fromEntries(names.map((name) => [name, id()])) as Record<PathRow, string>;
  const another = ground.outsider;
  const stored = () => {
    const made = id();
    push('app.stored_file', { id: made, byte_size: 1, chunks: 1 });
    return made;
  };
  for (const [eligibility, case_id, state, decided_at] of [
    [rows.eligibility, openCase, 'open', null],
    [rows.eligibilityDecided, decidedCase, 'eligible', at.before],
  ])
    push('app.eligibility', {
      ...of,
      id: eligibility,
      case_id,
      state,
      charge: 'unknown',
      rules_version_id: ground.noticeVersionId,
      decided_at,
    });
  for (const [evidence, withdrawn_at, withdrawn_by] of [
    [rows.evidence, null, null],
    [rows.evidenceWithdrawn, at.yesterday, another],
  ])
    push('app.evidence', {
      ...of,
      id: evidence,
      kind: 'l68',
      issuer_enc: secret,
      issued_on: '2026-01-01',
      added_by: another,
      withdrawn_at,
      withdrawn_by,
    });
  push('app.requirement_check', {
    ...of,
    id: rows.check,
    eligibility_id: rows.eligibility,
    requirement: 'l68',
    outcome: 'met',
    finding: 'x',
    checked_by: another,
  });
  push('app.eligibility_decision', {
    ...of,
    id: rows.eligibilityDecision,
    eligibility_id: rows.eligibilityDecided,
    outcome: 'eligible',
    proposal: 'eligible',
    rules_version_id: ground.noticeVersionId,
    decided_by: another,
    decided_at: at.before,
  });
  push('app.evidence_file', {
    ...of,
    ...file,
    id: rows.evidenceFile,
    evidence_id: rows.evidence,
    file_id: stored(),
    added_by: another,
  });
  push('app.referral_paper', {
    ...of,
    ...file,
    id: rows.paper,
    referral_id: referral,
    kind: 'other',
    file_id: stored(),
    added_by: another,
  });
  push('app.protocol', {
    ...of,
    id: rows.protocol,
    subject: 'referral',
    subject_id: referral,
    organisation_id: ground.bodies.C,
    number: '1',
    registered_on: '2026-01-01',
    direction: 'in',
    recorded_by: another,
  });
  for (const [entry, written_by] of [
    [rows.diary, another],
    [rows.diaryOwn, accountId],
  ])
    push('app.diary_entry', {
      ...of,
      id: entry,
      kind: 'note',
      text_enc: secret,
      happened_at: at.before,
      written_by,
    });
  for (const [note, written_by] of [
    [rows.noteOwn, accountId],
    [rows.noteOfColleague, ground.colleague],
    [rows.noteOfAnother, another],
  ])
    push('app.reserved_note', { ...of, id: note, text_enc: secret, written_by });
  push('app.appointment', {
    ...of,
    id: rows.appointment,
    kind: 'meeting',
    starts_at: at.before,
    ends_at: at.yesterday,
    account_id: another,
    created_by: another,
  });
  for (const [report, written_by, state] of [
    [rows.report, another, 'draft'],
    [rows.reportOwn, accountId, 'draft'],
    [rows.reportIssued, accountId, 'issued'],
  ])
    push('app.report', {
      ...of,
      id: report,
      purpose: 'equipe',
      addressee_enc: secret,
      content_enc: secret,
      state,
      file_id: state === 'issued' ? stored() : null,
      issued_at: state === 'issued' ? at.before : null,
      written_by,
    });
  for (const [mark, account_id, act, given_to, ended_at] of [
    [rows.workOwn, accountId, 'done-outside', null, null],
    [rows.workGiven, another, 'given', accountId, null],
    [rows.workOfAnother, another, 'done-outside', null, null],
    [rows.workEnded, accountId, 'done-outside', null, at.yesterday],
  ])
    push('app.work_mark', {
      ...of,
      id: mark,
      thing: 'test',
      subject_id: rows.eligibility,
      act,
      given_to,
      reason_enc: secret,
      account_id,
      ended_at,
    });
  return rows;
}

import { type Context, hash, secret } from './plant-context.ts';
import type { BalanceRow } from './situation.ts';

/** Writes a draft, a signed plan and one that waits for signatures, with their parts and papers. */
export function plantPlans(
  { ground, of, accountId, at, push }: Context,
  [firstCase, secondCase]: readonly [string, string],
  representative: string,
  rows: Readonly<Record<BalanceRow, string>>,
  stored: () => string,
): void {
  const another = ground.outsider;
  for (const [plan, case_id, number, state] of [
    [rows.planDraft, firstCase, 2, 'draft'],
    [rows.planSigned, firstCase, 1, 'signed'],
    [rows.planToSign, secondCase, 1, 'to-sign'],
  ])
    push('app.action_plan', {
      ...of,
      id: plan,
      case_id,
      number,
      state,
      content_sha256: state === 'draft' ? null : hash,
      needs_person: true,
      needs_representative: true,
      no_other_projects: false,
      signed_at: state === 'signed' ? at.before : null,
      written_by: another,
      version: 1,
    });
  for (const [goal, plan_id] of [
    [rows.goal, rows.planDraft],
    [rows.goalToSign, rows.planToSign],
  ])
    push('app.plan_goal', { ...of, id: goal, plan_id, words_enc: secret, position: 1, version: 1 });
  for (const [measure, plan_id, goal_id] of [
    [rows.measure, rows.planDraft, rows.goal],
    [rows.measureSigned, rows.planSigned, rows.goalToSign],
  ])
    push('app.plan_measure', {
      ...of,
      id: measure,
      plan_id,
      goal_id,
      kind: 'coaching',
      what_enc: secret,
      state: 'planned',
      position: 1,
      version: 1,
    });
  for (const [other, plan_id] of [
    [rows.otherProject, rows.planDraft],
    [rows.otherProjectSigned, rows.planSigned],
  ])
    push('app.plan_other_project', { ...of, id: other, plan_id, kind: 'pai', body_enc: secret, version: 1 });
  for (const [review, state, answered_by] of [
    [rows.review, 'due', null],
    [rows.reviewHeld, 'held', another],
  ])
    push('app.plan_review', {
      ...of,
      id: review,
      plan_id: rows.planSigned,
      due_on: '2026-02-01',
      state,
      answered_by,
      version: 1,
    });
  push('app.plan_session', {
    ...of,
    id: rows.planSession,
    plan_id: rows.planSigned,
    held_on: '2026-01-01',
    minutes: 30,
    with_her: true,
    held_by: another,
  });
  for (const [signature, part, recorded_by, refused] of [
    [rows.planPaper, 'person', another, false],
    [rows.planPaperOwn, 'representative', accountId, false],
    [rows.planPaperRefused, 'person', another, true],
  ] as const)
    push('app.plan_signature', {
      ...of,
      id: signature,
      plan_id: rows.planToSign,
      part,
      way: 'paper',
      representative_id: part === 'representative' ? representative : null,
      identity_level: 'paper',
      content_sha256: hash,
      file_id: stored(),
      recorded_by,
      signed_on: '2026-01-01',
      confirmed_by: refused ? ground.colleague : null,
      confirmed_at: refused ? at.before : null,
      refused_reason_enc: refused ? secret : null,
      version: 1,
    });
  push('app.plan_document', {
    ...of,
    id: rows.planPrint,
    plan_id: rows.planSigned,
    edition: 'easy',
    file_id: stored(),
    content_sha256: hash,
    sha256_enc: secret,
    byte_size: 1,
    made_by: another,
  });
}

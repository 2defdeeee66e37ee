import { randomUUID as id } from 'node:crypto';
import { meetingRow } from './plant-choices.ts';
import { type Context, secret } from './plant-context.ts';
import { extractOf, itemOf } from './plant-seats.ts';
import type { ChoiceRow } from './situation.ts';

/** Writes her two candidacies, one of them decided on, with points, letters and complaints; and a closed meeting of others
 *  about her: by somebody who is never the actor, but for the points the actor gave and the task she was given. */
export function plantCandidate(
  { ground, of, accountId, at, push }: Context,
  [firstCase, secondCase]: readonly [string, string],
): Omit<Record<ChoiceRow, string>, 'herAccess'> {
  const names = [
    'candidacy',
    'candidacyOfA',
    'scoreOwn',
    'scoreOfAnother',
    'choice',
    'communication',
    'complaint',
    'complaintAnswered',
    'item',
    'itemOwned',
    'itemHere',
    'conflict',
    'conflictHere',
    'extract',
    'extractHere',
  ] as const satisfies readonly ChoiceRow[];
  const rows = Object.fromEntries(names.map((name) => [name, id()])) as Omit<
    Record<ChoiceRow, string>,
    'herAccess'
  >;
  const another = ground.outsider;
  for (const [candidacy, case_id, procedure_id, state] of [
    [rows.candidacy, firstCase, ground.procedures.C, 'to-choose'],
    [rows.candidacyOfA, secondCase, ground.procedures.A, 'admitted'],
  ])
    push('app.selection_candidacy', {
      ...of,
      id: candidacy,
      case_id,
      procedure_id,
      completed_at: at.before,
      state,
      entered_by: another,
      entered_at: at.before,
      version: 1,
    });
  for (const [score, member_id] of [
    [rows.scoreOwn, accountId],
    [rows.scoreOfAnother, another],
  ])
    push('app.selection_score', {
      ...of,
      id: score,
      candidacy_id: rows.candidacy,
      criterion: 'a',
      member_id,
      points: 1,
    });
  push('app.selection_decision', {
    ...of,
    id: rows.choice,
    candidacy_id: rows.candidacyOfA,
    outcome: 'admitted',
    way: 'ranking',
    reason_enc: secret,
    decided_by: another,
    decided_at: at.before,
  });
  push('app.selection_communication', {
    ...of,
    id: rows.communication,
    candidacy_id: rows.candidacyOfA,
    kind: 'outcome',
    told_on: '2026-01-02',
    channel: 'letter',
    told_by: another,
  });
  for (const [complaint, answered] of [
    [rows.complaint, false],
    [rows.complaintAnswered, true],
  ] as const)
    push('app.selection_complaint', {
      ...of,
      id: complaint,
      candidacy_id: rows.candidacyOfA,
      kind: 'complaint',
      received_on: '2026-01-03',
      text_enc: secret,
      outcome: answered ? 'rejected' : null,
      answer_enc: answered ? secret : null,
      answered_by: answered ? another : null,
      answered_at: answered ? at.before : null,
      recorded_by: another,
    });
  const meeting = id();
  push(
    'app.meeting',
    meetingRow(ground, {
      id: meeting,
      organisation_id: ground.bodies.C,
      state: 'closed',
      convened_by: another,
      closed_by: another,
      closed_at: at.before,
    }),
  );
  for (const [item, matter, state, owner_id] of [
    [rows.item, 'plan', 'postponed', null],
    [rows.itemOwned, 'other', 'decided', accountId],
  ])
    push('app.meeting_item', {
      ...of,
      ...itemOf(another, meeting),
      id: item,
      matter,
      state,
      owner_id,
      decided_at: state === 'decided' ? at.before : null,
    });
  push('app.meeting_conflict', {
    ...of,
    id: rows.conflict,
    item_id: rows.item,
    meeting_id: meeting,
    account_id: another,
    reason_enc: secret,
  });
  push('app.meeting_extract', { ...of, ...extractOf(push, another, rows.item), id: rows.extract });
  return rows;
}

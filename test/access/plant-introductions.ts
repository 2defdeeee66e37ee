import { randomUUID as id } from 'node:crypto';
import { type Context, secret } from './plant-context.ts';
import type { MatchRow } from './situation.ts';

/** Writes the ladders of one person, with a step, a gate and the papers that a company may open. */
export function plantIntroductions(
  { ground, of, at, push }: Context,
  [firstCase, secondCase]: readonly [string, string],
  rows: Readonly<Record<MatchRow, string>>,
): void {
  const by = ground.outsider;
  const { place, place2, place3 } = ground.firms.here;
  for (const [introduction, case_id, place_id, state, card_id] of [
    [rows.introProposed, firstCase, place, 'proposed', null],
    // Of the first case she agreed to no card.
    [rows.introBare, firstCase, place2, 'agreed', null],
    [rows.introAgreed, secondCase, place3, 'agreed', rows.cardAgreed],
    [rows.introIntroduced, secondCase, place, 'introduced', rows.cardAgreed],
    [rows.introTrial, secondCase, place2, 'trial', null],
    [rows.introDeclined, firstCase, place3, 'declined', null],
  ])
    push('app.introduction', {
      ...of,
      id: introduction,
      case_id,
      place_id,
      state,
      card_id,
      state_since: '2026-01-01',
      proposal_enc: secret,
      said_enc: state === 'proposed' ? null : secret,
      ended_side: state === 'declined' ? 'company' : null,
      proposed_by: by,
      proposed_at: at.before,
      version: 1,
    });
  push('app.introduction_step', {
    ...of,
    id: rows.introStep,
    introduction_id: rows.introAgreed,
    kind: 'agreed',
    on_day: '2026-01-01',
    side: 'person',
    part: 'person',
    way: 'told',
    how: 'in-person',
    recorded_by: by,
    recorded_at: at.before,
  });
  push('app.introduction_gate', {
    ...of,
    id: rows.introGate,
    introduction_id: rows.introAgreed,
    gate: 'inail',
    needed: true,
    passed_on: '2026-01-01',
    reference_enc: secret,
    recorded_by: by,
    recorded_at: at.before,
  });
  for (const [paper, introduction_id, revoked_at] of [
    [rows.companyPaper, rows.introAgreed, null],
    [rows.companyPaperWithdrawn, rows.introTrial, at.yesterday],
  ])
    push('app.company_paper', {
      ...of,
      id: paper,
      introduction_id,
      token_hash: `\\x${id().replaceAll('-', '')}${id().replaceAll('-', '')}`,
      sealed: revoked_at === null ? secret : null,
      made_by: by,
      made_at: at.before,
      expires_at: at.later,
      revoked_at,
      version: 1,
    });
}

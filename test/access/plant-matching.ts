import { randomUUID as id } from 'node:crypto';
import { type Context, hash, secret } from './plant-context.ts';
import { plantIntroductions } from './plant-introductions.ts';
import type { MatchRow } from './situation.ts';

const names = [
  'card',
  'cardToAgree',
  'cardAgreed',
  'cardAnswer',
  'jobSearch',
  'companyExcluded',
  'companyExcludedEnded',
  'travelTrial',
  'matchScore',
  'matchReason',
  'matchPin',
  'matchPinEnded',
  'runOwn',
  'runPerson',
  'matchDecision',
  'introProposed',
  'introAgreed',
  'introBare',
  'introIntroduced',
  'introTrial',
  'introDeclined',
  'introStep',
  'introGate',
  'companyPaper',
  'companyPaperWithdrawn',
] as const satisfies readonly MatchRow[];

/** Runs of a project are numbered; in the whole world no number comes twice. */
let runs = 100;

/** Writes her cards, what she looks for, points, a run and what was decided, and the introductions: by somebody who is never
 *  the actor, but for the run, which the actor made before. */
export function plantMatching(context: Context, cases: readonly [string, string]): Record<MatchRow, string> {
  const { ground, of, accountId, at, push } = context;
  const rows = Object.fromEntries(names.map((name) => [name, id()])) as Record<MatchRow, string>;
  const [case_id, secondCase] = cases;
  const by = ground.outsider;
  const { company, place, place2, site } = ground.firms.here;
  const past = at.before;
  for (const [card, card_case, number, state] of [
    [rows.card, case_id, 2, 'draft'],
    [rows.cardToAgree, case_id, 1, 'to-agree'],
    [rows.cardAgreed, secondCase, 1, 'agreed'],
  ])
    push('app.needs_card', {
      ...of,
      id: card,
      case_id: card_case,
      number,
      state,
      content_enc: secret,
      content_sha256: state === 'draft' ? null : hash,
      written_by: by,
      written_at: past,
      offered_at: state === 'draft' ? null : past,
      version: 1,
    });
  push('app.needs_card_answer', {
    ...of,
    id: rows.cardAnswer,
    card_id: rows.cardAgreed,
    answer: 'agrees',
    part: 'person',
    way: 'signed-in',
    content_sha256: hash,
    answered_on: '2026-01-01',
    recorded_by: by,
    recorded_at: past,
  });
  push('app.job_search', {
    ...of,
    id: rows.jobSearch,
    case_id,
    state: 'looking',
    content_enc: secret,
    written_by: by,
    written_at: past,
    version: 1,
  });
  for (const [excluded, ended_by] of [
    [rows.companyExcluded, null],
    [rows.companyExcludedEnded, by],
  ])
    push('app.company_excluded', {
      ...of,
      id: excluded,
      company_id: company,
      recorded_by: by,
      recorded_at: past,
      ended_by,
      ended_at: ended_by && past,
      version: 1,
    });
  push('app.travel_trial', {
    ...of,
    id: rows.travelTrial,
    site_id: site,
    means: 'bus',
    minutes: 30,
    possible: true,
    tried_with_coach: true,
    on_day: '2026-01-01',
    recorded_by: by,
    recorded_at: past,
  });
  const computed = {
    ...of,
    case_id,
    place_id: place,
    weights_id: ground.weightsId,
    computed_by: by,
    computed_at: past,
    version: 1,
  };
  push('app.match_score', { ...computed, id: rows.matchScore, place_version: 1, state: 'fits', score: 1 });
  push('app.match_reason', { ...computed, id: rows.matchReason, parts_enc: secret });
  for (const [pin, ended_by] of [
    [rows.matchPin, null],
    [rows.matchPinEnded, by],
  ])
    push('app.match_pin', {
      ...of,
      id: pin,
      case_id,
      place_id: place,
      kind: 'veto',
      reason_enc: secret,
      set_by: by,
      set_at: past,
      ended_by,
      ended_at: ended_by && past,
      version: 1,
    });
  runs += 1;
  push('app.match_run', {
    id: rows.runOwn,
    project_id: ground.projectId,
    organisation_id: ground.bodies.A,
    number: runs,
    weights_id: ground.weightsId,
    people: 1,
    placed: 1,
    objective: 1,
    bound: 1,
    quotas: [],
    input_sha256: hash,
    made_by: accountId,
    made_at: past,
    made_in: '1',
  });
  push('app.match_run_person', { ...of, id: rows.runPerson, case_id, run_id: rows.runOwn, place_id: place });
  push('app.match_decision', {
    ...of,
    id: rows.matchDecision,
    case_id,
    run_person_id: rows.runPerson,
    outcome: 'accepted',
    place_id: place2,
    reason_enc: secret,
    decided_by: by,
    decided_at: past,
  });
  plantIntroductions(context, cases, rows);
  return rows;
}

import { randomUUID as id } from 'node:crypto';
import { type Context, hash, secret } from './plant-context.ts';
import { plantPlans } from './plant-plans.ts';
import type { BalanceRow } from './situation.ts';

const sheets = [
  ['app.assessment_sheet', 'assessment'],
  ['app.functional_sheet', 'functional'],
  ['app.body_function_sheet', 'bodyFunctions'],
] as const;
const names = [
  ...(['assessment', 'functional', 'bodyFunctions'] as const).flatMap((c) =>
    (['Closed', 'Done', 'Draft', 'Own', 'Agreed'] as const).map((state) => `${c}${state}` as const),
  ),
  'limitation',
  'assessmentPrint',
  'functionalPrint',
  'balance',
  'balanceSigned',
  'balanceClosed',
  'session',
  'sessionOwn',
  'sessionSigned',
  'entry',
  'entryOfClosed',
  'entryRemoved',
  'balancePaper',
  'balancePaperOwn',
  'balancePaperDone',
  'balancePrint',
  'planDraft',
  'planToSign',
  'planSigned',
  'goal',
  'goalToSign',
  'measure',
  'measureSigned',
  'otherProject',
  'otherProjectSigned',
  'review',
  'reviewHeld',
  'planSession',
  'planPaper',
  'planPaperOwn',
  'planPaperRefused',
  'planPrint',
] as const satisfies readonly BalanceRow[];

/** Writes sheets, the balance and the plans: by somebody who is never the actor, and where it matters whose they are also by
 *  the actor. */
export function plantBalance(
  context: Context,
  cases: readonly [string, string],
  representative: string,
): Record<BalanceRow, string> {
  const { ground, of, accountId, at, push } = context;
  const rows = Object.fromEntries(names.map((name) => [name, id()])) as Record<BalanceRow, string>;
  const another = ground.outsider;
  const stored = () => {
    const made = id();
    push('app.stored_file', { id: made, byte_size: 1, chunks: 1 });
    return made;
  };
  const [case_id] = cases;
  for (const [table, name] of sheets)
    for (const [state, rated_by, agreed] of [
      ['Closed', another, false],
      ['Done', accountId, false],
      ['Draft', another, false],
      ['Own', accountId, false],
      ['Agreed', another, true],
    ] as const)
      push(table, {
        ...of,
        id: rows[`${name}${state}`],
        case_id,
        evaluation_id: id(),
        instrument_version_id: ground.instrumentVersion,
        agreed,
        rated_by,
        rated_on: '2026-01-01',
        state: state === 'Closed' || state === 'Done' ? 'closed' : 'draft',
        closed_at: state === 'Closed' || state === 'Done' ? at.before : null,
        answers_enc: secret,
        version: 1,
      });
  push('app.limitation', { ...of, id: rows.limitation, case_id, text_enc: secret, written_by: another });
  const print = { sha256_enc: secret, byte_size: 1, made_by: another };
  for (const [table, document] of [
    ['app.assessment_document', rows.assessmentPrint],
    ['app.functional_document', rows.functionalPrint],
  ] as const)
    push(table, { ...of, ...print, id: document, evaluation_id: id(), file_id: stored() });
  for (const [balance, number, state, contract_on, closed_at] of [
    [rows.balance, 1, 'welcome', null, null],
    [rows.balanceClosed, 2, 'closed', '2026-01-01', at.before],
    [rows.balanceSigned, 3, 'welcome', null, null],
  ])
    push('app.balance', {
      ...of,
      id: balance,
      case_id,
      number,
      state,
      contract_on,
      closed_at,
      opened_by: another,
      version: 1,
    });
  for (const [session, held_by] of [
    [rows.session, another],
    [rows.sessionOwn, accountId],
    [rows.sessionSigned, accountId],
  ])
    push('app.balance_session', {
      ...of,
      id: session,
      balance_id: rows.balance,
      phase: 'welcome',
      outcome: 'held',
      held_on: '2026-01-01',
      minutes: 60,
      held_by,
      version: 1,
    });
  for (const [entry, balance_id, removed_at] of [
    [rows.entry, rows.balance, null],
    [rows.entryOfClosed, rows.balanceClosed, null],
    [rows.entryRemoved, rows.balance, at.yesterday],
  ])
    push('app.balance_entry', {
      ...of,
      id: entry,
      balance_id,
      section: 'value',
      content_enc: secret,
      position: 1,
      removed_at,
      written_by: another,
      version: 1,
    });
  for (const [signature, subject, subject_id, part, way, recorded_by, confirmed_by] of [
    [rows.balancePaper, 'contract', rows.balance, 'person', 'paper', another, null],
    [rows.balancePaperOwn, 'synthesis', rows.balance, 'person', 'paper', accountId, null],
    [rows.balancePaperDone, 'session', rows.sessionSigned, 'person', 'paper', another, ground.colleague],
    [id(), 'session', rows.sessionSigned, 'operator', 'signed-in', accountId, null],
    [id(), 'contract', rows.balanceSigned, 'operator', 'signed-in', another, null],
    [id(), 'contract', rows.balanceSigned, 'person', 'signed-in', another, null],
  ] as const)
    push('app.balance_signature', {
      ...of,
      id: signature,
      balance_id: subject_id === rows.balanceSigned ? rows.balanceSigned : rows.balance,
      subject,
      subject_id,
      part,
      way,
      identity_level: way === 'paper' ? 'paper' : 'password',
      document_sha256: hash,
      file_id: way === 'paper' ? stored() : null,
      recorded_by,
      signed_on: '2026-01-01',
      confirmed_by,
      confirmed_at: confirmed_by && at.before,
      version: 1,
    });
  push('app.balance_document', {
    ...of,
    ...print,
    id: rows.balancePrint,
    balance_id: rows.balance,
    edition: 'easy',
    file_id: stored(),
  });
  plantPlans(context, cases, representative, rows, stored);
  return rows;
}

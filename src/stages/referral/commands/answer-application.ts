import { recordAudit } from '../../../platform/audit/record.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import { neighbour } from '../rules/application.ts';
import { updateDraft } from '../store/application-drafts.ts';
import type { ApplicationAnswers, ApplicationStep } from '../types.ts';
import type { ApplicantRequest } from './begin-application.ts';
import { openToApplicant } from './open-to-applicant.ts';
import { fieldsOfStep, stepProblems } from './parse-application.ts';
import { findAlive } from './read-application.ts';

/** Longest answer kept as typed: what is longer is cut, and was refused in words before. */
const KEPT = 12_000;

/** Keeps the answer to one question, right or wrong, so that nothing she wrote is lost.
 *  @param typed fields of the form; those of other questions are left out
 *  @param way 'after' asks for a good answer; 'before' leads back whatever was written
 *  @returns the question to go on with, none: to the summary
 *  @refuses 'none' when the code opens no draft; 'sent' when it has left meanwhile; 'problems', what is wrong */
export async function answerApplication(
  doors: Doors,
  code: string,
  { step, typed, way }: { step: ApplicationStep; typed: ApplicationAnswers; way: 'before' | 'after' },
  { requestId, now }: Pick<ApplicantRequest, 'requestId' | 'now'>,
): Promise<
  | { ok: true; next: ApplicationStep | undefined }
  | { ok: false; code: 'none' | 'sent' }
  | { ok: false; code: 'problems'; answers: ApplicationAnswers; problems: ReturnType<typeof stepProblems> }
> {
  return openToApplicant(doors, async (tx, vault) => {
    const draft = await findAlive(tx, vault, code, now, true);
    if (draft === undefined) return { ok: false, code: 'none' };
    if (draft.state !== 'draft') return { ok: false, code: 'sent' };
    const fresh = Object.fromEntries(
      fieldsOfStep(step).map((field) => [field, (typed[field] ?? '').toWellFormed().slice(0, KEPT)]),
    );
    const answers = { ...draft.answers, ...fresh };
    const problems = stepProblems(step, { ...draft.answers, ...typed });
    const good = problems.length === 0;
    const seen = good && way === 'after' ? [...new Set([...draft.seen, step])] : draft.seen;
    await updateDraft(tx, vault, draft.id, { answers, seen }, now);
    await recordAudit(tx, null, {
      event: 'application.save',
      outcome: 'done',
      requestId,
      personIds: [draft.id],
      dataClasses: ['application'],
    });
    if (way === 'after' && !good) return { ok: false, code: 'problems', answers, problems };
    return { ok: true, next: neighbour(step, answers, way) };
  });
}

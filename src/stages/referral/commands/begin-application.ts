import { randomInt, randomUUID } from 'node:crypto';
import { recordAudit } from '../../../platform/audit/record.ts';
import { tokenHash } from '../../../platform/crypto/token.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { CODE_LENGTH, codeLetters } from '../rules/application-code.ts';
import { insertDraft } from '../store/application-drafts.ts';
import { listOpenProjects, type OpenProject } from '../store/application-projects.ts';
import type { ApplicationId } from '../types.ts';
import { openToApplicant } from './open-to-applicant.ts';

/** A request of somebody without an account. */
export type ApplicantRequest = { address: string; requestId: string; now: Date };

/** Begins an application to a project. From one address ten may begin in five minutes.
 *  @returns the code by which it is taken up again: 16 letters and digits, stored as a hash alone
 *  @refuses 'no-such-project' that one may apply to today; 'too-many' */
export async function beginApplication(
  doors: Doors,
  projectId: string,
  { address, requestId, now }: ApplicantRequest,
): Promise<{ ok: true; code: string } | { ok: false; code: 'no-such-project' | 'too-many' }> {
  const from = throttleSubject(doors.ring, 'application', address);
  return openToApplicant(doors, async (tx, vault) => {
    if (await isThrottled(tx, [from], now)) return { ok: false, code: 'too-many' };
    const project = (await listOpenProjects(tx, dayInRome(now))).find((p) => p.id === projectId);
    if (project === undefined) return { ok: false, code: 'no-such-project' };
    await countWrongTry(tx, [from], now);
    const code = Array.from({ length: CODE_LENGTH }, () =>
      codeLetters.charAt(randomInt(codeLetters.length)),
    ).join('');
    const id = randomUUID() as ApplicationId;
    await insertDraft(tx, vault, {
      id,
      territoryId: project.territoryId,
      projectId: project.id,
      resumeHash: tokenHash(code),
      now,
    });
    await recordAudit(tx, null, {
      event: 'application.begin',
      outcome: 'done',
      requestId,
      personIds: [id],
      dataClasses: ['application'],
    });
    return { ok: true, code };
  });
}

/** The projects one may apply to today. */
export async function listProjectsToApplyTo(doors: Doors, now: Date): Promise<OpenProject[]> {
  return openToApplicant(doors, (tx) => listOpenProjects(tx, dayInRome(now)));
}

import { recordAudit } from '../../../platform/audit/record.ts';
import { tokenHash } from '../../../platform/crypto/token.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import type { SystemTx } from '../../../platform/database/tx.ts';
import type { Vault } from '../../../platform/database/vault.ts';
import { countWrongTry, isThrottled, throttleSubject } from '../../../platform/session/throttle.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { applicationDueOn, isDissent, isDraftAlive, reasonNotToSend } from '../rules/application.ts';
import { readResumeCode } from '../rules/application-code.ts';
import { findOwnApplication, type OwnApplication } from '../store/application-drafts.ts';
import { findInChargeDays, listOpenProjects, type OpenProject } from '../store/application-projects.ts';
import type { ApplicationStep } from '../types.ts';
import type { ApplicantRequest } from './begin-application.ts';
import { findRecipient } from './find-recipient.ts';
import { openToApplicant } from './open-to-applicant.ts';
import { applicationContent, missingSteps } from './parse-application.ts';

/** An application with the comuni to choose from: none where the project has closed since. */
export type ReadApplication = OwnApplication & { comuni: OpenProject['comuni'] };

/** An application with what sending it today would do. */
export type ApplicationPreview = {
  application: ReadApplication;
  missing: readonly ApplicationStep[];
  /** name of the body that answers, once everything is there */
  body: string | undefined;
  answerDueOn: CalendarDay;
  no: 'own-yes-missing' | 'nobody-agrees' | undefined;
  dissent: boolean;
};

/** The application of a code, as long as it can be taken up; audited before it leaves.
 *  @param code 16 letters, from the cookie of this screen
 *  @returns nothing for a wrong code and for a draft older than thirty days alike */
export async function readApplication(
  doors: Doors,
  code: string,
  event: string,
  { requestId, now }: Pick<ApplicantRequest, 'requestId' | 'now'>,
): Promise<ReadApplication | undefined> {
  return openToApplicant(doors, async (tx, vault) => {
    const application = await findAlive(tx, vault, code, now, false);
    if (application === undefined) return undefined;
    await recordAudit(tx, null, {
      event,
      outcome: 'done',
      requestId,
      personIds: [application.id],
      dataClasses: ['application'],
    });
    const projects = await listOpenProjects(tx, dayInRome(now));
    return { ...application, comuni: projects.find((p) => p.id === application.projectId)?.comuni ?? [] };
  });
}

/** What sending would do, told before it is sent: what is missing, who answers, by which day.
 *  @returns nothing where the code opens nothing, like `readApplication` */
export async function previewApplication(
  doors: Doors,
  code: string,
  event: string,
  request: Pick<ApplicantRequest, 'requestId' | 'now'>,
): Promise<ApplicationPreview | undefined> {
  const application = await readApplication(doors, code, event, request);
  if (application === undefined) return undefined;
  const missing = missingSteps(application.answers);
  const content = missing.length === 0 ? applicationContent(application.answers) : undefined;
  return openToApplicant(doors, async (tx) => {
    const day = dayInRome(request.now);
    return {
      application,
      missing,
      body: content && (await findRecipient(tx, application, content.contact.comune, request.now))?.name,
      answerDueOn: applicationDueOn(day, await findInChargeDays(tx, application.projectId, day)),
      no: content && reasonNotToSend(content),
      dissent: content !== undefined && isDissent(content),
    };
  });
}

/** Takes an application up by its code, typed from paper. Wrong codes are counted by address, ten in five minutes.
 *  @returns the code for the cookie; 'none' for a wrong code and for one that has expired; 'too-many' */
export async function resumeApplication(
  doors: Doors,
  typed: string,
  { address, requestId, now }: ApplicantRequest,
): Promise<{ ok: true; code: string } | { ok: false; code: 'none' | 'too-many' }> {
  const from = throttleSubject(doors.ring, 'application-code', address);
  const code = readResumeCode(typed);
  return openToApplicant(doors, async (tx, vault) => {
    if (await isThrottled(tx, [from], now)) return { ok: false, code: 'too-many' };
    const found = code === undefined ? undefined : await findAlive(tx, vault, code, now, false);
    if (code === undefined || found === undefined) {
      await countWrongTry(tx, [from], now);
      await recordAudit(tx, null, { event: 'application.resume', outcome: 'refused', requestId });
      return { ok: false, code: 'none' };
    }
    await recordAudit(tx, null, {
      event: 'application.resume',
      outcome: 'done',
      requestId,
      personIds: [found.id],
      dataClasses: ['application'],
    });
    return { ok: true, code };
  });
}

/** The application of a code, if it is no draft that has expired.
 *  @param lock holds it for who is about to write */
export async function findAlive(
  tx: SystemTx,
  vault: Vault,
  code: string,
  now: Date,
  lock: boolean,
): Promise<OwnApplication | undefined> {
  const found = await findOwnApplication(tx, vault, tokenHash(code), lock);
  return found && (found.state !== 'draft' || isDraftAlive(found.savedAt, now)) ? found : undefined;
}

import { recordAudit } from '../../../platform/audit/record.ts';
import type { Doors } from '../../../platform/database/pools.ts';
import { enqueueFromApplicant } from '../../../platform/outbox/enqueue-from-applicant.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { applicationDueOn, reasonNotToSend } from '../rules/application.ts';
import { updateDraft, updateDraftSent } from '../store/application-drafts.ts';
import { findInChargeDays } from '../store/application-projects.ts';
import type { ApplicantRequest } from './begin-application.ts';
import { findRecipient } from './find-recipient.ts';
import { openToApplicant } from './open-to-applicant.ts';
import { applicationContent, missingSteps } from './parse-application.ts';
import { findAlive } from './read-application.ts';

/** Sends an application to the body of her comune, else to the lead of the project. Sent twice, it is sent once.
 *  @returns ok also when it was sent before
 *  @refuses 'none' when the code opens nothing; 'something-missing'; 'own-yes-missing', 'nobody-agrees' (see
 *  `reasonNotToSend`); 'no-such-project' when the project has closed, or has nobody who answers
 *  @law L. 241/1990 art. 2 c. 2 (the term, where the notice sets none) */
export async function sendApplication(
  doors: Doors,
  code: string,
  { requestId, now }: Pick<ApplicantRequest, 'requestId' | 'now'>,
): Promise<
  | { ok: true }
  | {
      ok: false;
      code: 'none' | 'something-missing' | 'own-yes-missing' | 'nobody-agrees' | 'no-such-project';
    }
> {
  return openToApplicant(doors, async (tx, vault) => {
    const draft = await findAlive(tx, vault, code, now, true);
    if (draft === undefined) return { ok: false, code: 'none' };
    if (draft.state !== 'draft') return { ok: true };
    if (missingSteps(draft.answers).length > 0) return { ok: false, code: 'something-missing' };
    const sent = applicationContent(draft.answers);
    const no = reasonNotToSend(sent);
    if (no !== undefined) return { ok: false, code: no };
    const organisationId = (await findRecipient(tx, draft, sent.contact.comune, now))?.id;
    if (organisationId === undefined) return { ok: false, code: 'no-such-project' };
    const day = dayInRome(now);
    const answerDueOn = applicationDueOn(day, await findInChargeDays(tx, draft.projectId, day));
    await updateDraft(tx, vault, draft.id, { answers: draft.answers, seen: draft.seen, sent }, now);
    if (!(await updateDraftSent(tx, draft.id, { organisationId, now, answerDueOn }))) return { ok: true };
    await enqueueFromApplicant(tx, {
      kind: 'charge-asked',
      link: `/domande/${draft.id}`,
      organisationId,
      role: 'access-desk',
      now,
    });
    await recordAudit(tx, null, {
      event: 'application.send',
      outcome: 'done',
      requestId,
      personIds: [draft.id],
      dataClasses: ['application'],
    });
    return { ok: true };
  });
}

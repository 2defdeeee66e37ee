import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import type { JudgedFile } from '../../../platform/http/uploaded-file.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { day, note, required } from '../../people/types.ts';
import { planEvents } from '../events.ts';
import { type PlanRefusal, refuse } from '../refusals.ts';
import { isCodeOf } from '../rules/canonical-plan.ts';
import { partsNeeded, signatureOf } from '../rules/signatures.ts';
import { mayAct } from '../rules.ts';
import { listDocuments } from '../store/documents.ts';
import { lockToSign } from '../store/plan-steps.ts';
import { insertSignature, listSignatures } from '../store/signatures.ts';
import type { ActionPlan } from '../types.ts';
import { actForPlan } from './acts-for-plan.ts';
import { stoppedBy } from './sign-plan.ts';

const paperParts = z.enum(['person', 'representative']);

/** The form of a plan signed on paper. */
export const paperSchema = z.strictObject({
  code: required(note(40), 'text', 'code'),
  parts: z.union([paperParts.transform((one) => [one]), z.array(paperParts).min(1).max(2)], 'choice.missing'),
  signedOn: required(day, 'day', 'day'),
});

/** What the operator says of the paper she brings. */
export type Paper = {
  /** code at the foot of the paper, as she typed it */
  code: string;
  /** whose signatures are on it */
  parts: readonly ('person' | 'representative')[];
  signedOn: CalendarDay;
  file: JudgedFile;
};

/** Keeps the scan of a plan signed on paper. It stands as a signature once a second operator has looked at it. The code
 *  that was printed tells whether what was signed is what the plan says now.
 *  @refuses 'not-in-this-state'; 'changed-since-printed' for the code of an earlier printing; 'wrong-code' for any other;
 *           'signed-in-future', 'signed-before-closing'; 'not-needed' for a part that the decree does not ask;
 *           'decree-expired' and 'representation-changed' by the day of the signature; 'step-stopped'; 'already-signed'
 *  @law c.c. art. 2702 (private writing); artt. 405 and 409 (what the representative signs) */
export async function bringPaper(
  tx: Tx,
  plan: ActionPlan,
  paper: Paper,
  now: Date,
): Promise<{ ok: true } | PlanRefusal> {
  if (!mayAct(plan.state, 'sign') || plan.contentSha256 === null || !(await lockToSign(tx, plan.id)))
    return refuse('not-in-this-state');
  if (!isCodeOf(paper.code, plan.contentSha256)) {
    const printed = await listDocuments(tx, [plan.id]);
    return refuse(
      printed.some((d) => isCodeOf(paper.code, d.contentSha256)) ? 'changed-since-printed' : 'wrong-code',
      'code',
    );
  }
  if (paper.signedOn > dayInRome(now)) return refuse('signed-in-future', 'signedOn');
  if (plan.closedAt !== null && paper.signedOn < dayInRome(plan.closedAt))
    return refuse('signed-before-closing', 'signedOn');
  if (paper.parts.some((part) => !partsNeeded(plan).includes(part))) return refuse('not-needed', 'parts');
  const stopped = await stoppedBy(tx, plan, paper.signedOn);
  if (stopped !== null) return stopped;
  const signatures = await listSignatures(tx, plan.id);
  if (paper.parts.some((part) => signatureOf(part, plan, signatures)))
    return refuse('already-signed', 'parts');
  const act = await actForPlan(tx, plan.personId, paper.signedOn);
  const { fileId } = await storeFile(tx, {
    personId: plan.personId,
    dataClass: 'plan',
    bytes: paper.file.bytes,
  });
  for (const part of paper.parts) {
    const id = await insertSignature(tx, plan, {
      part,
      way: 'paper',
      representativeId: part === 'representative' && act.mode !== 'alone' ? act.representative.id : null,
      identityLevel: 'paper',
      contentSha256: plan.contentSha256,
      fileId,
      signedOn: paper.signedOn,
    });
    if (id === undefined) return refuse('already-signed', 'parts');
  }
  await appendEvent(tx, {
    kind: planEvents.paperBrought,
    territoryId: plan.territoryId,
    personId: plan.personId,
    caseId: plan.caseId,
  });
  return { ok: true };
}

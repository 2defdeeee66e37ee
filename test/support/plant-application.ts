import type { Page } from 'playwright-core';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { answerApplication } from '../../src/stages/referral/commands/answer-application.ts';
import { assignApplication, listAnswering } from '../../src/stages/referral/commands/assign-application.ts';
import { beginApplication } from '../../src/stages/referral/commands/begin-application.ts';
import { sendApplication } from '../../src/stages/referral/commands/send-application.ts';
import { findApplication, listApplications } from '../../src/stages/referral/store/applications.ts';
import { applicationSteps } from '../../src/stages/referral/types.ts';
import type { Colleague } from './a-world.ts';
import type { BrowserWorld } from './browser-world.ts';
import { dissentAnswers } from './write-application.ts';

/** Plants one application that somebody is writing, and one that was sent and given to a colleague, with everything a
 *  page can show of it.
 *  @returns the screens of the two, and the id of the second */
export async function plantApplications(
  w: BrowserWorld,
  who: { desk: Colleague; assignee: Colleague },
): Promise<{ writing: Page; sent: Page; applicationId: string }> {
  const request = { address: 'test', requestId: 'test', now: new Date() };
  const answers: Partial<Record<string, Readonly<Record<string, string>>>> = {
    ...dissentAnswers,
    'kept-from': { keptFrom: 'Una vicina di casa che lavora in Comune' },
  };
  const begun = async () => {
    const draft = await beginApplication(w.db.doors, w.world.projectId, request);
    if (!draft.ok) throw new Error(draft.code);
    return draft.code;
  };
  const [writing, sent] = [await begun(), await begun()];
  for (const step of applicationSteps) {
    const typed = answers[step];
    if (typed) await answerApplication(w.db.doors, sent, { step, typed, way: 'after' }, request);
  }
  const left = await sendApplication(w.db.doors, sent, request);
  if (!left.ok) throw new Error(left.code);
  const applicationId = await withActor(w.db.doors, who.desk.who, async (tx) => {
    const [listed] = await listApplications(tx);
    const application = listed && (await findApplication(tx, listed.id));
    const colleague =
      application &&
      (await listAnswering(tx, application)).find((a) => a.colleague.accountId === who.assignee.accountId);
    if (!application || !colleague) throw new Error('The desk sees no application, or no colleague.');
    await assignApplication(tx, application, colleague.colleague.id);
    return application.id;
  });
  return { writing: await screenOf(w, writing), sent: await screenOf(w, sent), applicationId };
}

/** A window that holds the code of an application. */
async function screenOf(w: BrowserWorld, code: string): Promise<Page> {
  const page = await w.anybody();
  await page
    .context()
    .addCookies([{ name: 'domanda', value: code, url: w.origin, httpOnly: true, sameSite: 'Lax' }]);
  return page;
}

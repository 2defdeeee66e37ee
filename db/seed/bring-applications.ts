import type { Doors } from '../../src/platform/database/pools.ts';
import type { Tx } from '../../src/platform/database/tx.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { answerApplication } from '../../src/stages/referral/commands/answer-application.ts';
import { assignApplication, listAnswering } from '../../src/stages/referral/commands/assign-application.ts';
import { beginApplication } from '../../src/stages/referral/commands/begin-application.ts';
import { declineApplication } from '../../src/stages/referral/commands/decline-application.ts';
import { sendApplication } from '../../src/stages/referral/commands/send-application.ts';
import {
  type Application,
  findApplication,
  listApplications,
} from '../../src/stages/referral/store/applications.ts';
import { applicationSteps } from '../../src/stages/referral/types.ts';
import { type ApplicationData, applications } from './data/applications.ts';
import { done } from './done.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Cast } from './sign-in-as.ts';

const DAY_MS = 86_400_000;

/** Lets some people apply by themselves on the public form, and their comuni answer. Desks that have applications
 *  already get none. */
export async function bringApplications(
  doors: Doors,
  directory: Directory,
  cast: Cast,
  now: Date,
): Promise<void> {
  const as = async <T>(email: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const me = await cast.get(email);
    return withActor(doors, { accountId: me.accountId, requestId: 'seed' }, work);
  };
  for (const [desk, hers] of Map.groupBy(applications, (a) => a.desk)) {
    if ((await as(desk, listApplications)).length > 0) continue;
    for (const data of hers) {
      const known = new Set<string>((await as(desk, listApplications)).map((a) => a.id));
      await apply(doors, directory, data, now);
      const { becomes } = data;
      if (becomes === 'waits') continue;
      const colleague = await cast.get(becomes.givenTo);
      const opened = (tx: Tx, id: string) => findApplication(tx, id).then(required);
      const id = await as(desk, async (tx) => {
        const application = required((await listApplications(tx)).find((a) => !known.has(a.id)));
        const role = (await listAnswering(tx, application)).find(
          (a) => a.colleague.accountId === colleague.accountId,
        );
        done(await assignApplication(tx, application, role?.colleague.id ?? ''));
        return application.id;
      });
      const { declined } = becomes;
      if (declined !== undefined)
        await as(becomes.givenTo, async (tx) =>
          done(await declineApplication(tx, await opened(tx, id), declined, now)),
        );
    }
  }
}

async function apply(doors: Doors, directory: Directory, data: ApplicationData, now: Date): Promise<void> {
  const request = {
    address: 'seed',
    requestId: 'seed',
    now: new Date(now.getTime() - data.daysAgo * DAY_MS),
  };
  const { code } = done(await beginApplication(doors, directory.projects.get(data.territory) ?? '', request));
  for (const step of applicationSteps)
    await answerApplication(doors, code, { step, typed: data.answers, way: 'after' }, request);
  done(await sendApplication(doors, code, request));
}

function required(application: Application | undefined): Application {
  if (application === undefined) throw new Error('The desk does not see the application.');
  return application;
}

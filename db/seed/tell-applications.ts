import { withActor } from '../../src/platform/database/with-actor.ts';
import { declineApplication } from '../../src/stages/referral/commands/decline-application.ts';
import { listApplications } from '../../src/stages/referral/store/applications.ts';
import { applications, type ToldApplication } from './data/applications.ts';
import { done } from './done.ts';
import { handApplication, pick } from './enter-by-application.ts';
import { inventApplication } from './invent-application.ts';
import { inventPerson } from './invent-person.ts';
import type { Directory } from './lay-out-territories.ts';
import { fillApplication, sendOwnApplication, type Writing } from './send-own-application.ts';
import { storyClock } from './working-time.ts';

/** Whoever applies has a number beyond all the stories. */
const BEYOND = 900_000;
/** Days since a draft was begun. */
const BEGUN_AGO = 2;

/** Tells the applications of people who are not entered yet, one after the other.
 *  @param there how many an interrupted seeding told already */
export async function tellApplications(
  stage: Writing & { readonly directory: Directory },
  there: number,
): Promise<void> {
  for (const [index, application] of applications.entries())
    if (index >= there) await tellApplication(stage, application, BEYOND + index);
}

async function tellApplication(
  stage: Writing & { readonly directory: Directory },
  application: ToldApplication,
  number: number,
): Promise<void> {
  const { doors, cast, now } = stage;
  const { territory, comune, sentAgo, desk, to, declined } = application;
  const projectId = stage.directory.projects.get(territory);
  if (projectId === undefined) throw new Error(`No project in ${territory}.`);
  const answers = inventApplication(inventPerson(number, territory, anyCore, comune), application, now);
  const written = { projectId, answers, number };
  const clock = storyClock(now, number);
  if (sentAgo === null) return void (await fillApplication(stage, written, clock(BEGUN_AGO)));
  const wanted = await sendOwnApplication(stage, written, clock(sentAgo));
  if (to === undefined) return;
  await handApplication(stage, { desk, to, at: clock(sentAgo - 1) }, wanted);
  if (declined === undefined) return;
  const [me, at] = [await cast.get(to), clock(sentAgo - 9)];
  await withActor(doors, { accountId: me.accountId, requestId: 'seed', at }, async (tx) => {
    done(await declineApplication(tx, pick(await listApplications(tx), wanted), declined, at));
  });
}

/** What a person is drawn from where no letter is written: any age, any origin. */
const anyCore = { reason: '', wishes: [''], needs: [''] } as const;

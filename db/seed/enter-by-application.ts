import { withActor } from '../../src/platform/database/with-actor.ts';
import { listPersons } from '../../src/stages/people/store/persons.ts';
import { assignApplication, listAnswering } from '../../src/stages/referral/commands/assign-application.ts';
import { takeApplication } from '../../src/stages/referral/commands/take-application.ts';
import { type Application, listApplications } from '../../src/stages/referral/store/applications.ts';
import { applicationDeskWords } from '../../src/stages/referral/words/application-desk.ts';
import { done } from './done.ts';
import { inventApplication } from './invent-application.ts';
import { sendOwnApplication, type Writing } from './send-own-application.ts';
import type { Entrance, Story } from './story.ts';
import type { Told } from './tell-story.ts';
import { storyClock } from './working-time.ts';

/** Somebody applies herself, or her representative does: the desk of her Comune gives the application to a colleague, who
 *  takes her in charge. */
export async function enterByApplication(
  writing: Writing,
  projectId: string,
  story: Story,
  entrance: Extract<Entrance, { what: 'application' }>,
  told: Told,
): Promise<void> {
  const { doors, cast, now } = writing;
  // A clock of its own: that of the acts begins when she is entered.
  const clock = storyClock(now, story.number + 1_000_000);
  const answers = inventApplication(story, entrance, now);
  const wanted = await sendOwnApplication(
    writing,
    { projectId, answers, number: story.number },
    clock(entrance.sentAgo),
  );
  await handApplication(
    writing,
    { desk: entrance.desk, to: story.worker, at: clock(entrance.assignedAgo) },
    wanted,
  );
  const me = await cast.get(story.worker);
  const at = clock(entrance.takenAgo);
  await withActor(doors, { accountId: me.accountId, requestId: `seed-${story.number}`, at }, async (tx) => {
    const application = pick(await listApplications(tx), wanted);
    const unchecked = applicationDeskWords.unchecked.it;
    const { referral } = done(await takeApplication(tx, me, application, { unchecked }, at));
    told.referralId = referral.id;
    const [person] = await listPersons(tx, [referral.personId]);
    if (person === undefined) throw new Error('The seed lost a person.');
    told.person = person;
  });
}

/** The desk gives an application to a colleague. @param wanted when it was sent */
export async function handApplication(
  { doors, cast }: Writing,
  { desk, to, at }: { desk: string; to: string; at: Date },
  wanted: Date,
): Promise<void> {
  const [me, colleague] = [await cast.get(desk), await cast.get(to)];
  await withActor(doors, { accountId: me.accountId, requestId: 'seed', at }, async (tx) => {
    const application = pick(await listApplications(tx), wanted);
    const found = (await listAnswering(tx, application)).find(
      (a) => a.colleague.accountId === colleague.accountId,
    );
    done(await assignApplication(tx, application, found?.colleague.id ?? ''));
  });
}

/** The application that was sent at an instant: nothing else is known of one from outside. */
export function pick(applications: readonly Application[], sentAt: Date): Application {
  const found = applications.find((a) => a.sentAt.getTime() === sentAt.getTime());
  if (found === undefined) throw new Error('The seed lost an application.');
  return found;
}

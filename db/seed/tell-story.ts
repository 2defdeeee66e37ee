import type { Tx } from '../../src/platform/database/tx.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { changeContacts } from '../../src/stages/people/commands/change-contacts.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import type { Person } from '../../src/stages/people/types.ts';
import { draftReferral } from '../../src/stages/referral/commands/draft-referral.ts';
import { recordAgreement } from '../../src/stages/referral/commands/record-agreement.ts';
import { recordNotice } from '../../src/stages/referral/commands/record-notice.ts';
import { recordRelease } from '../../src/stages/referral/commands/record-release.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import type { Referral, ReferralId } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import { drawFor } from './draw.ts';
import type { Story } from './story.ts';
import { takeStep } from './take-step.ts';
import { storyClock, workingDay } from './working-time.ts';

/** Version of the privacy notice that the demonstration says was given. */
const NOTICE_VERSION = 'prova-1';

/** One act of a story: when, by whom (the service that follows her, or the desk of the project), and the command.
 *  Acts that stand together and have one actor may share a transaction of hers. */
export type Act = {
  readonly by: 'service' | 'desk';
  readonly at: Date;
  run(tx: Tx, me: SignedIn, at: Date): Promise<void>;
};

/** What the first acts made. */
export type Told = { person?: Person; referralId?: ReferralId };

/** The acts of a story, in order, each through the command that a screen uses.
 *  @param told filled while the acts run
 *  @param now of the seeding */
export function actsOf(story: Story, projectId: string, told: Told, now: Date): readonly Act[] {
  const clock = storyClock(now, story.number);
  const act = (by: Act['by'], daysAgo: number, run: Act['run']): Act => ({ by, at: clock(daysAgo), run });
  const onReferral = (
    by: Act['by'],
    daysAgo: number,
    run: (tx: Tx, referral: Referral, at: Date) => Promise<unknown>,
  ): Act => act(by, daysAgo, async (tx, _, at) => void (await run(tx, await referralOf(tx, told), at)));
  const begun = beginningOf(story);
  return [
    act('service', begun, async (tx, me) => {
      told.person = done(await registerPerson(tx, me, story.identity)).person;
    }),
    act(
      'service',
      begun,
      async (tx) => void done(await changeContacts(tx, personOf(told), 0, story.contact)),
    ),
    act('service', begun, async (tx, me) => {
      told.referralId = done(await draftReferral(tx, me, personOf(told), projectId)).id;
    }),
    ...(Object.values(story.letter).some((part) => part !== null)
      ? [
          onReferral('service', begun, async (tx, referral) =>
            done(await writeLetter(tx, referral, 1, story.letter)),
          ),
        ]
      : []),
    ...story.answers.map(({ daysAgo, ...answer }) =>
      onReferral('service', daysAgo, async (tx, referral, at) =>
        done(await recordAgreement(tx, referral, { ...answer, explainedAt: at })),
      ),
    ),
    ...[story.notice ?? []]
      .flat()
      .map(({ daysAgo, how }) =>
        onReferral('service', daysAgo, (tx, referral) =>
          recordNotice(tx, referral, { givenOn: workingDay(now, daysAgo), how, textVersion: NOTICE_VERSION }),
        ),
      ),
    ...story.steps.map((step) =>
      onReferral(
        step.what === 'accept' || step.what === 'return' ? 'desk' : 'service',
        step.daysAgo,
        (tx, referral, at) => takeStep(tx, referral, step, at),
      ),
    ),
    ...story.releases.map(({ daysAgo, channel, answer }) =>
      onReferral('service', daysAgo, (tx, referral) =>
        recordRelease(tx, referral, { channel, answer, answeredOn: workingDay(now, daysAgo) }),
      ),
    ),
  ];
}

/** She is entered some days before the first thing that is told of her. */
function beginningOf(story: Story): number {
  const told = [...story.answers, ...story.steps, ...[story.notice ?? []].flat()].map(
    ({ daysAgo }) => daysAgo,
  );
  return Math.max(1, ...told) + drawFor(story.number, 'beginning').int(0, 6);
}

function personOf(told: Told): Person {
  if (told.person === undefined) throw new Error('The seed lost a person.');
  return told.person;
}

async function referralOf(tx: Tx, told: Told): Promise<Referral> {
  const found = told.referralId === undefined ? undefined : await findReferral(tx, told.referralId);
  if (found === undefined) throw new Error('The seed lost a referral.');
  return found;
}

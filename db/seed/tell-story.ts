import type { Tx } from '../../src/platform/database/tx.ts';
import type { SignedIn } from '../../src/platform/session/signed-in.ts';
import { changeContacts } from '../../src/stages/people/commands/change-contacts.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import type { PersonId } from '../../src/stages/people/types.ts';
import { acceptReferral } from '../../src/stages/referral/commands/accept-referral.ts';
import { draftReferral } from '../../src/stages/referral/commands/draft-referral.ts';
import { recordAgreement } from '../../src/stages/referral/commands/record-agreement.ts';
import { recordNotice } from '../../src/stages/referral/commands/record-notice.ts';
import { recordRelease } from '../../src/stages/referral/commands/record-release.ts';
import { returnReferral } from '../../src/stages/referral/commands/return-referral.ts';
import { sendReferral } from '../../src/stages/referral/commands/send-referral.ts';
import { withdrawReferral } from '../../src/stages/referral/commands/withdraw-referral.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findLetter } from '../../src/stages/referral/store/letters.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import type { Referral, ReferralId } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import type { Step, Story, ToldAnswer } from './story.ts';
import { workingDay, workingInstant } from './working-time.ts';

/** Version of the privacy notice that the demonstration says was given. */
const NOTICE_VERSION = 'prova-1';

/** Who acts in one act: the service that follows her, or the desk of the project. */
export type Actor = 'service' | 'desk';

/** One act of a story: who, and what is done in a transaction of hers. Acts that stand together and have one actor may
 *  share the transaction, unless `apart`: the last recorded of two answers counts, and one instant has no last. */
export type Act = { readonly by: Actor; readonly apart?: true; run(tx: Tx, me: SignedIn): Promise<void> };

/** The person and the referral that the first act made. */
export type Told = { personId: PersonId; referralId: ReferralId };

/** The acts of a story, in order, through the commands that the screens use.
 *  @param told filled by the first act */
export function actsOf(story: Story, projectId: string, told: Partial<Told>, now: Date): readonly Act[] {
  const referral = async (tx: Tx): Promise<Referral> => {
    const found = told.referralId && (await findReferral(tx, told.referralId));
    if (!found) throw new Error('The seed lost a referral.');
    return found;
  };
  return [
    { by: 'service', run: (tx, me) => begin(tx, me, story, projectId, told) },
    ...story.answers.map(
      (answer, index): Act => ({
        by: 'service',
        ...(index > 0 ? { apart: true as const } : {}),
        run: async (tx) =>
          void done(await recordAgreement(tx, await referral(tx), recorded(answer, story.number, now))),
      }),
    ),
    {
      by: 'service',
      run: async (tx) => {
        const current = await referral(tx);
        if (story.notice)
          await recordNotice(tx, current, {
            givenOn: workingDay(now, story.notice.daysAgo),
            how: story.notice.how,
            textVersion: NOTICE_VERSION,
          });
        for (const r of story.releases)
          await recordRelease(tx, current, {
            channel: r.channel,
            answer: r.answer,
            answeredOn: workingDay(now, r.daysAgo),
          });
      },
    },
    ...story.steps.map(
      (step, order): Act => ({
        by: step.what === 'accept' || step.what === 'return' ? 'desk' : 'service',
        run: async (tx) =>
          take(tx, await referral(tx), step, workingInstant(now, step.daysAgo, story.number, order + 1)),
      }),
    ),
  ];
}

function recorded(answer: ToldAnswer, number: number, now: Date) {
  const { daysAgo, ...rest } = answer;
  return { ...rest, explainedAt: workingInstant(now, daysAgo, number, 0) };
}

async function begin(
  tx: Tx,
  me: SignedIn,
  story: Story,
  projectId: string,
  told: Partial<Told>,
): Promise<void> {
  const { person } = done(await registerPerson(tx, me, story.identity));
  done(await changeContacts(tx, person, 0, story.contact));
  const { id } = done(await draftReferral(tx, me, person, projectId));
  told.personId = person.id;
  told.referralId = id;
  const referral = await findReferral(tx, id);
  const { reason, wishes, needs } = story.letter;
  if (referral && (reason ?? wishes ?? needs) !== null)
    done(await writeLetter(tx, referral, 1, story.letter));
}

async function take(tx: Tx, referral: Referral, step: Step, at: Date): Promise<void> {
  switch (step.what) {
    case 'send':
      return void done(await sendReferral(tx, referral, at));
    case 'accept':
      return void done(await acceptReferral(tx, referral, at));
    case 'return':
      return void done(await returnReferral(tx, referral, step.reason, at));
    case 'withdraw':
      return void done(await withdrawReferral(tx, referral, step.reason, at));
    case 'rewrite': {
      const letter = await findLetter(tx, referral.id);
      return void done(await writeLetter(tx, referral, letter?.version ?? 0, step.letter));
    }
    default:
      return step satisfies never;
  }
}

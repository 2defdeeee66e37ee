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
import { findLetter } from '../../src/stages/referral/store/letters.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import type { Referral, ReferralId } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import { drawFor } from './draw.ts';
import type { Happening } from './happening.ts';
import type { Cast } from './sign-in-as.ts';
import type { Story } from './story.ts';
import { takeStep } from './take-step.ts';
import { tellLife } from './tell-life.ts';
import { storyClock, workingDay } from './working-time.ts';

/** Version of the privacy notice that the demonstration says was given. */
const NOTICE_VERSION = 'prova-1';

/** Days from an application's being taken in charge to the letter: no weekend makes them one day. */
const WRITTEN_AFTER = 3;

/** One act of a story: when, by whom (the service that follows her, the desk of the project, or a colleague by her work
 *  e-mail), and the command. Acts that stand together and have one actor may share a transaction of hers. */
export type Act = {
  readonly by: Happening['by'];
  readonly at: Date;
  /** begins a transaction of its own: it undoes what one before it decided, and each stands by itself */
  readonly afresh: boolean;
  run(tx: Tx, me: SignedIn, at: Date): Promise<void>;
};

/** What the first acts made. */
export type Told = { person?: Person; referralId?: ReferralId };

/** What acts are made for: `now` of the seeding. */
export type Scene = { readonly projectId: string; readonly cast: Cast; readonly now: Date };

type Planned = Omit<Act, 'at' | 'afresh'> & { readonly daysAgo: number; readonly afresh?: true };

/** The acts of a story, in order, each through the command that a screen uses; those of one day in the order in which
 *  they stand here.
 *  @param told filled while the acts run, or by the way she came in
 *  @returns those before her company comes in, and those after */
export function actsOf(
  story: Story,
  told: Told,
  scene: Scene,
): { acts: readonly Act[]; later: readonly Act[] } {
  const dated = (planned: readonly Planned[]): readonly Act[] => {
    const clock = storyClock(scene.now, story.number);
    return [...planned]
      .sort((a, b) => b.daysAgo - a.daysAgo)
      .map(({ by, daysAgo, run, afresh }) => ({ by, run, at: clock(daysAgo), afresh: afresh ?? false }));
  };
  const life = (happenings: readonly Happening[]) => happenings.map((h) => lived(h, story, told, scene));
  const begun = beginningOf(story);
  const before = story.entrance === null ? registered(story, told, scene, begun) : [];
  return {
    acts: dated([...before, ...referred(story, told, scene, begun), ...life(story.life)]),
    later: dated(life(story.later)),
  };
}

/** She is entered, and her referral begun. */
function registered(story: Story, told: Told, { projectId }: Scene, begun: number): Planned[] {
  const act = (run: Act['run']): Planned => ({ by: 'service', daysAgo: begun, run });
  return [
    act(async (tx, me) => {
      told.person = done(await registerPerson(tx, me, story.identity)).person;
    }),
    act(async (tx) => void done(await changeContacts(tx, personOf(told), 0, story.contact))),
    act(async (tx, me) => {
      told.referralId = done(await draftReferral(tx, me, personOf(told), projectId)).id;
    }),
  ];
}

/** What is written into her referral, and its steps. */
function referred(story: Story, told: Told, { now }: Scene, begun: number): Planned[] {
  const act = (
    by: Act['by'],
    daysAgo: number,
    run: (tx: Tx, referral: Referral, at: Date) => Promise<unknown>,
  ): Planned => ({
    by,
    daysAgo,
    run: async (tx, _, at) => void (await run(tx, await referralOf(tx, told), at)),
  });
  const written = toBeWritten(story);
  return [
    ...(written ? [act('service', begun, (tx, referral) => writeWhole(tx, referral, story))] : []),
    ...story.answers.map(({ daysAgo, ...answer }) =>
      act('service', daysAgo, async (tx, referral, at) =>
        done(await recordAgreement(tx, referral, { ...answer, explainedAt: at })),
      ),
    ),
    ...[story.notice ?? []]
      .flat()
      .map(({ daysAgo, how }) =>
        act('service', daysAgo, (tx, referral) =>
          recordNotice(tx, referral, { givenOn: workingDay(now, daysAgo), how, textVersion: NOTICE_VERSION }),
        ),
      ),
    ...story.releases.map(({ daysAgo, channel, answer }) =>
      act('service', daysAgo, (tx, referral) =>
        recordRelease(tx, referral, { channel, answer, answeredOn: workingDay(now, daysAgo) }),
      ),
    ),
    ...story.steps.map((step) =>
      act(
        step.what === 'accept' || step.what === 'return' ? 'desk' : 'service',
        step.daysAgo,
        (tx, referral, at) => takeStep(tx, referral, step, at),
      ),
    ),
  ];
}

/** A list and an application bring a letter with them; of an application the service writes the rest. */
function toBeWritten({ entrance, letter }: Story): boolean {
  if (entrance?.what === 'list') return false;
  return entrance === null ? Object.values(letter).some((part) => part !== null) : letter.reason !== null;
}

async function writeWhole(tx: Tx, referral: Referral, { letter }: Story): Promise<void> {
  const standing = await findLetter(tx, referral.id);
  done(await writeLetter(tx, referral, standing?.version ?? 0, letter));
}

function lived(h: Happening, { number }: Story, told: Told, { cast, now }: Scene): Planned {
  return {
    by: h.by,
    daysAgo: h.daysAgo,
    ...(h.what === 'reopened' ? { afresh: true as const } : {}),
    run: (tx, me, at) =>
      tellLife(h, {
        tx,
        me,
        at,
        now,
        cast,
        number,
        person: personOf(told),
        referralId: told.referralId ?? '',
      }),
  };
}

/** She is entered some days before the first thing that is told of her; of whoever applied herself the service writes some
 *  days after it took her in charge. */
function beginningOf(story: Story): number {
  if (story.entrance?.what === 'application') return story.entrance.takenAgo - WRITTEN_AFTER;
  const told = [...story.answers, ...story.steps, ...story.life, ...[story.notice ?? []].flat()].map(
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

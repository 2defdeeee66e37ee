import { beginActivation } from '../../src/stages/introductions/commands/begin-activation.ts';
import { beginTrial } from '../../src/stages/introductions/commands/begin-trial.ts';
import { confirmAfterTrial } from '../../src/stages/introductions/commands/confirm-after-trial.ts';
import { introduce } from '../../src/stages/introductions/commands/introduce.ts';
import { declineIntroduction, endTrial } from '../../src/stages/introductions/commands/step-out.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { heldWords } from './data/work-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import { giveCompanyPaper } from './give-company-paper.ts';
import type { PlaceKeys } from './lay-out-places.ts';
import { held, meetingSet } from './meet-for-introduction.ts';
import { gates } from './pass-gates.ts';
import type { Deed, PathStage, Walk } from './path-stage.ts';
import { answer, introductionOf, type Opened, propose } from './propose-place.ts';
import type { ToldIntroduction } from './work.ts';

/** Days between proposal and each rung. */
const AFTER = {
  answered: 3,
  introduced: 6,
  set: 7,
  interview: 10,
  visitSet: 11,
  visit: 13,
  activation: 16,
  gates: 18,
  trial: 24,
  ended: 30,
  confirmed: 42,
} as const;
/** Days from today on which an interview that is agreed is held. */
const INTERVIEW_IN = 5;

/** Somebody's way up the ladder, rung by rung, as far as it comes.
 *  @param herself her own account, where she answers by it */
export async function happenInIntroduction(
  stage: PathStage,
  w: Walked,
  told: ToldIntroduction,
  walk: Walk,
  { herself, places }: { herself: string | null; places: PlaceKeys },
): Promise<void> {
  const { reaches, from } = told;
  const coach = w.path.coach ?? w.path.worker;
  const placeId = places.get(told.place);
  if (placeId === undefined) throw new Error(`No place ${told.place}.`);
  const opened: Opened = { id: null };
  const by = (after: number, deeds: readonly Deed[]) => walk(coach, from - after, deeds);
  const out = { way: null, how: null, words: told.words ?? null } as const;
  await by(0, [propose(w, placeId, opened)]);
  if (reaches === 'proposed') return;
  const signedIn = herself !== null;
  if (reaches === 'declined' && told.by === 'person')
    return by(AFTER.answered, [answer(w, opened, 'no', { signedIn: false, words: told.words ?? null })]);
  await walk(herself ?? coach, from - AFTER.answered, [
    answer(w, opened, 'agree', { signedIn, words: null }),
  ]);
  if (reaches === 'agreed') return;
  await by(AFTER.introduced, [
    async (tx, _, at) => {
      const onDay = dayInRome(at);
      done(
        await introduce(
          tx,
          await introductionOf(tx, opened),
          { onDay, toWhom: 'Al tutor dell’azienda, di persona' },
          onDay,
        ),
      );
    },
  ]);
  if (reaches === 'introduced') return;
  if (reaches === 'declined')
    return by(AFTER.interview, [
      async (tx, _, at) => {
        const onDay = dayInRome(at);
        done(
          await declineIntroduction(
            tx,
            await introductionOf(tx, opened),
            { ...out, side: 'company', onDay },
            onDay,
          ),
        );
      },
    ]);
  if (reaches === 'interview-set') {
    await by(AFTER.set, [meetingSet(stage, opened, 'interview', -INTERVIEW_IN)]);
    return by(AFTER.set + 1, [giveCompanyPaper(stage, opened)]);
  }
  await by(AFTER.set, [meetingSet(stage, opened, 'interview', from - AFTER.interview)]);
  await by(AFTER.interview, [held(opened, 'interview', heldWords.interview)]);
  if (reaches === 'interviewed') return;
  await by(AFTER.visitSet, [meetingSet(stage, opened, 'visit', from - AFTER.visit)]);
  await by(AFTER.visit, [held(opened, 'visit', heldWords.visit)]);
  if (reaches === 'visited') return;
  await by(AFTER.activation, [
    async (tx, _, at) => {
      const onDay = dayInRome(at);
      done(await beginActivation(tx, await introductionOf(tx, opened), { onDay }, onDay));
    },
  ]);
  await by(AFTER.gates, [gates(opened, reaches === 'activating' ? 5 : 8)]);
  if (reaches === 'activating') return;
  await by(AFTER.trial, [
    async (tx, _, at) => {
      const today = dayInRome(at);
      done(await beginTrial(tx, await introductionOf(tx, opened), { firstDay: addDays(today, 1) }, today));
    },
  ]);
  if (reaches === 'trial') return;
  if (reaches === 'ended')
    return by(AFTER.ended, [
      async (tx, _, at) => {
        const onDay = dayInRome(at);
        const hers = {
          side: 'person',
          way: 'told',
          how: 'telephone',
          words: told.words ?? null,
          onDay,
        } as const;
        done(await endTrial(tx, await introductionOf(tx, opened), hers, onDay));
      },
    ]);
  return by(AFTER.confirmed, [
    async (tx, _, at) => {
      const words = told.words ?? null;
      done(await confirmAfterTrial(tx, await introductionOf(tx, opened), { words }, dayInRome(at)));
    },
  ]);
}

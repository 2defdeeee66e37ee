import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Said } from '../../needs-card/types.ts';
import { recordDissent } from '../../people/commands/record-dissent.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import { findPerson } from '../../people/store/persons.ts';
import { nextOn } from '../due.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import { agreementMissing, dayProblem, hasAgreed, INTRODUCTION_ACT, isDissent } from '../rules/agreement.ts';
import { mayAct } from '../rules/ladder.ts';
import type { IntroductionChange } from '../store/introductions.ts';
import { mayWriteRepresentation } from '../store/may-write-representation.ts';
import { findAgreedCardId } from '../store/offered-places.ts';
import { listSteps, type NewStep } from '../store/steps.ts';
import type { Answer, ExplainedHow, Introduction } from '../types.ts';
import { findRepresentation } from './find-representation.ts';
import { stoppedBy } from './stopped-by.ts';
import { type Taken, takeStep } from './take-step.ts';

/** An answer, and how it is known. Told to an operator: how it was explained, and in her words; by her own access: neither
 *  is asked of her. `said` is what may be said of her beside what the company knows in any case; nothing: nothing. */
export type Answered = {
  answer: Answer;
  part: 'person' | 'representative';
  way: 'signed-in' | 'told';
  how: ExplainedHow | null;
  words: string | null;
  said: readonly Said[];
  onDay: CalendarDay;
};

/** Takes down what she answers to a proposal. Yes is hers, and where the decree asks it a representative's too: agreed when
 *  both are there. «Not now» and «ask someone» leave it proposed; no ends it, lowers nothing and needs no reason.
 *  @returns whether she, and who acts with her, have agreed now
 *  @refuses 'not-in-this-state'; 'day-in-future', 'day-before-step'; 'how-missing', 'words-missing' where it was told;
 *  'no-representative' for an answer of one whom no decree in force names; 'already-agreed'; 'step-stopped'; 'changed-meanwhile'
 *  @law c.c. artt. 409 and 410 */
export async function answerProposal(
  tx: Tx,
  i: Introduction,
  a: Answered,
  today: CalendarDay,
): Promise<{ ok: true; agreed: boolean } | IntroductionRefusal> {
  if (!mayAct(i.state, 'answer')) return refuse('not-in-this-state');
  const day = dayProblem(a.onDay, i.stateSince, today);
  if (day !== null) return refuse(day, 'onDay');
  if (a.way === 'told' && a.how === null) return refuse('how-missing', 'how');
  if (a.way === 'told' && !a.words) return refuse('words-missing', 'words');
  const act = await findRepresentation(tx, i.personId, a.onDay);
  if (a.part === 'representative' && (act.mode === 'alone' || a.way !== 'told'))
    return refuse('no-representative', 'part');
  const steps = await listSteps(tx, [i.id], false);
  const step = stepOf(a, act);
  if (a.answer === 'no') {
    const taken = await takeStep(tx, i, step, ended(a.onDay));
    if (!taken.ok) return taken;
    if (isDissent(a.answer, a.part, steps)) await noteDissent(tx, i, a, act, today);
    return { ok: true, agreed: false };
  }
  if (a.answer !== 'agree') {
    const after = a.answer === 'not-now' ? 'not-now' : 'asked-someone';
    return agreedNow(await takeStep(tx, i, step, { nextOn: nextOn(after, a.onDay) }), false);
  }
  if (hasAgreed(steps, a.part)) return refuse('already-agreed');
  const stopped = await stoppedBy(tx, i);
  if (stopped !== null) return stopped;
  const complete = agreementMissing(act, [...steps, { kind: 'agreed', part: a.part }]).length === 0;
  const to: IntroductionChange = {
    ...(a.part === 'person' ? { said: a.said } : {}),
    ...(complete
      ? {
          state: 'agreed',
          stateSince: a.onDay,
          nextOn: nextOn('agreed', a.onDay),
          cardId: await findAgreedCardId(tx, i.caseId),
        }
      : { nextOn: nextOn('asked-someone', a.onDay) }),
  };
  return agreedNow(await takeStep(tx, i, step, to), complete);
}

const kinds = {
  agree: 'agreed',
  'not-now': 'not-now',
  no: 'declined',
  'ask-someone': 'asked-someone',
} as const;

const stepOf = (a: Answered, act: ActInForce): NewStep => ({
  kind: kinds[a.answer],
  onDay: a.onDay,
  side: 'person',
  part: a.part,
  way: a.way,
  how: a.how,
  words: a.words,
  representativeId: a.part === 'representative' && act.mode !== 'alone' ? act.representative.id : null,
});

const ended = (on: CalendarDay): IntroductionChange => ({
  state: 'declined',
  stateSince: on,
  endedSide: 'person',
  nextOn: null,
});

const agreedNow = (taken: Taken, agreed: boolean) => (taken.ok ? { ok: true as const, agreed } : taken);

/** Her no beside a representative's yes is written in her words, and who has her in charge is told. She herself, and a
 *  coach, cannot write it there: the page of the introduction says that it is to be written. */
async function noteDissent(tx: Tx, i: Introduction, a: Answered, act: ActInForce, today: CalendarDay) {
  const person = await findPerson(tx, i.personId);
  if (person === undefined || act.mode === 'alone' || !a.words) return;
  if (!(await mayWriteRepresentation(tx, i.personId))) return;
  await recordDissent(
    tx,
    person,
    { representativeId: act.representative.id, act: INTRODUCTION_ACT, herWords: a.words },
    today,
  );
}

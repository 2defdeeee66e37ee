import type { Doors } from '../../src/platform/database/pools.ts';
import { answerApplication } from '../../src/stages/referral/commands/answer-application.ts';
import { beginApplication } from '../../src/stages/referral/commands/begin-application.ts';
import { sendApplication } from '../../src/stages/referral/commands/send-application.ts';
import { stepsFor } from '../../src/stages/referral/rules/application.ts';
import type { ApplicationAnswers } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import type { Cast } from './sign-in-as.ts';

/** What applications are written with: `now` of the seeding. */
export type Writing = { readonly doors: Doors; readonly cast: Cast; readonly now: Date };

/** What somebody writes on the public form, and to which project; `number` tells applications of one minute apart. */
export type WrittenApplication = {
  readonly projectId: string;
  readonly answers: ApplicationAnswers;
  readonly number: number;
};

/** Somebody without an account fills the public form and sends it.
 *  @returns the instant at which it was sent, by which it is found again */
export async function sendOwnApplication(
  writing: Writing,
  written: WrittenApplication,
  minute: Date,
): Promise<Date> {
  const at = new Date(minute.getTime() + (written.number % 60_000));
  const code = await fillApplication(writing, written, at);
  done(await sendApplication(writing.doors, code, { requestId: 'seed', now: at }));
  return at;
}

/** Somebody fills the form, as far as she has an answer, and leaves it there. @returns the code to take it up again */
export async function fillApplication(
  { doors }: Writing,
  { projectId, answers }: WrittenApplication,
  at: Date,
): Promise<string> {
  // An address of the range for examples (RFC 5737), another for each instant: one address may begin ten in five minutes.
  const address = `203.0.113.${(at.getTime() / 60_000) % 250}`;
  const request = { address, requestId: 'seed', now: at };
  const { code } = done(await beginApplication(doors, projectId, request));
  for (const step of stepsFor(answers)) {
    const answered = await answerApplication(doors, code, { step, typed: answers, way: 'after' }, request);
    if (!answered.ok) break;
  }
  return code;
}

import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import { withoutAccents } from '../../../values/latin-letters.ts';
import { ANSWER_DAYS } from '../rules.ts';
import {
  type ApplicationAnswers,
  type ApplicationContent,
  type ApplicationState,
  type ApplicationStep,
  applicationSteps,
} from '../types.ts';

/** Days after which a draft that nobody touched is deleted. No source sets them: long enough to ask somebody,
 *  short enough that what she did not send does not stay (GDPR art. 5.1.e). */
export const DRAFT_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whether a draft can still be taken up again. */
export function isDraftAlive(savedAt: Date, now: Date): boolean {
  return now.getTime() - savedAt.getTime() < DRAFT_DAYS * DAY_MS;
}

/** The questions for who fills the form: only a representative is asked about the decree. */
export function stepsFor(answers: ApplicationAnswers): readonly ApplicationStep[] {
  return applicationSteps.filter(
    (step) => step !== 'representative' || answers['writer'] === 'representative',
  );
}

/** The question before or after one; nothing beyond the ends. A question that is not asked leads to the next one. */
export function neighbour(
  step: ApplicationStep,
  answers: ApplicationAnswers,
  way: 'before' | 'after',
): ApplicationStep | undefined {
  const at = applicationSteps.indexOf(step);
  const asked = stepsFor(answers);
  return way === 'before'
    ? asked.findLast((s) => applicationSteps.indexOf(s) < at)
    : asked.find((s) => applicationSteps.indexOf(s) > at);
}

/** Why a whole form is not sent: her own yes is missing, where she fills it; nobody says yes, where a representative does.
 *  Where the representative says yes and she no, it leaves: somebody must hear her (see `isDissent`).
 *  @returns nothing when it may be sent */
export function reasonNotToSend(
  content: ApplicationContent,
): 'own-yes-missing' | 'nobody-agrees' | undefined {
  if (content.agreement.answer === 'agrees') return undefined;
  if (content.representative === null) return 'own-yes-missing';
  return content.representative.answer === 'agrees' ? undefined : 'nobody-agrees';
}

/** She says no and the representative yes: the step stops, and her words go with it.
 *  @law c.c. art. 410 */
export function isDissent(content: ApplicationContent): boolean {
  return content.representative?.answer === 'agrees' && content.agreement.answer === 'does-not-agree';
}

/** Day by which somebody answers an application sent on a day.
 *  @param inChargeDays what the notice of the project says; null where it says nothing
 *  @law L. 241/1990 art. 2 c. 2, where the notice sets no term */
export function applicationDueOn(sentOn: CalendarDay, inChargeDays: number | null): CalendarDay {
  return addDays(sentOn, inChargeDays ?? ANSWER_DAYS);
}

/** The body of her comune: the municipality that is called after it. «Comune di Massa», «Comune dell'Aquila».
 *  @param comune its name; null where she lives elsewhere
 *  @returns nothing where no body is called so: the lead of the project then answers */
export function bodyOfComune<B extends { kind: string; name: string }>(
  comune: string | null,
  bodies: readonly B[],
): B | undefined {
  if (comune === null) return undefined;
  const wanted = lettersOf(comune);
  return bodies.find(
    ({ kind, name }) =>
      kind === 'municipality' &&
      [name, name.replace(/^comune\s+(?:d(?:i|e|el|ella|ello|ei|egli|elle)\s+|d(?:ell)?['’])/i, '')].some(
        (called) => lettersOf(called) === wanted,
      ),
  );
}

/** Whether somebody is named in what she wrote about who must not see it: by the whole name, or by the family name
 *  alone, which is the last word of the name. Rather one too many than one too few.
 *  @param name of a colleague, as her account has it */
export function isNamedIn(text: string | null, name: string): boolean {
  if (text === null) return false;
  const words = wordsOf(text);
  const parts = wordsOf(name).filter((part) => part.length > 2);
  const last = parts.at(-1);
  return last !== undefined && words.includes(last);
}

/** What may be done with an application in each state. */
export const possibleApplicationSteps = {
  draft: ['write', 'send'],
  sent: ['assign'],
  assigned: ['assign', 'answer'],
  taken: [],
  declined: [],
} as const satisfies Record<ApplicationState, readonly ('write' | 'send' | 'assign' | 'answer')[]>;

/** Whether this may be done in this state. */
export function mayApplication(
  state: ApplicationState,
  step: 'write' | 'send' | 'assign' | 'answer',
): boolean {
  return (possibleApplicationSteps[state] as readonly string[]).includes(step);
}

const wordsOf = (text: string): string[] => withoutAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const lettersOf = (text: string): string => wordsOf(text).join('');

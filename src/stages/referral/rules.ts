import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import type { ActInForce } from '../people/rules/representation.ts';
import { missingForReferral as missingOfIdentity } from '../people/rules.ts';
import type { Identity } from '../people/types.ts';
import type {
  Answer,
  Letter,
  Missing,
  RecordedAgreement,
  ReferralState,
  RepresentativeAnswer,
  Step,
} from './types.ts';

/** What may be done to a referral in each state. A new state does not compile until this says so. */
export const possibleSteps = {
  draft: ['edit', 'send', 'withdraw'],
  sent: ['accept', 'return', 'withdraw'],
  returned: ['edit', 'send', 'withdraw'],
  accepted: [],
  withdrawn: [],
} as const satisfies Record<ReferralState, readonly Step[]>;

/** Whether this step may be taken in this state. */
export function mayStep(state: ReferralState, step: Step): boolean {
  return (possibleSteps[state] as readonly Step[]).includes(step);
}

/** What a referral lacks before it may be sent. Without her own recorded agreement nothing leaves, even where a
 *  representative signs; the privacy notice is information, and is asked for apart.
 *  @param agreements hers, to this referral; the last recorded counts
 *  @param representation how she agrees today: where it is with or through a representative, that one's answer is needed
 *    beside hers; one of a representative whose powers have ended since is none
 *  @param dissentOpen her no to a representative's yes, about being referred, stands unresolved
 *  @law GDPR artt. 13-14 (the notice); Codice deontologico dell'assistente sociale (her agreement to be referred);
 *    c.c. artt. 409-410 (the representative, the dissent) */
export function missingForSending(facts: {
  identity: Identity;
  letter: Letter;
  agreements: readonly Pick<RecordedAgreement, 'answer' | 'recordedAt' | 'representative'>[];
  noticeGiven: boolean;
  representation: ActInForce;
  dissentOpen: boolean;
}): Missing[] {
  const missing: Missing[] = [...missingOfIdentity(facts.identity)];
  if (facts.letter.reason === null) missing.push('reason');
  const last = lastAgreement(facts.agreements);
  if (last === undefined) missing.push('agreement');
  else if (last.answer !== 'agrees') missing.push('agreement-not-given');
  if (last !== undefined) missing.push(...missingOfRepresentative(last, facts.representation));
  if (facts.dissentOpen) missing.push('dissent-open');
  if (!facts.noticeGiven) missing.push('privacy-notice');
  return missing;
}

function missingOfRepresentative(
  last: Pick<RecordedAgreement, 'answer' | 'representative'>,
  needed: ActInForce,
): Missing[] {
  // Where she does not agree nothing leaves anyway: nobody is sent to ask the representative.
  if (needed.mode === 'alone' || last.answer !== 'agrees') return [];
  if (last.representative?.id !== needed.representative.id) return ['representative-answer'];
  return last.representative.answer === 'agrees' ? [] : ['representative-does-not-agree'];
}

/** Whether she says no, or not now, where her representative says yes.
 *  @law c.c. art. 410 */
export function isDissenting(hers: Answer, representatives: RepresentativeAnswer): boolean {
  return hers !== 'agrees' && representatives === 'agrees';
}

/** The answer that counts: the last one recorded. */
export function lastAgreement<A extends { recordedAt: Date }>(agreements: readonly A[]): A | undefined {
  return agreements.reduce<A | undefined>(
    (last, a) => (last === undefined || a.recordedAt >= last.recordedAt ? a : last),
    undefined,
  );
}

/** Days within which the project desk answers: no source sets them; thirty is the general term of L. 241/1990, art. 2 c. 2. */
export const ANSWER_DAYS = 30;

/** The day by which the project should answer a referral sent on a day.
 *  @law L. 241/1990 art. 2 c. 2 */
export function answerDueOn(sentOn: CalendarDay): CalendarDay {
  return addDays(sentOn, ANSWER_DAYS);
}

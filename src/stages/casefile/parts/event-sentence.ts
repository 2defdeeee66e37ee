import type { Language, Words } from '../../../ui/language.ts';
import { planWords } from '../../action-plan/words.ts';
import { assessmentWords } from '../../assessment/words.ts';
import { balanceWords } from '../../competency-balance/words.ts';
import { diaryWords } from '../../diary/words.ts';
import { eligibilityWords } from '../../eligibility/words.ts';
import { introductionEventWords } from '../../introductions/words/events.ts';
import { matchingWords } from '../../matching/words.ts';
import { meetingWords } from '../../meetings/words.ts';
import { cardWords } from '../../needs-card/words.ts';
import { organisationWords } from '../../organisations/words.ts';
import { peopleWords } from '../../people/words.ts';
import { referralWords } from '../../referral/words.ts';
import { selectionWords } from '../../selection/words.ts';
import { reportWords } from '../words/report.ts';
import { casefileWords } from '../words.ts';

const sources: readonly Words<string>[] = [
  eligibilityWords,
  meetingWords,
  selectionWords,
  assessmentWords,
  balanceWords,
  planWords,
  cardWords,
  matchingWords,
  introductionEventWords,
  referralWords,
  diaryWords,
  peopleWords,
  organisationWords,
  reportWords,
];

/** The sentence of an event, from the words of the stage that it belongs to. */
export function eventSentence(kind: string, lang: Language): string {
  for (const words of sources) {
    const found = Object.hasOwn(words, kind) ? words[kind] : undefined;
    if (found !== undefined) return found[lang];
  }
  return casefileWords.event[lang];
}

import { expect, it } from 'vitest';
import { planEvents } from '../action-plan/events.ts';
import { assessmentEvents } from '../assessment/events.ts';
import { balanceEvents } from '../competency-balance/events.ts';
import { diaryEvents } from '../diary/events.ts';
import { eligibilityEvents } from '../eligibility/events.ts';
import { introductionEvents } from '../introductions/events.ts';
import { matchingEvents } from '../matching/events.ts';
import { meetingEvents } from '../meetings/events.ts';
import { cardEvents } from '../needs-card/events.ts';
import { organisationEvents } from '../organisations/events.ts';
import { peopleEvents } from '../people/events.ts';
import { referralEvents } from '../referral/events.ts';
import { selectionEvents } from '../selection/events.ts';
import { casefileEvents } from './events.ts';
import { eventSentence } from './parts/event-sentence.ts';
import { casefileWords } from './words.ts';

const kinds = [
  organisationEvents,
  peopleEvents,
  diaryEvents,
  referralEvents,
  eligibilityEvents,
  meetingEvents,
  selectionEvents,
  assessmentEvents,
  balanceEvents,
  planEvents,
  cardEvents,
  matchingEvents,
  introductionEvents,
  casefileEvents,
].flatMap((events) => Object.values<string>(events));

it.each(kinds)('has a sentence for %s in both languages', (kind) => {
  for (const lang of ['it', 'en'] as const)
    expect(eventSentence(kind, lang)).not.toBe(casefileWords.event[lang]);
});

it('calls what nobody knows an event', () => {
  expect(eventSentence('nobody.knows', 'it')).toBe('Evento');
});

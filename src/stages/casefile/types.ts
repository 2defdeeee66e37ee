import type { CalendarDay } from '../../values/calendar-day.ts';

/** One thing that waits for somebody: a verb, a person, a day, a link. One row a person and thing. */
export type Waiting = {
  what: 'answer-referral' | 'complete-referral' | 'finish-draft' | 'answer-request' | 'relation-ends';
  href: string;
  /** her name where the reader may know it, else her code */
  who: string;
  due: CalendarDay | null;
};

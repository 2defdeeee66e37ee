import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, daysBetween } from '../../values/calendar-day.ts';
import { isWorkingDay } from '../../values/public-holidays.ts';
import {
  CALL_WITHIN_WORKING_DAYS,
  callBy,
  inShort,
  isLate,
  knownWriter,
  offerTexts,
  stageAfterOffer,
} from './rules/offers.ts';
import { refusedWishes } from './rules/refused-wishes.ts';

const day = (text: string) => text as CalendarDay;

describe('the day by which a company is called', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-27', '2026-12-04'],
    ['2026-11-28', '2026-12-04'],
    ['2026-11-29', '2026-12-04'],
    // The Immaculate Conception; then Christmas, Saint Stephen, the New Year and the Epiphany on the way.
    ['2026-12-03', '2026-12-11'],
    ['2026-12-24', '2027-01-04'],
    ['2026-12-31', '2027-01-11'],
    // Easter Monday, and Saint Francis.
    ['2027-03-26', '2027-04-05'],
    ['2027-10-01', '2027-10-11'],
  ])('is five working days after it wrote: %s, %s', (wrote, called) => {
    expect(callBy(day(wrote))).toBe(called);
  });

  it('has five working days after the day of writing and is the last of them, and never comes sooner for who writes later', () => {
    let before = callBy(day('2025-12-31'));
    for (let i = 0; i < 800; i += 1) {
      const wrote = addDays(day('2026-01-01'), i);
      const called = callBy(wrote);
      const between = Array.from({ length: daysBetween(wrote, called) }, (_, n) => addDays(wrote, n + 1));
      expect([wrote, between.filter(isWorkingDay).length]).toEqual([wrote, CALL_WITHIN_WORKING_DAYS]);
      expect([wrote, isWorkingDay(called)]).toEqual([wrote, true]);
      expect(called >= before).toBe(true);
      before = called;
    }
  });

  it('is late from the day after, while nobody has answered', () => {
    const answerBy = day('2026-11-30');
    expect(isLate({ state: 'new', answerBy }, day('2026-11-30'))).toBe(false);
    expect(isLate({ state: 'new', answerBy }, day('2026-12-01'))).toBe(true);
    expect(isLate({ state: 'taken', answerBy }, day('2026-12-01'))).toBe(false);
  });
});

it('looks for wishes in every free text and in no name', () => {
  const texts = offerTexts({ activity: 'no stranieri', work: 'solo uomini', whenToCall: 'max 30 anni' });
  expect(refusedWishes(texts).map((w) => w.field)).toEqual(['work', 'activity', 'whenToCall']);
});

describe('a text in a row of a list', () => {
  it('stands as it is where it is short, its lines run together', () => {
    expect(inShort('Sistemare il pane\n\npesare la farina ')).toBe('Sistemare il pane pesare la farina');
    expect(inShort('😀'.repeat(160))).toBe('😀'.repeat(160));
  });

  it('ends with a whole word where it is long, and is cut where it has none', () => {
    expect(inShort('pane '.repeat(60))).toBe(`${'pane '.repeat(31)}pane…`);
    expect(inShort('😀'.repeat(161))).toBe(`${'😀'.repeat(160)}…`);
  });
});

it('moves a dialogue forward to interested and never back', () => {
  expect(['to-contact', 'contacted', 'dormant'].map((s) => stageAfterOffer(s as 'contacted'))).toEqual(
    Array(3).fill('interested'),
  );
  for (const stage of ['interested', 'visited', 'willing', 'agreement-signed', 'hosting'] as const)
    expect(stageAfterOffer(stage)).toBe(stage);
});

describe('whoever wrote', () => {
  const known = [
    { id: 'left', phone: '+390551', email: 'ada@example.org', endedOn: '2025-01-01' },
    { id: 'ada', phone: '+390552', email: 'Ada@example.org', endedOn: null },
  ];

  it('is known by her telephone or her address, whatever its capitals', () => {
    expect(knownWriter(known, { phone: '+390552', email: null })?.id).toBe('ada');
    expect(knownWriter(known, { phone: null, email: 'ada@example.org' })?.id).toBe('ada');
  });

  it('is nobody known where neither fits, or where whoever it was has left', () => {
    expect(knownWriter(known, { phone: '+390551', email: null })).toBeNull();
    expect(
      knownWriter([{ phone: null, email: null, endedOn: null }], { phone: null, email: null }),
    ).toBeNull();
  });
});

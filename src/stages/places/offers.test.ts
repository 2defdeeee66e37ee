import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import { callBy, isLate, knownWriter, offerTexts, stageAfterOffer } from './rules/offers.ts';
import { refusedWishes } from './rules/refused-wishes.ts';

const day = (text: string) => text as CalendarDay;

describe('the day by which a company is called', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-27', '2026-12-04'],
    ['2026-11-28', '2026-12-04'],
    ['2026-11-29', '2026-12-04'],
  ])('is five working days after it wrote: %s, %s', (wrote, called) => {
    expect(callBy(day(wrote))).toBe(called);
  });

  it('is never a Saturday or a Sunday and never more than seven days away', () => {
    for (let i = 0; i < 400; i += 1) {
      const wrote = addDays(day('2026-01-01'), i);
      const called = callBy(wrote);
      expect([0, 6]).not.toContain(new Date(called).getUTCDay());
      expect(called <= addDays(wrote, 7)).toBe(true);
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

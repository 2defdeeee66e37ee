import type { Language } from '../../../ui/language.ts';
import { type CalendarDay, formatDay, isCalendarDay } from '../../../values/calendar-day.ts';
import type { ShownChange } from '../parts/change-table.tsx';
import { speakPlan } from '../parts/speak.ts';
import type { Change } from '../rules/compare-plans.ts';
import type { Measure, OtherProject, PlanFrame } from '../types.ts';

/** The differences between two versions, in words. */
export function shownChanges(changes: readonly Change[], lang: Language): ShownChange[] {
  return changes.map((c, i) => ({ key: String(i), ...inWords(c, lang) }));
}

function inWords(c: Change, lang: Language): Omit<ShownChange, 'key'> {
  const word = speakPlan(lang);
  switch (c.about) {
    case 'frame':
      return {
        about: word(frameLabels[c.field]),
        before: frameText(c.before[c.field], lang),
        after: frameText(c.after[c.field], lang),
      };
    case 'goal': {
      const text = (g: typeof c.before) => (g === null ? '' : lines([g.words, g.howKnown]));
      return { about: word('goal', { n: c.place }), before: text(c.before), after: text(c.after) };
    }
    case 'measure':
      return {
        about: `${word('kind')} ${c.place}`,
        before: measureText(c.before, lang),
        after: measureText(c.after, lang),
      };
    case 'other':
      return {
        about: word('others'),
        before: otherText(c.before, lang),
        after: otherText(c.after, lang),
      };
    default:
      return c satisfies never;
  }
}

const frameLabels = {
  opening: 'opening',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  firstReviewOn: 'firstReviewOn',
  noReview: 'noReview',
  noOtherProjects: 'others',
  attendanceToTreating: 'attendance',
  agreedHours: 'agreedHours',
} as const satisfies Record<keyof PlanFrame, string>;

const lines = (parts: readonly (string | null)[]) => parts.filter(Boolean).join('\n');
const day = (d: CalendarDay | null, lang: Language) => (d === null ? null : formatDay(d, lang));

function frameText(value: PlanFrame[keyof PlanFrame], lang: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return speakPlan(lang)(value ? 'attendance.yes' : 'attendance.no');
  return isCalendarDay(value) ? formatDay(value, lang) : value;
}

function measureText(m: Measure | null, lang: Language): string {
  if (m === null) return '';
  const hours = m.hours === null ? null : `${m.hours} h`;
  const days = [day(m.fromOn, lang), day(m.byOn, lang)].filter(Boolean).join(' – ');
  return lines([speakPlan(lang)(`measure.${m.kind}`), m.what, m.who, days, hours, m.howKnown]);
}

function otherText(o: OtherProject | null, lang: Language): string {
  if (o === null) return '';
  const days = [day(o.begunOn, lang), day(o.endsOn, lang)].filter(Boolean).join(' – ');
  return lines([speakPlan(lang)(`other.${o.kind}`), o.body, o.referent, days, o.note]);
}

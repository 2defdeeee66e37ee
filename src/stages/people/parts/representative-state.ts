import type { Language } from '../../../ui/language.ts';
import type { StateTone } from '../../../ui/state-tag.tsx';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Representative, RepresentativeStanding } from '../types.ts';
import { speak } from './speak.ts';

const tones = {
  'in-force': 'good',
  'ends-soon': 'waiting',
  expired: 'stopped',
  ended: 'neutral',
  'not-yet': 'waiting',
  'by-death': 'neutral',
} as const satisfies Record<RepresentativeStanding, StateTone>;

/** The standing in words and tone. */
export function standingSaid(
  standing: RepresentativeStanding,
  endedOn: CalendarDay | null,
  lang: Language,
): { tone: StateTone; text: string } {
  const word = speak(lang);
  const text = {
    'in-force': word('inForce'),
    'ends-soon': word('endsSoon'),
    expired: word('expired'),
    ended: word('endedPowers', { day: endedOn ? formatDay(endedOn, lang) : '' }),
    'not-yet': word('notYet'),
    'by-death': word('powersEndedByDeath'),
  }[standing];
  return { tone: tones[standing], text };
}

/** From which day to which, in words. */
export function periodSaid(r: Pick<Representative, 'validFrom' | 'validTo'>, lang: Language): string {
  const word = speak(lang);
  const from = formatDay(r.validFrom, lang);
  return r.validTo === null
    ? word('fromOn', { from })
    : word('fromTo', { from, to: formatDay(r.validTo, lang) });
}

/** The decree in words, or nothing. */
export function decreeSaid(r: Pick<Representative, 'decree'>, lang: Language): string {
  const { decree } = r;
  if (decree === null) return '';
  return speak(lang)('decreeText', {
    court: decree.court,
    number: decree.number,
    day: formatDay(decree.day, lang),
  });
}

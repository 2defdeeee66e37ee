import type { Language } from '../../../ui/language.ts';
import type { CardContent, Stretch } from '../types.ts';
import { speakCard } from './card-speak.ts';

/** Hours of work, then what is agreed in between, one line each. */
export function stretchLines(c: Pick<CardContent, 'hours' | 'agreedAbsences'>, lang: Language): string[] {
  const word = speakCard(lang);
  const values = (s: Stretch) => ({ day: word(`weekday.${s.weekday}`), from: s.from, to: s.to });
  return [
    ...c.hours.map((s) => word('stretch', values(s))),
    ...c.agreedAbsences.map((s) => word('away', values(s))),
  ];
}

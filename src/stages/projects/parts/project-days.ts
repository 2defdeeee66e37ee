import { type Language, say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Project } from '../types.ts';
import { projectWords } from '../words.ts';

/** From which day to which day a project runs, as far as it is known. */
export function projectDays(
  { startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>,
  lang: Language,
): string {
  const from = startsOn === null ? '' : formatDay(startsOn, lang);
  const to = endsOn === null ? '' : formatDay(endsOn, lang);
  if (from === '' && to === '') return '';
  return say(projectWords, from === '' ? 'untilDay' : to === '' ? 'since' : 'fromTo', lang, { from, to });
}

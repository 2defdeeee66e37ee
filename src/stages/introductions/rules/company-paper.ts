import { addDays, type CalendarDay, daysBetween } from '../../../values/calendar-day.ts';
import { type Marking, markingOf } from '../../needs-card/rules/marking-words.ts';
import type { Caller, CompanySafeInput } from '../../needs-card/types.ts';
import type { IntroductionState } from '../types.ts';

/** Most papers of one introduction that open at once. */
export const MOST_PAPERS = 5;
/** Days from today for which a paper opens at most. */
const MOST_PAPER_DAYS = 30;
/** Days for which a paper opens unless somebody chooses. */
const USUAL_DAYS = 14;
/** Wrong numbers under one link, or from one address, after which the next ones wait, and for how long. */
export const PAPER_TRIES = { tries: 5, windowMs: 15 * 60 * 1000 } as const;

/** Why a paper is not made. */
export type PaperProblem =
  | 'not-in-this-state'
  | 'card-missing'
  | 'no-lead'
  | 'too-many-papers'
  | 'expiry-past'
  | 'expiry-too-late'
  | 'appointment-past'
  | 'appointment-half'
  | 'hour-does-not-exist'
  | 'caller-half'
  | Marking;

/** Whether a company may be given something of her: from her agreement on, until it is over. */
export function mayGivePaper(state: IntroductionState): boolean {
  return state !== 'proposed' && state !== 'declined' && state !== 'ended';
}

/** The day that the form proposes as the last one. */
export function usualPaperDay(today: CalendarDay): CalendarDay {
  return addDays(today, USUAL_DAYS);
}

/** What is wrong with the last day on which a paper opens, or nothing. */
export function paperDayProblem(
  lastDay: CalendarDay,
  today: CalendarDay,
): 'expiry-past' | 'expiry-too-late' | undefined {
  if (lastDay < today) return 'expiry-past';
  return daysBetween(today, lastDay) > MOST_PAPER_DAYS ? 'expiry-too-late' : undefined;
}

const streetNames = /\b(?:via|viale|vicolo|piazza|piazzale|largo|corso|lungarno)\b[^,;0-9]*/giu;

/** The first text of a sheet that says more of her than a company may read, with its field, or nothing. Names of streets and
 *  of people may sound like anything; what stands beside them may not. The words of her card were looked at when it was
 *  written, and what is said of her is looked at here again. */
export function markedText(
  s: Pick<CompanySafeInput, 'said' | 'coach' | 'substitute' | 'appointment'>,
): { code: Marking; field: string } | undefined {
  const texts: [string, string][] = [
    ...s.said.map((words): [string, string] => ['', words]),
    ['coachName', besideName(s.coach)],
    ['coachHours', s.coach.hours],
    ['substituteName', s.substitute ? besideName(s.substitute) : ''],
    ['substituteHours', s.substitute?.hours ?? ''],
    ['where', s.appointment?.where.replace(streetNames, ' ') ?? ''],
  ];
  for (const [field, text] of texts) {
    const code = markingOf(text);
    if (code !== null) return { code, field };
  }
  return undefined;
}

/** What stands beside a name: its words with a capital are the name itself, unless they are an office. */
const besideName = ({ name }: Caller) =>
  name
    .split(/\s+/u)
    .filter((word) => !/^\p{Lu}\p{Ll}+$/u.test(word) || /^(?:psic|medic[oa]$|assist|infermier)/iu.test(word))
    .join(' ');

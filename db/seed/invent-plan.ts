import type { FrameInput, MeasureInput, OtherProjectInput } from '../../src/stages/action-plan/types.ts';
import { addDays, addMonths, type CalendarDay } from '../../src/values/calendar-day.ts';
import { otherProjects, planPages } from './data/path-words.ts';
import { tradeOf } from './invent-answers.ts';
import type { Path } from './path.ts';
import { worded } from './worded.ts';

/** A goal with the measures that serve it. */
type ToldGoal = {
  readonly words: string;
  readonly howKnown: string | null;
  readonly measures: readonly Omit<MeasureInput, 'goalId'>[];
};
/** What a plan says. */
export type ToldPlan = {
  readonly frame: FrameInput;
  readonly goals: readonly ToldGoal[];
  readonly others: readonly OtherProjectInput[];
};

/** Somebody's plan, from the day on which it is written.
 *  @param from its first day; the first review is two months later
 *  @param whole false leaves something out, as in a draft */
export function planFor(
  path: Path,
  about: { given: string; sex: 'M' | 'F' },
  from: CalendarDay,
  whole: boolean,
): ToldPlan {
  const t = tradeOf(path);
  const said = (text: string) => worded(text, about);
  const who = [
    'Il tutor, con la persona',
    'La persona, con l’assistente sociale',
    'La formazione',
    'La sede ospitante e il tutor',
  ];
  const lacks = (nth: number) => !whole && path.index % 5 === nth;
  const measures = t.measures.map(({ kind, what, hours }, nth) => ({
    kind,
    what: said(what),
    who: lacks(1) && nth === 2 ? null : (who[(path.index + nth) % who.length] ?? ''),
    howKnown: null,
    fromOn: addMonths(from, nth),
    byOn: lacks(2) && nth === 1 ? null : addMonths(from, 2 + nth * 3),
    hours,
  }));
  const other = otherProjects[path.index % otherProjects.length];
  return {
    frame: {
      opening: said(t.opening),
      startsOn: from,
      endsOn: addDays(addMonths(from, 12), -1),
      firstReviewOn: lacks(4) ? null : addMonths(from, 2),
      noReview: null,
      attendanceToTreating: path.index % 3 === 0 ? null : path.index % 3 === 1,
      agreedHours: path.index % 4 === 0 ? planPages.agreedHours : null,
    },
    goals: [
      { words: said(t.goal[0]), howKnown: lacks(0) ? null : said(t.goal[1]), measures: measures.slice(1) },
      { words: said(t.step[0]), howKnown: said(t.step[1]), measures: lacks(3) ? [] : measures.slice(0, 1) },
    ],
    others:
      other === undefined || path.index % 7 === 6
        ? []
        : [
            {
              kind: other.kind,
              body: other.body,
              referent: said(other.referent),
              begunOn: addMonths(from, -8),
              endsOn: path.index % 2 === 0 ? addMonths(from, 16) : null,
              note: other.note,
            },
          ],
  };
}

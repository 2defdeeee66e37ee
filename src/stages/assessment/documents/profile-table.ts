import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { answersOf } from '../rules/evaluations.ts';
import { profileLines } from '../rules/profile.ts';
import type { Answer, Evaluation, InstrumentVersion, Question, SheetClass } from '../types.ts';
import { answerText, questionText } from '../words/answer-text.ts';
import { gapText } from '../words/gap-text.ts';

type Language = 'it' | 'en';

/** One line of the profile's table, in words; the latest evaluation first. */
type ProfileRow = { code: string; label: string; part: 'd' | 'e' | 'b'; cells: readonly string[] };

/** The profile as a table: the lines, and every cell in words. Only what the reader may read is in the evaluations.
 *  @param evaluations the latest first
 *  @param classes the classes that may be in it: a document holds one, a screen what its reader may read */
export function profileTable(
  evaluations: readonly Evaluation[],
  versions: ReadonlyMap<string, InstrumentVersion>,
  lang: Language,
  classes: readonly SheetClass[],
) {
  const all = evaluations.map((e) => {
    const content = versions.get(e.versionId)?.content;
    return e.sheets.flatMap(({ dataClass }) =>
      content && classes.includes(dataClass)
        ? [{ dataClass, answers: answersOf(content, e, dataClass) }]
        : [],
    );
  });
  const lines = profileLines(all);
  const questions = new Map(
    [...versions.values()]
      .flatMap((v) => v.content.sections.flatMap((s) => s.questions))
      .map((q) => [q.code, q]),
  );
  const rows = lines.map(({ code, marks }): ProfileRow => {
    const question = questions.get(code);
    return {
      code,
      label: question ? questionText(question, lang) : code,
      part: code.slice(0, 1) as ProfileRow['part'],
      cells: all.map((sheets, i) => {
        const answer = sheets.map((s) => s.answers[code]).find((a) => a !== undefined);
        const mark = marks[i];
        const gap = mark?.kind === 'activity' ? gapText(mark.gap, lang) : '';
        return [cellText(question, answer, lang), gap].filter(Boolean).join(' — ');
      }),
    };
  });
  return { lines, rows };
}

const cellText = (question: Question | undefined, answer: Answer | undefined, lang: Language) =>
  question === undefined ? '' : answerText(question, answer, lang);

/** What stands above a column: who, and the day. */
export function columnTitle(rater: string, day: CalendarDay, lang: Language): string {
  return `${rater}, ${formatDay(day, lang)}`;
}

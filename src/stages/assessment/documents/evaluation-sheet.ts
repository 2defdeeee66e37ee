import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { CoFunding } from '../../projects/rules/co-funding.ts';
import { answersOf } from '../rules/evaluations.ts';
import { askedQuestions, askedSections } from '../rules/skip-logic.ts';
import type { Evaluation, InstrumentVersion } from '../types.ts';
import { answerText, questionText } from '../words/answer-text.ts';
import { speakAssessment } from '../words/speak.ts';
import { assessmentWords } from '../words.ts';

/** What a document of an evaluation says besides its answers. */
export type EvaluationFrame = {
  /** as the document calls her */
  person: string;
  project: string;
  rater: string;
  funder: CoFunding | null;
  on: CalendarDay;
  language: 'it' | 'en';
};

/** The lines at the head of every document of an evaluation. */
export function headFacts(e: Evaluation, version: InstrumentVersion, frame: EvaluationFrame): Block {
  const lang = frame.language;
  const { rater } = frame;
  return {
    kind: 'facts',
    facts: [
      { label: assessmentWords['pdf.person'][lang], value: frame.person },
      { label: assessmentWords['pdf.project'][lang], value: frame.project },
      {
        label: assessmentWords.rater[lang],
        value: e.agreed ? speakAssessment('agreedBy', lang, { name: rater }) : rater,
      },
      { label: assessmentWords.ratedOn[lang], value: formatDay(e.ratedOn, lang) },
      {
        label: assessmentWords.instrument[lang],
        value: speakAssessment('versionShown', lang, {
          instrument: version.content.title[lang],
          number: version.number,
        }),
      },
    ],
  };
}

/** The sheet of the initial assessment, for reading and for signing on paper: the answers of class `assessment` alone,
 *  part by part, with the lines on which rater and person sign. Its title names nobody. */
export function evaluationSheet(
  e: Evaluation,
  version: InstrumentVersion,
  frame: EvaluationFrame,
): Printable {
  const { content } = version;
  const lang = frame.language;
  const answers = answersOf(content, e, 'assessment');
  return {
    title: assessmentWords['pdf.assessment'][lang],
    language: lang,
    day: frame.on,
    funder: frame.funder,
    body: [
      headFacts(e, version, frame),
      ...askedSections(content, 'assessment', answers).flatMap((section): Block[] => [
        { kind: 'heading', level: 1, text: section.title[lang] },
        {
          kind: 'facts',
          facts: askedQuestions(content, section, answers).map((q) => ({
            label: questionText(q, lang),
            value: answerText(q, answers[q.code], lang) || assessmentWords.noAnswer[lang],
          })),
        },
      ]),
      ...(content.attribution ? [{ kind: 'paragraph', text: content.attribution } as const] : []),
      { kind: 'signature-line', signers: [frame.rater, frame.person] },
    ],
  };
}

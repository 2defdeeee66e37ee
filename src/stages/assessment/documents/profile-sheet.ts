import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { profileShapes } from '../rules/profile-shapes.ts';
import type { Evaluation, InstrumentVersion } from '../types.ts';
import { profileLabels } from '../words/profile-labels.ts';
import { speakAssessment } from '../words/speak.ts';
import { assessmentWords } from '../words.ts';
import { type EvaluationFrame, headFacts } from './evaluation-sheet.ts';
import { profileSvg } from './profile-svg.ts';
import { columnTitle, profileTable } from './profile-table.ts';

/** The ICF profile of one evaluation beside earlier ones: the drawing, then the same as tables. It holds activities,
 *  participation and environment; body functions are of another class and never in it, and no total exists.
 *  @param evaluations the one it is of first, then earlier ones
 *  @param raters who made each, in the same order */
export function profileSheet(
  evaluations: readonly [Evaluation, ...Evaluation[]],
  raters: readonly string[],
  versions: ReadonlyMap<string, InstrumentVersion>,
  version: InstrumentVersion,
  frame: EvaluationFrame,
): Printable {
  const lang = frame.language;
  const word = (key: keyof typeof assessmentWords) => assessmentWords[key][lang];
  const { lines, rows } = profileTable(evaluations, versions, lang, ['functional']);
  const drawing = profileShapes(lines, profileLabels(lang));
  const columns = evaluations.map((e, i) => {
    const name = raters[i] ?? '';
    const rater = e.agreed ? speakAssessment('agreedBy', lang, { name }) : name;
    return { label: columnTitle(rater, e.ratedOn, lang), width: 2 };
  });
  return {
    title: word('pdf.functional'),
    language: lang,
    day: frame.on,
    funder: frame.funder,
    body: [
      headFacts(evaluations[0], version, frame),
      { kind: 'drawing', svg: profileSvg(drawing), alt: word('drawingText') },
      ...(['d', 'e'] as const).flatMap((part): Block[] => {
        const own = rows.filter((r) => r.part === part);
        if (own.length === 0) return [];
        return [
          { kind: 'heading', level: 1, text: word(`part.${part}`) },
          {
            kind: 'table',
            caption: `${word('pdf.functional')}: ${word(`part.${part}`)}`,
            columns: [{ label: word('code'), width: 2 }, ...columns],
            rows: own.map((r) => [r.label, ...r.cells.map((cell) => cell || word('noAnswer'))]),
          },
        ];
      }),
      { kind: 'paragraph', text: word('profileLead') },
      ...(version.content.attribution
        ? [{ kind: 'paragraph', text: version.content.attribution } as const]
        : []),
    ],
  };
}

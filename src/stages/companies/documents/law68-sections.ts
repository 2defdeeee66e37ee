import { formatDay } from '../../../values/calendar-day.ts';
import type { Declaration, HostLimits } from '../rules/host-limits.ts';
import type { Convention } from '../rules/l68-conventions.ts';
import type { Law68Sheet } from '../rules/l68-sheet.ts';
import type { law68Words } from '../words/l68.ts';
import { figureWord, frameWord, type Language, type ShownLine, shownLine, sourceText } from './law68-text.ts';

/** One section of the calculation: a title, what is said above it, its lines. */
export type ShownSection = {
  readonly key: string;
  readonly title: string;
  readonly lead: string | null;
  readonly lines: readonly ShownLine[];
};

/** What the company declared of its people, beside their number. `reason`: null where it left out no others. */
export type DeclaredHeadcount = { readonly source: string; readonly reason: string | null };

type Word = keyof typeof law68Words;

/** The whole calculation in words, in the order in which it is read: the same for the page and for the printed sheet.
 *  @param declared who declared the headcount, on which paper, and who the others are that it leaves out */
export function law68Sections(
  sheet: Law68Sheet,
  host: HostLimits,
  declared: DeclaredHeadcount,
  lang: Language,
): readonly ShownSection[] {
  const line = (figure: Parameters<typeof shownLine>[0], none?: Word) =>
    shownLine(figure, declared.source, lang, none);
  const section = (key: Word, lead: Word | null, lines: readonly ShownLine[]): ShownSection => ({
    key,
    title: frameWord(key, lang),
    lead: lead === null ? null : frameWord(lead, lang),
    lines,
  });
  return [
    baseSection(sheet, declared, lang),
    section(
      'section.quota',
      null,
      sheet.quotaFigures.map((f) => line(f, f.code === 'onHiring' ? 'apart' : 'unknown')),
    ),
    section(
      'section.coverage',
      null,
      sheet.coverageFigures.map((f) => line(f)),
    ),
    section(
      'section.amounts',
      sheet.amounts.length === 0 ? 'lead.noAmounts' : 'lead.amounts',
      sheet.amounts.map((f) => line(f)),
    ),
    section(
      'section.terms',
      sheet.terms.length === 0 ? 'lead.noTerms' : null,
      sheet.terms.map((f) => line(f)),
    ),
    section(
      'section.conventions',
      null,
      sheet.conventions.flatMap((c) => conventionLines(c, lang)),
    ),
    section(
      'section.incentives',
      'lead.incentives',
      sheet.incentives.map((f) => line(f)),
    ),
    section('section.host', 'lead.host', [
      ...host.figures.map((f) =>
        f.code.startsWith('notCounted.') && f.value !== null
          ? { ...line(f), value: frameWord('notCounted', lang) }
          : line(f),
      ),
      ...host.declarations.map((d) => declarationLine(d, lang)),
    ]),
    section(
      'section.notComputed',
      null,
      sheet.notComputed.map((f) => ({ ...line(f, 'apart'), verify: false })),
    ),
  ];
}

/** A group of nobody takes no line: the sentence above says that it was looked at. */
function baseSection({ baseFigures }: Law68Sheet, declared: DeclaredHeadcount, lang: Language): ShownSection {
  const isEmpty = ({ code, value, values }: (typeof baseFigures)[number]) =>
    (code.startsWith('out.') || values?.['people'] === 0) &&
    value !== null &&
    value.unit !== 'day' &&
    value.amount === 0;
  const nobody = baseFigures.filter((f) => isEmpty(f) && f.code !== 'partTime');
  const names = nobody.map((f) => uncapitalised(figureWord(f.code, lang))).join('; ');
  return {
    key: 'section.base',
    title: frameWord('section.base', lang),
    lead: nobody.length === 0 ? frameWord('lead.base', lang) : frameWord('lead.baseNobody', lang, { names }),
    lines: baseFigures
      .filter((f) => !isEmpty(f))
      .map((f) =>
        withReason(
          shownLine(f, declared.source, lang),
          f.code === 'out.otherExcluded' ? declared.reason : null,
        ),
      ),
  };
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function withReason(line: ShownLine, reason: string | null): ShownLine {
  return reason === null ? line : { ...line, what: `${line.what}: ${reason}` };
}

function conventionLines(convention: Convention, lang: Language): ShownLine[] {
  const { answer, law } = convention;
  const name = figureWord(convention.convention, lang);
  const short = name.slice(0, name.indexOf(':'));
  return [
    {
      what: name,
      value: figureWord(`answer.${answer}`, lang),
      source: sourceText({ code: answer, law, value: null }, '', lang),
      verify: law?.sure === 'verify',
    },
    ...convention.limits.map((f) => {
      const line = shownLine(f, '', lang, f.code === 'setElsewhere' ? 'elsewhere' : 'unknown');
      return { ...line, what: `${short}: ${line.what}` };
    }),
  ];
}

function declarationLine({ requirement, law, months, declared }: Declaration, lang: Language): ShownLine {
  return {
    what: figureWord(`requirement.${requirement}`, lang, { months: months ?? '—' }),
    value: declared === null ? frameWord('notDeclared', lang) : declaredText(declared, lang),
    source: sourceText({ code: requirement, law, value: null }, '', lang),
    verify: law?.sure === 'verify',
  };
}

function declaredText(declared: NonNullable<Declaration['declared']>, lang: Language): string {
  const from = formatDay(declared.fromOn, lang);
  const paper = declared.source;
  if (declared.toOn === null) return frameWord('declaredFrom', lang, { from, paper });
  return frameWord('declaredFromTo', lang, { from, to: formatDay(declared.toOn, lang), paper });
}

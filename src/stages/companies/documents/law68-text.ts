import { formatDay } from '../../../values/calendar-day.ts';
import { formatMoney } from '../../../values/money.ts';
import type { Figure, FigureValue } from '../rules/l68-figure.ts';
import { law68Words } from '../words/l68.ts';
import { law68FigureWords } from '../words/l68-figures.ts';

/** Italian first. */
export type Language = 'it' | 'en';

/** One line of the calculation in words. */
export type ShownLine = {
  readonly what: string;
  readonly value: string;
  readonly source: string;
  readonly verify: boolean;
};

/** Lines whose value follows from the lines above them; the others without a law are the company's own declaration. */
const computed: ReadonlySet<string> = new Set(['surplus', 'uncovered']);

/** One sentence of the frame, with `{name}` marks replaced. */
export function frameWord(
  key: keyof typeof law68Words,
  lang: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(law68Words[key][lang], values);
}

/** One sentence of a line, by its code. */
export function figureWord(
  code: keyof typeof law68FigureWords,
  lang: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return filled(law68FigureWords[code][lang], values);
}

/** A line as it is read.
 *  @param headcountSource who declared the headcount, on which paper
 *  @param none what stands where there is no value: "non stabilito" unless said otherwise */
export function shownLine(
  figure: Figure<keyof typeof law68FigureWords>,
  headcountSource: string,
  lang: Language,
  none: keyof typeof law68Words = 'unknown',
): ShownLine {
  const { hundredths, ...values } = figure.values ?? {};
  const fullTime = typeof hundredths === 'number' ? { fullTime: decimal(hundredths, lang) } : {};
  return {
    what: figureWord(figure.code, lang, { ...values, ...fullTime }),
    value: figure.value === null ? frameWord(none, lang) : valueText(figure.value, lang),
    source: sourceText(figure, headcountSource, lang),
    verify: figure.law?.sure === 'verify',
  };
}

/** A value with its unit: people and places are bare numbers, money has its sign. */
export function valueText(value: FigureValue, lang: Language): string {
  if (value.unit === 'day') return formatDay(value.day, lang);
  const { unit, amount } = value;
  switch (unit) {
    case 'people':
    case 'places':
      return whole(amount);
    case 'hundredths':
      return decimal(amount, lang);
    case 'cents':
      return formatMoney(amount, lang);
    case 'percent':
      return lang === 'it' ? `${amount} %` : `${amount}%`;
    case 'months':
    case 'days':
    case 'times':
      return frameWord(unit, lang, { n: amount });
    default:
      return unit satisfies never;
  }
}

/** Where a line comes from, in words. */
export function sourceText(
  { code, law, declared, value }: Figure,
  headcountSource: string,
  lang: Language,
): string {
  if (law !== null) {
    const { source, since } = law;
    return since === null ? source : frameWord('since', lang, { source, day: formatDay(since, lang) });
  }
  if (declared !== undefined) return frameWord('paper', lang, { paper: declared });
  if (computed.has(code)) return frameWord('computed', lang);
  return value === null ? frameWord('noLaw', lang) : frameWord('paper', lang, { paper: headcountSource });
}

function whole(amount: number): string {
  return amount < 0 ? `−${-amount}` : String(amount);
}

function decimal(hundredths: number, lang: Language): string {
  const point = lang === 'it' ? ',' : '.';
  return `${Math.floor(hundredths / 100)}${point}${String(hundredths % 100).padStart(2, '0')}`;
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
}

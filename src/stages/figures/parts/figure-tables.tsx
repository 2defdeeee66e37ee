import { useLanguage } from '../../../ui/language.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { type FigureTable, peopleTables, type RowCode, type Shown } from '../types.ts';
import { FigureChart } from './figure-chart.tsx';
import { rowText, shownText, speak, tableText } from './figure-text.ts';

type Props = {
  readonly tables: readonly FigureTable[];
  /** the day they were counted */
  readonly onDay: CalendarDay;
  /** distinguishes the charts of one page */
  readonly id: string;
  /** level of the headings: 3 below the heading of a project */
  readonly level?: 2 | 3;
};

/** The results of one project as everybody reads them: of each table a chart and the table itself, and why numbers are
 *  given in steps. The same on the public page and on the desk of the office. */
export function FigureTables({ tables, onDay, id, level = 3 }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const);
  return (
    <>
      <p>{word('asOf', { day: formatDay(onDay, lang) })}</p>
      <p>{word('whyBands')}</p>
      <p>{word('chartKey')}</p>
      {tables.map((table) => (
        <section key={table.code}>
          <Heading>{tableText(table.code, word)}</Heading>
          {table.code === 'steps' && <p>{word('onceEach')}</p>}
          {!isOfPeople(table) && <p>{word('ofTerritory')}</p>}
          {isOfPeople(table) && <FigureChart table={table} id={`${id}-${table.code}`} />}
          <OneTable table={table} />
        </section>
      ))}
    </>
  );
}

const isOfPeople = (table: FigureTable) => peopleTables.some((code) => code === table.code);

type Line = Shown & { readonly code: RowCode | 'total' };

/** Two narrow columns, which fit a telephone as they are: stacked, seven rows would be seven boxes. A band is not broken. */
function OneTable({ table }: { table: FigureTable }) {
  const word = speak(useLanguage());
  const rows: Line[] = [...table.rows, ...(table.total ? [{ code: 'total' as const, ...table.total }] : [])];
  return (
    <table class="data-table">
      <caption class="visually-hidden">{tableText(table.code, word)}</caption>
      <thead>
        <tr>
          <th scope="col">{isOfPeople(table) ? word('people') : tableText(table.code, word)}</th>
          <th scope="col">{word('number')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.code}>
            <th scope="row">{r.code === 'total' ? word('total') : rowText(r.code, word)}</th>
            <td>{shownText(r, word).replaceAll(' ', '\u00a0')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

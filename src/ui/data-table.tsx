import type { ComponentChildren } from 'preact';
import { useWords } from './language.ts';
import { SortLink } from './sort-link.tsx';
import { uiWords } from './words.ts';

/** One column: the first is the row's header and holds its link. `sort.direction` is the order shown now;
 *  `sort.href` asks for the next one. */
export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  readonly render: (row: Row) => ComponentChildren;
  readonly sort?: { readonly href: string; readonly direction?: 'asc' | 'desc' | undefined } | undefined;
  /** Figures stand at the right, in digits of one width. */
  readonly numeric?: boolean | undefined;
};

/** Props of `DataTable`. */
export type DataTableProps<Row> = {
  readonly caption: string;
  /** Where the heading above already says what the caption says: it is then only read aloud. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What would be here and how it gets here. */
  readonly empty: ComponentChildren;
  /** `stack` makes a card of each row where it is narrow; `scroll` keeps the grid and lets it be moved. */
  readonly layout?: 'stack' | 'scroll' | undefined;
};

/** Rows under a head that stays in sight. The label of each cell is repeated for the stacked layout. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const word = useWords(uiWords);
  const { caption, columns, rows, layout = 'stack' } = props;
  if (rows.length === 0) return <>{props.empty}</>;
  const sortLabel = columns.some((column) => column.sort) ? word('sortBy') : undefined;
  const table = (
    <table class={`data-table data-table-${layout}`}>
      <caption class={props.captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead data-label={sortLabel}>
        <tr>
          {columns.map((column) => (
            <SortLink key={column.key} label={column.label} sort={column.sort} numeric={column.numeric} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={props.rowKey(row)}>
            {columns.map((column, index) => {
              const cell = { 'data-label': column.label, class: column.numeric ? 'numeric' : undefined };
              const content = column.render(row);
              return index === 0 ? (
                <th key={column.key} scope="row" {...cell}>
                  {content}
                </th>
              ) : (
                <td key={column.key} {...cell}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (layout === 'stack') return table;
  return (
    // The tab stop is what lets a keyboard move the grid sideways.
    <section class="scroll-region" tabindex={0} aria-label={caption}>
      {table}
    </section>
  );
}

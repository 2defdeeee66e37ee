import type { ComponentChild, ComponentChildren } from 'preact';
import { DataTable } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { say, useLanguage } from '../../ui/language.ts';
import { ListExport } from '../../ui/list-export.tsx';
import { type ListFilter, ListFilterField } from '../../ui/list-filter-field.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { cellText, type ListColumn } from '../spreadsheet/list-columns.ts';
import { listFormats } from './list-export.ts';
import { fromTheStart, type ListState, listHref, pageHref, sortHref } from './list-links.ts';
import { EXPORT_MAX, type ListPage } from './list-page.ts';
import type { Order } from './list-query.ts';
import { listWords } from './list-words.ts';

/** Props of `ListView`. */
export type ListViewProps<Row, Key extends string> = {
  /** address of the list; its export is `/esporta` below it */
  readonly path: string;
  readonly state: ListState;
  readonly title: string;
  /** the first is the link */
  readonly columns: readonly ListColumn<Row, Key>[];
  /** how the text of a cell is drawn; elsewhere it stands as it is */
  readonly draw: Partial<Readonly<Record<Key, (row: Row, text: string) => ComponentChild>>>;
  /** by which columns one may sort, each under its key */
  readonly sorts: readonly string[];
  readonly order: Order;
  /** the order that needs no word in the address */
  readonly firstOrder: Order;
  readonly filters: readonly ListFilter[];
  readonly page: ListPage<Row>;
  /** the exact count in words */
  readonly count: string;
  /** what would be here and how it gets here, while no filter is on */
  readonly empty: ComponentChildren;
  /** what no row fits, while a filter is on */
  readonly noneFits: ComponentChildren;
  readonly submitLabel?: string | undefined;
  /** between filters and rows */
  readonly children?: ComponentChildren;
};

/** A list as every page shows one: filters, count with the export beside it, rows. All of its state is the URL's. */
export function ListView<Row extends { readonly id: string }, Key extends string>(
  props: ListViewProps<Row, Key>,
) {
  const language = useLanguage();
  const { path, state, page, order, firstOrder } = props;
  const isFiltered = props.filters.some(({ value }) => value);
  const exports = listFormats.map((format) => ({
    href: listHref(`${path}/esporta`, fromTheStart(state), { formato: format }),
    label: say(listWords, 'exportAs', language, { format: format.toUpperCase() }),
  }));
  return (
    <>
      <FilterBar
        action={path}
        submitLabel={props.submitLabel}
        clearHref={isFiltered ? listHref(path, { ordina: state.ordina }) : undefined}
      >
        {state.ordina && <input type="hidden" name="ordina" value={state.ordina} />}
        {props.filters.map((filter) => (
          <ListFilterField key={filter.name} filter={filter} />
        ))}
      </FilterBar>
      {props.children}
      <Pagination
        text={props.count}
        previousHref={page.previous && pageHref(path, state, page.previous)}
        nextHref={page.next && pageHref(path, state, page.next)}
      >
        {page.total > EXPORT_MAX ? (
          <p>{say(listWords, 'tooManyToExport', language, { n: EXPORT_MAX })}</p>
        ) : (
          page.total > 0 && <ListExport files={exports} />
        )}
      </Pagination>
      <DataTable
        caption={props.title}
        captionHidden
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={isFiltered ? props.noneFits : props.empty}
        columns={props.columns.map((column) => ({
          key: column.key,
          label: column.label,
          numeric: column.kind === 'number' || column.kind === 'money',
          render: (row: Row) => {
            const text = cellText(column, row, language);
            return props.draw[column.key]?.(row, text) ?? text;
          },
          ...(props.sorts.includes(column.key)
            ? {
                sort: {
                  href: sortHref(path, state, column.key, order, firstOrder),
                  direction: order.by === column.key ? (order.descending ? 'desc' : 'asc') : undefined,
                },
              }
            : {}),
        }))}
      />
    </>
  );
}

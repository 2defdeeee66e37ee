import { ButtonLink } from './button-link.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { FilterBar } from './filter-bar.tsx';
import { galleryWords } from './gallery-words.ts';
import { useWords } from './language.ts';
import { ListExport } from './list-export.tsx';
import { Pagination } from './pagination.tsx';
import { SelectField } from './select-field.tsx';
import { StateTag, type StateTone } from './state-tag.tsx';
import { TextField } from './text-field.tsx';

type Row = { name: string; tone: StateTone; hours: number };

const rows: readonly Row[] = [
  { name: 'Anna Baldi', tone: 'waiting', hours: 120 },
  { name: 'مريم الحسيني', tone: 'good', hours: 84 },
  { name: 'Massimiliano Alessandro D’Ambrosio-Quattrocchi della Gherardesca', tone: 'stopped', hours: 1240 },
  { name: 'Żaneta Łuczyńska', tone: 'neutral', hours: 0 },
];

const tones = { neutral: 'draft', waiting: 'waiting', good: 'accepted', stopped: 'withdrawn' } as const;

/** A list as pages compose it: filters, count with export, table, and the same table empty and as a grid. */
export function GalleryList() {
  const word = useWords(galleryWords);
  const columns: readonly Column<Row>[] = [
    {
      key: 'person',
      label: word('person'),
      render: (row) => (
        <a href="/ui">
          <bdi>{row.name}</bdi>
        </a>
      ),
      sort: { href: '/ui?sort=-person', direction: 'asc' },
    },
    { key: 'by', label: word('referredBy'), render: () => word('service') },
    {
      key: 'state',
      label: word('state'),
      render: (row) => <StateTag tone={row.tone}>{word(tones[row.tone])}</StateTag>,
      sort: { href: '/ui?sort=state' },
    },
    { key: 'next', label: word('nextStep'), render: () => word('eligibility') },
    { key: 'hours', label: word('hours'), render: (row) => row.hours, numeric: true },
  ];
  const empty = (
    <EmptyState title={word('nobodyHere')}>
      <p>{word('nobodyHow')}</p>
      <ButtonLink href="/ui">{word('newReferral')}</ButtonLink>
    </EmptyState>
  );
  const table = { columns, rowKey: (row: Row) => row.name, empty };
  return (
    <>
      <FilterBar action="/ui" clearHref="/ui">
        <TextField name="f-name" label={word('lastName')} />
        <SelectField
          name="f-state"
          label={word('state')}
          options={[{ value: 'sent', label: word('waiting') }]}
        />
      </FilterBar>
      <Pagination text={word('count')} previousHref="/ui?before=a" nextHref="/ui?after=b">
        <ListExport files={[{ href: '/ui', label: word('export') }]} />
      </Pagination>
      <DataTable {...table} caption={word('people')} rows={rows} />
      <h3>{word('grid')}</h3>
      <DataTable {...table} caption={word('grid')} rows={rows.slice(0, 2)} layout="scroll" />
      <h3>{word('empty')}</h3>
      <DataTable {...table} caption={word('people')} rows={[]} />
    </>
  );
}

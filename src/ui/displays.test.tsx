import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Conflict } from './conflict.tsx';
import { DataTable } from './data-table.tsx';
import { DescriptionList } from './description-list.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { StateTag, type StateTone } from './state-tag.tsx';
import { Steps } from './steps.tsx';

const table = {
  caption: 'Persone',
  rowKey: (row: string) => row,
  empty: 'Nessuna',
  columns: [
    {
      key: 'n',
      label: 'Nome',
      render: (row: string) => row,
      sort: { href: '?o=-n', direction: 'asc' as const },
    },
    { key: 'c', label: 'Comune', render: () => 'Rufina' },
  ],
};

test('a table heads each row by its first cell, says its order and repeats the labels for a narrow screen', () => {
  const html = render(<DataTable {...table} rows={['Anna']} />);
  expect(html).toContain('<th scope="row" data-label="Nome">Anna</th><td data-label="Comune">Rufina</td>');
  expect(html).toContain('<th scope="col" class="sortable" aria-sort="ascending">');
  expect(html).toContain('<thead data-label="Ordina per:">');
});

test('a table that scrolls is a named region the keyboard reaches', () => {
  expect(render(<DataTable {...table} rows={['Anna']} layout="scroll" />)).toMatch(
    /^<section [^>]*tabindex="0" aria-label="Persone">/,
  );
});

test('an empty table is not a table: it says what would be here', () => {
  expect(render(<DataTable {...table} rows={[]} />)).toBe('Nessuna');
});

test('each tone of a state has a drawing of its own', () => {
  const drawing = (tone: StateTone) =>
    /<path d="([^"]*)"/.exec(render(<StateTag tone={tone}>Stato</StateTag>))?.[1];
  expect(
    new Set(['neutral', 'waiting', 'good', 'stopped'].map((tone) => drawing(tone as StateTone))).size,
  ).toBe(4);
});

test('each step says where it stands in words, and one of them is the present one', () => {
  const states = ['done', 'now', 'next', 'stopped'] as const;
  const html = render(<Steps label="Percorso" steps={states.map((state) => ({ label: state, state }))} />);
  for (const word of ['Fatto', 'Ora', 'Poi', 'Fermo']) expect(html).toContain(`${word}</span>`);
  expect(html.split('aria-current="step"')).toHaveLength(2);
});

test('two versions mark what differs, and only that', () => {
  const rows = [
    { label: 'Telefono', theirs: '1', yours: '2' },
    { label: 'Comune', theirs: 'Rufina', yours: 'Rufina' },
  ];
  expect(render(<Conflict rows={rows} />).split('diverso')).toHaveLength(2);
});

test('what is not known is said, a zero is not taken for it', () => {
  const html = render(
    <DescriptionList
      items={[
        { label: 'A', value: '' },
        { label: 'B', value: 0 },
      ]}
    />,
  );
  expect(html.split('Non indicato')).toHaveLength(2);
  expect(html).toContain('<dd>0</dd>');
});

test('the error summary counts, links to each field, and is absent when nothing is wrong', () => {
  const errors = [
    { field: 'last', message: 'Scrivi il cognome.' },
    { field: '', message: 'Riprova.' },
  ];
  const html = render(<ErrorSummary errors={errors} />);
  expect(html).toContain('Ci sono 2 cose da correggere');
  expect(html).toContain('<a href="#field-last">Scrivi il cognome.</a>');
  expect(html).toContain('<li>Riprova.</li>');
  expect(render(<ErrorSummary errors={[]} />)).toBe('');
});

test('a form sends token, key and version, a version of zero too', () => {
  const html = render(<Form action="/x" csrf="t" idempotencyKey="k" version={0} />);
  for (const pair of [
    ['_csrf', 't'],
    ['_key', 'k'],
    ['_version', '0'],
  ]) {
    expect(html).toContain(`<input type="hidden" name="${pair[0]}" value="${pair[1]}"/>`);
  }
  expect(html).toContain('novalidate');
});

import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Bar, BarChart } from './bar-chart.tsx';

const chart = (rows: readonly Bar[], labels: 'short' | 'long' = 'long') =>
  render(<BarChart id="c" title="Persone" caption="Chi c’è" most={20} labels={labels} rows={rows} />);
const bar = (value: number, mark?: number | null): Bar => ({
  key: `${value} ${mark}`,
  label: `Riga ${value}`,
  value,
  figure: `${value} persone`,
  mark,
});
const numbers = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, 'g'))].map(([, n]) => Number(n));

test('the drawing has a title, and a text that says every bar with its figure', () => {
  const html = chart([bar(20), bar(0)]);
  expect(html).toContain('role="img" aria-labelledby="c-title c-text"');
  expect(html).toContain('<title id="c-title">Persone</title>');
  expect(html).toContain('<desc id="c-text">Riga 20: 20 persone; Riga 0: 0 persone</desc>');
});

test.each(['short', 'long'] as const)(
  'with %s names a bar is as long as its value, and nothing is still seen',
  (l) => {
    const [full = 0, half = 0, none = 0] = numbers(chart([bar(20), bar(10), bar(0)], l), 'width');
    expect(full).toBeGreaterThan(100);
    expect(half).toBe(full / 2);
    expect(none).toBe(2);
  },
);

test.each(['short', 'long'] as const)('with %s names every part lies inside the drawing', (l) => {
  const html = chart([bar(20, 20), bar(0, 0)], l);
  const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(html)?.map(Number) ?? [];
  for (const x of [...numbers(html, 'x'), ...numbers(html, 'x1')]) expect(x).toBeLessThan(width);
  expect(Math.max(...numbers(html, 'height'), ...numbers(html, 'y2'))).toBeLessThan(height / 2);
});

test('a mark stands on the scale of the bars, at nothing too, and only where there is one', () => {
  const html = chart([bar(10, 20), bar(5, 0), bar(5, null), bar(5)]);
  const [start = 0] = numbers(html, 'x').filter((x) => x > 290);
  const [most = 0] = numbers(chart([bar(20)]), 'width');
  expect(numbers(html, 'x1')).toEqual([start + most, start]);
  expect(numbers(html, 'x2')).toEqual(numbers(html, 'x1'));
});

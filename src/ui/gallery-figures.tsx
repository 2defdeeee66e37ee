import { BarChart } from './bar-chart.tsx';
import { DataTable } from './data-table.tsx';
import { galleryWords } from './gallery-words.ts';
import { useWords } from './language.ts';

const steps = [
  { name: 'referral', people: 128, promised: null },
  { name: 'eligibility', people: 84, promised: 100 },
  { name: 'balance', people: 31, promised: 60 },
  { name: 'placement', people: 0, promised: 24 },
] as const;
const months = [
  { name: 'january', mean: 5 },
  { name: 'february', mean: 0 },
] as const;

/** Figures drawn as bars, with long names and with short ones, and the table that says the same. */
export function GalleryFigures() {
  const word = useWords(galleryWords);
  return (
    <>
      <BarChart
        id="gallery-steps"
        title={word('people')}
        caption={word('peopleCaption')}
        most={128}
        labels="long"
        rows={steps.map((s) => ({
          key: s.name,
          label: word(s.name),
          value: s.people,
          figure: s.people,
          mark: s.promised,
        }))}
      />
      <DataTable
        caption={word('people')}
        rows={steps}
        rowKey={(s) => s.name}
        empty={null}
        columns={[
          { key: 'step', label: word('path'), render: (s) => word(s.name) },
          { key: 'people', label: word('people'), render: (s) => s.people, numeric: true },
        ]}
      />
      <BarChart
        id="gallery-months"
        title={word('means')}
        caption={word('meansCaption')}
        most={5}
        labels="short"
        rows={months.map((m) => ({
          key: m.name,
          label: word(m.name),
          value: m.mean,
          figure: word(m.mean === 0 ? 'nobodyRated' : 'meanFigure', { mean: m.mean }),
        }))}
      />
    </>
  );
}

import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { Linked, VersionFigures } from '../types.ts';
import { feedbackWords } from '../words.ts';
import { FigureLink } from './figure-link.tsx';
import { meanText } from './mean-text.ts';

/** The versions that stood on the site, with what readers said of each: whether a change helped. */
export function VersionsTable({ rows }: { rows: readonly (VersionFigures & Linked)[] }) {
  const word = useWords(feedbackWords);
  const lang = useLanguage();
  return (
    <section aria-labelledby="che-cosa-e-cambiato">
      <h2 id="che-cosa-e-cambiato">{word('changed')}</h2>
      <p>{word('changedText')}</p>
      <DataTable
        caption={word('changed')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<p>{word('changedNone')}</p>}
        columns={[
          {
            key: 'version',
            label: word('version'),
            render: (r) => (r.number === null ? word('takenAway') : word('versionNumber', { n: r.number })),
          },
          { key: 'lang', label: word('language'), render: (r) => word(`lang.${r.lang}`) },
          { key: 'at', label: word('publishedAt'), render: (r) => formatInstant(r.doneAt, lang) },
          {
            key: 'n',
            label: word('count'),
            numeric: true,
            render: (r) => <FigureLink n={r.n} href={r.href} />,
          },
          { key: 'mean', label: word('mean'), numeric: true, render: (r) => meanText(r.mean, lang) },
        ]}
      />
    </section>
  );
}

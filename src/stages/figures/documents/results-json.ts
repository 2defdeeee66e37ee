import type { OpenProject, Publication } from '../types.ts';
import { figureWords } from '../words.ts';

/** The publications of a project as JSON: codes, Italian and English names, the least and the most each number may be. */
export function resultsJsonText(project: OpenProject, publications: readonly Publication[]): string {
  const named = (key: keyof typeof figureWords) => ({ it: figureWords[key].it, en: figureWords[key].en });
  return JSON.stringify(
    {
      project: { slug: project.slug, title: project.title },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      note: named('whyBands'),
      publications: publications.map((p) => ({
        number: p.number,
        day: p.onDay,
        publishedAt: p.publishedAt.toISOString(),
        tables: p.tables.map((t) => ({
          code: t.code,
          name: named(`table.${t.code}`),
          rows: t.rows.map((r) => ({ code: r.code, name: named(`row.${r.code}`), from: r.from, to: r.to })),
          total: t.total,
        })),
      })),
    },
    null,
    1,
  );
}

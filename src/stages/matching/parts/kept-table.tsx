import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { ScoreRow } from '../types.ts';
import { quickWords } from '../words/quick.ts';

/** Kept points of somebody, or for some place, whom the reader knows by code. */
export type ShownKept = Pick<ScoreRow, 'caseId' | 'placeId' | 'score' | 'computedAt' | 'stale'> & {
  label: string;
  href: string;
  day: string | null;
  /** null where something stands in the way */
  points: string | null;
  /** the form that proposes it; null where the reader does not decide, or something stands in the way */
  propose: string | null;
};

/** Points that were kept: no name and no reason is in them. */
export function KeptTable({
  caption,
  label,
  rows,
}: {
  caption: string;
  label: string;
  rows: readonly ShownKept[];
}) {
  const word = useWords(quickWords);
  const lang = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(r) => `${r.caseId} ${r.placeId}`}
      empty={null}
      columns={[
        { key: 'label', label, render: (r) => <a href={r.href}>{r.label}</a> },
        {
          key: 'score',
          label: word('score'),
          numeric: true,
          render: (r) => r.points ?? word('blockedByCode'),
        },
        { key: 'ready', label: word('readyOn'), render: (r) => r.day ?? word('notKnown') },
        {
          key: 'kept',
          label: word('kept'),
          render: (r) =>
            `${word('keptPoints', { day: formatDay(dayInRome(r.computedAt), lang) })}${r.stale ? `, ${word('stale')}` : ''}`,
        },
        {
          key: 'do',
          label: word('propose'),
          render: (r) => r.propose && <ButtonLink href={r.propose}>{word('propose')}</ButtonLink>,
        },
      ]}
    />
  );
}

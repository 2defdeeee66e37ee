import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { formatMoney } from '../../../values/money.ts';
import type { ProjectVersion, TargetCode } from '../types.ts';
import { type ProjectWord, projectWords } from '../words.ts';

type Value = CalendarDay | number | undefined;
type Change = {
  readonly what: 'startsOn' | 'endsOn' | 'totalCents' | TargetCode;
  readonly before: Value;
  readonly after: Value;
};

/** A version with what it changed from the one recorded before it; the first changed nothing. */
export type Told = { readonly version: ProjectVersion; readonly changes: readonly Change[] };

const labelOf = (what: Change['what']): ProjectWord =>
  what === 'totalCents' ? 'total' : what === 'startsOn' || what === 'endsOn' ? what : `target.${what}`;

/** Approval, extensions and re-budgetings, the newest first. */
export function VersionHistory({ told }: { told: readonly Told[] }) {
  const word = useWords(projectWords);
  const lang = useLanguage();
  const show = (what: Change['what'], value: Value) => {
    if (value === undefined) return word('notEstablished');
    if (typeof value === 'string') return formatDay(value, lang);
    return what === 'totalCents' ? formatMoney(value, lang) : String(value);
  };
  return (
    <DataTable
      caption={word('versions')}
      captionHidden
      rows={told.toReversed()}
      rowKey={({ version }) => version.id}
      empty={<EmptyState title={word('noVersion')}>{word('noVersionText')}</EmptyState>}
      columns={[
        {
          key: 'kind',
          label: word('versions'),
          render: ({ version }) =>
            `${word(`kind.${version.kind}`)}, ${word('since', { from: formatDay(version.validFrom, lang) })}`,
        },
        {
          key: 'when',
          label: word('when'),
          render: ({ version }) =>
            word('fromTo', {
              from: formatDay(version.startsOn, lang),
              to: formatDay(version.endsOn, lang),
            }),
        },
        {
          key: 'total',
          label: word('total'),
          numeric: true,
          render: ({ version }) => formatMoney(version.totalCents, lang),
        },
        {
          key: 'act',
          label: word('act'),
          render: ({ version }) => (version.reason ? `${version.act}. ${version.reason}` : version.act),
        },
        {
          key: 'changes',
          label: word('changesIn'),
          render: ({ changes }) =>
            changes.length === 0 ? (
              word('nothingSaid')
            ) : (
              <ul>
                {changes.map(({ what, before, after }) => (
                  <li key={what}>
                    {word(labelOf(what))}: {show(what, before)} → {show(what, after)}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}

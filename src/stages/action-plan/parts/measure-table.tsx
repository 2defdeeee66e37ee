import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../ui/data-table.tsx';
import { type Language, useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Measure } from '../types.ts';
import { speakPlan } from './speak.ts';

type Props = {
  measures: readonly Measure[];
  /** number of the goal that they serve */
  number: number;
  /** what may be done with one: a link, a form */
  act?: ((m: Measure) => ComponentChildren) | undefined;
  /** once the plan is followed: what became of each */
  followed?: boolean | undefined;
};

const daysOf = (m: Measure, lang: Language) =>
  [m.fromOn, m.byOn].flatMap((d) => (d === null ? [] : [formatDay(d, lang)])).join(' – ');

/** The measures that serve a goal: what, who, when, how many hours. */
export function MeasureTable({ measures, number, act, followed }: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  if (measures.length === 0) return null;
  return (
    <DataTable
      caption={word('measures', { n: number })}
      rows={measures}
      rowKey={(m) => m.id}
      empty={null}
      columns={[
        { key: 'kind', label: word('kind'), render: (m) => word(`measure.${m.kind}`) },
        { key: 'what', label: word('what'), render: (m) => <bdi>{m.what}</bdi> },
        {
          key: 'who',
          label: word('who'),
          render: (m) => (m.who === null ? word('notSaid') : <bdi>{m.who}</bdi>),
        },
        { key: 'when', label: word('when'), render: (m) => daysOf(m, lang) || word('notSaid') },
        { key: 'hours', label: word('hours'), render: (m) => m.hours },
        ...(followed
          ? [{ key: 'became', label: word('became'), render: (m: Measure) => word(`done.${m.state}`) }]
          : []),
        ...(act ? [{ key: 'act', label: word('actions'), render: act }] : []),
      ]}
    />
  );
}

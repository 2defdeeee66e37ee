import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { type Procedure, pointsText, type TieRule } from '../types.ts';
import { selectionWords } from '../words.ts';

/** What a selection goes by: officer, term, window, places, criteria, ties. What is not set is shown as not given. */
export function ProcedureFacts(p: {
  procedure: Procedure;
  rules: { number: number; source: string };
  url: string;
}) {
  const word = useWords(selectionWords);
  const lang = useLanguage();
  const { procedure: s } = p;
  const day = (d: CalendarDay | null) => (d === null ? '' : formatDay(d, lang));
  return (
    <>
      <SummaryCard
        title={word('procedure')}
        action={{ href: `${p.url}/elenco`, label: word('list') }}
        items={[
          { label: word('rules'), value: word('rulesOf', p.rules) },
          { label: word('state'), value: word(`state.${s.state}`) },
          { label: word('officer'), value: `${s.officer}, ${s.office}` },
          { label: word('termOn'), value: day(s.termOn) },
          { label: word('opensOn'), value: day(s.opensOn) },
          { label: word('closesOn'), value: day(s.closesOn) },
          { label: word('seats'), value: s.seats },
          { label: word('complaintDays'), value: s.complaintDays },
          { label: word('observationDays'), value: s.observationDays },
          { label: word('act'), value: s.actNumber && `${s.actNumber}, ${day(s.actOn)}` },
          {
            label: word('list'),
            value: s.publishedAt && word('publishedOn', { day: day(dayInRome(s.publishedAt)) }),
          },
        ]}
      />
      {s.criteria.list.length > 0 && <CriteriaFacts procedure={s} />}
    </>
  );
}

function CriteriaFacts({ procedure: s }: { procedure: Procedure }) {
  const word = useWords(selectionWords);
  const lang = useLanguage();
  const { minimum, list } = s.criteria;
  const tieText = (tie: TieRule) => {
    if (tie.kind === 'criterion')
      return word('tie.criterion', { n: list.find((c) => c.code === tie.criterion)?.label ?? '' });
    return tie.kind === 'draw' ? `${word('tie.draw')}: ${tie.seed}` : word(`tie.${tie.kind}`);
  };
  return (
    <section>
      <h2>{word('criteria')}</h2>
      <DataTable
        caption={word('criteria')}
        captionHidden
        rows={list}
        rowKey={(c) => c.code}
        empty={undefined}
        columns={[
          { key: 'label', label: word('criterion'), render: (c) => c.label },
          { key: 'max', label: word('max'), numeric: true, render: (c) => pointsText(c.maxPoints, lang) },
          { key: 'weight', label: word('weight'), numeric: true, render: (c) => pointsText(c.weight, lang) },
        ]}
      />
      {minimum !== null && (
        <p>
          {word('minimum')}: {pointsText(minimum, lang)}
        </p>
      )}
      {s.tieRules.length > 0 && (
        <>
          <p>{word('ties')}:</p>
          <ol>
            {s.tieRules.map((tie) => (
              <li key={tieText(tie)}>{tieText(tie)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatMoney } from '../../../values/money.ts';
import type { BudgetLine, Share } from '../types.ts';
import { projectWords } from '../words.ts';

/** What was given out of a total, and what is left; euro cents. */
type GivenOut = { readonly givenCents: number; readonly leftCents: number };

type Props = {
  readonly totalCents: number;
  readonly shares: readonly Share[];
  readonly ofShares: GivenOut;
  readonly lines: readonly BudgetLine[];
  readonly ofLines: GivenOut;
  /** names of the bodies, by id */
  readonly names: ReadonlyMap<string, string>;
};

/** Shares of the bodies and lines of the budget under the version in force. */
export function BudgetTables({ totalCents, shares, ofShares, lines, ofLines, names }: Props) {
  const word = useWords(projectWords);
  const lang = useLanguage();
  const money = (cents: number) => formatMoney(cents, lang);
  const given = (out: GivenOut) =>
    word('givenOut', { given: money(out.givenCents), total: money(totalCents), left: money(out.leftCents) });
  return (
    <>
      <h2>{word('shares')}</h2>
      <DataTable
        caption={word('shares')}
        captionHidden
        rows={shares}
        rowKey={(s) => s.organisationId}
        empty={<EmptyState title={word('noShares')}>{word('noSharesText')}</EmptyState>}
        columns={[
          { key: 'body', label: word('body'), render: (s) => names.get(s.organisationId) },
          { key: 'zone', label: word('zone'), render: (s) => s.zone },
          { key: 'amount', label: word('share'), numeric: true, render: (s) => money(s.amountCents) },
        ]}
      />
      {shares.length > 0 && <p>{given(ofShares)}</p>}
      <h2>{word('lines')}</h2>
      <DataTable
        caption={word('lines')}
        captionHidden
        rows={lines}
        rowKey={(l) => `${l.code} ${l.organisationId}`}
        empty={<EmptyState title={word('noLines')}>{word('noLinesText')}</EmptyState>}
        columns={[
          { key: 'code', label: word('lineCode'), render: (l) => l.code },
          { key: 'label', label: word('lineLabel'), render: (l) => l.label },
          {
            key: 'body',
            label: word('body'),
            render: (l) => (l.organisationId === null ? word('wholeProject') : names.get(l.organisationId)),
          },
          { key: 'amount', label: word('amount'), numeric: true, render: (l) => money(l.amountCents) },
        ]}
      />
      {lines.length > 0 && <p>{given(ofLines)}</p>}
    </>
  );
}

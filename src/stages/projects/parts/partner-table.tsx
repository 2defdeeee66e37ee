import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatMoney } from '../../../values/money.ts';
import type { Partner, Share } from '../types.ts';
import { projectWords } from '../words.ts';

type Props = {
  readonly partners: readonly Partner[];
  /** names of the bodies, by id */
  readonly names: ReadonlyMap<string, string>;
  /** for who may read budgets; else the column is not there */
  readonly shares: readonly Share[] | undefined;
};

/** The bodies of a project, with which part, and with which share for who may read it. */
export function PartnerTable({ partners, names, shares }: Props) {
  const word = useWords(projectWords);
  const lang = useLanguage();
  const shareOf = (p: Partner) => {
    const share = shares?.find((s) => s.organisationId === p.organisationId);
    return share === undefined ? word('notEstablished') : formatMoney(share.amountCents, lang);
  };
  return (
    <DataTable
      caption={word('partners')}
      captionHidden
      rows={partners}
      rowKey={(p) => p.organisationId}
      empty={<EmptyState title={word('noPartner')}>{word('noPartnerText')}</EmptyState>}
      columns={[
        {
          key: 'body',
          label: word('body'),
          render: (p) => <a href={`/enti/${p.organisationId}`}>{names.get(p.organisationId)}</a>,
        },
        { key: 'part', label: word('part'), render: (p) => word(`part.${p.part}`) },
        ...(shares === undefined
          ? []
          : [{ key: 'share', label: word('share'), numeric: true, render: shareOf }]),
      ]}
    />
  );
}

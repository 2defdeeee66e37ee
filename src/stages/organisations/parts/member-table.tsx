import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { Membership } from '../types.ts';
import { organisationWords } from '../words.ts';
import { Period } from './period.tsx';

type Row = Membership & { roleName: string; serviceName: string };
type Props = {
  members: readonly Row[];
  lang: Language;
  now: Date;
  accountsUrl: string | undefined;
  hidden: boolean;
};

/** Who works in a body, with which role, from when to when. */
export function MemberTable({ members, lang, now, accountsUrl, hidden }: Props) {
  const word = useWords(organisationWords);
  const name = (m: Row) =>
    accountsUrl ? (
      <a href={`${accountsUrl}/${m.accountId}`}>
        <bdi>{m.accountName}</bdi>
      </a>
    ) : (
      <bdi>{m.accountName}</bdi>
    );
  return (
    <DataTable
      caption={word('members')}
      captionHidden
      rows={members}
      rowKey={(m) => m.id}
      empty={
        <EmptyState title={word('noMembers')}>{word(hidden ? 'membersHidden' : 'noMembersText')}</EmptyState>
      }
      columns={[
        { key: 'name', label: word('colleague'), render: name },
        { key: 'role', label: word('role'), render: (m) => m.roleName },
        { key: 'service', label: word('service'), render: (m) => m.serviceName },
        {
          key: 'when',
          label: word('when'),
          render: (m) => <Period from={m.validFrom} to={m.validTo} lang={lang} />,
        },
        {
          key: 'state',
          label: word('state'),
          render: (m) => (
            <StateTag tone={m.accountActive ? (m.validFrom > now ? 'waiting' : 'good') : 'stopped'}>
              {word(m.accountActive ? (m.validFrom > now ? 'coming' : 'active') : 'closed')}
            </StateTag>
          ),
        },
      ]}
    />
  );
}

import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import type { FormAsked } from '../../../ui/step-form.tsx';
import type { Membership } from '../types.ts';
import { organisationWords } from '../words.ts';
import { ButtonForm } from './button-form.tsx';
import { Period } from './period.tsx';

type Row = Membership & { roleName: string; serviceName: string };
type Props = {
  asked: FormAsked;
  rows: readonly Row[];
  lang: Language;
  now: Date;
  url: string;
  mine: boolean;
};

/** The roles of an account in a body, ended ones too; each open one can be ended, except one's own. */
export function AccountRoles({ asked, rows, lang, now, url, mine }: Props) {
  const word = useWords(organisationWords);
  const open = (m: Row) => m.validTo === null || m.validTo > now;
  return (
    <DataTable
      caption={word('rolesHere')}
      rows={rows}
      rowKey={(m) => m.id}
      empty={<EmptyState title={word('noRoles')}>{word('noRolesText')}</EmptyState>}
      columns={[
        { key: 'role', label: word('role'), render: (m) => m.roleName },
        { key: 'service', label: word('service'), render: (m) => m.serviceName },
        {
          key: 'when',
          label: word('when'),
          render: (m) => <Period from={m.validFrom} to={m.validTo} lang={lang} />,
        },
        {
          key: 'end',
          label: word('deed'),
          render: (m) =>
            open(m) && !mine ? (
              <ButtonForm
                asked={asked}
                action={`${url}/ruoli/${m.id}/termina`}
                version={m.version}
                label={word('endRole')}
              />
            ) : (
              word(open(m) ? 'active' : 'ended')
            ),
        },
      ]}
    />
  );
}

import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { speak } from '../parts/speak.ts';
import { listOrganisations } from '../store/organisations.ts';
import { listTerritories } from '../store/territories.ts';
import { organisationWords } from '../words.ts';
import type { DoneQuery } from './done-query.ts';
import { keepsInstallation } from './may-write.ts';

/** GET /enti: the bodies of the partnership. */
export async function bodiesPage(asked: Asked<unknown, DoneQuery, unknown>) {
  const word = speak(asked.language);
  const territories = new Map((await listTerritories(asked.tx)).map((t) => [t.id, t.name]));
  return (
    <OfficePage
      shell={asked.shell}
      title={word('bodies')}
      lead={word('bodiesLead')}
      notice={doneNotice(organisationWords, asked.query.fatto, asked.language)}
    >
      <p>
        {keepsInstallation(asked.me) && (
          <ButtonLink href="/enti/nuovo" variant="primary">
            {word('newBody')}
          </ButtonLink>
        )}{' '}
        <ButtonLink href="/territori">{word('territories')}</ButtonLink>
      </p>
      <DataTable
        caption={word('bodies')}
        captionHidden
        rows={await listOrganisations(asked.tx)}
        rowKey={(o) => o.id}
        empty={<EmptyState title={word('noBody')}>{word('noBodyText')}</EmptyState>}
        columns={[
          { key: 'name', label: word('name'), render: (o) => <a href={`/enti/${o.id}`}>{o.name}</a> },
          { key: 'kind', label: word('kind'), render: (o) => word(`kind.${o.kind}`) },
          { key: 'territory', label: word('territory'), render: (o) => territories.get(o.territoryId) },
        ]}
      />
    </OfficePage>
  );
}

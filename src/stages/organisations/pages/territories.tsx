import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { speak } from '../parts/speak.ts';
import { listComuniByTerritory, listTerritories } from '../store/territories.ts';
import { organisationWords } from '../words.ts';
import type { DoneQuery } from './done-query.ts';
import { keepsInstallation } from './may-write.ts';

/** GET /territori: the territories and their municipalities. */
export async function territoriesPage(asked: Asked<unknown, DoneQuery, unknown>) {
  const word = speak(asked.language);
  const comuni = await listComuniByTerritory(asked.tx);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('territories')}
      lead={word('territoriesLead')}
      notice={doneNotice(organisationWords, asked.query.fatto, asked.language)}
      breadcrumbs={[{ href: '/enti', label: word('bodies') }]}
    >
      {keepsInstallation(asked.me) && (
        <p>
          <ButtonLink href="/territori/nuovo" variant="primary">
            {word('newTerritory')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('territories')}
        captionHidden
        rows={await listTerritories(asked.tx)}
        rowKey={(t) => t.id}
        empty={<EmptyState title={word('noTerritory')}>{word('noTerritoryText')}</EmptyState>}
        columns={[
          { key: 'name', label: word('name'), render: (t) => t.name },
          {
            key: 'count',
            label: word('comuniCount'),
            numeric: true,
            render: (t) => comuni.get(t.id)?.length ?? 0,
          },
          {
            key: 'comuni',
            label: word('comuni'),
            render: (t) => (comuni.get(t.id) ?? []).map((c) => c.name).join(', '),
          },
        ]}
      />
    </OfficePage>
  );
}

import { h } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { listEntryIds } from '../../companies/store/merges.ts';
import { placeSpeak } from '../parts/place-speak.ts';
import { StateOfPlace } from '../parts/state-of-place.tsx';
import { listPlacesOfCompany } from '../store/places.ts';
import type { Place } from '../types.ts';
import { hostUrl, type OfCompany, type OpenedHost, openHost, placeUrl } from './opened-place.ts';

/** GET /aziende/:companyId/posti: what a company offers, now and before. */
export async function companyPlacesPage(asked: OfCompany) {
  const host = await openHost(asked, asked.params.companyId);
  if (host === undefined) return undefined;
  const places = await listPlacesOfCompany(asked.tx, await listEntryIds(asked.tx, host.company.id));
  return h(CompanyPlaces, { asked, host, places });
}

function CompanyPlaces({
  asked,
  host,
  places,
}: {
  asked: OfCompany;
  host: OpenedHost;
  places: readonly Place[];
}) {
  const { company } = host;
  const word = placeSpeak(asked.language);
  const title = word('ofCompany', { name: company.name });
  return (
    <OfficePage
      shell={asked.shell}
      title={title}
      lead={word('ofCompanyLead')}
      breadcrumbs={[{ href: `/aziende/${company.id}`, label: company.name }]}
    >
      {host.writes && (
        <p class="button-row">
          <ButtonLink href={hostUrl(company.id, '/nuovo')} variant="primary">
            {word('newPlace')}
          </ButtonLink>{' '}
          <ButtonLink href={hostUrl(company.id, '/link')}>{word('links')}</ButtonLink>
        </p>
      )}
      <DataTable
        caption={title}
        captionHidden
        rows={places}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('emptyTitle')}>{word('noneOfCompany')}</EmptyState>}
        columns={[
          { key: 'title', label: word('title'), render: (p) => <a href={placeUrl(p.id)}>{p.title}</a> },
          { key: 'kind', label: word('kind'), render: (p) => word(`kind.${p.kind}`) },
          { key: 'state', label: word('state'), render: (p) => <StateOfPlace state={p.state} /> },
          {
            key: 'lost',
            label: word('lost'),
            render: (p) => p.lostOn && formatDay(p.lostOn, asked.language),
          },
        ]}
      />
    </OfficePage>
  );
}

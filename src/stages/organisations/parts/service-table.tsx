import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/language.ts';
import type { Service } from '../types.ts';
import { organisationWords } from '../words.ts';

/** The inner services of a body, for those who work there. */
export function ServiceTable({
  services,
  url,
  mayWrite,
}: {
  services: readonly Service[];
  url: string;
  mayWrite: boolean;
}) {
  const word = useWords(organisationWords);
  return (
    <>
      <h2>{word('services')}</h2>
      {mayWrite && (
        <p>
          <ButtonLink href={`${url}/servizi/nuovo`}>{word('newService')}</ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('services')}
        captionHidden
        rows={services}
        rowKey={(s) => s.id}
        empty={<EmptyState title={word('noServices')}>{word('noServicesText')}</EmptyState>}
        columns={[
          {
            key: 'name',
            label: word('serviceName'),
            render: (s) => (mayWrite ? <a href={`${url}/servizi/${s.id}`}>{s.name}</a> : s.name),
          },
          { key: 'zone', label: word('zone'), render: (s) => s.zone },
        ]}
      />
    </>
  );
}

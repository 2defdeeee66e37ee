import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { outwardName } from '../../organisations/rules.ts';
import { listIdentities, type StoredIdentity } from '../../people/store/identities.ts';
import { soughtProtocol } from '../rules/protocol.ts';
import { listProtocolPage, type Protocol } from '../store/protocols.ts';
import { type ProtocolWord, protocolWords } from '../words/protocol.ts';
import { referralUrl } from './opened-referral.ts';

export const protocolsQuery = z.object({
  q: z.string().max(80).catch(''),
  dopo: z.uuid().optional().catch(undefined),
});
type Query = z.output<typeof protocolsQuery>;
type PageOf = Awaited<ReturnType<typeof listProtocolPage>>;

/** GET /protocolli: found by number, among the people one may see. A text that is no number finds nothing. */
export async function protocolsPage(asked: Asked<unknown, Query, unknown>) {
  const { q, dopo } = asked.query;
  const sought = soughtProtocol(q);
  const page: PageOf =
    q.trim() !== '' && sought === undefined
      ? { rows: [], total: 0 }
      : await listProtocolPage(asked.tx, sought, dopo);
  const ids = page.rows.map((p) => p.personId);
  return h(Protocols, { asked, page, names: new Map(await listIdentities(asked.tx, ids)) });
}

type Shown = {
  asked: Asked<unknown, Query, unknown>;
  page: PageOf;
  names: ReadonlyMap<string, StoredIdentity>;
};

function Protocols({ asked, page, names }: Shown) {
  const lang = asked.language;
  const word = (key: ProtocolWord, values?: Record<string, number>) => say(protocolWords, key, lang, values);
  const { q, dopo } = asked.query;
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  const nameOf = (p: Protocol) => {
    const known = names.get(p.personId);
    return known ? `${known.familyName} ${known.givenName}` : p.code;
  };
  const asSought = (more: Record<string, string>) => new URLSearchParams({ ...(q ? { q } : {}), ...more });
  return (
    <OfficePage shell={asked.shell} title={word('protocols')} lead={word('protocolsLead')}>
      <FilterBar action="/protocolli" submitLabel={word('protocolSearchButton')}>
        <TextField
          name="q"
          label={word('protocolSearch')}
          hint={word('protocolSearchHint')}
          value={q}
          autocomplete="off"
        />
      </FilterBar>
      <DataTable
        caption={word('protocols')}
        captionHidden
        rows={page.rows}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('protocolsNone')}>{word('protocolsNoneText')}</EmptyState>}
        columns={[
          {
            key: 'number',
            label: word('protocol.numberLabel'),
            render: (p) => <a href={protocolHref(p)}>{p.number}</a>,
          },
          { key: 'day', label: word('protocol.day'), render: (p) => formatDay(p.registeredOn, lang) },
          { key: 'subject', label: word('protocol.subject'), render: (p) => word(`protocol.${p.subject}`) },
          {
            key: 'body',
            label: word('protocol.body'),
            render: (p) => outwardName(p.organisation, lang, mine),
          },
          {
            key: 'direction',
            label: word('protocol.direction'),
            render: (p) => word(`protocol.${p.direction}`),
          },
          { key: 'person', label: word('protocol.person'), render: (p) => <bdi>{nameOf(p)}</bdi> },
        ]}
      />
      <Pagination
        text={page.total === 1 ? word('protocolCountOne') : word('protocolCount', { n: page.total })}
        {...(dopo ? { previousHref: `/protocolli?${asSought({})}` } : {})}
        {...(page.next ? { nextHref: `/protocolli?${asSought({ dopo: page.next })}` } : {})}
      >
        {page.total > 0 && (
          <p>
            {word('protocolExport')}{' '}
            <a href={`/protocolli/esporta?${asSought({ formato: 'xlsx' })}`}>{word('asXlsx')}</a>{' '}
            <a href={`/protocolli/esporta?${asSought({ formato: 'csv' })}`}>{word('asCsv')}</a>
          </p>
        )}
      </Pagination>
    </OfficePage>
  );
}

/** Where the document is: the referral itself, else the person's page. */
function protocolHref(p: Protocol): string {
  return p.subject === 'referral'
    ? referralUrl({ personId: p.personId, id: p.subjectId })
    : `/persone/${p.personId}`;
}

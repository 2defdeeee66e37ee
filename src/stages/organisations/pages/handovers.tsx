import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { openWorkText } from '../parts/open-work-text.ts';
import { Period } from '../parts/period.tsx';
import { speak } from '../parts/speak.ts';
import { receivedSince } from '../rules.ts';
import { listAccountNames } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listOpenReferrals } from '../store/open-work.ts';
import { listPersonCodes } from '../store/person-codes.ts';
import { listEntrustedToMe } from '../store/relation-lists.ts';
import { listRelationsOf } from '../store/relations.ts';
import type { Relation } from '../types.ts';
import { listRelationRows, type RelationRow } from './relation-rows.ts';

/** GET /passaggi: on one page, the people whom the reader has received: who had each before, what is open and by when,
 *  who else walks with her. */
export async function handoversPage(asked: Asked<unknown, unknown, unknown>) {
  const { tx, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const rows = await listRelationRows(asked, await listEntrustedToMe(tx, receivedSince(now)));
  const people = rows.map((r) => r.personId);
  const codes = await listPersonCodes(tx, people);
  const open = await listOpenReferrals(tx, people);
  const givers = await listAccountNames(
    tx,
    rows.map((r) => r.grantedBy),
  );
  const others = new Map<string, RelationRow[]>();
  for (const id of new Set(people))
    others.set(id, await listRelationRows(asked, await listRelationsOf(tx, id)));
  const before = (r: Relation) =>
    others.get(r.personId)?.find((o) => o.id === r.substitutesFor || r.evidence === `handover of ${o.id}`)
      ?.who ?? '';
  const beside = (r: Relation) =>
    (others.get(r.personId) ?? [])
      .filter((o) => o.state === 'active' && o.accountId !== r.accountId)
      .map((o) => `${o.who || o.body} (${o.does})`)
      .join(' · ');
  return (
    <OfficePage shell={asked.shell} title={word('handovers')} lead={word('handoversLead')}>
      <DataTable
        caption={word('handovers')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<EmptyState title={word('noHandovers')}>{word('noHandoversText')}</EmptyState>}
        columns={[
          {
            key: 'code',
            label: word('code'),
            render: (r) => <a href={`/persone/${r.personId}`}>{codes.get(r.personId)}</a>,
          },
          {
            key: 'does',
            label: word('does'),
            render: (r) => (r.substitutesFor ? `${r.does} · ${word('substitute')}` : r.does),
          },
          { key: 'before', label: word('before'), render: before },
          {
            key: 'by',
            label: word('entrustedBy'),
            render: (r) =>
              [givers.get(r.grantedBy ?? ''), r.grantedAt && formatDay(dayInRome(r.grantedAt), language)]
                .filter(Boolean)
                .join(', '),
          },
          {
            key: 'when',
            label: word('when'),
            render: (r) => <Period from={r.validFrom} to={r.validTo} lang={language} />,
          },
          {
            key: 'open',
            label: word('open'),
            render: (r) => openWorkText(open.get(r.personId) ?? [], language),
          },
          { key: 'beside', label: word('beside'), render: beside },
        ]}
      />
    </OfficePage>
  );
}

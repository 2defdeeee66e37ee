import { z } from 'zod';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { ReportPage } from '../parts/report-page.tsx';
import { speakReport } from '../parts/report-speak.ts';
import { listReports } from '../store/reports.ts';
import { mayWriteReports } from './may-write-reports.ts';
import { type OfReports, openReported } from './opened-report.ts';

export const reportQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });
export type ReportQuery = z.output<typeof reportQuery>;

/** GET /persone/:personId/relazioni: what was written of her, to whom and when, and one's own drafts. */
export async function reportsPage(asked: OfReports<ReportQuery>) {
  const opened = await openReported(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries, url } = opened;
  const { language: lang } = asked;
  const word = speakReport(lang);
  const reports = await listReports(asked.tx, entries);
  const names = await listAccountNames(
    asked.tx,
    reports.map((r) => r.writtenBy),
  );
  return (
    <ReportPage
      shell={asked.shell}
      personId={person.id}
      name={name}
      title={word('reportsOf', { name })}
      lead={word('reportsLead')}
    >
      {(await mayWriteReports(asked)) && (
        <p class="button-row">
          <ButtonLink href={`${url}/nuova`} variant="primary">
            {word('newReport')}
          </ButtonLink>{' '}
          <ButtonLink href={`${url}/nuova?scopo=other`}>{word('printSummary')}</ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('reports')}
        captionHidden
        rows={reports}
        rowKey={(r) => r.id}
        empty={
          <EmptyState title={word('noReports')}>
            <p>{word('noReportsText')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'purpose',
            label: word('purpose'),
            render: (r) => <a href={`${url}/${r.id}`}>{word(`purpose.${r.purpose}`)}</a>,
          },
          {
            key: 'addressee',
            label: word('addressee'),
            render: (r) => <bdi>{r.addressee.replaceAll('\n', ', ')}</bdi>,
          },
          {
            key: 'state',
            label: word('state'),
            render: (r) => (
              <StateTag tone={r.state === 'issued' ? 'good' : 'waiting'}>{word(r.state)}</StateTag>
            ),
          },
          {
            key: 'issued',
            label: word('issuedOn'),
            render: (r) => (r.issuedAt ? formatDay(dayInRome(r.issuedAt), lang) : ''),
          },
          {
            key: 'who',
            label: word('writtenBy'),
            render: (r) => <bdi>{names.get(r.writtenBy) ?? word('somebody')}</bdi>,
          },
        ]}
      />
    </ReportPage>
  );
}

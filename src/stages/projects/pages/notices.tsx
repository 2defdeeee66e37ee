import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listNotices } from '../store/notices.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { keepsInstallation } from './may-keep.ts';

/** GET /avvisi: the notices of the installation. */
export async function noticesPage(asked: Asked<unknown, unknown, unknown>) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('notices')}
      lead={word('noticesLead')}
      breadcrumbs={[{ href: '/progetti', label: word('projects') }]}
    >
      {keepsInstallation(asked.me) && (
        <p>
          <ButtonLink href="/avvisi/nuovo" variant="primary">
            {word('newNotice')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('notices')}
        captionHidden
        rows={await listNotices(asked.tx)}
        rowKey={(n) => n.id}
        empty={<EmptyState title={word('noNotice')}>{word('noNoticeText')}</EmptyState>}
        columns={[
          { key: 'title', label: word('title'), render: (n) => <a href={`/avvisi/${n.id}`}>{n.title}</a> },
          { key: 'act', label: word('act'), render: (n) => n.act },
          { key: 'fund', label: word('fund'), render: (n) => n.fund },
        ]}
      />
    </OfficePage>
  );
}

import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listTerritories } from '../../organisations/store/territories.ts';
import { projectDays } from '../parts/project-days.ts';
import { listProjects } from '../store/projects.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { keepsInstallation } from './may-keep.ts';

/** GET /progetti: the projects of the installation. */
export async function projectsPage(asked: Asked<unknown, unknown, unknown>) {
  const lang = asked.language;
  const word = (key: ProjectWord) => say(projectWords, key, lang);
  const territories = new Map((await listTerritories(asked.tx)).map((t) => [t.id, t.name]));
  return (
    <OfficePage shell={asked.shell} title={word('projects')} lead={word('projectsLead')}>
      <p>
        <a href="/avvisi">{word('seeNotices')}</a>
      </p>
      {keepsInstallation(asked.me) && (
        <p>
          <ButtonLink href="/progetti/nuovo" variant="primary">
            {word('newProject')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('projects')}
        captionHidden
        rows={await listProjects(asked.tx)}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('noProject')}>{word('noProjectText')}</EmptyState>}
        columns={[
          { key: 'title', label: word('title'), render: (p) => <a href={`/progetti/${p.id}`}>{p.title}</a> },
          { key: 'territory', label: word('territory'), render: (p) => territories.get(p.territoryId) },
          { key: 'when', label: word('when'), render: (p) => projectDays(p, lang) },
        ]}
      />
    </OfficePage>
  );
}

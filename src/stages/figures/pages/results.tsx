import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { speak } from '../parts/figure-text.ts';
import { listLastDays, listOwnTerritories } from '../store/publications.ts';
import { resultsUrl } from './opened-project.ts';

/** GET /redazione/risultati: the projects of one's territories, and when each last published. */
export async function resultsPage(asked: Asked<unknown, unknown, unknown>) {
  const word = speak(asked.language);
  const own = await listOwnTerritories(asked.tx);
  const projects = (await listProjects(asked.tx)).filter((p) => own.includes(p.territoryId));
  const days = await listLastDays(asked.tx);
  const dayOf = (id: (typeof projects)[number]['id']) => {
    const day = days.get(id);
    return day === undefined ? word('never') : formatDay(day, asked.language);
  };
  return (
    <FigureFrame shell={asked.shell} title={word('results')} lead={word('resultsLead')}>
      {h(DataTable<(typeof projects)[number]>, {
        caption: word('results'),
        captionHidden: true,
        columns: [
          { key: 'project', label: word('project'), render: (p) => <a href={resultsUrl(p)}>{p.title}</a> },
          { key: 'day', label: word('lastDay'), render: (p) => dayOf(p.id) },
        ],
        rows: projects,
        rowKey: (p) => p.id,
        empty: <EmptyState title={word('noProjects')} />,
      })}
    </FigureFrame>
  );
}

import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { CompanyFrame } from './company-frame.tsx';
import { speak } from './speak.ts';

type Week = {
  scout: string;
  name: string;
  monday: CalendarDay;
  sunday: CalendarDay;
  contacts: number;
  faceToFace: number;
  companies: number;
  reached: boolean;
};

type Props = {
  readonly shell: ShellProps;
  readonly weeks: number;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly rows: readonly Week[];
  readonly diversity: {
    companies: number;
    sectors: readonly { division: string | null; companies: number }[];
  };
  readonly total: number;
  readonly atLeast: number;
};

/** Contacts with employers as the IPS scale counts them, as far as the log can tell; every figure is a link. */
export function MeasuresView(p: Props) {
  const { lang } = p.shell;
  const word = speak(lang);
  const behind = (query: string, figure: number) => (
    <a href={`/aziende/contatti/elenco?${query}`}>{figure.toLocaleString(lang)}</a>
  );
  const period = `dal=${p.from}&al=${p.to}`;
  return (
    <CompanyFrame shell={p.shell} title={word('measures')} lead={word('measuresLead')}>
      <FilterBar action="/aziende/contatti">
        <SelectField
          name="settimane"
          label={word('weeksField')}
          value={String(p.weeks)}
          blank={false}
          options={[4, 8, 13, 26].map((n) => ({ value: String(n), label: word('weeksLast', { n }) }))}
        />
      </FilterBar>
      <Notice kind="info" title={word('ipsTitle', { n: p.atLeast })}>
        {word('ipsText')}
      </Notice>
      <h2>{word('perWeek')}</h2>
      <DataTable
        caption={word('perWeek')}
        captionHidden
        rows={p.rows}
        rowKey={(r) => `${r.scout}-${r.monday}`}
        empty={<EmptyState title={word('logEmpty')}>{word('contactsEmpty')}</EmptyState>}
        columns={[
          { key: 'who', label: word('who'), render: (r) => <bdi>{r.name}</bdi> },
          {
            key: 'week',
            label: word('week'),
            render: (r) => word('weekOf', { from: formatDay(r.monday, lang), to: formatDay(r.sunday, lang) }),
          },
          {
            key: 'contacts',
            label: word('log'),
            numeric: true,
            render: (r) => behind(`chi=${r.scout}&dal=${r.monday}&al=${r.sunday}`, r.contacts),
          },
          {
            key: 'inPerson',
            label: word('inPerson'),
            numeric: true,
            render: (r) => behind(`chi=${r.scout}&dal=${r.monday}&al=${r.sunday}&persona=si`, r.faceToFace),
          },
          {
            key: 'companies',
            label: word('companiesReached'),
            numeric: true,
            render: (r) =>
              behind(`chi=${r.scout}&dal=${r.monday}&al=${r.sunday}&ordina=company`, r.companies),
          },
          {
            key: 'reached',
            label: word('ipsColumn', { n: p.atLeast }),
            render: (r) => (
              <StateTag tone={r.reached ? 'good' : 'neutral'}>
                {word(r.reached ? 'ipsReached' : 'ipsNotReached')}
              </StateTag>
            ),
          },
        ]}
      />
      <h2>{word('diversity')}</h2>
      <p>
        {word('diversityContacts')} {behind(period, p.total)}. {word('diversityCompanies')}{' '}
        {behind(`${period}&ordina=company`, p.diversity.companies)}.
      </p>
      <DataTable
        caption={word('sectors')}
        rows={p.diversity.sectors}
        rowKey={(s) => s.division ?? 'none'}
        empty={null}
        columns={[
          {
            key: 'division',
            label: word('sector'),
            render: (s) =>
              s.division === null ? word('sectorUnknown') : word('sectorOf', { code: s.division }),
          },
          {
            key: 'companies',
            label: word('companiesReached'),
            numeric: true,
            render: (s) => behind(`${period}&settore=${s.division ?? 'none'}&ordina=company`, s.companies),
          },
        ]}
      />
      <h2>{word('notComputed')}</h2>
      <ul>
        <li>{word('notComputed.quality')}</li>
        <li>{word('notComputed.diversity')}</li>
        <li>{word('notComputed.rapid')}</li>
      </ul>
    </CompanyFrame>
  );
}

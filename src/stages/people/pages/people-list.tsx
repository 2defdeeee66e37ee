import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ageOn, dayInRome } from '../../../values/calendar-day.ts';
import { type ListedPerson, listPeople, NAMES_UP_TO, type PeoplePage } from '../store/people-list.ts';
import { type PeopleWord, peopleWords } from '../words.ts';

export const peopleQuery = z.object({
  q: z.string().max(120).catch(''),
  dopo: z.uuid().optional().catch(undefined),
});
type Query = z.output<typeof peopleQuery>;

/** GET /persone: who I may see, by name. */
export async function peopleListPage(asked: Asked<unknown, Query, unknown>) {
  const page = await listPeople(asked.tx, asked.query.q, asked.query.dopo);
  return h(PeopleList, { asked, page });
}

function PeopleList({ asked, page }: { asked: Asked<unknown, Query, unknown>; page: PeoplePage }) {
  const lang = asked.language;
  const word = (key: PeopleWord, values?: Record<string, string | number>) =>
    say(peopleWords, key, lang, values);
  const { q } = asked.query;
  const href = (after?: string) =>
    `/persone?${new URLSearchParams({ ...(q ? { q } : {}), ...(after ? { dopo: after } : {}) })}`;
  const today = dayInRome(asked.now);
  const birth = (p: ListedPerson) =>
    p.identity?.birthDate ? word('years', { n: ageOn(p.identity.birthDate, today) }) : '';
  return (
    <OfficePage
      shell={{
        ...asked.shell,
        ...(q && asked.shell.search ? { search: { ...asked.shell.search, value: q } } : {}),
      }}
      title={word('people')}
      lead={word('peopleLead')}
    >
      <FilterBar action="/persone" submitLabel={word('search')} {...(q ? { clearHref: '/persone' } : {})}>
        <TextField
          name="q"
          label={word(page.byName ? 'searchLabel' : 'searchLabelMany')}
          value={q}
          type="search"
          autocomplete="off"
        />
      </FilterBar>
      {!page.byName && <Notice kind="info">{word('tooManyForNames', { n: NAMES_UP_TO })}</Notice>}
      <DataTable
        caption={word('people')}
        captionHidden
        rows={page.rows}
        rowKey={(p) => p.id}
        empty={
          q ? (
            <EmptyState title={word('emptyTitle')}>{word('nothingFound')}</EmptyState>
          ) : (
            <EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>
          )
        }
        columns={[
          {
            key: 'name',
            label: word('name'),
            render: (p) => (
              <a href={`/persone/${p.id}`}>
                {p.identity ? <bdi>{`${p.identity.familyName} ${p.identity.givenName}`}</bdi> : p.code}
              </a>
            ),
          },
          { key: 'code', label: word('code'), render: (p) => p.code },
          { key: 'age', label: word('age'), numeric: true, render: birth },
        ]}
      />
      <Pagination
        text={page.total === 1 ? word('countOne') : word('countMany', { n: page.total })}
        {...(page.previous ? { previousHref: page.previous === 'first' ? href() : href(page.previous) } : {})}
        {...(page.next ? { nextHref: href(page.next) } : {})}
      />
    </OfficePage>
  );
}

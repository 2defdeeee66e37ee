import { h } from 'preact';
import type { z } from 'zod';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { listProjects } from '../../projects/store/projects.ts';
import { ExclusionList, type ShownExclusion } from '../parts/exclusion-list.tsx';
import { SearchFrame } from '../parts/search-frame.tsx';
import { SearchSummary } from '../parts/search-summary.tsx';
import { type ShownTravel, TravelList } from '../parts/travel-list.tsx';
import { listExclusions } from '../store/exclusions.ts';
import { listJobSearches } from '../store/job-searches.ts';
import { listKnownCompanies, listKnownSites } from '../store/known-companies.ts';
import { listTravelTrials } from '../store/travel-trials.ts';
import type { JobSearch } from '../types.ts';
import { searchWords } from '../words/search.ts';
import {
  doneSearch,
  type OfSearch,
  type OpenedSearch,
  openSearch,
  type SearchParams,
  type searchQuery,
} from './opened-search.ts';

type Here = OfSearch<SearchParams, z.output<typeof searchQuery>>;

/** GET /persone/:personId/lavoro: what she looks for, what she does not want, how she gets there. */
export async function searchPage(asked: Here) {
  const opened = await openSearch(asked);
  if (opened === undefined) return undefined;
  const { tx, language } = asked;
  const facts = await loadFacts(tx, asked.me, asked.params.personId);
  const searches = await listJobSearches(tx, { caseIds: opened.cases.map((c) => c.id) });
  const { territoryId } = opened.person;
  const companies = new Map((await listKnownCompanies(tx, territoryId)).map((c) => [c.id, c.name]));
  const sites = new Map((await listKnownSites(tx, territoryId)).map((s) => [s.siteId, s]));
  const gone = searchWords.companyGone[language];
  return h(Shown, {
    asked,
    opened,
    writes: may(facts, { of: 'person', dataClass: 'search', action: 'write' }),
    matches: may(facts, { of: 'person', dataClass: 'match', action: 'read' }),
    searches: new Map(searches.map((s) => [s.caseId, s])),
    projects: new Map((await listProjects(tx, territoryId)).map((p) => [p.id, p.title])),
    excluded: (await listExclusions(tx, opened.entries)).map((e) => ({
      ...e,
      company: companies.get(e.companyId) ?? gone,
    })),
    travel: (await listTravelTrials(tx, opened.entries)).map((t) => {
      const site = sites.get(t.siteId);
      return { ...t, where: site ? `${site.companyName}, ${site.siteName}` : gone };
    }),
  });
}

type Props = {
  asked: Here;
  opened: OpenedSearch;
  writes: boolean;
  matches: boolean;
  searches: ReadonlyMap<string, JobSearch>;
  projects: ReadonlyMap<string, string>;
  excluded: readonly ShownExclusion[];
  travel: readonly ShownTravel[];
};

function Shown({ asked, opened, writes, matches, searches, projects, excluded, travel }: Props) {
  const word = (key: keyof typeof searchWords) => searchWords[key][asked.language];
  const { personId } = asked.params;
  return (
    <SearchFrame
      shell={asked.shell}
      title={word('search')}
      lead={word('searchLead')}
      notice={doneSearch(asked.query.fatto, asked.language)}
      personId={personId}
      name={opened.name}
    >
      {matches && searches.size > 0 && (
        <p>
          <ButtonLink href={`/abbinamenti/persona/${personId}`} variant="primary">
            {word('places')}
          </ButtonLink>
        </p>
      )}
      {opened.cases.map((c) => (
        <SearchSummary
          key={c.id}
          project={projects.get(c.projectId) ?? ''}
          search={searches.get(c.id)}
          edit={writes ? `${opened.url}/cerca/${c.id}` : undefined}
        />
      ))}
      <ExclusionList rows={excluded} url={opened.url} asked={asked} writes={writes} />
      <TravelList rows={travel} url={opened.url} writes={writes} />
    </SearchFrame>
  );
}

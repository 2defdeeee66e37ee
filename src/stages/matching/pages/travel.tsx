import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import type { travelSchema } from '../commands/read-forms.ts';
import { recordTravel } from '../commands/record-travel.ts';
import { SearchFrame } from '../parts/search-frame.tsx';
import { TravelFields } from '../parts/travel-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { listKnownSites } from '../store/known-companies.ts';
import { searchWords } from '../words/search.ts';
import { matchingWords } from '../words.ts';
import { type OfSearch, openSearch, type SearchParams, searchUrl } from './opened-search.ts';

/** GET /persone/:personId/lavoro/viaggi, and the same form with what was typed. */
export async function travelPage(asked: OfSearch, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openSearch(asked);
  if (opened === undefined) return undefined;
  const { language, tx } = asked;
  const word = (key: keyof typeof searchWords) => searchWords[key][language];
  const said = sayProblems(matchingWords, problems, language);
  const sites = await listKnownSites(tx, opened.person.territoryId);
  return h(
    SearchFrame,
    {
      shell: asked.shell,
      title: word('travelAdd'),
      lead: word('travelLead'),
      personId: asked.params.personId,
      name: opened.name,
      below: true,
      problems: said,
    },
    <StepForm asked={asked} action={`${opened.url}/viaggi`} submit={word('travelSave')}>
      <TravelFields
        typed={typed}
        problems={said}
        sites={sites.map((s) => ({ value: s.siteId, label: `${s.companyName}, ${s.siteName}` }))}
      />
    </StepForm>,
  );
}

/** POST of the same URL. */
export async function saveTravel(
  asked: OfSearch<SearchParams, unknown, z.output<typeof travelSchema>>,
): Promise<Outcome> {
  const opened = await openSearch(asked);
  if (opened === undefined) return absent;
  const { body } = asked;
  const of = { territoryId: opened.person.territoryId, personId: opened.person.id };
  const input = {
    siteId: body.site,
    means: body.means,
    arrivesAt: body.arrivesAt,
    minutes: body.minutes,
    kilometres: body.kilometres,
    possible: body.possible === 'yes',
    triedWithCoach: body.how === 'tried',
    onDay: body.onDay,
    costCentsMonth: body.cost,
    note: body.note,
  };
  const done = await recordTravel(asked.tx, of, input, asked.now);
  return done.ok ? go(searchUrl(asked.params.personId, '?fatto=travel')) : refusedOutcome(done);
}

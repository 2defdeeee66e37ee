import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { CaseId } from '../../eligibility/types.ts';
import type { searchSchema } from '../commands/read-forms.ts';
import { writeJobSearch } from '../commands/write-job-search.ts';
import { SearchFields } from '../parts/search-fields.tsx';
import { SearchFrame } from '../parts/search-frame.tsx';
import { refusedOutcome } from '../refusals.ts';
import { typedTimes } from '../rules/parse-times.ts';
import { findJobSearch } from '../store/job-searches.ts';
import type { JobSearch } from '../types.ts';
import { searchWords } from '../words/search.ts';
import { matchingWords } from '../words.ts';
import { type OfSearch, openSearch, type SearchParams, searchUrl } from './opened-search.ts';

type Params = SearchParams & { caseId: CaseId };

/** GET /persone/:personId/lavoro/cerca/:caseId, with what stands or what was typed. */
export async function searchFormPage(
  asked: OfSearch<Params>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const opened = await openSearch(asked);
  const standing = opened?.cases.find((c) => c.id === asked.params.caseId);
  if (opened === undefined || standing === undefined) return undefined;
  const before = await findJobSearch(asked.tx, standing.id);
  const said = sayProblems(matchingWords, problems, asked.language);
  const word = (key: keyof typeof searchWords) => searchWords[key][asked.language];
  return h(
    SearchFrame,
    {
      shell: asked.shell,
      title: word('write'),
      lead: word('formLead'),
      personId: asked.params.personId,
      name: opened.name,
      below: true,
      problems: said,
    },
    <StepForm
      asked={asked}
      action={`${opened.url}/cerca/${standing.id}`}
      version={before ? (asked.version ?? before.version) : undefined}
      submit={word('save')}
    >
      <SearchFields
        typed={problems.length > 0 ? typed : before ? typedSearch(before) : firstTyped}
        problems={said}
      />
    </StepForm>,
  );
}

/** POST of the same URL. */
export async function saveSearch(
  asked: OfSearch<Params, unknown, z.output<typeof searchSchema>>,
): Promise<Outcome> {
  const opened = await openSearch(asked);
  const standing = opened?.cases.find((c) => c.id === asked.params.caseId);
  if (opened === undefined || standing === undefined) return absent;
  const before = await findJobSearch(asked.tx, standing.id);
  // A form that says a version was opened on a search that stands; one without was opened on none.
  const seen = before && asked.version !== undefined ? { ...before, version: asked.version } : undefined;
  const done = await writeJobSearch(asked.tx, standing, asked.body, asked.now, seen);
  return done.ok ? go(searchUrl(asked.params.personId, '?fatto=search')) : refusedOutcome(done);
}

/** How the form is before anybody wrote: she looks, and nothing was asked. */
const firstTyped: Typed = {
  state: 'looking',
  licencesAsked: 'not-asked',
  timesAsked: 'not-asked',
  growth: 'not-asked',
};

function typedSearch(s: JobSearch): Typed {
  const times = s.times ?? [];
  const any = times.length === 7 && times.every((t) => t.from === t.to);
  return {
    state: s.state,
    readyOn: s.readyOn === null ? '' : formatDay(s.readyOn, 'it'),
    kinds: s.kinds ?? [],
    licencesAsked: s.licences === null ? 'not-asked' : 'asked',
    licences: s.licences ?? [],
    otherLicences: s.otherLicences.join('\n'),
    timesAsked: s.times === null ? 'not-asked' : any ? 'any' : 'these',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((d) => [`day${d}`, any ? '' : typedTimes(times, d)])),
    growth: s.growth ?? 'not-asked',
    note: s.note ?? '',
  };
}

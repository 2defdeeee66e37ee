import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { excludeCompany } from '../commands/exclude-company.ts';
import type { exclusionSchema } from '../commands/read-forms.ts';
import { takeBackExclusion } from '../commands/take-back-exclusion.ts';
import { SearchFrame } from '../parts/search-frame.tsx';
import { refusedOutcome } from '../refusals.ts';
import { listExclusions } from '../store/exclusions.ts';
import { listKnownCompanies } from '../store/known-companies.ts';
import { searchWords } from '../words/search.ts';
import { matchingWords } from '../words.ts';
import { type OfSearch, openSearch, type SearchParams, searchUrl } from './opened-search.ts';

/** GET /persone/:personId/lavoro/aziende-escluse, and the same form with what was typed. */
export async function exclusionPage(asked: OfSearch, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openSearch(asked);
  if (opened === undefined) return undefined;
  const { language, tx } = asked;
  const word = (key: keyof typeof searchWords) => searchWords[key][language];
  const said = sayProblems(matchingWords, problems, language);
  const companies = await listKnownCompanies(tx, opened.person.territoryId);
  return h(
    SearchFrame,
    {
      shell: asked.shell,
      title: word('exclude'),
      lead: word('excludedLead'),
      personId: asked.params.personId,
      name: opened.name,
      below: true,
      problems: said,
    },
    <StepForm asked={asked} action={`${opened.url}/aziende-escluse`} submit={word('excludeSave')}>
      <SelectField
        name="company"
        label={word('company')}
        value={typedText(typed, 'company')}
        error={problemOf(said, 'company')}
        options={companies.map((c) => ({ value: c.id, label: c.name }))}
      />
      <TextareaField
        name="reason"
        label={word('reason')}
        value={typedText(typed, 'reason')}
        error={problemOf(said, 'reason')}
        rows={3}
        optional
      />
    </StepForm>,
  );
}

/** POST of the same URL. */
export async function exclude(
  asked: OfSearch<SearchParams, unknown, z.output<typeof exclusionSchema>>,
): Promise<Outcome> {
  const opened = await openSearch(asked);
  if (opened === undefined) return absent;
  const of = { territoryId: opened.person.territoryId, personId: opened.person.id };
  const input = { companyId: asked.body.company, reason: asked.body.reason };
  const done = await excludeCompany(asked.tx, of, input, asked.now);
  return done.ok ? go(searchUrl(asked.params.personId, '?fatto=excluded')) : refusedOutcome(done);
}

/** POST /persone/:personId/lavoro/aziende-escluse/:exclusionId/togli. */
export async function takeBack(asked: OfSearch<SearchParams & { exclusionId: string }>): Promise<Outcome> {
  const opened = await openSearch(asked);
  if (opened === undefined) return absent;
  const found = (await listExclusions(asked.tx, opened.entries)).find(
    (e) => e.id === asked.params.exclusionId,
  );
  if (found === undefined) return absent;
  const seen = { ...found, version: asked.version ?? found.version };
  const done = await takeBackExclusion(asked.tx, opened.person.territoryId, seen, asked.now);
  return done.ok ? go(searchUrl(asked.params.personId, '?fatto=taken-back')) : refusedOutcome(done);
}

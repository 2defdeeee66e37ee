import { z } from 'zod';
import { form, page, type Route } from '../../../platform/http/route.ts';
import type { CaseId } from '../../eligibility/types.ts';
import { emptyForm } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import { exclusionSchema, searchSchema, travelSchema } from '../commands/read-forms.ts';
import { exclude, exclusionPage, takeBack } from '../pages/exclusions.tsx';
import { searchQuery } from '../pages/opened-search.ts';
import { searchPage } from '../pages/search.tsx';
import { saveSearch, searchFormPage } from '../pages/search-form.tsx';
import { saveTravel, travelPage } from '../pages/travel.tsx';

const person = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofCase = person.extend({ caseId: z.uuid().transform((id) => id as CaseId) });
const ofExclusion = person.extend({ exclusionId: z.uuid() });

const param = 'personId';
const may = {
  read: { of: 'person', dataClass: 'search', action: 'read', param },
  write: { of: 'person', dataClass: 'search', action: 'write', param },
} as const;
const search = '/persone/:personId/lavoro';

/** The URLs of what somebody looks for. */
// biome-ignore format: a table, URL by URL
export const searchRoutes: readonly Route[] = [
  page({ url: search, permission: may.read, audit: 'job-search.read', params: person, query: searchQuery, handler: searchPage }),
  page({ url: `${search}/cerca/:caseId`, permission: may.write, audit: 'job-search.form', params: ofCase, handler: (asked) => searchFormPage(asked) }),
  form({ url: `${search}/cerca/:caseId`, permission: may.write, audit: 'job-search.write', params: ofCase, body: searchSchema, handler: saveSearch, again: searchFormPage }),
  page({ url: `${search}/aziende-escluse`, permission: may.write, audit: 'company-excluded.form', params: person, handler: (asked) => exclusionPage(asked) }),
  form({ url: `${search}/aziende-escluse`, permission: may.write, audit: 'company-excluded.add', params: person, body: exclusionSchema, handler: exclude, again: exclusionPage }),
  form({ url: `${search}/aziende-escluse/:exclusionId/togli`, permission: may.write, audit: 'company-excluded.take-back', params: ofExclusion, body: emptyForm, handler: takeBack, again: exclusionPage }),
  page({ url: `${search}/viaggi`, permission: may.write, audit: 'travel-trial.form', params: person, handler: (asked) => travelPage(asked) }),
  form({ url: `${search}/viaggi`, permission: may.write, audit: 'travel-trial.add', params: person, body: travelSchema, handler: saveTravel, again: travelPage }),
];

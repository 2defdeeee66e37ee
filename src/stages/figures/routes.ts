import { z } from 'zod';
import type { PublicRoute } from '../../platform/http/public-route.ts';
import { form, page, type Route } from '../../platform/http/route.ts';
import type { ProjectId } from '../projects/types.ts';
import { catalogueJson, catalogueTurtle, resultsCsv, resultsJson } from './pages/open-data.ts';
import { doneQuery, projectResultsPage } from './pages/project-results.tsx';
import { publish, publishAgain, publishPage } from './pages/publish.tsx';
import { resultsPage } from './pages/results.tsx';
import { withdraw, withdrawAgain, withdrawPage } from './pages/withdraw.tsx';
import { emptySchema, publishSchema } from './types.ts';

const ofProject = z.object({ projectId: z.uuid().transform((id) => id as ProjectId) });
const ofPublication = ofProject.extend({ number: z.coerce.number().int().min(1).max(10_000) });
const read = { of: 'list', dataClass: 'figures', action: 'read' } as const;
const decide = { of: 'list', dataClass: 'figures', action: 'decide' } as const;
const list = '/redazione/risultati';
const one = `${list}/:projectId`;

/** Every URL of this stage behind the wall. The territories are the actor's own: the database sees to it. */
// biome-ignore format: a table, URL by URL
export const figureRoutes: readonly Route[] = [
  page({ url: list, permission: read, audit: 'figures.list', handler: resultsPage }),
  page({ url: one, permission: read, audit: 'figures.read', params: ofProject, query: doneQuery, handler: projectResultsPage }),
  page({ url: `${one}/pubblica`, permission: decide, audit: 'figures.publish-form', params: ofProject, handler: publishPage }),
  form({ url: `${one}/pubblica`, permission: decide, audit: 'figures.publish', params: ofProject, body: publishSchema, handler: publish, again: publishAgain }),
  page({ url: `${one}/:number/ritira`, permission: decide, audit: 'figures.withdraw-form', params: ofPublication, handler: withdrawPage }),
  form({ url: `${one}/:number/ritira`, permission: decide, audit: 'figures.withdraw', params: ofPublication, body: emptySchema, handler: withdraw, again: withdrawAgain }),
];

const open = (url: string, audit: string, handler: PublicRoute['handler']): PublicRoute => ({
  method: 'GET',
  url,
  permission: { of: 'anyone' },
  audit: `open-data.${audit}`,
  kept: true,
  oneLanguage: true,
  handler,
});

/** The open data, for everybody. */
export const figurePublicRoutes: readonly PublicRoute[] = [
  open('/dati/catalogo.ttl', 'catalogue', catalogueTurtle),
  open('/dati/catalogo.jsonld', 'catalogue', catalogueJson),
  open('/dati/:slug/risultati.csv', 'results', resultsCsv),
  open('/dati/:slug/risultati.json', 'results', resultsJson),
];

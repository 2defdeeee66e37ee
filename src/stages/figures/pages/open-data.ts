import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { readOpenData } from '../commands/read-open-data.ts';
import { describeCatalogue } from '../documents/catalogue.ts';
import type { Thing } from '../documents/graph.ts';
import { resultsCsvText } from '../documents/results-csv.ts';
import { resultsJsonText } from '../documents/results-json.ts';
import { writeJsonLd } from '../documents/write-json-ld.ts';
import { writeTurtle } from '../documents/write-turtle.ts';

const nothing: PublicAnswer = { kind: 'absent' };
const sent = (bytes: string, type: string, name?: string): PublicAnswer => ({
  kind: 'file',
  bytes,
  type: `${type}; charset=utf-8`,
  ...(name ? { name } : {}),
});

async function oneProject(visit: PublicVisit) {
  return (await readOpenData(visit.doors, visit.params['slug'] ?? ''))[0];
}

/** GET /dati/:slug/risultati.csv: every publication that stands, the newest first. */
export async function resultsCsv(visit: PublicVisit): Promise<PublicAnswer> {
  const found = await oneProject(visit);
  if (found === undefined) return nothing;
  return sent(resultsCsvText(found.publications), 'text/csv', `risultati-${found.project.slug}.csv`);
}

/** GET /dati/:slug/risultati.json: the same. */
export async function resultsJson(visit: PublicVisit): Promise<PublicAnswer> {
  const found = await oneProject(visit);
  if (found === undefined) return nothing;
  return sent(
    resultsJsonText(found.project, found.publications),
    'application/json',
    `risultati-${found.project.slug}.json`,
  );
}

async function catalogue(visit: PublicVisit): Promise<Thing[]> {
  return describeCatalogue(visit.publicUrl, await readOpenData(visit.doors));
}

/** GET /dati/catalogo.ttl; nothing there until something is published. */
export async function catalogueTurtle(visit: PublicVisit): Promise<PublicAnswer> {
  const things = await catalogue(visit);
  return things.length === 0 ? nothing : sent(writeTurtle(things), 'text/turtle');
}

/** GET /dati/catalogo.jsonld; the same. */
export async function catalogueJson(visit: PublicVisit): Promise<PublicAnswer> {
  const things = await catalogue(visit);
  return things.length === 0 ? nothing : sent(writeJsonLd(things), 'application/ld+json');
}

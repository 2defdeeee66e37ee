import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { FigureTable } from '../figures/types.ts';
import { aPublishedContent, plantPublished, someProjectFacts } from './fixtures.ts';

let http: HttpWorld;
beforeAll(async () => {
  http = await openHttpWorld();
});
afterAll(() => http.close());

const text = async (url: string) => (await http.app.inject({ method: 'GET', url })).body;
const soon = () => new Promise((done) => setTimeout(done, 1100));

async function publish(number: number, from: number, withdrawn = false): Promise<void> {
  const tables: FigureTable[] = [
    { code: 'steps', rows: [{ code: 'referred', from, to: from + 4 }], total: null },
  ];
  const account = randomUUID();
  await http.db.asSuperuser('insert into app.account (id, email, name) values ($1, $2, $3)', [
    account,
    `${account}@prova.example`,
    'Redattrice di prova',
  ]);
  await http.db.asSuperuser(
    `insert into app.published_figure (territory_id, project_id, number, on_day, tables, published_by, withdrawn_at)
     values ($1, $2, $3, '2026-01-31', $4, $5, $6)`,
    [
      http.world.territoryId,
      http.world.projectId,
      number,
      JSON.stringify(tables),
      account,
      withdrawn ? new Date() : null,
    ],
  );
  await http.db.asSuperuser('insert into app.published_change default values');
}

it('says that there are no results yet, although nobody has written a text for the page', async () => {
  expect(await text('/risultati')).toContain('Nessuno è ancora pubblicato');
  await soon();
});

it('shows no results of a project that has no page', async () => {
  await publish(1, 20);
  await soon();
  expect(await text('/risultati')).not.toContain('<table');
});

it('shows of each project the newest publication that was not taken back, with its open data', async () => {
  await plantPublished(http.db, http.world, {
    kind: 'project',
    slug: 'progetto',
    content: aPublishedContent({
      title: 'Il progetto di prova',
      project: someProjectFacts(http.world.projectId),
    }),
  });
  await publish(2, 35);
  await publish(3, 50, true);
  await soon();
  const page = await text('/risultati');
  expect(page).toContain('Risultati: Il progetto di prova');
  expect(page).toMatch(/35/);
  expect(page).not.toMatch(/50–54|20–24/);
  expect(page).toContain('href="/dati/progetto/risultati.csv"');
});

it('shows the numbers in English too, of a project that is told in Italian alone', async () => {
  const page = await text('/en/risultati');
  expect(page).toContain('Results: Il progetto di prova');
  expect(page).toMatch(/35 to 39/);
  expect(page).toContain('href="/dati/progetto/risultati.csv"');
});

it('puts the results before what explains them, and both into the index', async () => {
  const explained = {
    title: 'Com’è andata',
    body: '## Che cosa dicono questi numeri\n\nChe si può provare.',
  };
  await plantPublished(http.db, http.world, { kind: 'results', content: aPublishedContent(explained) });
  await soon();
  const page = await text('/risultati');
  const [figures, explanation] = [page.indexOf('<h2 id="risultati-'), page.indexOf('Che si può provare')];
  expect(figures).toBeGreaterThan(0);
  expect(explanation).toBeGreaterThan(figures);
  const index = page.slice(0, figures);
  expect(index).toContain('href="#risultati-');
  expect(index).toContain('Che cosa dicono questi numeri');
});

it('shows the numbers in English although what the editors say of them is in Italian alone', async () => {
  expect(await text('/risultati')).toMatch(/hreflang="en" href="[^"]*\/en\/risultati"/);
  const page = await text('/en/risultati');
  expect(page).not.toContain('Che cosa dicono questi numeri');
  expect(page).toMatch(/35 to 39/);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { roles } from '../../policy/vocabulary.ts';
import { aRulesForm } from './fixtures.ts';

let http: HttpWorld;
let root: Browser;
let reader: Browser;
let url: string;
beforeAll(async () => {
  http = await openHttpWorld();
  root = await http.as(await http.world.colleague('installation-admin', null));
  reader = await http.as(await http.world.colleague('job-coach', http.world.bodies.coop));
  const added = await root.post('/avvisi/nuovo', {
    title: 'Avviso «disabili» <b>2020</b>',
    act: 'DD 3314 del 28/02/2020',
    publishedOn: '28/02/2020',
  });
  expect(added.status).toBe(303);
  url = (added.location ?? '').replace(/\?.*/, '');
});
afterAll(() => http.close());

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

it('says that a notice has no rules yet, then tells them in sentences with their source', async () => {
  const empty = await reader.get(url);
  expect(empty.text).toContain('Nessuna regola');
  expect(empty.text).toContain('Avviso «disabili» &lt;b>2020');
  const written = await root.post(
    `${url}/versioni/nuova`,
    aRulesForm({
      validFrom: '28/02/2020',
      source: 'DD 3314 del 28/02/2020',
      allowanceMax: '500',
      'papers-l68': 'disability-report',
      'months-l68': '12',
      'durations-0-kind': 'tis',
      'durations-0-maxMonths': '24',
      'incomes-2-year': '2024',
      'incomes-2-dependent': '8.500',
      'incomes-2-selfEmployed': '5.500',
      'incomes-2-source': 'D.Lgs 150/2015, art. 19',
      'incomes-2-sure': 'verify',
    }),
  );
  expect([written.status, written.location]).toEqual([303, `${url}?fatto=rules`]);
  const page = textOf((await reader.get(url)).text);
  for (const sentence of [
    'Versione 1, dal 28/02/2020. Fonte: DD 3314 del 28/02/2020',
    'Fino a 500,00 €.',
    'Verbale di invalidità; non più vecchi di 12 mesi.',
    'Al massimo 24 mesi.',
    '8.500,00 € da lavoro dipendente',
    'Da verificare sulla fonte.',
    'Modello dei costi Non stabilito.',
    'Prima versione.',
  ])
    expect(page).toContain(sentence);
});

it('begins a new version with the rules in force, keeps the old one, and says what changed', async () => {
  const form = (await root.get(`${url}/versioni/nuova`)).text;
  expect(form).toMatch(/name="allowanceMax" value="500,00"/);
  expect(form).toMatch(/name="incomes-0-year" value="2024"/);
  expect(form).toMatch(/name="validFrom" value dir/);
  const changed = aRulesForm({
    validFrom: '01/06/2024',
    source: 'FAQ del 07/08/2024',
    allowanceMax: '400,00',
  });
  expect((await root.post(`${url}/versioni/nuova`, changed)).status).toBe(303);
  const page = textOf((await reader.get(url)).text);
  expect(page).toContain('Versione 2, dal 01/06/2024');
  expect(page).toMatch(/Massimo al mese Fino a 500,00 €\. Fino a 400,00 €\./);
  expect(page).toContain('Versione 1, dal 28/02/2020');
});

it('gives back with 422 what was typed, with the error at its very field, and writes nothing', async () => {
  const answer = await root.post(
    `${url}/versioni/nuova`,
    aRulesForm({
      source: 'Fonte «mia»',
      allowanceMax: '12.5',
      'documents-6-kind': 'tis',
      'documents-6-code': 'unilav',
    }),
  );
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('value="Fonte «mia»"');
  expect(answer.text).toContain('value="12.5"');
  expect(answer.text).toContain('id="error-allowanceMax"');
  expect(answer.text).toContain('href="#field-documents-6-gate"');
  expect(answer.text).toContain('id="field-documents-6-gate"');
  const twice = await root.post(`${url}/versioni/nuova`, aRulesForm({ minAge: '65', maxAge: '18' }));
  expect([twice.status, twice.text.includes('L’età massima è minore della minima.')]).toEqual([422, true]);
  expect((await reader.get(url)).text).not.toContain('Fonte «mia»');
  const act = { title: 'Un altro', act: 'DD 3314 del 28/02/2020' };
  const again = await root.post('/avvisi/nuovo', act);
  expect([again.status, again.text.includes('value="Un altro"')]).toEqual([422, true]);
});

it('lets every colleague read notices, and the administration of the installation alone write them', async () => {
  const gone = '/avvisi/00000000-0000-4000-8000-000000000000';
  expect((await root.get(gone)).status).toBe(404);
  expect((await root.get(`${gone}/versioni/nuova`)).status).toBe(404);
  expect((await root.post(`${gone}/versioni/nuova`, aRulesForm())).status).toBe(404);
  for (const role of Object.keys(roles) as (keyof typeof roles)[]) {
    const writes = role === 'installation-admin';
    const browser = await http.as(await http.world.colleague(role, writes ? null : http.world.bodies.lead));
    // The person who is accompanied has pages of her own.
    const reads = role !== 'person';
    for (const open of ['/avvisi', url])
      expect([role, (await browser.get(open)).status]).toEqual([role, reads ? 200 : 404]);
    for (const closed of ['/avvisi/nuovo', `${url}/versioni/nuova`])
      expect([role, closed, (await browser.get(closed)).status]).toEqual([role, closed, writes ? 200 : 404]);
    if (writes) continue;
    expect((await browser.post('/avvisi/nuovo', { title: 'Abusivo', act: role })).status).toBe(404);
    expect((await browser.post(`${url}/versioni/nuova`, aRulesForm())).status).toBe(404);
    expect((await browser.get(url)).text).not.toContain('/versioni/nuova');
  }
  expect((await http.anybody.get(url)).status).toBe(303);
});

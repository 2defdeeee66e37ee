import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Answer,
  type Browser,
  type HttpWorld,
  openHttpWorld,
} from '../../../test/support/http-world.ts';
import { roles } from '../../policy/vocabulary.ts';
import { aVersionForm } from './fixtures.ts';

let http: HttpWorld;
let leading: Browser;
let root: Browser;
let url: string;
beforeAll(async () => {
  http = await openHttpWorld();
  http.clock.now = new Date('2026-11-22T10:00:00Z');
  url = `/progetti/${http.world.projectId}`;
  leading = await http.as(await http.world.colleague('coordinator', http.world.bodies.lead));
  root = await http.as(await http.world.colleague('installation-admin', null));
  for (const [code, name] of [
    ['A111', 'Prima'],
    ['B222', 'Seconda'],
  ])
    await http.db.asSuperuser(
      'insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, $2, $3)',
      [http.world.territoryId, code, name],
    );
});
afterAll(() => http.close());

const versionOf = (page: Answer) => /name="_version" value="(\d+)"/.exec(page.text)?.[1] ?? '';
const textOf = (page: Answer) => page.text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0]+/g, ' ');

it('says what a project is, and shows both versions to who saved too late', async () => {
  const form = await leading.get(`${url}/dati`);
  const data = {
    title: 'Progetto di prova',
    fseCode: '273803',
    leadIsPublic: 'no',
    _version: versionOf(form),
  };
  const saved = await leading.post(`${url}/dati`, data);
  expect(saved).toMatchObject({ status: 303, location: `${url}?fatto=data` });
  expect(textOf(await root.get(url))).toMatch(/273803[\s\S]*Non indicato/);
  expect(textOf(await root.get(url))).toContain('Comune capofila (privato)');
  const late = await root.post(`${url}/dati`, { ...data, fseCode: '111111' });
  expect(late.status).toBe(409);
  expect(textOf(late)).toMatch(/273803 \D*111111/);
  const kept = await root.post(`${url}/dati`, { ...data, fseCode: '111111', _version: versionOf(late) });
  expect(kept.status).toBe(303);
});

it('writes a version with targets and money, then an extension beside it that says what changed', async () => {
  const first = await leading.get(`${url}/versioni/nuova`);
  const money = {
    'shares-0-body': http.world.bodies.lead,
    'shares-0-amount': '60.000,00',
    'lines-0-code': 'B2.4',
    'lines-0-label': 'Indennità di partecipazione',
    'lines-0-amount': '25.000',
  };
  const done = await leading.post(`${url}/versioni/nuova`, {
    ...aVersionForm({ ...money, 'target-assessed': '100', 'target-in-training': '80' }),
    _version: versionOf(first),
  });
  expect(done).toMatchObject({ status: 303, location: `${url}?fatto=version` });
  const form = await leading.get(`${url}/versioni/nuova`);
  for (const filled of [
    'value="60.000,00"',
    'value="28/02/2028"',
    'value="80"',
    'value="Indennità di partecipazione"',
  ])
    expect(form.text).toContain(filled);
  const extension = aVersionForm({
    kind: 'extension',
    validFrom: '01/10/2026',
    endsOn: '31/08/2028',
    ...money,
  });
  const extended = await leading.post(`${url}/versioni/nuova`, { ...extension, _version: versionOf(form) });
  expect(extended.status).toBe(303);
  const page = textOf(await leading.get(url));
  for (const told of [
    'dal 01/03/2026 al 31/08/2028',
    'Ultimo giorno: 28/02/2028 → 31/08/2028',
    'Valutate: 100 → Non stabilito',
    'Assegnati 60.000,00 € su 100.000,00 €; restano 40.000,00 €.',
    'Indennità di partecipazione Tutto il progetto 25.000,00 €',
  ])
    expect(page).toContain(told);
});

it('shows money to coordinators of the project’s bodies alone; to the others not even an empty table', async () => {
  for (const [role, body, sees] of [
    ['coordinator', 'lead', true],
    ['coordinator', 'coop', true],
    ['coordinator', 'agency', false],
    ['social-worker', 'lead', false],
    ['job-coach', 'coop', false],
    ['organisation-admin', 'lead', false],
  ] as const) {
    const browser = await http.as(await http.world.colleague(role, http.world.bodies[body]));
    const page = textOf(await browser.get(url));
    expect([role, body, page.includes('60.000,00 €'), page.includes('Voci di spesa')]).toEqual([
      role,
      body,
      sees,
      sees,
    ]);
  }
  expect(textOf(await root.get(url))).not.toContain('Voci di spesa');
});

it('gives back with 422 what was typed, and with 409 the way to what stands now', async () => {
  const form = await leading.get(`${url}/versioni/nuova`);
  const typed = aVersionForm({
    kind: 'correction',
    act: 'Atto «mio»',
    endsOn: '01/02/2026',
    'lines-4-code': 'B9',
    'lines-4-label': 'Voce',
    'lines-4-amount': 'molto',
  });
  const wrong = await leading.post(`${url}/versioni/nuova`, { ...typed, _version: versionOf(form) });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="Atto «mio»"');
  expect(wrong.text).toContain('href="#field-lines-4-amount"');
  const reversed = await leading.post(`${url}/versioni/nuova`, {
    ...typed,
    'lines-4-amount': '1',
    _version: versionOf(form),
  });
  expect([reversed.status, reversed.text.includes('id="error-endsOn"')]).toEqual([422, true]);
  const late = await leading.post(`${url}/versioni/nuova`, {
    ...typed,
    endsOn: '28/02/2028',
    'lines-4-amount': '1',
    _version: Number(versionOf(form)) - 1,
  });
  expect([late.status, late.text.includes('value="Atto «mio»"')]).toEqual([409, true]);
  expect(versionOf(late)).toBe(versionOf(form));
});

it('names the comuni of the project', async () => {
  expect(textOf(await root.get(url))).toContain('Tutti i comuni del territorio.');
  expect(await leading.post(`${url}/comuni`, { comuni: 'B222' })).toMatchObject({
    status: 303,
    location: `${url}?fatto=comuni`,
  });
  expect(textOf(await root.get(url))).toContain('Seconda');
  expect((await leading.post(`${url}/comuni`, {})).status).toBe(422);
  expect((await leading.post(`${url}/comuni`, { comuni: 'Z999' })).status).toBe(422);
});

it('keeps the forms for the lead’s coordination, and what the project is for the installation too', async () => {
  for (const role of Object.keys(roles) as (keyof typeof roles)[])
    for (const body of ['lead', 'coop', 'agency'] as const) {
      const admin = role === 'installation-admin';
      const browser = await http.as(await http.world.colleague(role, admin ? null : http.world.bodies[body]));
      const leads = role === 'coordinator' && body === 'lead';
      for (const [form, open] of [
        ['dati', leads || admin],
        ['versioni/nuova', leads],
        ['comuni', leads],
      ] as const) {
        const answer = await browser.get(`${url}/${form}`);
        expect([role, body, form, answer.status]).toEqual([role, body, form, open ? 200 : 404]);
        if (open) continue;
        const fields =
          form === 'versioni/nuova'
            ? aVersionForm()
            : form === 'dati'
              ? { title: 'Altro' }
              : { comuni: 'A111' };
        expect([
          role,
          form,
          (await browser.post(`${url}/${form}`, { ...fields, _version: 1 })).status,
        ]).toEqual([role, form, 404]);
      }
    }
});

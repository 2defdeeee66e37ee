import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Answer,
  type Browser,
  type HttpWorld,
  openHttpWorld,
} from '../../../test/support/http-world.ts';

let http: HttpWorld;
let root: Browser;
beforeAll(async () => {
  http = await openHttpWorld();
  root = await http.as(await http.world.colleague('installation-admin', null));
});
afterAll(() => http.close());

const formKey = (page: Answer) => /name="_key" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
const versionIn = (page: Answer, action: string) =>
  new RegExp(`action="${action}"[\\s\\S]*?name="_version" value="(\\d+)"`).exec(page.text)?.[1] ?? '';
const idAfter = (answer: Answer, path: string) =>
  new RegExp(`^${path}([0-9a-f-]{36})`).exec(answer.location ?? '')?.[1] ?? '';

it('brings a fresh installation from nothing to an invited social worker, by forms alone', async () => {
  expect((await root.get('/territori')).text).toContain('Nuovo territorio');
  const territory = await root.post('/territori/nuovo', { name: 'Zona nuova', comuni: 'Londa\nRufina' });
  expect(territory).toMatchObject({ status: 303, location: '/territori?fatto=territory' });
  const form = await root.get('/enti/nuovo');
  const territoryId = /<option value="([^"]+)"[^>]*>Zona nuova</.exec(form.text)?.[1] ?? '';
  const body = await root.post('/enti/nuovo', {
    name: 'Unione dei comuni',
    kind: 'municipality',
    territoryId,
    _key: formKey(form),
  });
  const again = await root.post('/enti/nuovo', {
    name: 'Unione dei comuni',
    kind: 'municipality',
    territoryId,
    _key: formKey(form),
  });
  expect(again.location).toBe(body.location);
  const bodyId = idAfter(body, '/enti/');
  expect((await root.get(body.location ?? '')).text).toContain('L’ente è stato aggiunto.');

  const opened = await root.post(`/enti/${bodyId}/utenze/nuova`, {
    name: 'Elena Bini',
    email: 'elena@unione.example',
    role: 'organisation-admin',
    from: '',
    until: '',
  });
  expect(opened).toMatchObject({ status: 303, location: `/enti/${bodyId}?fatto=account` });
  const page = await root.get(`/enti/${bodyId}`);
  const accountUrl = new RegExp(`/enti/${bodyId}/utenze/[0-9a-f-]{36}`).exec(page.text)?.[0] ?? '';
  expect((await root.get(accountUrl)).text).toContain('elena@unione.example');
  const invited = await root.post(`${accountUrl}/invito`, {});
  const shown = await root.get(invited.location ?? '');
  const link = /href="https:\/\/accompagna\.example(\/invito\/[^"]+)"/.exec(shown.text)?.[1] ?? '';
  expect(invited.location).not.toContain(link.replace('/invito/', ''));
  expect((await root.get(accountUrl)).text).not.toContain('/invito/');
  expect(
    (
      await http.anybody.post(link, {
        password: 'una frase lunga di prova',
        repeat: 'una frase lunga di prova',
      })
    ).status,
  ).toBe(303);

  const elena = await http.as({ accountId: accountUrl.slice(-36) });
  await elena.post(`/enti/${bodyId}/servizi/nuovo`, { name: 'Servizio sociale', zone: 'Valdisieve' });
  expect((await elena.get(`/enti/${bodyId}`)).text).toContain('Servizio sociale');
  await elena.post(`/enti/${bodyId}/utenze/nuova`, {
    name: 'Marta Neri',
    email: 'marta@unione.example',
    role: 'social-worker',
  });
  expect((await elena.get(`/enti/${bodyId}`)).text).toContain('Marta Neri');

  const project = await root.post('/progetti/nuovo', {
    title: 'Progetto nuovo',
    cup: '',
    startsOn: '01/01/2026',
    endsOn: '31/12/2027',
    territoryId,
  });
  const projectId = idAfter(project, '/progetti/');
  expect((await root.get(`/progetti/${projectId}`)).text).toContain('Manca il capofila');
  await root.post(`/progetti/${projectId}/enti/nuovo`, { organisationId: bodyId, part: 'lead' });
  expect((await root.get(`/progetti/${projectId}`)).text).toContain('Capofila');
  expect((await root.get(`/enti/${bodyId}`)).text).toContain('Progetto nuovo');
});

it('answers word for word the same for a new address and for one that another body has', async () => {
  const { comune, coop } = http.world.bodies;
  const coopAdmin = await http.as(await http.world.colleague('organisation-admin', coop));
  await coopAdmin.post(`/enti/${coop}/utenze/nuova`, {
    name: 'Nota Altrove',
    email: 'nota@coop.example',
    role: 'job-coach',
  });
  const admin = await http.as(await http.world.colleague('organisation-admin', comune));
  const post = (email: string) =>
    admin.post(`/enti/${comune}/utenze/nuova`, { name: 'Prova Prova', email, role: 'social-worker' });
  const [known, fresh] = [await post('nota@coop.example'), await post('nuova@comune.example')];
  expect([known.status, known.location]).toEqual([fresh.status, fresh.location]);
});

it('keeps what was typed when something is wrong, says it beside the field, and writes nothing', async () => {
  const territory = await root.post('/territori/nuovo', {
    name: 'Zona sbagliata',
    comuni: 'Rufina\nAtlantide',
  });
  expect(territory.status).toBe(422);
  expect(territory.text).toContain('Non conosciamo il comune «Atlantide»');
  expect(territory.text).toContain('Rufina\nAtlantide');
  expect((await root.get('/territori')).text).not.toContain('Zona sbagliata');
  const unknown = await root.post('/enti/nuovo', {
    name: 'Ente',
    kind: 'other',
    territoryId: http.world.territoryId,
    admin: 'yes',
  });
  expect(unknown.status).toBe(422);
});

it('shows both names when two people rename a body', async () => {
  const url = `/enti/${http.world.bodies.agency}`;
  const form = await root.get(`${url}/modifica`);
  const version = versionIn(form, `${url}/modifica`);
  expect((await root.post(`${url}/modifica`, { name: 'Agenzia Uno', _version: version })).status).toBe(303);
  const late = await root.post(`${url}/modifica`, { name: 'Agenzia Due', _version: version });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Agenzia Uno');
  expect(late.text).toContain('Agenzia Due');
  expect(
    (
      await root.post(`${url}/modifica`, {
        name: 'Agenzia Due',
        _version: versionIn(late, `${url}/modifica`),
      })
    ).status,
  ).toBe(303);
});

it('says where a body sits, in a comune of its own territory and in no other', async () => {
  const { territoryId, bodies } = http.world;
  await http.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve') on conflict do nothing",
    [territoryId],
  );
  const url = `/enti/${bodies.coop}`;
  const save = async (seat: string) =>
    root.post(`${url}/modifica`, {
      name: 'Cooperativa di prova',
      seat,
      _version: versionIn(await root.get(`${url}/modifica`), `${url}/modifica`),
    });
  const elsewhere = await save('H501');
  expect([elsewhere.status, elsewhere.text.includes('un comune del territorio')]).toEqual([422, true]);
  expect((await save('roma')).status).toBe(422);
  expect((await save('G825')).status).toBe(303);
  expect((await root.get(url)).text).toMatch(/Comune della sede[\s\S]*Pontassieve/);
  expect((await root.get(`${url}/modifica`)).text).toMatch(/value="G825" selected/);
});

it('keeps the IPA code of a body in small letters, refuses what is none, and shows both when two people save', async () => {
  const url = `/enti/${http.world.bodies.comune}`;
  const version = async () => versionIn(await root.get(`${url}/modifica`), `${url}/modifica`);
  const save = async (ipaCode: string, _version: string) =>
    root.post(`${url}/modifica`, { name: 'Altro Comune', ipaCode, _version });
  for (const wrong of ['x', 'con spazi', 'città', 'c/prova', 'x'.repeat(41)]) {
    const again = await save(wrong, await version());
    expect([wrong, again.status]).toEqual([wrong, 422]);
    expect(again.text).toContain('Un codice IPA ha da 2 a 40 caratteri');
    expect(again.text).toContain(`value="${wrong}"`);
  }
  const first = await version();
  expect((await save(' Ente_Prova-1 ', first)).status).toBe(303);
  expect((await root.get(url)).text).toMatch(/Codice IPA[\s\S]*?ente_prova-1/);
  expect((await root.get(`${url}/modifica`)).text).toContain('value="ente_prova-1"');
  const late = await save('ente_due', first);
  expect(late.status).toBe(409);
  expect(late.text).toMatch(/Codice IPA[\s\S]*?ente_prova-1[\s\S]*?ente_due/);
  expect((await save('', await version())).status).toBe(303);
  expect((await root.get(url)).text).toMatch(/Codice IPA[\s\S]*?Non indicato/);
  const worker = await http.as(await http.world.colleague('social-worker', http.world.bodies.comune));
  expect((await worker.get(url)).text).not.toContain('Codice IPA');
});

it('refuses the administration’s pages to every other role, with the answer of a page that is not there', async () => {
  const { comune, lead } = http.world.bodies;
  const gone = await root.get('/enti/00000000-0000-4000-8000-000000000000');
  expect(gone.status).toBe(404);
  for (const role of [
    'organisation-admin',
    'head-of-service',
    'social-worker',
    'coordinator',
    'orientation-worker',
    'job-coach',
  ] as const) {
    const browser = await http.as(await http.world.colleague(role, lead));
    for (const url of [
      '/territori/nuovo',
      '/enti/nuovo',
      '/progetti/nuovo',
      `/enti/${comune}/modifica`,
      `/enti/${comune}/utenze/nuova`,
      `/enti/${comune}/servizi/nuovo`,
    ]) {
      expect([role, url, (await browser.get(url)).status]).toEqual([role, url, 404]);
    }
    expect((await browser.post('/territori/nuovo', { name: 'Zona abusiva', comuni: 'Londa' })).status).toBe(
      404,
    );
    for (const url of [
      '/territori',
      '/enti',
      '/progetti',
      `/enti/${comune}`,
      `/progetti/${http.world.projectId}`,
      '/richieste',
    ])
      expect((await browser.get(url)).status).toBe(200);
  }
});

it('shows who works in a health body, and its services, inside of it alone', async () => {
  const { health, comune } = http.world.bodies;
  await http.world.colleague('clinician', health, http.world.services.dsm);
  const inside = await http.as(await http.world.colleague('clinician', health, http.world.services.dsm));
  const outside = await http.as(await http.world.colleague('social-worker', comune));
  expect((await inside.get(`/enti/${health}`)).text).toMatch(
    /Prova clinician[\s\S]*UF Salute mentale adulti/,
  );
  const page = (await outside.get(`/enti/${health}`)).text;
  expect(page).not.toContain('Prova clinician');
  expect(page).not.toContain('UF Salute mentale adulti');
});

it('tells the address of an account to who keeps it, and not to the administration of another body', async () => {
  const { comune, coop } = http.world.bodies;
  const coach = await http.world.colleague('job-coach', coop);
  const admin = await http.as(await http.world.colleague('organisation-admin', comune));
  expect((await admin.get(`/enti/${comune}/utenze/${coach.accountId}`)).status).toBe(404);
  expect((await admin.get(`/enti/${coop}/utenze/${coach.accountId}`)).status).toBe(404);
  expect(
    (await admin.post(`/enti/${comune}/utenze/${coach.accountId}/ruoli/nuovo`, { role: 'social-worker' }))
      .status,
  ).toBe(404);
  expect((await root.get(`/enti/${coop}/utenze/${coach.accountId}`)).status).toBe(200);
});

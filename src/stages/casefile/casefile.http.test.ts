import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = '20/11/2026';

/** A social worker with one complete draft. */
async function aDraft() {
  const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
  const worker = await h.as(colleague);
  const drafted = await worker.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    familyName: 'Bruni',
    givenName: 'Ada',
    birthDate: '02/05/1990',
    mismatchReason: 'Non ancora rilasciato',
    phone: '055 000 1234',
  });
  const url = drafted.location?.split('?')[0] ?? '';
  await worker.post(`${url}/lettera`, { reason: 'Vuole lavorare.', _version: 1 });
  await worker.post(`${url}/accordo`, {
    answer: 'agrees',
    day: today,
    how: 'in-person',
    words: 'Sì, mi va di provare.',
  });
  await worker.post(`${url}/informativa`, { day: today, how: 'paper', textVersion: '1' });
  return { colleague, worker, url, person: url.split('/segnalazioni')[0] ?? '' };
}

it('shows each colleague what waits for her, and nothing when nothing does', async () => {
  const { worker, url } = await aDraft();
  const coordinator = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
  expect((await worker.get('/')).text).toContain('Finisci la bozza');
  expect((await coordinator.get('/')).text).toContain('Niente aspetta te');
  await worker.post(`${url}/invia`, {});
  expect((await worker.get('/')).text).toContain('Niente aspetta te');
  const desk = (await coordinator.get('/')).text;
  expect(desk).toContain('Rispondi alla segnalazione');
  expect(desk).toContain('Bruni Ada');
  await coordinator.post(`${url}/restituisci`, { reason: 'Manca che cosa desidera.' });
  expect((await worker.get('/')).text).toContain('Completa la segnalazione restituita');
  expect((await worker.get(url)).text).toContain('Manca che cosa desidera.');
});

it('shows who has her in charge all of her page, and a head of service the code alone', async () => {
  const { worker, person } = await aDraft();
  const head = await h.as(await h.world.colleague('head-of-service', h.world.bodies.comune));
  const full = (await worker.get(person)).text;
  for (const part of [
    'Ada Bruni',
    '+39 055 000 1234',
    'Chi la segue',
    'Chi non deve vedere',
    'Registrata',
    'Note riservate',
  ])
    expect(full).toContain(part);
  const stub = await head.get(person);
  expect(stub.status).toBe(200);
  expect(stub.text).toMatch(/Persona [0-9A-Z]{6}/);
  for (const part of ['Bruni', '055', 'Chi non deve vedere', 'Note riservate', 'Rappresentanza'])
    expect(stub.text).not.toContain(part);
});

it('names a health body by its neutral name to everybody outside of it', async () => {
  const { health, lead } = h.world.bodies;
  const operator = await h.as(await h.world.colleague('serd-operator', health, h.world.services.serd));
  const coordinator = await h.as(await h.world.colleague('coordinator', lead));
  const drafted = await operator.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    familyName: 'Neri',
    givenName: 'Leo',
    birthDate: '02/05/1990',
    mismatchReason: 'Non ancora rilasciato',
  });
  const url = drafted.location?.split('?')[0] ?? '';
  await operator.post(`${url}/lettera`, { reason: 'Vuole lavorare.', _version: 1 });
  await operator.post(`${url}/accordo`, {
    answer: 'agrees',
    day: today,
    how: 'in-person',
    words: 'Sì, mi va di provare.',
  });
  await operator.post(`${url}/informativa`, { day: today, how: 'paper', textVersion: '1' });
  await operator.post(`${url}/invia`, {});
  expect((await operator.get(url)).text).toContain('SerD');
  for (const page of [url, url.split('/segnalazioni')[0] ?? '', '/segnalazioni', '/']) {
    const seen = await coordinator.get(page);
    expect(seen.status, page).toBe(200);
    expect(seen.text, page).not.toMatch(/SerD|Salute mentale|Azienda USL di prova|Prova serd/i);
  }
  expect((await coordinator.get(url)).text).toContain('Azienda USL');
});

it('answers the audit of every page that opened somebody’s data', async () => {
  const { worker, person } = await aDraft();
  const id = person.split('/').at(-1) ?? '';
  const before = await h.db.asSuperuser(
    "select id from audit.event where event = 'person.read' and person_ids = array[$1::uuid]",
    [id],
  );
  await worker.get(person);
  const rows = await h.db.asSuperuser<{ data_classes: string[]; outcome: string }>(
    "select data_classes, outcome from audit.event where event = 'person.read' and person_ids = array[$1::uuid] order by at",
    [id],
  );
  expect(rows.length).toBe(before.length + 1);
  expect(rows.at(-1)).toEqual({ data_classes: ['contact', 'identity', 'referral', 'stub'], outcome: 'done' });
});

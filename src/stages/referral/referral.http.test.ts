import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const blank = { familyName: 'Bruni', givenName: 'Ada', birthDate: '02/05/1990', phone: '055 000 1234' };
const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

/** Drafts Ada's referral and completes it but for sending. @returns URL of the referral */
async function completeDraft(worker: Browser): Promise<string> {
  const drafted = await worker.post('/segnalazioni/nuova', {
    ...blank,
    projectId: h.world.projectId,
    mismatchReason: 'Codice non ancora rilasciato',
  });
  expect(drafted.status).toBe(303);
  const url = drafted.location?.split('?')[0] ?? '';
  const steps = [
    ['/lettera', { reason: 'Vuole lavorare con le piante.', _version: 1 }],
    ['/accordo', { answer: 'agrees', day: '20/11/2026', how: 'in-person', words: 'Sì, mi va di provare.' }],
    ['/informativa', { day: '20/11/2026', how: 'paper', textVersion: '03/2026' }],
  ] as const;
  for (const [path, fields] of steps) expect((await worker.post(url + path, fields)).status).toBe(303);
  return url;
}

it('carries a referral from the blank page to the acceptance, by forms alone', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const coordinator = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
  const url = await completeDraft(worker);
  expect((await coordinator.get(url)).status).toBe(404);
  const ready = await worker.get(url);
  expect(ready.text).toContain('Pronta per l’invio');
  expect(
    (await worker.post(`${url}/invia`, { _version: hidden(ready.text, '_version') })).location,
  ).toContain('fatto=sent');
  const desk = await coordinator.get(url);
  expect(desk.status).toBe(200);
  expect(desk.text).toContain('Ada Bruni');
  // The whole number: three digits alone stand in a random id sooner or later.
  expect(desk.text.replace(/\s|&nbsp;/g, '')).not.toContain('0550001234');
  expect((await coordinator.post(`${url}/accetta`, {})).location).toBe('/segnalazioni?fatto=accepted');
  const after = await coordinator.get(url);
  expect(after.status).toBe(200);
  expect(after.text).not.toContain('Bruni');
  expect((await worker.get(url)).text).toContain('Accolta');
});

it('answers a colleague of another body as if there were nothing', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.lead));
  const url = await completeDraft(worker);
  const refused = await stranger.get(url);
  const nowhere = await stranger.get(url.replace(/[0-9a-f]{12}$/, '0123456789ab'));
  const neutral = (text: string) => text.replace(/nonce="[^"]+"/g, '').replace(/ritorno=[^"]+/g, '');
  expect(refused.status).toBe(404);
  expect(neutral(refused.text)).toBe(neutral(nowhere.text));
  for (const path of ['/lettera', '/accordo', '/invia', '/ritira'])
    expect((await stranger.post(url + path, {})).status).toBe(404);
});

it('keeps what was typed beside a clear sentence, and writes nothing', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const before = await h.db.asSuperuser('select count(*) from app.person');
  const answer = await worker.post('/segnalazioni/nuova', {
    ...blank,
    familyName: 'D’Angelò',
    birthDate: '30/02/1990',
    projectId: h.world.projectId,
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Questo giorno non esiste');
  expect(answer.text).toContain('value="30/02/1990"');
  expect(answer.text).toContain('D’Angelò');
  expect(await h.db.asSuperuser('select count(*) from app.person')).toEqual(before);
});

it('refuses a field that the form does not have', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const answer = await worker.post('/segnalazioni/nuova', {
    ...blank,
    projectId: h.world.projectId,
    registered_by: 'somebody',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('un campo che questa pagina non ha');
});

it('takes a form sent twice once', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const count = async () =>
    (await h.db.asSuperuser<{ n: number }>('select count(*)::int as n from app.person'))[0]?.n ?? 0;
  const before = await count();
  const fields = { ...blank, projectId: h.world.projectId, _key: crypto.randomUUID() };
  const [first, second] = await Promise.all([
    worker.post('/segnalazioni/nuova', fields),
    worker.post('/segnalazioni/nuova', fields),
  ]);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(first.location).toBe(second.location);
  expect(await count()).toBe(before + 1);
  expect((await worker.post('/segnalazioni/nuova', { ...fields, givenName: 'Altra' })).status).toBe(409);
});

it('shows both versions when two colleagues save the same record', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const url = await completeDraft(worker);
  const edit = await worker.get(`${url}/lettera`);
  const version = hidden(edit.text, '_version');
  expect(
    (await worker.post(`${url}/lettera`, { reason: 'Prima versione salvata.', _version: version })).status,
  ).toBe(303);
  const late = await worker.post(`${url}/lettera`, { reason: 'La mia versione diversa.', _version: version });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Prima versione salvata.');
  expect(late.text).toContain('La mia versione diversa.');
  expect(
    (
      await worker.post(`${url}/lettera`, {
        reason: 'La mia versione diversa.',
        _version: hidden(late.text, '_version'),
      })
    ).status,
  ).toBe(303);
});

it('refuses a form without the token of its session', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  expect(
    (await worker.post('/segnalazioni/nuova', { ...blank, projectId: h.world.projectId, _csrf: 'forged' }))
      .status,
  ).toBe(403);
});

it('refuses the hour that the clock lived twice', async () => {
  const worker = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const url = await completeDraft(worker);
  const answer = await worker.post(`${url}/accordo`, {
    answer: 'agrees',
    day: '25/10/2026',
    time: '02:30',
    how: 'in-person',
    words: 'Sì, mi va di provare.',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('l’ora c’è due volte');
});

it('keeps what was typed through a session that ended, for its author alone', async () => {
  const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
  const other = await h.world.colleague('social-worker', h.world.bodies.comune);
  const worker = await h.as(colleague);
  const typed = { ...blank, familyName: 'Parola di prova', projectId: h.world.projectId };
  h.clock.now = new Date(h.clock.now.getTime() + 16 * 60_000);
  const late = await worker.post('/segnalazioni/nuova', typed);
  expect(late.status).toBe(401);
  expect(late.text).not.toContain('Parola di prova');
  const carried = hidden(late.text, '_carried');
  expect(carried.length).toBeGreaterThan(40);
  expect(other.accountId).not.toBe(colleague.accountId);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { aPdf } from '../../platform/files/fixtures.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
let workerIs: Colleague;
let coordinatorIs: Colleague;
let worker: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  workerIs = await h.world.colleague('social-worker', h.world.bodies.comune);
  coordinatorIs = await h.world.colleague('coordinator', h.world.bodies.lead);
  worker = await h.as(workerIs);
});
afterAll(() => h.close());

const inState = async (state: Parameters<typeof referralInState>[1]) => {
  const parts = { worker: workerIs, coordinator: coordinatorIs, projectId: h.world.projectId };
  const { person, referral } = await referralInState(h.db, state, parts);
  return { person, url: referral, id: referral.split('/').at(-1) ?? '', form: `${person}/protocolli/nuovo` };
};
const entry = (id: string, change: Record<string, string> = {}) => ({
  subject: 'referral',
  subjectId: id,
  organisationId: h.world.bodies.comune,
  number: '1234/2026',
  day: '20/11/2026',
  direction: 'out',
  ...change,
});

describe('a protocol number', () => {
  it('is recorded beside the referral, and found by it in each way one types it', async () => {
    const { url, id, form } = await inState('draft');
    expect((await worker.get(`${form}?oggetto=referral&id=${id}`)).status).toBe(200);
    expect((await worker.post(form, entry(id, { number: '0001234' }))).location).toBe(
      `${url}?fatto=protocol`,
    );
    expect((await worker.get(url)).text).toContain('0001234 · 20/11/2026');
    for (const q of ['1234', 'prot. 1234/2026', 'Prot. n. 0001234 del 2026', '2026/1234']) {
      const { text } = await worker.get(`/protocolli?q=${encodeURIComponent(q)}`);
      expect(text, q).toContain(`href="${url}">0001234`);
      expect(text, q).toContain('1 protocollo<');
    }
    for (const q of ['1234/2025', '12345', 'Bruni', '%'])
      expect((await worker.get(`/protocolli?q=${encodeURIComponent(q)}`)).text, q).toContain(
        'Nessun protocollo',
      );
  });

  it('of each body stands there, the lead’s too, also when it reads the code alone', async () => {
    const { url, id, form } = await inState('accepted');
    await worker.post(form, entry(id, { number: '77/A' }));
    const desk = await h.as(coordinatorIs);
    const lead = h.world.bodies.lead;
    const answer = await desk.post(
      form,
      entry(id, { number: '88/B', organisationId: lead, direction: 'in' }),
    );
    expect(answer.location).toBe(`${url}?fatto=protocol`);
    for (const who of [worker, desk]) {
      const { text } = await who.get(url);
      expect(text).toContain('77/A');
      expect(text).toContain('88/B');
    }
    const found = (await desk.get('/protocolli?q=88/B')).text;
    expect(found).toContain('88/B');
    expect(found).not.toContain('Bruni');
  });

  it.each([
    [{ number: '' }, 'Scrivi il numero'],
    [{ number: '=1+1' }, 'Scrivi il numero'],
    [{ day: '31/02/2026' }, 'Questo giorno non esiste'],
    [{ day: '31/12/2099' }, 'deve ancora venire'],
    [{ direction: '' }, 'Scegli il verso'],
  ])('is refused with what was typed: %j', async (change, sentence) => {
    const { id, form } = await inState('draft');
    const answer = await worker.post(form, entry(id, change));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain(`name="subjectId" value="${id}"`);
  });

  it('is not of a body where one does not work, nor the same twice', async () => {
    const { id, form } = await inState('draft');
    const elsewhere = await worker.post(form, entry(id, { organisationId: h.world.bodies.coop }));
    expect(elsewhere.text).toContain('un ente in cui lavori');
    expect((await worker.post(form, entry(id))).status).toBe(303);
    const twice = await worker.post(form, entry(id));
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('già registrato');
  });

  it('is not put on a document of another person', async () => {
    const [one, other] = [await inState('draft'), await inState('draft')];
    expect((await worker.get(`${one.form}?oggetto=referral&id=${other.id}`)).status).toBe(404);
    expect((await worker.post(one.form, entry(other.id))).status).toBe(404);
    for (const subject of [
      'agreement',
      'application',
      'decree',
      'evidence',
      'letter',
      'eligibility-decision',
    ])
      expect((await worker.post(one.form, entry(one.id, { subject }))).status, subject).toBe(404);
    const [agreement] = await h.db.asSuperuser<{ id: string; person_id: string }>(
      'select id, person_id from app.referral_agreement limit 1',
    );
    const hers = `/persone/${agreement?.person_id}/protocolli/nuovo`;
    const on = { subject: 'agreement' };
    expect((await worker.post(one.form, entry(agreement?.id ?? '', on))).status).toBe(404);
    expect((await worker.post(hers, entry(agreement?.id ?? '', on))).status).toBe(303);
  });
});

describe('the export for keeping', () => {
  it('holds what the list shows, with the fingerprints of the files one may read, and no name', async () => {
    const { url, id, form } = await inState('sent');
    await worker.send(`${url}/carte`, { kind: 'agreement' }, [
      { field: 'scan', name: 'a.pdf', bytes: aPdf() },
    ]);
    await worker.post(form, entry(id, { number: 'CONS-1' }));
    const csv = await worker.get('/protocolli/esporta?q=CONS-1&formato=csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, line, ...rest] = csv.text.split('\r\n');
    expect(head).toContain('Impronte SHA-256');
    expect(line).toContain(`"CONS-1";20/11/2026;"Altro Comune";"In partenza";"Segnalazione"`);
    expect(line).toMatch(/"[0-9a-f]{64}"$/);
    expect(rest).toEqual(['']);
    expect(csv.text).not.toMatch(/Bruni|Ada/);
    const xlsx = await worker.get('/protocolli/esporta?q=CONS-1&formato=xlsx');
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
    // The coordination, once it has answered, reads the number and not the letter: nor the fingerprint of its papers.
    const desk = await h.as(coordinatorIs);
    await desk.post(`${url}/accetta`, {});
    const after = (await desk.get('/protocolli/esporta?q=CONS-1&formato=csv')).text;
    expect(after).toContain('"CONS-1"');
    expect(after).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('who reads and records protocol numbers', () => {
  it.each([
    'social-worker',
    'clinician',
    'orientation-worker',
    'job-coach',
    'coordinator',
  ] as const satisfies readonly Role[])('is a %s for the people of her own alone', async (role) => {
    const { id, form, person } = await inState('draft');
    await worker.post(form, entry(id, { number: 'SOLO-1' }));
    const { health, lead } = h.world.bodies;
    const colleague = await h.world.colleague(
      role,
      role === 'clinician' ? health : lead,
      role === 'clinician' ? h.world.services.dsm : null,
    );
    const who = await h.as(colleague);
    expect((await who.get('/protocolli?q=SOLO-1')).text).toContain('Nessun protocollo');
    expect((await who.get('/protocolli/esporta?q=SOLO-1&formato=csv')).text).not.toContain('SOLO-1');
    expect((await who.get(`${form}?oggetto=referral&id=${id}`)).status).toBe(404);
    expect((await who.post(form, entry(id))).status).toBe(404);
    expect((await who.get(person)).status).toBe(404);
  });

  it.each(['head-of-service', 'organisation-admin', 'access-desk'] as const satisfies readonly Role[])(
    'is no %s',
    async (role) => {
      const who = await h.as(await h.world.colleague(role, h.world.bodies.comune));
      for (const url of ['/protocolli', '/protocolli/esporta']) expect((await who.get(url)).status).toBe(404);
    },
  );
});

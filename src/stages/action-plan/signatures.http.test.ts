import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { aPlanned, codeOn, hiddenOf } from '../../../test/support/plant-plan.ts';
import { aPng } from '../../platform/files/fixtures.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const today = () => formatDay(dayInRome(h.clock.now), 'it');
const scan = [{ field: 'scan', name: 'piano.png', bytes: aPng() }];
const bring = async (as: Browser, page: string, fields: Record<string, string> = {}) =>
  as.send(
    `${page}/carta`,
    { code: codeOn((await as.get(page)).text), parts: 'person', signedOn: today(), ...fields },
    scan,
  );
const sign = async (as: Browser, page: string) =>
  as.post(`${page}/firma`, { shown: hiddenOf((await as.get(`${page}/firma`)).text, 'shown') });
const confirmLink = (text: string) => /href="([^"]+\/conferma\/[^"]+)"/.exec(text)?.[1] ?? '';

it('is signed when the person signed in and the case manager too; the copy that is kept says who, how and when', async () => {
  const p = await aPlanned(h);
  const her = await p.her();
  const [plan] = await p.rows();
  const hers = `/mio/${p.personId}/piano/${plan?.id}`;
  const read = await her.get(hers);
  expect(read.text).toContain('Voglio lavorare in una cucina');
  expect((await her.post(`${hers}/firma`, { shown: hiddenOf(read.text, 'shown') })).status).toBe(303);
  expect((await p.rows())[0]?.state).toBe('to-sign');
  expect((await sign(p.as, p.page)).location).toBe(`${p.page}?fatto=signed`);
  const [signed] = await p.rows();
  expect(signed?.state).toBe('signed');
  expect(signed?.review_on).not.toBeNull();
  const text = (await p.as.get(p.page)).text;
  expect(text).toContain('Piano firmato');
  const document = /href="([^"]+\/documento\/[^"]+)"[^>]*>Piano firmato/.exec(text)?.[1] ?? '';
  const file = await p.as.get(document);
  expect(file.headers['content-type']).toBe('application/pdf');
  expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

it('takes a plan signed with a pen when a second operator has looked at the paper, whoever signs last', async () => {
  const p = await aPlanned(h);
  expect((await sign(p.as, p.page)).location).toBe(`${p.page}?fatto=signed-mine`);
  expect((await bring(p.as, p.page)).location).toBe(`${p.page}?fatto=paper`);
  expect(confirmLink((await p.as.get(p.page)).text)).toBe('');
  const coach = await h.as(await p.rater('job-coach', 'coaches'));
  const link = confirmLink((await coach.get(p.page)).text);
  expect((await coach.get(link)).text).toContain('Guarda la carta firmata');
  expect((await coach.get(`${link}/anteprima/1`)).headers['content-type']).toBe('image/png');
  expect((await coach.get(`${link}/file`)).bytes.equals(aPng())).toBe(true);
  const done = await coach.post(link, { answer: 'yes', reason: '' });
  expect(done.location).toBe(`${p.page}?fatto=signed`);
  expect((await p.rows())[0]?.state).toBe('signed');
});

it('lets nobody confirm a paper that she brought herself', async () => {
  const p = await aPlanned(h);
  await bring(p.as, p.page);
  const [row] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.plan_signature where person_id = $1',
    [p.personId],
  );
  const own = await p.as.post(`${p.page}/conferma/${row?.id}`, { answer: 'yes', reason: '' });
  expect(own.status).toBe(422);
  expect(own.text).toContain('L’hai caricata tu');
});

it('takes a refused paper for no signature, says why, and takes another', async () => {
  const p = await aPlanned(h);
  await bring(p.as, p.page);
  const coach = await h.as(await p.rater('job-coach', 'coaches'));
  const link = confirmLink((await coach.get(p.page)).text);
  const bare = await coach.post(link, { answer: 'no', reason: 'no' });
  expect(bare.status).toBe(422);
  expect(bare.text).toContain('Qui serve un motivo');
  const no = await coach.post(link, { answer: 'no', reason: 'La firma è di un’altra persona' });
  expect(no.location).toBe(`${p.page}?fatto=refused`);
  const text = (await p.as.get(p.page)).text;
  expect(text).toContain('La firma è di un’altra persona');
  expect(text).toContain('Riapri la bozza');
  expect((await bring(p.as, p.page)).location).toBe(`${p.page}?fatto=paper`);
  expect((await coach.post(link, { answer: 'yes', reason: '' })).status).toBe(409);
});

it('refuses a signature on a plan that has changed since it was printed, and one under a code of nothing', async () => {
  const p = await aPlanned(h);
  const printed = codeOn((await p.as.get(p.page)).text);
  const version = hiddenOf((await p.as.get(p.page)).text, '_version');
  await p.as.post(`${p.page}/riapri`, { _version: version });
  await p.as.post(`${p.page}/obiettivi/nuovo`, { words: 'Voglio anche un orto', howKnown: 'Ho un orto' });
  const goal = /misure\/nuova\?obiettivo=([0-9a-f-]{36})">Obiettivo 2/.exec(
    (await p.as.get(p.page)).text,
  )?.[1];
  const measure = { kind: 'laboratory', what: 'Orto', who: 'La cooperativa', byOn: today() };
  await p.as.post(`${p.page}/misure/nuova`, { goalId: goal ?? '', ...measure });
  const close = (await p.as.get(`${p.page}/chiudi`)).text;
  await p.as.post(`${p.page}/chiudi`, { shown: hiddenOf(close, 'shown') });
  const old = await bring(p.as, p.page, { code: printed });
  expect(old.status).toBe(409);
  expect(old.text).toContain('Il piano è cambiato da quando questa carta è stata stampata');
  expect(old.text).toContain(printed);
  const none = await bring(p.as, p.page, { code: 'ABCD-0000-0000' });
  expect(none.status).toBe(422);
  expect(none.text).toContain('Questo codice non è di questo piano');
  const kept = await h.db.asSuperuser('select from app.plan_signature where person_id = $1', [p.personId]);
  expect(kept).toEqual([]);
});

it('refuses a signature under another text than was shown, and one given twice', async () => {
  const p = await aPlanned(h);
  const other = await p.as.post(`${p.page}/firma`, { shown: 'f'.repeat(64) });
  expect(other.status).toBe(409);
  expect(other.text).toContain('Il piano è cambiato da quando hai aperto questa pagina');
  const form = hiddenOf((await p.as.get(`${p.page}/firma`)).text, 'shown');
  await p.as.post(`${p.page}/firma`, { shown: form });
  const twice = await p.as.post(`${p.page}/firma`, { shown: form });
  expect(twice.status).toBe(409);
  expect(twice.text).toContain('Questa firma c’è già');
});

it('lets only the case manager sign as such: a coach writes the plan and does not sign it', async () => {
  const p = await aPlanned(h);
  const coach = await h.as(await p.rater('job-coach', 'coaches'));
  const refused = await sign(coach, p.page);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Firma chi segue la persona come case manager');
});

it('refuses a paper that cannot be one of this plan, says why, and keeps what was typed', async () => {
  const p = await aPlanned(h);
  for (const [fields, sentence] of [
    [{ signedOn: '31/12/2099' }, 'nel futuro'],
    [{ signedOn: '01/01/2026' }, 'prima della stampa'],
    [{ signedOn: '31/02/2026' }, 'Questo giorno non esiste'],
    [{ parts: '' }, 'Scegli una voce'],
    [{ parts: 'operator' }, 'Scegli una voce'],
    // A representative whom no decree names.
    [{ parts: 'representative' }, 'Questa firma non serve'],
    [{ code: '' }, 'Scrivi il codice'],
  ] as const) {
    const answer = await bring(p.as, p.page, fields);
    expect(answer.status, sentence).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain(`value="${'signedOn' in fields ? fields.signedOn : today()}"`);
  }
  expect(
    (await h.db.asSuperuser('select from app.plan_signature where person_id = $1', [p.personId])).length,
  ).toBe(0);
});

const decree = {
  kind: 'amministratore-di-sostegno',
  name: 'Avv. Prova',
  court: 'Firenze',
  decreeNumber: '12/2020',
  decreeDay: '10/01/2020',
  validFrom: '10/01/2020',
};
const appoint = async (as: Browser, person: string, mode: string, validTo = '') => {
  const done = await as.post(`${person}/rappresentanza/nuova`, {
    ...decree,
    validTo,
    'act-action-plan': mode,
  });
  expect(done.status, done.text.match(/<main[\s\S]*?<\/main>/)?.[0]?.slice(0, 800)).toBe(303);
};
const closeDraft = async (as: Browser, page: string) => {
  const close = (await as.get(`${page}/chiudi`)).text;
  return as.post(`${page}/chiudi`, { shown: hiddenOf(close, 'shown') });
};

it('asks her and her amministratore together where the decree says so, and both stand on one paper (c.c. art. 409)', async () => {
  const p = await aPlanned(h, 'draft');
  await appoint(p.as, p.person, 'together');
  await closeDraft(p.as, p.page);
  expect((await p.as.get(p.page)).text).toContain('Chi la rappresenta');
  await sign(p.as, p.page);
  await bring(p.as, p.page, { parts: 'person' });
  const coach = await h.as(await p.rater('job-coach', 'coaches'));
  await coach.post(confirmLink((await coach.get(p.page)).text), { answer: 'yes', reason: '' });
  expect((await p.rows())[0]?.state).toBe('to-sign');
  await bring(p.as, p.page, { parts: 'representative' });
  const last = await coach.post(confirmLink((await coach.get(p.page)).text), { answer: 'yes', reason: '' });
  expect(last.location).toBe(`${p.page}?fatto=signed`);
});

it('refuses the signature of a representative whose decree has expired by the day of the paper', async () => {
  const p = await aPlanned(h, 'draft');
  await appoint(p.as, p.person, 'represented');
  await closeDraft(p.as, p.page);
  await h.db.asSuperuser("update app.representative set valid_to = '2026-01-01' where person_id = $1", [
    p.personId,
  ]);
  const refused = await bring(p.as, p.page, { parts: 'representative' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('In quel giorno il decreto non era in vigore');
  expect((await sign(p.as, p.page)).status).toBe(422);
});

it('stands still while she says no to what her representative would sign (c.c. art. 410)', async () => {
  const p = await aPlanned(h, 'draft');
  await appoint(p.as, p.person, 'together');
  await closeDraft(p.as, p.page);
  const [representative] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.representative where person_id = $1',
    [p.personId],
  );
  const said = await p.as.post(`${p.person}/dissensi`, {
    representativeId: representative?.id ?? '',
    act: 'action-plan',
    herWords: 'In quella mensa non ci voglio andare.',
  });
  expect(said.status).toBe(303);
  const signing = await sign(p.as, p.page);
  expect(signing.status).toBe(409);
  expect(signing.text).toContain('La persona ha detto di no a questo piano');
  expect((await bring(p.as, p.page, { parts: 'person' })).status).toBe(409);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, HttpWorld } from '../../../test/support/http-world.ts';
import { openHttpWorld } from '../../../test/support/http-world.ts';
import { anEvaluationBy, aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const today = () => dayInRome(new Date());

/** Begins an instrument by its page. @returns the address of the evaluation */
async function begin(as: Browser, page: string, title: string): Promise<string> {
  const html = (await as.get(`${page}/nuova`)).text;
  const [, href] = html.match(new RegExp(`href="([^"]+)">Comincia: ${title}`)) ?? [];
  const [url = '', versionId = ''] = (href ?? '').split('?con=');
  const answer = await as.post(url, { versionId, ratedOn: formatDay(today(), 'it') });
  expect(answer.status, answer.text).toBe(303);
  return answer.location ?? '';
}

const icf = 'ICF: insieme breve per la riabilitazione professionale';

it('a psychologist fills in the ICF, part by part, is told what is missing, and closes it', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(await rater('psychologist', 'assesses', 'health', h.world.services.dsm));
  const e = await begin(as, page, icf);
  const d = { 'q-d155_p': 1, 'q-d155_c': 3, 'q-d240_p': 2, 'q-d240_c': 2, 'q-d720_p': 3, 'q-d720_c': 1 };
  const saved = await as.post(`${e}/compila/icf/activities`, { ...d, _version: 1 });
  expect(saved.location).toBe(`${e}/compila/icf/environment?fatto=saved`);
  const refused = await as.post(`${e}/chiudi/icf`, { _version: 3 });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('«d845 Acquisire, conservare e lasciare un lavoro»: manca la risposta.');
  const rest = { 'q-d845_p': 8, 'q-d845_c': 9, 'q-d850_p': 4, 'q-d850_c': 4, 'q-d855_p': 0, 'q-d855_c': 0 };
  expect((await as.post(`${e}/compila/icf/activities`, { ...d, ...rest, _version: 2 })).status).toBe(303);
  const environment = { 'q-e310': '+3', 'q-e330': '.2', 'q-e580': '+8', 'q-e590': '.0' };
  expect((await as.post(`${e}/compila/icf/environment`, { ...environment, _version: 3 })).status).toBe(303);
  const body = { 'q-b130': 2, 'q-b164': 1, 'q-b455': 0 };
  expect((await as.post(`${e}/compila/funzioni/body`, { ...body, _version: 1 })).status).toBe(303);
  const closed = await as.post(`${e}/chiudi/icf`, { _version: 6 });
  expect(closed.location).toBe(`${e}?fatto=closed`);
  const shown = (await as.get(e)).text;
  expect(shown).toContain('nel suo ambiente fa meglio: l’ambiente aiuta (di 2)');
  expect(shown).toContain('nel suo ambiente fa peggio: l’ambiente ostacola (di 2)');
  expect(shown).toContain('+3 facilitatore sostanziale');
  expect(shown).toContain('b130 Funzioni dell’energia e delle pulsioni');
  expect((await as.get(`${page}/profilo`)).text).toContain('<svg');
  expect((await as.get(`${e}/compila/icf/environment`)).status).toBe(404);
  expect((await as.post(`${e}/compila/icf/environment`, { ...environment, _version: 4 })).status).toBe(409);
});

const all = ['assessment', 'functional', 'body-functions'] as const;

/** Two psychologists and an orientation worker beside one person; each psychologist has closed the ICF. */
async function twoRaters() {
  const p = await aTakenOnPerson(h.db, h.world);
  const dsm = h.world.services.dsm;
  const first = await p.rater('psychologist', 'assesses', 'health', dsm);
  const second = await p.rater('psychologist', 'assesses', 'health', dsm);
  const day = addDays(today(), -3);
  const code = 'icf-vocational-brief';
  const a = await anEvaluationBy(h.db, first, p.caseId, code, all, { ratedOn: day, extent: '1' });
  const b = await anEvaluationBy(h.db, second, p.caseId, code, all, { ratedOn: day, extent: '2' });
  const as = await h.as(first);
  return { ...p, first, second, as, other: await h.as(second), a, b };
}

it('a qualifier 5 is refused by the name of its code, nothing is written, and what was typed comes back', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(await rater('psychologist', 'assesses', 'health', h.world.services.dsm));
  const e = await begin(as, page, icf);
  const refused = await as.post(`${e}/compila/icf/activities`, { 'q-d155_p': 5, 'q-d240_p': 3, _version: 1 });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('d155 Acquisizione di abilità: questo qualificatore non esiste');
  expect(refused.text).toMatch(/value="3" selected/);
  expect((await as.get(e)).text).not.toContain('3 grave');
});

it('an answer that the skip logic hides is refused by its question; a draft survives and goes on', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const worker = await rater('orientation-worker', 'assesses');
  const as = await h.as(worker);
  const e = await begin(as, page, 'Colloquio iniziale');
  const part = `${e}/compila/scheda/work-so-far`;
  const refused = await as.post(part, { 'q-has-worked': 'no', 'q-work-done': 'In cucina', _version: 1 });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('«Quali lavori, in breve»: con le altre risposte questa domanda non si fa.');
  expect(refused.text).toContain('>In cucina</textarea>');
  const opened = await as.post(part, { 'q-has-worked': 'yes', _version: 1 });
  expect(opened.location).toBe(`${part}?fatto=opened`);
  const again = await (await h.as(worker)).get(part);
  expect(again.text).toContain('Quali lavori, in breve');
  expect((await as.get(`${e}/compila/scheda/getting-there`)).text).not.toContain('senza accompagnamento');
});

it('raters see each other’s evaluation once it is closed, side by side, and write one together', async () => {
  const { page, as, other, a, b } = await twoRaters();
  const side = await as.get(`${page}/confronto?di=${a}&di=${b}`);
  expect(side.text).toContain('diversa');
  expect(side.text).toContain('Performance: 1 lieve');
  expect(side.text).toContain('Performance: 2 medio');
  const agreed = await as.send(`${page}/confronto/icf`, { di: a }, []);
  expect(agreed.status).toBe(415);
  const one = await as.post(`${page}/confronto/icf`, { di: a });
  expect(one.status).toBe(422);
  expect(one.text).toContain('Servono almeno due valutazioni chiuse.');
  const e = await agreeOn(page, as, [a, b]);
  expect((await other.get(e)).text).toContain('Concordata');
  const part = `${e}/compila/icf/activities`;
  // Both had found capacity 3 and another performance: what differs stays open.
  const begun = (await other.get(part)).text;
  expect(begun.match(/value="3" selected/g)).toHaveLength(6);
  expect(begun).not.toMatch(/value="[12]" selected/);
  expect(begun).toContain('Prova psychologist: Performance: 2 medio');
  const saved = await as.post(part, { 'q-d155_p': 1, 'q-d155_c': 3, _version: 1 });
  expect(saved.status).toBe(303);
  const late = await other.post(part, { 'q-d155_p': 2, 'q-d155_c': 4, _version: 1 });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Performance: 1 lieve; Capacità: 3 grave');
  expect(late.text).toContain('Performance: 2 medio; Capacità: 4 completo');
  expect((await as.get(e)).text).toContain('Performance: 1 lieve');
  expect((await other.post(part, { 'q-d155_p': 2, 'q-d155_c': 4, _version: 2 })).status).toBe(303);
  expect((await as.get(e)).text).toContain('Capacità: 4 completo');
});

/** Sends several values under one name, as the form with its hidden fields does. */
async function agreeOn(page: string, as: Browser, ids: readonly string[]): Promise<string> {
  const html = (await as.get(`${page}/confronto?${ids.map((id) => `di=${id}`).join('&')}`)).text;
  const [, csrf = ''] = html.match(/name="_csrf" value="([^"]+)"/) ?? [];
  const payload = new URLSearchParams([['_csrf', csrf], ...ids.map((id): [string, string] => ['di', id])]);
  const answer = await h.app.inject({
    method: 'POST',
    url: `${page}/confronto/icf`,
    headers: { cookie: as.cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: payload.toString(),
  });
  expect(answer.statusCode, answer.body).toBe(303);
  return String(answer.headers.location).split('?')[0] ?? '';
}

it('a draft is its rater’s alone, on every page and in every list', async () => {
  const { page, caseId, rater } = await aTakenOnPerson(h.db, h.world);
  const dsm = h.world.services.dsm;
  const first = await rater('psychologist', 'assesses', 'health', dsm);
  const filling = { ratedOn: today(), close: false };
  const e = await anEvaluationBy(h.db, first, caseId, 'icf-vocational-brief', all, filling);
  const other = await h.as(await rater('psychologist', 'assesses', 'health', dsm));
  expect((await other.get(page)).text).not.toContain(e);
  for (const below of ['', '/compila/icf/activities', '/compila/funzioni/body'])
    expect((await other.get(`${page}/${e}${below}`)).status).toBe(404);
  expect((await other.post(`${page}/${e}/chiudi/icf`, { _version: 2 })).status).toBe(404);
});

it.each<[Role, 'manages' | 'assesses' | 'coaches', 'coop' | 'comune']>([
  ['orientation-worker', 'assesses', 'coop'],
  ['job-coach', 'coaches', 'coop'],
  ['social-worker', 'manages', 'comune'],
])('a %s reads activities and environment and meets no trace of body functions', async (role, kind, body) => {
  const { page, a, b, rater, as: rates } = await twoRaters();
  const as = await h.as(await rater(role, kind, body));
  const together = await agreeOn(page, rates, [a, b]);
  expect((await rates.get(`${page}/${a}`)).text).toContain('b130');
  for (const url of [page, `${page}/${a}`, `${page}/profilo`, `${page}/confronto?di=${a}&di=${b}`]) {
    const seen = await as.get(url);
    expect(seen.status, url).toBe(200);
    expect(seen.text, url).not.toMatch(/b130|b164|b455|[Ff]unzioni corporee|\/funzioni/);
  }
  expect((await as.get(`${page}/${a}`)).text).toContain('d155');
  for (const below of ['/compila/funzioni/body', '/compila/icf/activities'])
    for (const e of [`${page}/${a}`, together])
      expect((await as.get(`${e}${below}`)).status, below).toBe(404);
  expect((await as.post(`${together}/compila/icf/activities`, { 'q-d155_p': 1, _version: 1 })).status).toBe(
    404,
  );
  expect((await as.get(together)).text).not.toMatch(/compila|[Cc]hiudi/);
  expect((await as.post(`${page}/${a}/compila/funzioni/body`, { 'q-b130': 1, _version: 1 })).status).toBe(
    404,
  );
});

it('a psychologist who rates opens no certificate, no letter, no diary and no report', async () => {
  const { person, rater, worker } = await aTakenOnPerson(h.db, h.world);
  const owner = await h.as(worker);
  const paper = { kind: 'unemployment-status', issuer: 'CPI', issuedOn: '02/02/2026' };
  const saved = (await owner.post(`${person}/documenti/nuovo`, paper)).location?.split('?')[0] ?? '';
  expect((await owner.get(saved)).status).toBe(200);
  const as = await h.as(await rater('psychologist', 'assesses', 'health', h.world.services.dsm));
  expect((await as.get(person)).status).toBe(200);
  const [referral] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.referral where person_id = $1',
    [person.split('/').at(-1)],
  );
  for (const url of [saved, `${person}/documenti`, `${person}/documenti/nuovo`, `${person}/relazioni`])
    expect((await as.get(url)).status, url).toBe(404);
  const letter = await as.get(`${person}/segnalazioni/${referral?.id}`);
  expect(letter.text).not.toContain('Vuole lavorare con le piante');
});

it.each<[Role, 'lead' | 'comune' | 'health' | 'coop']>([
  ['coordinator', 'lead'],
  ['psychologist', 'health'],
  ['clinician', 'health'],
  ['serd-operator', 'health'],
  ['social-worker', 'comune'],
  ['head-of-service', 'comune'],
  ['installation-admin', 'lead'],
])('answers a %s of the %s who does not walk with her as if she did not exist', async (role, body) => {
  const { page, a } = await twoRaters();
  const as = await h.as(await h.world.colleague(role, h.world.bodies[body]));
  for (const below of [
    '',
    '/nuova',
    '/profilo',
    '/confronto',
    '/limitazioni',
    `/${a}`,
    `/${a}/compila/icf/activities`,
  ])
    expect((await as.get(`${page}${below}`)).status, below).toBe(404);
});

it('a re-assessment stands beside the earlier one, in the comparison and in the profile', async () => {
  const { page, caseId, first, as, a, b } = await twoRaters();
  const e = await agreeOn(page, as, [a, b]);
  expect((await as.get(`${page}/profilo`)).text).not.toContain(e);
  const later = await anEvaluationBy(h.db, first, caseId, 'icf-vocational-brief', all, {
    ratedOn: today(),
    extent: '0',
  });
  const profile = (await as.get(`${page}/profilo`)).text;
  expect(profile).toContain(`, ${formatDay(today(), 'it')}`);
  expect(profile).toContain('opacity="0.35"');
  expect(profile).not.toMatch(/style=|totale:|media:/);
  const side = (await as.get(`${page}/confronto?di=${a}&di=${later}`)).text;
  expect(side.indexOf('0 nessun problema')).toBeLessThan(side.indexOf('1 lieve'));
});

it('an evaluation refers to a day between the opening of the case and today', async () => {
  const { page, rater } = await aTakenOnPerson(h.db, h.world);
  const as = await h.as(await rater('orientation-worker', 'assesses'));
  const html = (await as.get(`${page}/nuova`)).text;
  const [, href = ''] = html.match(/href="([^"]+)">Comincia: Colloquio/) ?? [];
  const [url = '', versionId = ''] = href.split('?con=');
  const early = await as.post(url, { versionId, ratedOn: formatDay(addDays(today(), -300), 'it') });
  expect(early.status).toBe(422);
  expect(early.text).toContain('viene prima dell’ingresso nel progetto');
  expect((await as.post(url, { versionId, ratedOn: formatDay(addDays(today(), 1), 'it') })).status).toBe(422);
  expect(
    (await as.post(url.replace('scheda', 'funzioni'), { versionId, ratedOn: formatDay(today(), 'it') }))
      .status,
  ).toBe(404);
});

it('the clinician’s limits are read by the social worker and by nobody who assesses or coaches', async () => {
  const { page, as, worker, rater } = await twoRaters();
  const text = 'Non lavora in quota. Una pausa ogni due ore.';
  expect((await as.post(`${page}/limitazioni`, { text: ' ' })).status).toBe(422);
  expect((await as.post(`${page}/limitazioni`, { text })).location).toBe(`${page}/limitazioni?fatto=written`);
  const social = await h.as(worker);
  const seen = (await social.get(`${page}/limitazioni`)).text;
  expect(seen).toContain('Non lavora in quota');
  expect(seen).not.toContain('<textarea');
  expect((await social.post(`${page}/limitazioni`, { text })).status).toBe(404);
  const orienting = await h.as(await rater('orientation-worker', 'assesses'));
  expect((await orienting.get(`${page}/limitazioni`)).status).toBe(404);
  expect((await orienting.get(page)).text).not.toContain('/limitazioni');
});

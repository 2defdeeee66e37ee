import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance } from '../../../test/support/a-case-to-balance.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { answerCard } from './commands/answer-card.ts';
import { anOfferedCard } from './fixtures.ts';
import { listCards } from './store/cards.ts';
import { listWaitingCards } from './store/waiting.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = formatDay(dayInRome(new Date()), 'it');

async function opened() {
  const story = await aCaseToBalance(h.db, h.world);
  const url = story.url.replace('/bilancio/', '/scheda/');
  return { ...story, coaches: await h.as(story.coach), url };
}

/** A card before her, written by the coach. */
async function offered() {
  const story = await opened();
  const card = await withActor(h.db.doors, story.coach.who, async (tx) => {
    const standing = await findCase(tx, story.caseId);
    if (standing === undefined) throw new Error('no case');
    return anOfferedCard(tx, standing, new Date());
  });
  return { ...story, card };
}

it('is written by who follows, assesses or coaches her, read by who treats her and by herself, and absent for all others', async () => {
  const s = await opened();
  const { colleague, bodies, services } = h.world;
  const clinician = await colleague('clinician', bodies.health, services.dsm);
  await s.beside(clinician, 'treats');
  const psychologist = await colleague('psychologist', bodies.coop);
  await s.beside(psychologist, 'assesses');
  for (const who of [s.worker, s.orienter, s.coach]) {
    const browser = await h.as(who);
    expect((await browser.get(s.url)).text).toContain('comincia');
  }
  expect((await s.coaches.post(`${s.url}/comincia`, {})).status).toBe(303);
  for (const who of [clinician, s.herself]) {
    const browser = await h.as(who);
    expect((await browser.get(s.url)).status).toBe(200);
    expect((await browser.get(`${s.url}/voci`)).status).toBe(404);
    expect((await browser.post(`${s.url}/voci`, { codes: 'pictures', _version: 1 })).status).toBe(404);
    expect((await browser.post(`${s.url}/metti-davanti`, { _version: 1 })).status).toBe(404);
  }
  const others = [
    s.coordinator,
    await colleague('scout', bodies.lead),
    await colleague('scout', bodies.coop),
    await colleague('job-coach', bodies.coop),
    await colleague('social-worker', bodies.comune),
    await colleague('head-of-service', bodies.comune),
    await colleague('organisation-admin', bodies.comune),
    await colleague('access-desk', bodies.comune),
    await colleague('serd-operator', bodies.health, services.serd),
    await colleague('installation-admin', null),
    psychologist,
  ];
  for (const who of others) {
    const browser = await h.as(who);
    const role = who.roles[0]?.role;
    expect((await browser.get(s.url)).status, role).toBe(404);
    expect((await browser.get(`${s.url}/foglio`)).status, role).toBe(404);
    expect((await browser.post(`${s.url}/comincia`, {})).status, role).toBe(404);
    const rows = await withActor(h.db.doors, who.who, (tx) => listCards(tx, s.caseId));
    expect(rows, role).toEqual([]);
  }
  expect((await h.anybody.get(s.url)).status).toBe(303);
  const elsewhere = s.url.replace(s.caseId, (await opened()).caseId);
  expect((await s.coaches.get(elsewhere)).status).toBe(404);
});

it('refuses a sentence that says more, keeps what was typed, and leaves the card as it was', async () => {
  const { coaches, url, caseId, coach } = await opened();
  await coaches.post(`${url}/comincia`, {});
  const before = await withActor(h.db.doors, coach.who, (tx) => listCards(tx, caseId));
  for (const [page, fields, sentence] of [
    ['voci', { codes: 'pictures', own1: 'Prende farmaci al mattino' }, 'della salute'],
    ['voci', { codes: 'pictures', 'reword-pictures': 'Disegni, come al CSM' }, 'nomina un servizio'],
    ['voci', { codes: 'nothing-known' }, ''],
    ['voci', { own0: 'x'.repeat(161) }, 'troppo lungo'],
    ['detto', { words0: 'È seguita dal SerD', by0: 'coach', to0: 'tutor' }, 'nomina un servizio'],
    ['detto', { words1: 'Parla piano', by1: 'coach' }, 'A nessuno'],
    ['orario', { from1: '9:00' }, 'sia l’inizio sia la fine'],
    ['orario', { from1: '25:00', to1: '26:00' }, 'come 09:00'],
    ['orario', { from1: '9:00', to1: '8:00' }, 'prima dell’inizio'],
    ['orario', { from8: '9:00' }, ''],
  ] as const) {
    const refused = await coaches.post(`${url}/${page}`, { ...fields, _version: 1 });
    expect(refused.status, JSON.stringify(fields)).toBe(422);
    expect(refused.text).toContain(sentence);
    const typed = Object.values(fields).at(-1) ?? '';
    if (sentence !== '' && page === 'voci') expect(refused.text).toContain(typed.slice(0, 20));
  }
  expect((await coaches.post(`${url}/metti-davanti`, { _version: 1 })).text).toContain(
    'Scegli almeno una cosa',
  );
  // Somebody saved first.
  expect((await coaches.post(`${url}/voci`, { codes: 'pictures', _version: 1 })).status).toBe(303);
  const late = await coaches.post(`${url}/voci`, { codes: 'seated', own0: 'Piano piano', _version: 1 });
  expect([late.status, late.text.includes('Piano piano')]).toEqual([409, true]);
  expect((await coaches.post(`${url}/comincia`, {})).status).toBe(409);
  const after = await withActor(h.db.doors, coach.who, (tx) => listCards(tx, caseId));
  expect(after.map((c) => c.content.needs.map((n) => n.code))).toEqual([['pictures']]);
  expect([before.length, after.length]).toEqual([1, 1]);
});

it('stops where she says no and her representative yes, and writes the dissent in her words', async () => {
  const s = await offered();
  const worker = await h.as(s.worker);
  const entered = await worker.post(`${s.person}/rappresentanza/nuova`, {
    kind: 'amministratore-di-sostegno',
    name: 'Avv. Lia Conti',
    court: 'Tribunale di Firenze',
    decreeNumber: '12/2024',
    decreeDay: '10/01/2024',
    validFrom: '15/01/2024',
    conflict: 'none',
    'act-personal-data': 'represented',
  });
  expect(entered.status, entered.text.slice(0, 2_000)).toBe(303);
  const answer = { sha256: s.card.sha256 ?? '', how: 'in-person', answeredOn: today };
  const page = await worker.get(`${s.url}/risposta`);
  expect(page.text).toContain('Il decreto affida questa decisione a Avv. Lia Conti');
  const no = { ...answer, part: 'person', answer: 'does-not-agree', words: 'Non voglio che sappiano.' };
  expect((await worker.post(`${s.url}/risposta`, no)).location).toBe(`${s.url}?fatto=not-agreed`);
  // Her representative says yes afterwards: it is written, and changes nothing.
  const card = await withActor(h.db.doors, s.worker.who, async (tx) => {
    const [latest] = await listCards(tx, s.caseId);
    if (latest === undefined) throw new Error('no card');
    const given = {
      answer: 'agrees' as const,
      sha256: latest.sha256 ?? '',
      words: null,
      way: 'told' as const,
      part: 'representative' as const,
      how: 'telephone' as const,
      writesDissent: true,
    };
    expect(await answerCard(tx, latest, given, new Date())).toEqual({ ok: true, state: 'not-agreed' });
    return latest;
  });
  expect(card.state).toBe('not-agreed');
  expect((await worker.get(s.url)).text).toContain('chi la rappresenta sì: ci si ferma');
  const list = (await worker.get(`${s.person}/dissensi`)).text;
  const dissent = /href="([^"]*\/dissensi\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
  expect((await worker.get(dissent)).text).toContain('Non voglio che sappiano.');
});

it('refuses an answer without how it was explained, of another text, of a day to come, or of a representative whom nobody named', async () => {
  const s = await offered();
  const good = {
    sha256: s.card.sha256 ?? '',
    part: 'person',
    answer: 'agrees',
    how: 'in-person',
    answeredOn: today,
  };
  for (const [fields, status, sentence] of [
    [{ how: '' }, 422, 'come le è stata spiegata'],
    [{ answer: 'revokes' }, 422, 'Scegli la risposta'],
    [{ sha256: 'a'.repeat(64) }, 409, 'non è più quello che lei ha letto'],
    [{ answeredOn: '01/01/2099' }, 422, 'deve ancora venire'],
    [{ part: 'representative' }, 422, 'Nessun decreto in vigore'],
  ] as const) {
    const refused = await s.coaches.post(`${s.url}/risposta`, { ...good, ...fields, words: 'Sì, va bene.' });
    expect(refused.status, JSON.stringify(fields)).toBe(status);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('Sì, va bene.');
  }
  expect((await s.coaches.post(`${s.url}/ritira`, { how: 'in-person' })).status).toBe(404);
  const rows = await h.db.asSuperuser('select from app.needs_card_answer where card_id = $1', [s.card.id]);
  expect(rows).toEqual([]);
});

it('waits for who writes cards: drafts, and cards that stand before her for a fortnight', async () => {
  const s = await offered();
  const waiting = (day: string) =>
    withActor(h.db.doors, s.coach.who, (tx) => listWaitingCards(tx, day as never, [s.personId]));
  expect(await waiting(dayInRome(new Date()))).toEqual([]);
  await h.db.asSuperuser("update app.needs_card set offered_at = now() - interval '15 days' where id = $1", [
    s.card.id,
  ]);
  expect(await waiting(dayInRome(new Date()))).toMatchObject([{ what: 'hear-her-answer', caseId: s.caseId }]);
  await s.coaches.post(`${s.url}/comincia`, {});
  expect((await waiting(dayInRome(new Date()))).map((w) => w.what).sort()).toEqual([
    'hear-her-answer',
    'offer-card',
  ]);
  const other = await h.as(s.orienter);
  expect((await other.get(s.url)).status).toBe(200);
  const pdf = await s.coaches.get(`${s.url}/foglio`);
  // A draft is not hers yet.
  expect(pdf.status).toBe(404);
});

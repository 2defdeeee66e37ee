import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantOffer } from '../../../test/support/plant-offer.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { answerCard } from '../needs-card/commands/answer-card.ts';
import { revokeCard } from '../needs-card/commands/revoke-card.ts';
import { aCardContent, anAgreedCard, anOfferedCard } from '../needs-card/fixtures.ts';
import { findAgreedCard } from '../needs-card/store/cards.ts';
import { declineIntroduction } from './commands/step-out.ts';
import { anAgreedIntroduction, anIntroduction } from './fixtures.ts';
import { findIntroduction } from './store/introductions.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = () => dayInRome(h.clock.now);
const typed = (n = 0) => formatDay(addDays(today(), n), 'it');
const form = () => ({
  addressee: 'tutor',
  email: 'vivaio@posta.example',
  coachName: 'Gino Landi',
  coachPhone: '055 1234567',
  coachHours: 'dal lunedì al venerdì, 8–16',
  day: typed(2),
  at: '10:00',
  where: 'Via dell’Ospedale 1, al cancello',
  lastDay: typed(14),
});

/** Somebody with an agreed card and an agreed introduction, and the coach's browser at its page of papers. */
async function ready(with_: { card?: boolean; agreed?: boolean } = {}) {
  // Wrong numbers of another test do not count in this one.
  h.clock.now = new Date(h.clock.now.getTime() + 3_600_000);
  const taken = await aTakenOnPerson(h.db, h.world);
  const coach = await taken.rater('job-coach', 'coaches');
  const { placeId } = await plantOffer(h.db, h.world, coach.accountId);
  const introduction = await withActor(h.db.doors, coach.who, async (tx) => {
    const standing = await findCase(tx, taken.caseId);
    if (standing === undefined) throw new Error('no case');
    if (with_.card !== false) await anAgreedCard(tx, standing, h.clock.now);
    return with_.agreed === false
      ? anIntroduction(tx, standing, placeId, today())
      : anAgreedIntroduction(tx, standing, placeId, today());
  });
  const url = `/persone/${taken.personId}/presentazioni/${introduction.id}/foglio`;
  return { ...taken, coach, introduction, url, browser: await h.as(coach) };
}

/** Makes a paper. @returns link, number and the page that showed them */
async function made(at: Awaited<ReturnType<typeof ready>>, fields: Record<string, string> = {}) {
  const sent = await at.browser.post(at.url, { ...form(), ...fields });
  expect(sent.status, sent.text.slice(sent.text.indexOf('<main'), 4_000)).toBe(303);
  const page = (await at.browser.get(sent.location ?? '')).text;
  const door = /\/presentazione\/[\w-]{43}/.exec(page)?.[0] ?? '';
  const pin = /<strong>(\d{6})<\/strong>/.exec(page)?.[1] ?? '';
  expect([door.length, pin.length]).toEqual([58, 6]);
  return { door, pin, page, location: sent.location ?? '' };
}

/** The body of a page without what differs from request to request. */
const still = (text: string) =>
  text
    .replace(/nonce="[^"]*"|name="_csrf" value="[^"]*"/g, '')
    .replaceAll(/(\/|%2F)presentazione\1[\w-]+/g, '/presentazione/…');

it('lets a company open name, hours, card and whom to call by a link and a number, and take them away', async () => {
  const at = await ready();
  const { door, pin, page } = await made(at);
  expect(page).toContain('Un%20documento%20per%20voi');
  expect(page).toContain('vivaio%40posta.example');
  expect((await h.anybody.get(door)).text).toContain('Numero di sei cifre');
  const opened = await h.anybody.post(door, { pin: ` ${pin.slice(0, 3)} ${pin.slice(3)} ` });
  expect(opened.status).toBe(200);
  for (const line of [
    'Istruzioni scritte, un passo alla volta',
    'Mercoledì, orario concordato: assente dalle 11:00 alle 12:00',
    'Gino Landi',
    'Via dell’Ospedale 1, al cancello',
    'Comune capofila',
  ])
    expect(opened.text).toContain(line);
  // She chose «Parlo piano» to be said by herself: nobody says it for her.
  expect(opened.text).not.toContain('Parlo piano');
  expect(opened.headers['referrer-policy']).toBe('no-referrer');
  expect(opened.headers['cache-control']).toBe('no-store');
  for (const [path, type, name] of [
    ['foglio', 'application/pdf', 'foglio.pdf'],
    ['parete', 'application/pdf', 'chi-chiamare.pdf'],
    ['agenda', 'text/calendar; charset=utf-8', 'appuntamento.ics'],
  ]) {
    const file = await h.anybody.post(`${door}/${path}`, { pin });
    expect([file.status, file.headers['content-type']]).toEqual([200, type]);
    expect(String(file.headers['content-disposition'])).toContain(name);
  }
  const audit = await h.db.asSuperuser<{ event: string; outcome: string; detail: string }>(
    "select event, outcome, detail from audit.event where event = 'company-paper.open' order by at",
  );
  expect(audit.map((a) => `${a.outcome} ${a.detail}`)).toEqual([
    'done page',
    'done sheet',
    'done wall',
    'done calendar',
  ]);
});

it('answers a wrong number, a wrong link, an expired and a withdrawn paper with the same bytes', async () => {
  const at = await ready();
  const { door, pin } = await made(at);
  const wrongPin = await h.anybody.post(door, { pin: pin === '000000' ? '000001' : '000000' });
  expect(wrongPin.status).toBe(422);
  const others = [
    await h.anybody.post(`/presentazione/${'x'.repeat(43)}`, { pin }),
    await h.anybody.post('/presentazione/qualcosa', { pin }),
  ];
  const withdrawn = /action="([^"]*\/ritira)"/.exec((await at.browser.get(at.url)).text)?.[1] ?? '';
  expect((await at.browser.post(withdrawn, { _version: 1 })).location).toBe(`${at.url}?fatto=withdrawn`);
  others.push(await h.anybody.post(door, { pin }));
  const again = await made(at, { lastDay: typed(1) });
  h.clock.now = new Date(h.clock.now.getTime() + 3 * 86_400_000);
  others.push(await h.anybody.post(again.door, { pin: again.pin }));
  for (const other of others) {
    expect(other.status).toBe(422);
    expect(still(other.text)).toBe(still(wrongPin.text));
  }
  // Asking tells nothing either.
  expect(still((await h.anybody.get(door)).text)).toBe(
    still((await h.anybody.get('/presentazione/niente')).text),
  );
});

it('lets nobody go on guessing: after five wrong numbers the right one waits for a quarter of an hour', async () => {
  const at = await ready();
  const { door, pin } = await made(at);
  for (let i = 0; i < 5; i++)
    expect((await h.anybody.post(door, { pin: String(Number(pin) + 1 + i) })).status).toBe(422);
  const waits = await h.anybody.post(door, { pin });
  expect([waits.status, waits.headers['retry-after']]).toEqual([429, '900']);
  h.clock.now = new Date(h.clock.now.getTime() + 15 * 60_000 + 1_000);
  expect((await h.anybody.post(door, { pin })).status).toBe(200);
});

it('empties what a company can open at once: when she takes her card back, agrees to another, or it ends', async () => {
  const emptied = async (door: string, pin: string, at: Awaited<ReturnType<typeof ready>>) => {
    expect((await h.anybody.post(door, { pin })).status).toBe(422);
    const rows = await h.db.asSuperuser<{ sealed: Buffer | null }>(
      'select sealed from app.company_paper where introduction_id = $1',
      [at.introduction.id],
    );
    expect(rows.map((r) => r.sealed)).toEqual([null]);
  };
  const back = await ready();
  const first = await made(back);
  await withActor(h.db.doors, back.coach.who, async (tx) => {
    const card = await findAgreedCard(tx, back.caseId);
    if (card === undefined) throw new Error('no card');
    const told = { words: null, way: 'told', part: 'person', how: 'telephone' } as const;
    expect(await revokeCard(tx, card, told, h.clock.now)).toEqual({ ok: true });
  });
  await emptied(first.door, first.pin, back);
  const other = await ready();
  const second = await made(other);
  await withActor(h.db.doors, other.coach.who, async (tx) => {
    const standing = await findCase(tx, other.caseId);
    if (standing === undefined) throw new Error('no case');
    const card = await anOfferedCard(tx, standing, h.clock.now, { ...aCardContent, said: [] });
    expect((await h.anybody.post(second.door, { pin: second.pin })).status).toBe(200);
    const told = { words: null, way: 'told', part: 'person', how: 'telephone' } as const;
    await answerCard(tx, card, { answer: 'agrees', sha256: card.sha256 ?? '', ...told }, h.clock.now);
  });
  await emptied(second.door, second.pin, other);
  const ends = await ready();
  const third = await made(ends);
  await withActor(h.db.doors, ends.coach.who, async (tx) => {
    const i = await findIntroduction(tx, ends.introduction.id);
    if (i === undefined) throw new Error('no introduction');
    const out = { side: 'company', way: null, how: null, words: 'Altro orario.', onDay: today() } as const;
    expect(await declineIntroduction(tx, i, out, today())).toMatchObject({ ok: true });
  });
  await emptied(third.door, third.pin, ends);
});

it('makes nothing before she said yes to place and card, and nothing that says more', async () => {
  for (const lacking of [{ card: false }, { agreed: false }]) {
    const at = await ready(lacking);
    expect((await at.browser.get(at.url)).text).toContain('dopo che lei ha detto di sì');
    expect((await at.browser.post(at.url, form())).status).toBe(422);
  }
  const at = await ready();
  for (const [field, text, sentence] of [
    ['coachHours', 'quando non è al CSM', 'nomina un servizio'],
    ['where', 'Alla salute mentale', 'nomina un servizio'],
    ['coachName', 'Anna Medici, psicologa', 'della salute'],
    ['lastDay', typed(31), 'Al massimo 30 giorni'],
    ['lastDay', typed(-1), 'è passato'],
    ['where', '', 'servono giorno, ora e luogo'],
    ['coachPhone', 'sì', 'con le sue cifre'],
    ['addressee', 'colleagues', 'Scegli una risposta'],
  ] as const) {
    const refused = await at.browser.post(at.url, { ...form(), [field]: text });
    expect(refused.status, field).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain('vivaio@posta.example');
  }
  const rows = await h.db.asSuperuser('select from app.company_paper where introduction_id = $1', [
    at.introduction.id,
  ]);
  expect(rows).toEqual([]);
});

it('keeps neither link nor number: not in the database, and shown to who made it alone', async () => {
  const at = await ready();
  const { door, pin, location } = await made(at);
  const token = door.split('/').at(-1) ?? '';
  const found = await h.db.asSuperuser<{ n: string }>(
    `select count(*) as n from app.company_paper p where p::text like '%' || $1 || '%' or encode(p.sealed, 'escape') like '%Bruni%'`,
    [token],
  );
  expect(found[0]?.n).toBe('0');
  const kept = await h.db.asSuperuser<{ n: string }>(
    "select count(*) as n from app.idempotency where location like '%pronto=%'",
  );
  expect(kept[0]?.n).toBe('0');
  const colleague = await at.rater('orientation-worker', 'assesses');
  const seen = (await (await h.as(colleague)).get(location)).text;
  expect(seen).not.toContain(token);
  expect(seen).not.toContain(`<strong>${pin}</strong>`);
});

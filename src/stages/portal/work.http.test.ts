import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantOffer } from '../../../test/support/plant-offer.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { anIntroduction } from '../introductions/fixtures.ts';
import { gatesFor } from '../introductions/rules/gates.ts';
import { draftCard } from '../needs-card/commands/draft-card.ts';
import { offerCard } from '../needs-card/commands/offer-card.ts';
import { listCards, updateCard } from '../needs-card/store/cards.ts';
import { addRepresentative, representativeSchema } from '../people/commands/add-representative.ts';
import { findPerson } from '../people/store/persons.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());
const today = dayInRome(new Date());
const typed = (n = 0) => formatDay(addDays(today, n), 'it');

/** Somebody with her own access, a coach beside her, and a proposal that waits for her. */
async function begun() {
  const taken = await aTakenOnPerson(h.db, h.world);
  const coach = await taken.rater('job-coach', 'coaches');
  const offer = await plantOffer(h.db, h.world, coach.accountId);
  const social = await h.as(taken.worker);
  expect((await social.post(`/persone/${taken.personId}/accesso`, { _version: 0 })).status).toBe(303);
  const [self] = await h.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [taken.personId],
  );
  const as = <T>(work: Parameters<typeof withActor<T>>[2]) => withActor(h.db.doors, coach.who, work);
  const standing = await as((tx) => findCase(tx, taken.caseId));
  if (standing === undefined) throw new Error('no case');
  const introduction = await as((tx) => anIntroduction(tx, standing, offer.placeId, today));
  const her = await h.as({ accountId: self?.account_id ?? '' });
  const hers = `/mio/${taken.personId}`;
  const one = `${hers}/proposte/${introduction.id}`;
  const office = `/persone/${taken.personId}/presentazioni/${introduction.id}`;
  return { ...taken, ...offer, coach, at: await h.as(coach), as, standing, her, hers, one, office };
}
type Begun = Awaited<ReturnType<typeof begun>>;

/** Puts a card before her, as her coach writes one. */
async function putCard(b: Begun) {
  await b.as(async (tx) => {
    await draftCard(tx, b.standing);
    const [draft] = await listCards(tx, b.caseId);
    if (draft === undefined) throw new Error('no draft');
    await updateCard(tx, draft, {
      state: 'draft',
      content: {
        needs: [{ code: 'written-steps', words: 'Istruzioni scritte, una alla volta' }],
        hours: [{ weekday: 1, from: '09:00', to: '13:00' }],
        agreedAbsences: [],
        said: [
          { words: 'Parla piano.', by: 'coach', to: ['tutor'] },
          { words: 'Le piacciono le piante.', by: 'herself', to: ['colleagues'] },
        ],
      },
    });
  });
  await b.as(async (tx) => {
    const [draft] = await listCards(tx, b.caseId);
    if (draft) expect(await offerCard(tx, draft, new Date())).toMatchObject({ ok: true });
  });
}
const field = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const main = (text: string) => text.match(/<main[\s\S]*?<\/main>/)?.[0]?.slice(0, 900) ?? '';

/** Sends the form of a page with what it shows, and these. */
async function send(browser: Browser, url: string, fields: Record<string, string> = {}, status = 303) {
  const page = (await browser.get(url)).text;
  const shown = field(page, 'shown');
  const card = field(page, 'card');
  const done = await browser.post(url, {
    _version: field(page, '_version'),
    ...(shown === '' ? {} : { shown }),
    ...(card === '' ? {} : { card }),
    ...fields,
  });
  expect(done.status, `${url}: ${main(done.text)}`).toBe(status);
  return done;
}

it('shows her the proposal on her own page, and says before each answer what happens', async () => {
  const b = await begun();
  const home = await b.her.get('/');
  expect(home.text).toContain('Aspettano la tua risposta');
  expect(home.text).toContain(b.one);
  const page = await b.her.get(b.one);
  for (const part of [
    'Innaffi le piante.',
    'Con l’autobus 8',
    'Non è un contratto di lavoro.',
    'Voglio chiedere a qualcuno',
  ])
    expect(page.text, part).toContain(part);
  const yes = await b.her.get(`${b.one}/si`);
  for (const part of [
    'Che cosa sa l’azienda',
    'Non sa quale servizio ti segue.',
    'Comune capofila',
    'Progetto di prova',
    'Non hai ancora una scheda',
  ])
    expect(yes.text, part).toContain(part);
  expect((await b.her.get(`${b.one}/no`)).text).toContain('Non devi dire perché');
  expect((await b.her.get(`${b.one}/stop`)).status).toBe(404);
});

it('takes her «not now» and her «I want to ask» and leaves the proposal where it is', async () => {
  const b = await begun();
  expect((await send(b.her, `${b.one}/non-adesso`)).location).toBe(`${b.one}?fatto=non-adesso`);
  await send(b.her, `${b.one}/chiedo`, { words: 'Vorrei parlarne con mia sorella.' });
  expect((await b.at.get(b.office)).text).toContain('Vorrei parlarne con mia sorella.');
  expect((await b.her.get(b.one)).text).toContain('Sì, mi interessa');
  // Her page says that who follows her will know: a mail without a word of hers, once a day.
  const told = await h.db.asSuperuser<{ account_id: string; kind: string }>(
    'select account_id, kind from app.message where link = $1',
    [b.office],
  );
  expect(new Set(told.map((m) => m.account_id))).toEqual(new Set([b.coach.accountId, b.worker.accountId]));
  expect(told.length).toBe(2);
});

it('takes her card, her yes with what she lets be said, and empties nothing she did not say', async () => {
  const b = await begun();
  await putCard(b);
  expect((await b.her.get('/')).text).toContain('Leggi la tua scheda per il lavoro');
  const card = await b.her.get(`${b.hers}/scheda`);
  expect(card.text).toContain('Istruzioni scritte, una alla volta');
  expect(card.text).toContain('Non sa perché sei nel progetto.');
  expect((await send(b.her, `${b.hers}/scheda/si`)).location).toBe(`${b.hers}/scheda?fatto=si`);
  expect((await b.her.get(`${b.hers}/scheda`)).text).toContain('Ritiro la scheda');
  await send(b.her, `${b.one}/si`, { said: '0' });
  const shown = await b.at.get(b.office);
  expect(shown.text).toContain('Lei è d’accordo');
  expect(shown.text).toContain('«Parla piano.»: lo dice chi la accompagna, al tutor');
  expect(shown.text).not.toContain('Le piacciono le piante');
  expect(shown.text).toContain('con il suo accesso');
  const [step] = await h.db.asSuperuser<{ part: string; way: string }>(
    "select part, way from app.introduction_step where person_id = $1 and kind = 'agreed'",
    [b.personId],
  );
  expect(step).toEqual({ part: 'person', way: 'signed-in' });
  // In one tap, without a reason; the introduction waits for a card again.
  const page = (await b.her.get(`${b.hers}/scheda`)).text;
  const back = await b.her.post(`${b.hers}/scheda/ritira`, { _version: field(page, '_version') });
  expect(back.location).toBe(`${b.hers}/scheda?fatto=ritira`);
  expect((await b.at.get(b.office)).text).toContain('Manca la scheda approvata da lei');
  expect((await b.her.post(`${b.hers}/scheda/ritira`, { _version: 1 })).status).toBe(409);
});

it('says that a representative has to answer too where the decree names one, and keeps her yes meanwhile', async () => {
  const b = await begun();
  await withActor(h.db.doors, b.worker.who, async (tx) => {
    const person = await findPerson(tx, b.personId);
    const typed = representativeSchema.parse({
      kind: 'amministratore-di-sostegno',
      name: 'Avv. Lidia Serri',
      court: 'Firenze',
      decreeNumber: '12/2026',
      decreeDay: '01/02/2026',
      validFrom: '01/02/2026',
      'act-placement-agreement': 'together',
    });
    if (person) expect(await addRepresentative(tx, person, typed)).toMatchObject({ ok: true });
  });
  expect((await b.her.get(`${b.one}/si`)).text).toContain('Serve anche la risposta di Avv. Lidia Serri');
  await send(b.her, `${b.one}/si`);
  const page = await b.her.get(b.one);
  expect(page.text).toContain('Hai già detto di sì.');
  expect((await b.her.get(`${b.one}/si`)).status).toBe(404);
  const office = await b.at.get(b.office);
  expect(office.text).toContain('Il decreto chiede anche la risposta di chi la rappresenta');
  expect((await b.at.get(`${b.office}/presenta`)).status).toBe(404);
  await send(b.at, `${b.office}/risposta`, {
    answer: 'agree',
    part: 'representative',
    how: 'telephone',
    words: 'È d’accordo.',
    onDay: typed(),
  });
  expect((await b.her.get(b.one)).text).toContain('Hai detto sì. Ora parliamo con l’azienda.');
});

it('refuses a yes that another card stands under now, and shows what stands', async () => {
  const b = await begun();
  const page = (await b.her.get(`${b.one}/si`)).text;
  await putCard(b);
  await send(b.her, `${b.hers}/scheda/si`);
  const refused = await b.her.post(`${b.one}/si`, {
    _version: field(page, '_version'),
    words: 'Volentieri.',
  });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Qualcosa è cambiato mentre leggevi');
  expect(refused.text).toContain('Volentieri.');
  expect(refused.text).toContain('Parla piano.');
});

it('lets her stop in the first fortnight, with what happens said before', async () => {
  const b = await begun();
  await putCard(b);
  await send(b.her, `${b.hers}/scheda/si`);
  await send(b.her, `${b.one}/si`);
  await send(b.at, `${b.office}/presenta`, { toWhom: 'Alla titolare', onDay: typed() });
  await send(b.at, `${b.office}/colloquio`, {
    kind: 'meeting',
    reminder: 'none',
    day: typed(1),
    from: '10:00',
    to: '11:00',
    place: 'Via dei Prati 1',
    with: b.coach.accountId,
  });
  const home = await b.her.get('/');
  expect(home.text).toContain(`${typed(1)} 10:00`);
  const calendar = /href="(\/persone\/[^"]+\/calendario)"/.exec(home.text)?.[1] ?? '';
  expect((await b.her.get(calendar)).text).toContain('BEGIN:VCALENDAR');
  await send(b.at, `${b.office}/attiva`, { onDay: typed() });
  for (const { gate } of gatesFor('stage', today))
    await send(b.at, `${b.office}/condizioni/${gate}`, {
      needed: 'yes',
      passedOn: typed(),
      reference: 'n. 3',
    });
  await send(b.at, `${b.office}/primo-giorno`, { firstDay: typed(1) });
  const stop = `${b.one}/stop`;
  expect((await b.her.get('/')).text).toContain(stop);
  const page = await b.her.get(stop);
  expect(page.text).toContain('Il posto non resta per te');
  await send(b.her, stop);
  const after = await b.her.get(b.one);
  expect(after.text).toContain('La prova è finita prima. Non perdi niente');
  const [row] = await h.db.asSuperuser<{ state: string; ended_side: string }>(
    'select state, ended_side from app.introduction where person_id = $1',
    [b.personId],
  );
  expect(row).toEqual({ state: 'ended', ended_side: 'person' });
});

it('opens her pages of places and card to nobody else, and no office form to her', async () => {
  const b = await begun();
  await putCard(b);
  const other = await begun();
  for (const browser of [b.at, await h.as(b.worker), await h.as(b.coordinator), other.her])
    for (const url of [`${b.hers}/proposte`, b.one, `${b.one}/si`, `${b.hers}/scheda`, `${b.hers}/scheda/si`])
      expect((await browser.get(url)).status, url).toBe(404);
  expect((await b.at.post(`${b.one}/no`, { _version: 1 })).status).toBe(404);
  expect((await b.her.get(`${b.hers}/proposte/${other.one.split('/').at(-1)}`)).status).toBe(404);
  for (const url of [
    `${b.office}/presenta`,
    `${b.office}/stop`,
    `/persone/${b.personId}/presentazioni/nuova`,
    '/presentazioni',
  ])
    expect((await b.her.get(url)).status, url).toBe(404);
});

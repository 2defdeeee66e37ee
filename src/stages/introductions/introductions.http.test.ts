import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantAgreedCard, plantOffer } from '../../../test/support/plant-offer.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { aProposal } from './fixtures.ts';
import { gatesFor } from './rules/gates.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const today = dayInRome(new Date());
const typed = (n = 0) => formatDay(addDays(today, n), 'it');
const main = (text: string) => text.match(/<main[\s\S]*?<\/main>/)?.[0]?.slice(0, 1500) ?? '';

/** Somebody taken on, with a coach, an open place, and the URL of her introductions. */
async function begun() {
  const taken = await aTakenOnPerson(h.db, h.world);
  const coach = await taken.rater('job-coach', 'coaches');
  const offer = await plantOffer(h.db, h.world, coach.accountId);
  const url = `/persone/${taken.personId}/presentazioni`;
  return { ...taken, ...offer, coach, at: await h.as(coach), url };
}

async function post(browser: Browser, url: string, fields: Record<string, string | number>, status = 303) {
  const done = await browser.post(url, fields);
  expect(done.status, `${url}: ${main(done.text)}`).toBe(status);
  return done;
}

const proposal = (b: Awaited<ReturnType<typeof begun>>) => ({
  posto: b.placeId,
  decisione: '',
  caso: b.caseId,
  ...aProposal,
});

/** Proposes the place. @returns the URL of the introduction */
async function proposed(b: Awaited<ReturnType<typeof begun>>) {
  const done = await post(b.at, `${b.url}/nuova`, proposal(b));
  return done.location?.split('?')[0] ?? '';
}
const yes = {
  answer: 'agree',
  part: 'person',
  how: 'in-person',
  words: 'Sì, mi piace.',
  onDay: typed(),
  card: '',
};
const version = async (browser: Browser, url: string) =>
  Number(/name="_version" value="(\d+)"/.exec((await browser.get(url)).text)?.[1] ?? Number.NaN);

it('begins the proposal with what is known of the place, and keeps what was typed when it is refused', async () => {
  const b = await begun();
  const choose = await b.at.get(`${b.url}/nuova`);
  expect(choose.text).toContain('Aiuto in serra, Vivaio di prova');
  const page = await b.at.get(`${b.url}/nuova?posto=${b.placeId}&decisione=`);
  for (const part of [
    'Vivaio di prova, La serra',
    'Via dei Prati 1',
    'Innaffiare le piante.',
    'lunedì, mercoledì',
    'Non è un contratto di lavoro',
  ])
    expect(page.text, part).toContain(part);
  const refused = await post(b.at, `${b.url}/nuova`, { ...proposal(b), howToGet: '' }, 422);
  expect(refused.text).toContain('Ti segue Gino Landi');
  expect(refused.text).toContain('Scrivi qualcosa qui.');
  const one = await proposed(b);
  const shown = await b.at.get(one);
  expect(shown.text).toContain('L’azienda non sa ancora niente');
  expect(shown.text).toContain('Ti segue Gino Landi');
  const twice = await post(b.at, `${b.url}/nuova`, proposal(b), 409);
  expect(twice.text).toContain('è già stato proposto');
});

it('walks from her answer to the first day, and says in one sentence what is missing', async () => {
  const b = await begun();
  const one = await proposed(b);
  const answer = `${one}/risposta`;
  const without = await post(b.at, answer, { ...yes, words: '', _version: await version(b.at, answer) }, 422);
  expect(without.text).toContain('Scrivi la risposta nelle sue parole.');
  const seen = await version(b.at, answer);
  await post(b.at, answer, { ...yes, _version: seen });
  await post(b.at, answer, { ...yes, _version: seen }, 409);
  expect((await b.at.get(answer)).status).toBe(404);
  expect((await b.at.get(one)).text).toContain('Manca la scheda approvata da lei');
  const tell = `${one}/presenta`;
  const told = { toWhom: 'Alla titolare', onDay: typed() };
  const missing = await post(b.at, tell, { ...told, _version: await version(b.at, tell) }, 422);
  expect(missing.text).toContain('scheda dei bisogni');
  expect(missing.text).toContain('value="Alla titolare"');
  await plantAgreedCard(h.db, b, b.coach.accountId);
  await post(b.at, tell, { ...told, _version: await version(b.at, tell) });
  const meet = `${one}/colloquio`;
  await post(b.at, meet, {
    kind: 'meeting',
    reminder: 'none',
    day: typed(2),
    from: '10:00',
    to: '11:00',
    with: b.coach.accountId,
    place: 'Via dei Prati 1',
    _version: await version(b.at, meet),
  });
  expect((await b.at.get(`/persone/${b.personId}/appuntamenti`)).text).toContain(typed(2));
  const visit = `${one}/visita-fatta`;
  const worked = await post(b.at, visit, { onDay: typed(), _version: await version(b.at, visit) }, 422);
  expect(worked.text).toContain('Conferma che alla visita non ha lavorato');
  await post(b.at, visit, { onDay: typed(), noWork: 'yes', _version: await version(b.at, visit) });
  await post(b.at, `${one}/attiva`, { onDay: typed(), _version: await version(b.at, `${one}/attiva`) });
  const first = `${one}/primo-giorno`;
  const early = await post(b.at, first, { firstDay: typed(1), _version: await version(b.at, first) }, 422);
  expect(early.text).toContain('Nessuna ora di lavoro prima delle condizioni');
  expect(early.text).toContain(
    'Assicurazione INAIL; Assicurazione di responsabilità civile; Comunicazione UNILAV',
  );
  for (const { gate } of gatesFor('stage', today))
    await post(b.at, `${one}/condizioni/${gate}`, { needed: 'yes', passedOn: typed(), reference: 'n. 3' });
  expect((await b.at.get(one)).text).toContain('(da verificare)');
  await post(b.at, first, { firstDay: typed(1), _version: await version(b.at, first) });
  const trial = await b.at.get(one);
  expect(trial.text).toContain('possono fermarsi senza dire perché');
  const stop = `${one}/stop`;
  await post(b.at, stop, { side: 'person', onDay: typed(), _version: await version(b.at, stop) });
  expect((await b.at.get(one)).text).toContain('Non toglie punti a lei');
});

it('shows who follows by code the rungs and the days, and not a word of hers', async () => {
  const b = await begun();
  const one = await proposed(b);
  await post(b.at, `${one}/risposta`, { ...yes, words: 'Frase riservata di lei', _version: 1 });
  const coordinator = await h.as(b.coordinator);
  const scout = await h.as(await h.world.colleague('scout', h.world.bodies.lead));
  for (const reader of [coordinator, scout]) {
    const list = await reader.get('/presentazioni?corso=si');
    expect(list.status).toBe(200);
    expect(list.text).toContain('Vivaio di prova');
    expect(list.text).toContain(one);
    const page = await reader.get(one);
    expect(page.status, main(page.text)).toBe(200);
    expect(page.text).toContain('Tu segui per codice');
    for (const text of [list.text, page.text, (await reader.get(b.url)).text])
      for (const word of ['Frase riservata', 'Gino Landi', 'Prova Nome']) expect(text).not.toContain(word);
    expect((await reader.get(`${one}/presenta`)).status).toBe(404);
    expect((await reader.post(`${one}/presenta`, { toWhom: 'Alla titolare', onDay: typed() })).status).toBe(
      404,
    );
  }
  const file = await coordinator.get('/presentazioni/esporta?formato=csv');
  expect(file.text).toContain('Aiuto in serra');
  expect(file.text).not.toContain('Frase riservata');
});

it('is the same nothing for everybody who does not walk with her', async () => {
  const b = await begun();
  const one = await proposed(b);
  const { bodies, colleague, services } = h.world;
  for (const [role, body] of [
    ['social-worker', bodies.comune],
    ['clinician', bodies.health],
    ['serd-operator', bodies.health],
    ['orientation-worker', bodies.coop],
    ['psychologist', bodies.coop],
    ['job-coach', bodies.coop],
    ['head-of-service', bodies.comune],
    ['access-desk', bodies.comune],
    ['organisation-admin', bodies.comune],
    ['installation-admin', null],
    ['commission-member', bodies.coop],
    ['scout', bodies.coop],
  ] as const) {
    const service = body === bodies.health ? services.dsm : null;
    const reader = await h.as(await colleague(role, body, service));
    for (const url of [b.url, one, `${b.url}/nuova`, `${one}/risposta`])
      expect((await reader.get(url)).status, `${role} ${url}`).toBe(404);
    expect((await reader.post(`${b.url}/nuova`, proposal(b))).status, role).toBe(404);
  }
});

it('finds no introduction under the URL of another person, even for who follows both', async () => {
  const b = await begun();
  const other = await begun();
  const theirs = await proposed(other);
  await h.db.asSuperuser(
    `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, asked_by,
      granted_by, granted_at, evidence, valid_from)
     select territory_id, $1, account_id, organisation_id, kind, purpose, legal_basis, asked_by, granted_by, granted_at, evidence,
      valid_from from app.relation where account_id = $2`,
    [other.personId, b.coach.accountId],
  );
  expect((await b.at.get(theirs)).status).toBe(200);
  expect((await b.at.get(`${b.url}/${theirs.split('/').at(-1)}`)).status).toBe(404);
});

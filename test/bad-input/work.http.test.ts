import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { findCase } from '../../src/stages/eligibility/store/cases.ts';
import { anIntroduction, aProposal } from '../../src/stages/introductions/fixtures.ts';
import { presetWeights } from '../../src/stages/matching/rules/presets.ts';
import { aCardContent, anOfferedCard } from '../../src/stages/needs-card/fixtures.ts';
import { aHost, type PlantedHost } from '../../src/stages/places/fixtures.ts';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import { digestOfData } from '../support/digest-of-data.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { aTakenOnPerson } from '../support/plant-assessment.ts';
import { anOpenPlace } from '../support/plant-joint-table.ts';
import { hiddenOf } from '../support/plant-plan.ts';

let h: HttpWorld;
let by: Readonly<Record<'scout' | 'coach' | 'desk' | 'herself' | 'anybody', Browser>>;
let host: PlantedHost;
let before: Awaited<ReturnType<typeof digestOfData>>;
let at: Readonly<Record<'person' | 'introduction' | 'card' | 'search' | 'place' | 'door' | 'mine', string>>;
let ids: Readonly<Record<'caseId' | 'placeId' | 'otherPlace', string>>;
beforeAll(async () => {
  h = await openHttpWorld();
  const scout = await h.world.colleague('scout', h.world.bodies.coop);
  const { worker, coordinator, personId, caseId, rater } = await aTakenOnPerson(h.db, h.world);
  const coach = await rater('job-coach', 'coaches');
  host = await aHost(h.db, h.world.territoryId, scout.accountId);
  const { placeId } = await anOpenPlace(h, scout, 'Serra');
  const { placeId: otherPlace } = await anOpenPlace(h, scout, 'Cucina');
  const introduction = await withActor(h.db.doors, coach.who, async (tx) => {
    const standing = await findCase(tx, caseId);
    if (standing === undefined) throw new Error('no case');
    await anOfferedCard(tx, standing, h.clock.now, aCardContent);
    return anIntroduction(tx, standing, placeId, dayInRome(h.clock.now));
  });
  await (await h.as(worker)).post(`/persone/${personId}/accesso`, { _version: 0 });
  const [self] = await h.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [personId],
  );
  by = {
    scout: await h.as(scout),
    coach: await h.as(coach),
    desk: await h.as(coordinator),
    herself: await h.as({ accountId: self?.account_id ?? '' }),
    anybody: h.anybody,
  };
  const links = `/aziende/${host.companyId}/posti/link`;
  const made = await by.scout.post(links, { lastDay: day(14), contactLine: 'Prova scout, 055 000000' });
  const shown = (await by.scout.get(made.location ?? '')).text;
  const person = `/persone/${personId}`;
  at = {
    person,
    introduction: `${person}/presentazioni/${introduction.id}`,
    card: `${person}/scheda/${caseId}`,
    search: `${person}/lavoro`,
    place: `/posti/${placeId}`,
    door: /\/posto\/[\w-]{43}/.exec(shown)?.[0] ?? '',
    mine: `/mio/${personId}`,
  };
  ids = { caseId, placeId, otherPlace };
  // Taken once: nothing of this file may write.
  before = await digestOfData(h.db);
}, 120_000);
afterAll(() => h.close());

const day = (n: number) => formatDay(addDays(dayInRome(h.clock.now), n), 'it');
const long = 'à'.repeat(30_000);
type Fields = Record<string, string>;
type Bad = readonly [
  what: string,
  who: keyof typeof by,
  url: () => string,
  fields: () => Fields,
  status: number,
  says: string,
];

const company = (more: Fields = {}) => ({ name: 'Ditta', kind: 'craft', ...more });
const place = (more: Fields = {}) => ({
  kind: 'stage',
  title: 'Aiuto',
  siteId: host.siteId,
  capacity: '1',
  tasks: 'Impastare',
  ...more,
});
const search = (more: Fields = {}) => ({
  state: 'looking',
  licencesAsked: 'asked',
  timesAsked: 'any',
  growth: 'wanted',
  ...more,
});
const proposal = (more: Fields = {}) => ({
  posto: ids.otherPlace,
  decisione: '',
  caso: ids.caseId,
  ...aProposal,
  ...more,
});
const weights = (more: Fields = {}) => ({
  ...Object.fromEntries(Object.entries(presetWeights.balanced).map(([k, v]) => [k, String(v)])),
  unplaced: '30',
  reason: 'Motivo',
  ...more,
});
const ofCompany = (below: string) => () => `/aziende/${host.companyId}${below}`;
const joint = (below: string) => () => `/progetti/${h.world.projectId}/abbinamenti${below}`;

// biome-ignore format: a table, input by input
const bad: readonly Bad[] = [
  ['a company whose name is a page of letters', 'scout', () => '/aziende/nuova', () => company({ name: long }), 422, 'troppo lung'],
  ['a company with control characters for a name', 'scout', () => '/aziende/nuova', () => company({ name: 'Dit\u0000ta' }), 422, 'error-summary'],
  ['a company with a field that no form has', 'scout', () => '/aziende/nuova', () => company({ territoryId: randomUUID() }), 422, 'error-summary'],
  ['a contact that is still to come', 'scout', ofCompany('/contatti/nuovo'), () => ({ onDay: day(2), way: 'visit', what: 'Visto', stage: 'contacted', _version: '1' }), 422, 'deve ancora venire'],
  ['a contact on a day that no calendar has', 'scout', ofCompany('/contatti/nuovo'), () => ({ onDay: '31/02/2026', way: 'visit', what: 'Visto', stage: 'contacted', _version: '1' }), 422, 'Questo giorno non esiste'],
  ['a company joined with itself', 'scout', ofCompany('/unione'), () => ({ other: host.companyId, reason: 'La stessa' }), 422, 'error-summary'],
  ['a place of work in a comune that does not exist', 'scout', ofCompany('/sedi/nuova'), () => ({ name: 'Sede', comune: 'Z999', stepFree: 'yes', accessibleToilet: 'yes' }), 422, 'error-summary'],
  ['a headcount of minus five', 'scout', ofCompany('/organico'), () => ({ onDay: day(0), permanentFull: '-5', source: 'Lei' }), 422, 'numero intero'],
  ['a place for nobody', 'scout', ofCompany('/posti/nuovo'), () => place({ capacity: '0' }), 422, 'error-summary'],
  ['a place with a shift at hours that no day has', 'scout', ofCompany('/posti/nuovo'), () => place({ day1: '25-99' }), 422, 'error-summary'],
  ['a place in the workplace of another company', 'scout', ofCompany('/posti/nuovo'), () => place({ siteId: randomUUID() }), 422, 'error-summary'],
  ['a place with a wish about age', 'scout', ofCompany('/posti/nuovo'), () => place({ tasks: 'Impastare\nmax 30 anni' }), 422, 'D.Lgs 216/2003'],
  ['a demand of a level that ICF has not', 'scout', () => `${at.place}/richieste`, () => ({ d430: '7', _version: '1' }), 422, 'error-summary'],
  ['a link that opens for a hundred years', 'scout', ofCompany('/posti/link'), () => ({ lastDay: '01/01/2126', contactLine: 'Prova, 055 000' }), 422, 'error-summary'],
  ['a description with a wish about sex, by the company', 'anybody', () => at.door, () => ({ invio: randomUUID(), title: 'Aiuto', tasks: 'solo uomini' }), 422, 'solo uomini'],
  ['a card with a stretch that ends before it begins', 'coach', () => `${at.card}/orario`, () => ({ from1: '12:00', to1: '9:00', _version: '1' }), 422, 'error-summary'],
  ['an answer to a card that is another one', 'coach', () => `${at.card}/risposta`, () => ({ sha256: 'f'.repeat(64), answer: 'agrees', how: 'in-person', words: 'Sì', answeredOn: day(0) }), 409, 'h1'],
  ['her answer to a card with a fingerprint of nothing', 'herself', () => `${at.mine}/scheda/si`, () => ({ shown: 'x', words: '' }), 422, 'error-summary'],
  ['a search at hours that cannot be read', 'coach', () => `${at.search}/cerca/${ids.caseId}`, () => search({ timesAsked: 'these', day1: '25-99' }), 422, 'Scrivi le ore così'],
  ['a search with a licence nobody asked about', 'coach', () => `${at.search}/cerca/${ids.caseId}`, () => search({ licencesAsked: 'not-asked', licences: 'licence-b' }), 422, 'error-summary'],
  ['a way tried tomorrow', 'coach', () => `${at.search}/viaggi`, () => ({ site: host.siteId, means: 'bus', possible: 'yes', how: 'tried', minutes: '20', onDay: day(1) }), 422, 'error-summary'],
  ['a way of a thousand minutes', 'coach', () => `${at.search}/viaggi`, () => ({ site: host.siteId, means: 'bus', possible: 'yes', how: 'tried', minutes: '1000', onDay: day(0) }), 422, 'error-summary'],
  ['a weight of minus one', 'desk', () => `/abbinamenti/pesi/${h.world.projectId}`, () => weights({ skills: '-1' }), 422, 'error-summary'],
  ['a weight that is a word', 'desk', () => `/abbinamenti/pesi/${h.world.projectId}`, () => weights({ skills: 'NaN' }), 422, 'error-summary'],
  ['a lock of a pair that is nobody’s', 'desk', joint('/fissa'), () => ({ kind: 'lock', caseId: randomUUID(), placeId: ids.placeId, reason: 'Motivo' }), 404, 'Questa pagina non c’è'],
  ['a lock whose place is no address at all', 'desk', joint('/fissa'), () => ({ kind: 'lock', caseId: ids.caseId, placeId: "'; drop table app.place; --", reason: 'M' }), 422, 'h1'],
  ['a proposal of a place that is not there', 'coach', () => `${at.person}/presentazioni/nuova`, () => proposal({ posto: randomUUID() }), 404, 'Questa pagina non c’è'],
  ['a proposal whose words are a book', 'coach', () => `${at.person}/presentazioni/nuova`, () => proposal({ tasks: long }), 422, 'error-summary'],
  ['an answer told on a day to come', 'coach', () => `${at.introduction}/risposta`, () => ({ answer: 'agree', part: 'person', how: 'in-person', words: 'Sì', onDay: day(3), card: '', _version: '1' }), 422, 'error-summary'],
  ['an introduction before her yes', 'coach', () => `${at.introduction}/presenta`, () => ({ onDay: day(0), toWhom: 'Alla titolare', _version: '1' }), 409, 'h1'],
  ['a first day before anything', 'coach', () => `${at.introduction}/primo-giorno`, () => ({ firstDay: day(1), _version: '1' }), 409, 'h1'],
  ['a paper for a company before her yes', 'coach', () => `${at.introduction}/foglio`, () => ({ addressee: 'tutor', coachName: 'Gino', coachPhone: '055 1234567', coachHours: '8-16', lastDay: day(9) }), 422, 'error-summary'],
  ['a number of letters at the door of a company', 'anybody', () => `/presentazione/${'x'.repeat(43)}`, () => ({ pin: '<script>' }), 422, 'h1'],
];

it.each(bad)('%s is refused, and nothing is written', async (_, who, url, fields, status, says) => {
  const answer = await by[who].post(url(), fields());
  expect([answer.status, /<h1>([^<]*)/.exec(answer.text)?.[1]]).toEqual([status, expect.anything()]);
  expect(answer.text.replaceAll('&quot;', '"')).toContain(says);
  expect(answer.text).not.toContain('<script>');
  expect(await digestOfData(h.db)).toEqual(before);
});

it('what is refused of a search is kept as it was typed', async () => {
  const form = `${at.search}/cerca/${ids.caseId}`;
  const answer = await by.coach.post(form, search({ timesAsked: 'these', day1: '<b>8</b>' }));
  expect(answer.text).toContain('&lt;b>8&lt;/b>');
  expect(hiddenOf(answer.text, '_csrf')).not.toBe('');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { Role } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { aHost, type PlantedHost } from './fixtures.ts';

let h: HttpWorld;
let scout: Colleague;
let host: PlantedHost;
let as: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  scout = await h.world.colleague('scout', h.world.bodies.coop);
  host = await aHost(h.db, h.world.territoryId, scout.accountId);
  as = await h.as(scout);
});
afterAll(() => h.close());

const day = (n: number) => formatDay(addDays(dayInRome(h.clock.now), n), 'it');
const filled = (more: Record<string, string> = {}) => ({
  kind: 'stage',
  title: 'Aiuto fornaio',
  siteId: host.siteId,
  tutorId: host.tutorId,
  capacity: '1',
  tasks: 'Impastare\nSistemare il pane',
  day1: '8-12',
  day3: '8:30-12:30, 14-17',
  lostOn: day(5),
  ...more,
});
const own = (below = '') => `/aziende/${host.companyId}/posti${below}`;
/** Enters a place by its form. */
const entered = async (more: Record<string, string> = {}): Promise<string> => {
  const answer = await as.post(own('/nuovo'), filled(more));
  return (answer.location ?? '').split('?')[0] ?? '';
};
const versionOf = async (url: string): Promise<number> => {
  const [row] = await h.db.asSuperuser<{ version: number }>('select version from app.place where id = $1', [
    url.split('/').at(-1),
  ]);
  return row?.version ?? 0;
};

it('walks from the form to an open place that reads like an offer', async () => {
  const answer = await as.post(own('/nuovo'), filled());
  expect(answer.status).toBe(303);
  const url = (answer.location ?? '').split('?')[0] ?? '';
  await as.post(`${url}/richieste`, { _version: 1, d430: '3', e250: 'b2' });
  await as.post(`${url}/accomodamenti`, {
    _version: 2,
    'written-steps': 'there',
    ownPossible: 'Uno sgabello',
  });
  const opened = await as.post(`${url}/apri`, { _version: 3 });
  expect(opened.location).toBe(`${url}?fatto=opened`);
  const { text } = await as.get(url);
  for (const shown of [
    'Sistemare il pane',
    '14:00–17:00',
    '11 ore dai turni scritti',
    'Ada Fornaia',
    'Laboratorio, Bagno a Ripoli',
    'Sollevare e trasportare oggetti',
    'Istruzioni scritte, un passo alla volta',
    'Uno sgabello',
    'Si perde tra 5 giorni.',
  ])
    expect(text).toContain(shown);
});

it('lists places by the day on which they are lost, filters them and exports what it shows', async () => {
  const late = await entered({ title: 'Posto tardi', lostOn: day(40), kind: 'job' });
  const soon = await entered({ title: 'Posto presto', lostOn: day(2) });
  for (const url of [late, soon]) await as.post(`${url}/apri`, { _version: 1 });
  const { text } = await as.get('/posti');
  expect(text.indexOf('>Posto presto</a>')).toBeLessThan(text.indexOf('>Posto tardi</a>'));
  for (const [query, shown] of [
    ['?presto=si', ['Posto presto']],
    ['?tipo=job', ['Posto tardi']],
    [`?azienda=${host.companyId}&comune=A564`, ['Posto presto', 'Posto tardi']],
    ['?comune=D612', []],
    ['?tipo=altro&comune=x', ['Posto presto', 'Posto tardi']],
  ] as const) {
    const page = (await as.get(`/posti${query}`)).text;
    expect(
      ['Posto presto', 'Posto tardi'].filter((t) => page.includes(`>${t}</a>`)),
      query,
    ).toEqual(shown);
  }
  const file = await as.get('/posti/esporta?formato=csv&tipo=job');
  expect(file.text).toContain('Posto tardi');
  expect(file.text).toContain('Bagno a Ripoli');
  expect(file.text).not.toContain('Posto presto');
});

describe('a wish of the company', () => {
  it.each([
    ['tasks', 'Impastare\nsolo donne', 'Che cosa si fa: «solo donne»', 'D.Lgs 198/2006'],
    ['title', 'Commesso max 30 anni', 'Come si chiama il posto: «Commesso max 30 anni»', 'D.Lgs 216/2003'],
    ['transport', 'no stranieri', 'Come si arriva', 'art. 15'],
    ['growth', 'No psichiatrici', 'Che cosa si può imparare', 'art. 15'],
    ['licenceOther', 'Bella presenza', 'Altri titoli', 'serve al compito'],
  ])(
    'in %s is refused with its field and its law, and what was typed is kept',
    async (field, typed, said, law) => {
      const before = await h.db.asSuperuser('select id from app.place');
      const answer = await as.post(own('/nuovo'), filled({ [field]: typed, day5: '7-9' }));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain(law);
      expect(answer.text).toContain(`href="#field-${field}"`);
      expect(answer.text).toContain('7-9');
      expect(await h.db.asSuperuser('select id from app.place')).toEqual(before);
    },
  );

  it('is refused when a place is changed, and among the accommodations, too', async () => {
    const url = await entered();
    const edited = await as.post(`${url}/modifica`, { ...filled({ tasks: 'solo uomini' }), _version: 1 });
    expect(edited.status).toBe(422);
    const adapted = await as.post(`${url}/accomodamenti`, { _version: 1, ownThere: 'niente matti' });
    expect(adapted.status).toBe(422);
    expect(adapted.text).toContain('niente matti');
    expect(await versionOf(url)).toBe(1);
  });
});

it.each([
  [{ kind: '' }, 'Scegli una risposta.'],
  [{ title: '' }, 'Scrivi qualcosa qui.'],
  [{ capacity: '0' }, 'fuori misura'],
  [{ day2: '8-25' }, 'Scrivi gli orari come'],
  [{ day2: 'mattina' }, 'Scrivi gli orari come'],
  [{ lostOn: '31/02/2027' }, 'Questo giorno non esiste'],
  [{ hoursMin: '30', hoursMax: '20' }, 'Le ore al massimo sono meno'],
  [{ siteId: '00000000-0000-4000-8000-000000000000' }, 'non è dell’azienda'],
  [{ tasks: 'x'.repeat(301) }, 'troppo lunga'],
  [{ licences: 'licence-z' }, 'Scegli una risposta.'],
])('gives %j back with a sentence', async (wrong, sentence) => {
  const answer = await as.post(own('/nuovo'), filled(wrong as Record<string, string>));
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain('8:30-12:30, 14-17');
});

it('shows both versions when two save, and keeps the first', async () => {
  const url = await entered();
  await as.post(`${url}/modifica`, { ...filled({ title: 'Il primo' }), _version: 1 });
  const second = await as.post(`${url}/modifica`, { ...filled({ title: 'Il secondo' }), _version: 1 });
  expect(second.status).toBe(409);
  expect(second.text).toContain('Il primo');
  expect(second.text).toContain('Il secondo');
  expect((await as.get(url)).text).toContain('Il primo');
  for (const [step, fields, shown] of [
    ['apri', {}, 'Il primo'],
    ['chiudi', { reason: 'Finito' }, 'Finito'],
    ['richieste', { d430: '3' }, '3: molto'],
    ['accomodamenti', { pictures: 'there', ownThere: 'Una sedia' }, 'Una sedia'],
  ] as const) {
    const stale = await as.post(`${url}/${step}`, { ...fields, _version: 1 });
    expect(stale.status, step).toBe(409);
    expect(stale.text, step).toContain(shown);
    expect(stale.text, step).toContain('Guarda com’è ora');
  }
  expect(await versionOf(url)).toBe(2);
});

it('closes with a reason, copies, and does not open what was closed', async () => {
  const url = await entered();
  expect((await as.post(`${url}/chiudi`, { _version: 1, reason: '' })).status).toBe(422);
  expect((await as.post(`${url}/chiudi`, { _version: 1, reason: 'Hanno trovato' })).status).toBe(303);
  expect((await as.post(`${url}/apri`, { _version: 2 })).status).toBe(409);
  expect((await as.get(`${url}/modifica`)).status).toBe(404);
  const copy = await as.post(`${url}/copia`, { _version: 2 });
  expect(copy.location).toMatch(/^\/posti\/[0-9a-f-]{36}\?fatto=copied$/);
  expect((await as.get(copy.location ?? '')).text).toContain('Ecco la copia, in bozza.');
});

it('warns when the open places of a tutor hold more people than the tutor follows', async () => {
  const other = await aHost(h.db, h.world.territoryId, scout.accountId, 'Serra di prova');
  const answer = await as.post(`/aziende/${other.companyId}/posti/nuovo`, {
    ...filled(),
    siteId: other.siteId,
    tutorId: other.tutorId,
    capacity: '3',
  });
  expect((await as.get(answer.location ?? '')).text).toContain('per 3 persone insieme; ne può seguire 2');
  await h.db.asSuperuser('update app.company_contact set tutor_capacity = null where id = $1', [
    other.tutorId,
  ]);
  expect((await as.get(answer.location ?? '')).text).not.toContain('ne può seguire');
  await h.db.asSuperuser('update app.place set capacity = 4 where company_id = $1', [other.companyId]);
  const { text } = await as.get(answer.location ?? '');
  expect(text).toContain('ne può seguire 3');
  expect(text).toContain('Linee guida tirocini 2017');
  expect(text).toContain('Da verificare.');
});

it('codes occupation and skills by the vocabulary, and takes no word that is not there', async () => {
  for (const [kind, code, label] of [
    ['occupation', '6.5.1.2', 'Panettieri'],
    ['skill', 's-1', 'impastare il pane'],
    ['skill', 's-2', 'impastare la pizza'],
  ])
    await h.db.asSuperuser(
      "insert into app.vocabulary_term (kind, scheme, code, label_it, label_en, source) values ($1, 'prova', $2, $3, $3, 'prova')",
      [kind, code, label],
    );
  const url = await entered();
  expect((await as.post(`${url}/professione`, { _version: 1, occupation: 'Panettieri' })).status).toBe(303);
  const near = await as.post(`${url}/abilita`, { _version: 2, skill: 'impastare', need: 'learnt-there' });
  expect(near.status).toBe(422);
  expect(near.text).toContain('prova|s-2');
  const chosen = { _version: 2, skill: 'impastare', skillTerm: 'prova|s-1', need: 'learnt-there' };
  expect((await as.post(`${url}/abilita`, chosen)).status).toBe(303);
  expect((await as.post(`${url}/abilita`, { ...chosen, _version: 3 })).text).toContain(
    'Questa abilità c’è già.',
  );
  expect((await as.post(`${url}/abilita`, { _version: 3, skill: 'zzzzzz', need: 'needed' })).text).toContain(
    'Nessuna voce del vocabolario',
  );
  const { text } = await as.get(url);
  expect(text).toContain('Panettieri');
  expect(text).toContain('impastare il pane');
  expect((await as.post(`${url}/abilita/togli`, { _version: 3, term: 'prova|s-1' })).status).toBe(303);
  expect((await as.get(url)).text).not.toContain('impastare il pane');
});

const reads: readonly Role[] = [
  'scout',
  'job-coach',
  'coordinator',
  'orientation-worker',
  'social-worker',
  'clinician',
];
const writes: readonly Role[] = ['scout', 'job-coach', 'coordinator'];
const bodyOf: Partial<Record<Role, 'lead' | 'comune' | 'health' | 'coop'>> = {
  coordinator: 'lead',
  clinician: 'health',
};

it.each([
  ...reads,
  'head-of-service',
  'psychologist',
  'serd-operator',
  'organisation-admin',
  'access-desk',
  'commission-member',
] as readonly Role[])(
  'answers a %s as the policy says, and every other page as if it were not there',
  async (role) => {
    const url = await entered();
    const who = await h.as(await h.world.colleague(role, h.world.bodies[bodyOf[role] ?? 'comune']));
    for (const path of ['/posti', url, own()])
      expect((await who.get(path)).status, path).toBe(reads.includes(role) ? 200 : 404);
    for (const path of [
      own('/nuovo'),
      `${url}/modifica`,
      `${url}/richieste`,
      `${url}/competenze`,
      own('/link'),
    ])
      expect((await who.get(path)).status, path).toBe(writes.includes(role) ? 200 : 404);
    const closed = await who.post(`${url}/chiudi`, { _version: 1, reason: 'Finito' });
    expect(closed.status).toBe(writes.includes(role) ? 303 : 404);
  },
);

it('does not tell a scout of another territory that a place or a company is there', async () => {
  const url = await entered();
  const elsewhere = await aWorld(h.db);
  const stranger = await h.as(await elsewhere.colleague('scout', elsewhere.bodies.coop));
  expect((await stranger.get('/posti')).text).not.toContain('Aiuto fornaio');
  for (const path of [url, `${url}/modifica`, own(), own('/nuovo'), own('/link')])
    expect((await stranger.get(path)).status, path).toBe(404);
  expect((await stranger.post(own('/nuovo'), filled())).status).toBe(404);
  expect((await stranger.post(`${url}/chiudi`, { _version: 1, reason: 'Finito' })).status).toBe(404);
  expect(await versionOf(url)).toBe(1);
});

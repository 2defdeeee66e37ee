import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { type Role, roles } from '../../policy/vocabulary.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { aHost, type PlantedHost } from './fixtures.ts';
import { listWaitingOffers } from './store/offers.ts';

let h: HttpWorld;
let colleague: Colleague;
let as: Browser;
let host: PlantedHost;
beforeAll(async () => {
  h = await openHttpWorld();
  await h.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
    [h.world.territoryId],
  );
  colleague = await h.world.colleague('scout', h.world.bodies.coop);
  host = await aHost(h.db, h.world.territoryId, colleague.accountId, 'Forno Belli');
  as = await h.as(colleague);
});
afterAll(() => h.close());

type Row = Record<string, unknown>;
const list = '/aziende/offerte';
const today = () => dayInRome(h.clock.now);
/** An offer that waits. @returns its id */
const planted = async (
  more: { name?: string; answerBy?: string; phone?: string; territoryId?: string } = {},
) => {
  const id = randomUUID();
  await h.db.asSuperuser(
    `insert into app.company_offer (id, territory_id, codice_catastale, company_name, activity, work, contact_name, phone, when_to_call,
       answer_by, sent_key) values ($1, $2, 'G825', $3, 'Panetteria', 'Sistemare il pane', 'Gina Prova', $4, 'dopo le 14', $5, gen_random_uuid())`,
    [
      id,
      more.territoryId ?? h.world.territoryId,
      more.name ?? `Ditta ${id.slice(0, 8)}`,
      more.phone ?? '+393331234567',
      more.answerBy ?? addDays(today(), 3),
    ],
  );
  return id;
};
const offer = async (id: string) =>
  (await h.db.asSuperuser<Row>('select * from app.company_offer where id = $1', [id]))[0];
const count = async (table: string) =>
  (await h.db.asSuperuser<{ n: string }>(`select count(*) as n from app.${table}`))[0]?.n;
const taken = (more: Record<string, string> = {}) => ({
  into: 'new',
  address: '',
  kind: 'craft',
  what: 'Ha offerto un posto dal sito: sistemare il pane',
  nextStep: 'Chiamare Gina Prova',
  nextOn: formatDay(addDays(today(), 3), 'it'),
  ...more,
});

it('lists what waits by the day of the call, and marks what is late', async () => {
  const [late, soon] = [await planted({ answerBy: addDays(today(), -1) }), await planted()];
  const { text } = await as.get(list);
  expect(text.indexOf(late)).toBeGreaterThan(0);
  expect(text.indexOf(late)).toBeLessThan(text.indexOf(soon));
  expect(text.match(/in ritardo/g)).toHaveLength(1);
  const csv = await as.get(`${list}/esporta?formato=csv`);
  expect(csv.status).toBe(200);
  expect(csv.bytes.toString('utf8')).toContain('Gina Prova');
  const waiting = await withActor(h.db.doors, colleague.who, listWaitingOffers);
  expect(waiting.map((w) => w.href).slice(0, 2)).toEqual([`${list}/${late}`, `${list}/${soon}`]);
});

it('makes of an offer a new company with its place of work, whoever wrote, a contact in the log and a next step', async () => {
  const id = await planted({ name: 'Ortofrutta Nuova' });
  const page = await as.get(`${list}/${id}`);
  expect(page.text).toContain('href="tel:+393331234567"');
  const form = await as.get(`${list}/${id}/prendi-in-carico`);
  expect(form.text).toContain('Nessuna di quelle inserite ha un nome simile.');
  expect(form.text).toContain('Chiamare Gina Prova');
  const done = await as.post(`${list}/${id}/prendi-in-carico`, taken());
  expect(done.status).toBe(303);
  const companyId = (done.location ?? '').split('/')[2]?.split('?')[0];
  const [company] = await h.db.asSuperuser<Row>('select * from app.company where id = $1', [companyId]);
  expect(company).toMatchObject({
    name: 'Ortofrutta Nuova',
    kind: 'craft',
    activity: 'Panetteria',
    stage: 'interested',
    next_step: 'Chiamare Gina Prova',
    next_step_on: addDays(today(), 3),
    next_step_by: colleague.accountId,
  });
  const of = (table: string) =>
    h.db.asSuperuser<Row>(`select * from app.${table} where company_id = $1`, [companyId]);
  expect(await of('company_site')).toMatchObject([{ name: 'Sede di Pontassieve', codice_catastale: 'G825' }]);
  const [person] = await of('company_contact');
  expect(person).toMatchObject({ name: 'Gina Prova', phone: '+393331234567', note: 'dopo le 14' });
  expect(await of('company_log')).toMatchObject([
    { way: 'e-mail', face_to_face: false, contact_id: person?.['id'], on_day: today(), stage: 'interested' },
  ]);
  expect(await offer(id)).toMatchObject({
    state: 'taken',
    company_id: companyId,
    handled_by: colleague.accountId,
    version: 2,
  });
  expect((await as.get(done.location ?? '')).text).toContain('Ha offerto un posto dal sito');
  expect((await as.get(`${list}/${id}`)).text).toContain('Presa in carico da Prova scout');
  expect((await as.get(list)).text).not.toContain('Ortofrutta Nuova');
  expect((await as.get(`${list}?stato=taken`)).text).toContain('Ortofrutta Nuova');
});

it('shows the company that is like it, and gives it the offer without entering anybody twice', async () => {
  const id = await planted({ name: 'Forno Belli snc' });
  await h.db.asSuperuser(
    "update app.company set next_step = 'Portare la convenzione', next_step_on = $2, next_step_by = $3 where id = $1",
    [host.companyId, addDays(today(), 2), colleague.accountId],
  );
  const form = await as.get(`${list}/${id}/prendi-in-carico`);
  expect(form.text).toContain('Forno Belli: ha lo stesso nome');
  expect(form.text).toContain(
    `Ha già un prossimo passo: Portare la convenzione, entro il ${formatDay(addDays(today(), 2), 'it')}.`,
  );
  expect(form.text).toContain(`value="${host.companyId}"`);
  await h.db.asSuperuser("update app.company set stage = 'hosting' where id = $1", [host.companyId]);
  await h.db.asSuperuser("update app.company_contact set phone = '+393331234567' where id = $1", [
    host.tutorId,
  ]);
  const before = [await count('company'), await count('company_contact'), await count('company_site')];
  const done = await as.post(`${list}/${id}/prendi-in-carico`, taken({ into: host.companyId, kind: '' }));
  expect(done.location).toBe(`/aziende/${host.companyId}?fatto=noted`);
  expect([await count('company'), await count('company_contact'), await count('company_site')]).toEqual(
    before,
  );
  const [log] = await h.db.asSuperuser<Row>('select * from app.company_log where company_id = $1', [
    host.companyId,
  ]);
  // Further on than an offer leads: it stays where it was, and who wrote is known by her telephone.
  expect(log).toMatchObject({ stage: 'hosting', contact_id: host.tutorId });
});

it('takes the company of an address of ours too', async () => {
  const id = await planted();
  const address = `https://accompagna.example/aziende/${host.companyId}?x=1`;
  const done = await as.post(`${list}/${id}/prendi-in-carico`, taken({ into: '', kind: '', address }));
  expect(done.location).toBe(`/aziende/${host.companyId}?fatto=noted`);
});

it.each([
  [{ into: '' }, 'Scegli di quale azienda è.'],
  [{ kind: '' }, 'Di un’azienda nuova scegli che cos’è.'],
  [{ kind: 'bakery' }, 'Di un’azienda nuova scegli che cos’è.'],
  [{ into: randomUUID() }, 'non c’è un’azienda di questo territorio'],
  [{ address: 'Forno Belli' }, 'href="#field-address"'],
  [{ address: `https://accompagna.example/aziende/${randomUUID()}` }, 'href="#field-address"'],
  [{ what: '' }, 'Scrivi qualche parola.'],
  [{ nextStep: '' }, 'Scrivi qual è il prossimo passo'],
  [{ nextOn: '' }, 'Scrivi entro quale giorno.'],
  [{ nextStep: '', nextOn: '' }, 'Scrivi qual è il prossimo passo'],
  [{ nextOn: '01/01/2020' }, 'Questo giorno è già passato.'],
] as const)('gives %j back and writes nothing', async (wrong, sentence) => {
  const id = await planted();
  const before = [await count('company'), await count('company_log'), await count('company_contact')];
  const answer = await as.post(
    `${list}/${id}/prendi-in-carico`,
    taken(wrong as unknown as Record<string, string>),
  );
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect([await count('company'), await count('company_log'), await count('company_contact')]).toEqual(
    before,
  );
  expect((await offer(id))?.['state']).toBe('new');
});

it('closes an offer with the reason that colleagues read, and asks for one', async () => {
  const id = await planted();
  const url = `${list}/${id}/non-adesso`;
  expect((await as.post(url, { reason: '' })).status).toBe(422);
  const before = await count('company');
  expect((await as.post(url, { reason: 'Chiude tra un mese.' })).location).toBe(`${list}/${id}`);
  expect(await offer(id)).toMatchObject({
    state: 'declined',
    reason: 'Chiude tra un mese.',
    company_id: null,
  });
  expect(await count('company')).toBe(before);
  expect((await as.get(`${list}/${id}`)).text).toContain('Chiude tra un mese.');
});

it('is answered once: the second answer is a 409 that writes nothing', async () => {
  const id = await planted();
  expect((await as.post(`${list}/${id}/non-adesso`, { reason: 'Prima risposta' })).status).toBe(303);
  const before = [await count('company'), await count('company_log')];
  const second = await as.post(`${list}/${id}/prendi-in-carico`, taken());
  expect(second.status).toBe(409);
  expect(second.text).toContain('Qualcuno ha già risposto');
  expect((await as.post(`${list}/${id}/non-adesso`, { reason: 'Un’altra' })).status).toBe(409);
  expect([await count('company'), await count('company_log')]).toEqual(before);
  expect((await offer(id))?.['reason']).toBe('Prima risposta');
});

it('makes one company of two colleagues who take it up at once', async () => {
  const id = await planted();
  const other = await h.as(await h.world.colleague('scout', h.world.bodies.lead));
  const before = Number(await count('company'));
  const both = await Promise.all([as, other].map((b) => b.post(`${list}/${id}/prendi-in-carico`, taken())));
  expect(both.map((a) => a.status).sort()).toEqual([303, 409]);
  expect(Number(await count('company'))).toBe(before + 1);
});

describe('who sees it', () => {
  const writes: readonly Role[] = ['scout', 'job-coach', 'coordinator'];
  const bodyOf = (role: Role) => {
    const { lead, comune, health, coop } = h.world.bodies;
    if (role === 'clinician' || role === 'serd-operator') return health;
    if (role === 'coordinator') return lead;
    return role === 'social-worker' || role === 'access-desk' ? comune : coop;
  };
  const colleagues = (Object.keys(roles) as Role[]).filter((r) => r !== 'person');

  it.each(colleagues)('opens to whoever speaks with companies, and to nobody else: %s', async (role) => {
    const id = await planted();
    const body = role === 'installation-admin' ? null : bodyOf(role);
    const one = await h.as(await h.world.colleague(role, body));
    const status = writes.includes(role) ? 200 : 404;
    for (const below of ['', `/${id}`, `/${id}/prendi-in-carico`, `/${id}/non-adesso`])
      expect((await one.get(`${list}${below}`)).status, below).toBe(status);
    const answer = await one.post(`${list}/${id}/non-adesso`, { reason: 'Non adesso' });
    expect(answer.status).toBe(writes.includes(role) ? 303 : 404);
    expect((await offer(id))?.['state']).toBe(writes.includes(role) ? 'declined' : 'new');
  });

  it('shows nothing of another territory, and takes no company from there', async () => {
    const far = randomUUID();
    await h.db.asSuperuser("insert into app.territory (id, name) values ($1, 'Zona lontana')", [far]);
    await h.db.asSuperuser(
      "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
      [far],
    );
    const id = await planted({ territoryId: far, name: 'Ditta lontana' });
    expect((await as.get(list)).text).not.toContain('Ditta lontana');
    expect((await as.get(`${list}/${id}`)).status).toBe(404);
    expect((await as.post(`${list}/${id}/prendi-in-carico`, taken())).status).toBe(404);
    const theirs = await aHost(h.db, far, colleague.accountId, 'Azienda lontana');
    const mine = await planted();
    const into = taken({ into: theirs.companyId });
    expect((await as.post(`${list}/${mine}/prendi-in-carico`, into)).status).toBe(422);
    // Whoever works in both territories sees both, and takes an offer of one into no company of the other.
    const both = await h.world.colleague('scout', h.world.bodies.coop);
    const body = randomUUID();
    await h.db.asSuperuser(
      "insert into app.organisation (id, territory_id, kind, name) values ($1, $2, 'co-operative', 'Lontana')",
      [body, far],
    );
    await h.db.asSuperuser(
      "insert into app.membership (account_id, organisation_id, role, valid_from) values ($1, $2, 'scout', now() - interval '1 day')",
      [both.accountId, body],
    );
    const two = await h.as(both);
    expect((await two.get(list)).text).toContain('Ditta lontana');
    const answer = await two.post(`${list}/${mine}/prendi-in-carico`, into);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('non c’è un’azienda di questo territorio');
    expect(await offer(id)).toMatchObject({ state: 'new' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { dissentAnswers, ownAnswers, sentApplication } from '../../../test/support/write-application.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { findOpenDissent } from '../people/store/dissents.ts';
import { listWaitingApplications } from './store/applications.ts';

let h: HttpWorld;
let desk: Colleague;
let worker: Colleague;
beforeAll(async () => {
  h = await openHttpWorld();
  desk = await h.world.colleague('access-desk', h.world.bodies.lead);
  worker = await named('social-worker', h.world.bodies.lead, 'Irene Baldacci');
});
beforeEach(async () => {
  await h.db.asSuperuser('delete from app.sign_in_attempt');
});
afterAll(() => h.close());

async function named(role: 'social-worker' | 'access-desk', body: string, name: string): Promise<Colleague> {
  const one = await h.world.colleague(role, body);
  await h.db.asSuperuser('update app.account set name = $2 where id = $1', [one.accountId, name]);
  return { ...one, name };
}
const roleOf = async ({ accountId }: Colleague) =>
  (
    await h.db.asSuperuser<{ id: string }>('select id from app.membership where account_id = $1', [accountId])
  )[0]?.id ?? '';
const stateOf = async (id: string) =>
  (await h.db.asSuperuser<{ state: string }>('select state from app.application where id = $1', [id]))[0]
    ?.state;
const waitingFor = (who: Colleague) => withActor(h.db.doors, who.who, listWaitingApplications);

/** An application that the desk has given to the worker. */
async function givenApplication(answers: Parameters<typeof sentApplication>[1] = ownAnswers) {
  const sent = await sentApplication(h, answers);
  const answer = await (await h.as(desk)).post(`/domande/${sent.id}/affida`, {
    colleague: await roleOf(worker),
  });
  expect(answer.location).toBe('/domande?fatto=assigned');
  return sent;
}

describe('the desk', () => {
  it('lists the applications of its body without a name, opens one, and gives it to a colleague', async () => {
    const sent = await sentApplication(h);
    const browser = await h.as(desk);
    expect((await waitingFor(desk)).map((w) => w.href)).toContain(`/domande/${sent.id}`);
    const list = await browser.get('/domande');
    expect(list.text).toContain(`/domande/${sent.id}`);
    expect(list.text).not.toContain('Bruni');
    const page = await browser.get(`/domande/${sent.id}`);
    for (const said of ['Bruni Ada', 'Un lavoro con le piante', 'Irene Baldacci'])
      expect(page.text).toContain(said);
    expect((await browser.post(`/domande/${sent.id}/affida`, { colleague: '' })).status).toBe(422);
    await browser.post(`/domande/${sent.id}/affida`, { colleague: await roleOf(worker) });
    expect(await stateOf(sent.id)).toBe('assigned');
    expect((await waitingFor(desk)).map((w) => w.id)).not.toContain(sent.id);
    expect((await waitingFor(worker)).map((w) => w.href)).toContain(`/domande/${sent.id}/rispondi`);
    const [message] = await h.db.asSuperuser<{ kind: string; link: string }>(
      'select kind, link from app.message where account_id = $1 and link like $2',
      [worker.accountId, `%${sent.id}%`],
    );
    expect(message).toEqual({ kind: 'charge-asked', link: `/domande/${sent.id}/rispondi` });
    expect((await sent.get('/domanda/ricevuta')).text).toContain('Una persona la sta leggendo');
  });

  it('gives it to nobody of another body, to no other role, and not twice by an old page after the answer', async () => {
    const sent = await sentApplication(h);
    const browser = await h.as(desk);
    const stranger = await h.world.colleague('social-worker', h.world.bodies.comune);
    const head = await h.world.colleague('head-of-service', h.world.bodies.lead);
    for (const other of [stranger, head])
      expect(
        (await browser.post(`/domande/${sent.id}/affida`, { colleague: await roleOf(other) })).status,
      ).toBe(422);
    expect(await stateOf(sent.id)).toBe('sent');
    const given = await givenApplication();
    await (await h.as(worker)).post(`/domande/${given.id}/non-in-carico`, {
      reason: 'Vivi in un’altra zona.',
    });
    const late = await browser.post(`/domande/${given.id}/affida`, { colleague: await roleOf(worker) });
    expect(late.status).toBe(409);
    expect(await stateOf(given.id)).toBe('declined');
  });

  it('shows first who must not see it, offers no colleague who is named, and opens nothing to one who is', async () => {
    const sent = await sentApplication(h, {
      ...ownAnswers,
      'kept-from': { keptFrom: 'La Baldacci, che conosce mia madre, e il signor Sportelli' },
    });
    const browser = await h.as(desk);
    const { text } = await browser.get(`/domande/${sent.id}`);
    expect(text.indexOf('Chi non deve vedere questa domanda')).toBeGreaterThan(0);
    expect(text.indexOf('Chi non deve vedere questa domanda')).toBeLessThan(text.indexOf('Bruni Ada'));
    expect(text).not.toContain('Irene Baldacci');
    const refused = await browser.post(`/domande/${sent.id}/affida`, { colleague: await roleOf(worker) });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('ha chiesto che questo collega non la veda');
    const keeper = await named('access-desk', h.world.bodies.lead, 'Ugo Sportelli');
    const hers = await (await h.as(keeper)).get(`/domande/${sent.id}`);
    expect(hers.status).toBe(200);
    expect(hers.text).toContain('ha chiesto che tu non legga');
    expect(hers.text).not.toContain('Bruni Ada');
    expect(hers.text).not.toContain('Un lavoro con le piante');
  });
});

describe('nobody else', () => {
  it('opens an application: other bodies, other colleagues, heads, coordinators, administrators read 404', async () => {
    const { bodies, colleague } = h.world;
    const given = await givenApplication();
    const others = [
      await colleague('access-desk', bodies.comune),
      await colleague('social-worker', bodies.lead),
      await colleague('social-worker', bodies.comune),
      await colleague('clinician', bodies.health),
      await colleague('head-of-service', bodies.lead),
      await colleague('coordinator', bodies.lead),
      await colleague('orientation-worker', bodies.coop),
      await colleague('job-coach', bodies.coop),
      await colleague('organisation-admin', bodies.lead),
      await colleague('installation-admin', null),
    ];
    for (const one of others) {
      const browser = await h.as(one);
      const nothing = (await browser.get('/non-esiste')).text;
      const same = (t: string) => t.replaceAll(/nonce="[^"]*"|value="[^"]*"|href="[^"]*"|[0-9a-f-]{36}/g, '');
      for (const path of ['', '/rispondi', '/non-in-carico']) {
        const answer = await browser.get(`/domande/${given.id}${path}`);
        expect(answer.status, `${one.name} ${path}`).toBe(404);
        expect(same(answer.text)).toBe(same(nothing));
      }
      for (const [path, fields] of [
        ['affida', { colleague: await roleOf(worker) }],
        ['prendi-in-carico', {}],
        ['non-in-carico', { reason: 'Una ragione abbastanza lunga.' }],
      ] as const)
        expect(
          (await browser.post(`/domande/${given.id}/${path}`, fields)).status,
          `${one.name} ${path}`,
        ).toBe(404);
      expect(await waitingFor(one)).toEqual([]);
    }
    expect(await stateOf(given.id)).toBe('assigned');
    const assignee = await h.as(worker);
    expect((await assignee.get(`/domande/${given.id}`)).status).toBe(404);
    expect((await assignee.get('/domande')).status).toBe(404);
    expect((await (await h.as(desk)).post(`/domande/${given.id}/prendi-in-carico`, {})).status).toBe(404);
  });

  it('opens a draft, not even the desk', async () => {
    await h.db.asSuperuser(
      "insert into app.application (territory_id, project_id, organisation_id, resume_hash, content_enc) values ($1, $2, $3, sha256('x'), '\\x00')",
      [h.world.territoryId, h.world.projectId, h.world.bodies.lead],
    );
    const [draft] = await h.db.asSuperuser<{ id: string }>(
      "select id from app.application where state = 'draft'",
    );
    expect((await (await h.as(desk)).get(`/domande/${draft?.id}`)).status).toBe(404);
    expect((await (await h.as(desk)).get('/domande')).text).not.toContain(draft?.id);
  });
});

describe('the colleague who was given it', () => {
  it('takes her in charge: a person she follows, a draft with her wishes, her agreement and the notice', async () => {
    const given = await givenApplication();
    const browser = await h.as(worker);
    expect((await browser.get(`/domande/${given.id}/rispondi`)).text).toContain('Voglio provare a lavorare');
    const taken = await browser.post(`/domande/${given.id}/prendi-in-carico`, {});
    expect(taken.status).toBe(303);
    const url = taken.location ?? '';
    expect(url).toMatch(/^\/persone\/[0-9a-f-]{36}\/segnalazioni\/[0-9a-f-]{36}\?fatto=drafted$/);
    const referral = (await browser.get(url)).text;
    for (const said of ['Ada Bruni', 'Un lavoro con le piante', 'Voglio provare a lavorare', 'È d’accordo'])
      expect(referral).toContain(said);
    expect(referral).toContain('Nella domanda scritta da lei');
    expect(referral).toContain('Nella domanda in linea');
    const person = url.split('/segnalazioni')[0] ?? '';
    const page = (await browser.get(person)).text;
    expect(page).toContain('Domanda di propria volontà presa in carico');
    expect(page).toContain('055');
    expect((await given.get('/domanda/ricevuta')).text).toContain('ora un servizio ti segue');
    expect((await browser.post(`/domande/${given.id}/prendi-in-carico`, {})).status).toBe(409);
    const again = await browser.get(`/domande/${given.id}/rispondi`);
    expect(again.text).toContain('Apri la segnalazione');
    expect((await waitingFor(worker)).map((w) => w.id)).not.toContain(given.id);
  });

  it('takes it once, also when two forms arrive at the same moment', async () => {
    const given = await givenApplication();
    const browser = await h.as(worker);
    const before = Number(
      (await h.db.asSuperuser<{ n: string }>('select count(*) as n from app.person'))[0]?.n,
    );
    const answers = await Promise.all(
      [1, 2].map(() => browser.post(`/domande/${given.id}/prendi-in-carico`, {})),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([303, 409]);
    expect(
      Number((await h.db.asSuperuser<{ n: string }>('select count(*) as n from app.person'))[0]?.n),
    ).toBe(before + 1);
  });

  it('answers that it cannot be, in words she reads with her code', async () => {
    const given = await givenApplication();
    const browser = await h.as(worker);
    expect((await browser.get(`/domande/${given.id}/non-in-carico`)).status).toBe(200);
    expect((await browser.post(`/domande/${given.id}/non-in-carico`, { reason: 'No.' })).status).toBe(422);
    const reason = 'Vivi in un’altra zona. Chiedi allo sportello di <b>Pisa</b>.';
    expect((await browser.post(`/domande/${given.id}/non-in-carico`, { reason })).location).toBe(
      `/domande/${given.id}/rispondi?fatto=declined`,
    );
    const { text } = await given.get('/domanda/ricevuta');
    expect(text).toContain('Ti hanno detto di no');
    expect(text).toContain('Chiedi allo sportello di &lt;b>Pisa');
    expect(await stateOf(given.id)).toBe('declined');
  });

  it('takes a codice fiscale that disagrees, marked as to be checked', async () => {
    const given = await givenApplication({
      ...ownAnswers,
      'tax-code': { codiceFiscale: 'RSSMRA85T10A562S' },
    });
    const taken = await (await h.as(worker)).post(`/domande/${given.id}/prendi-in-carico`, {});
    expect(taken.status).toBe(303);
    expect((await (await h.as(worker)).get(taken.location ?? '')).text).toContain('da verificare con lei');
  });

  it('who says no while her representative says yes: the dissent stands in her words and nothing leaves', async () => {
    const given = await givenApplication(dissentAnswers);
    const browser = await h.as(worker);
    const page = (await browser.get(`/domande/${given.id}/rispondi`)).text;
    for (const said of ['La persona dice no', 'Bruno Bruni', 'Tribunale di Firenze', 'voglio restare a casa'])
      expect(page).toContain(said);
    const taken = await browser.post(`/domande/${given.id}/prendi-in-carico`, {});
    const url = taken.location?.split('?')[0] ?? '';
    const [, , personId = '', , referralId = ''] = url.split('/');
    const dissent = await withActor(h.db.doors, worker.who, (tx) =>
      findOpenDissent(tx, personId, 'agreement-to-be-referred'),
    );
    expect(dissent).toMatchObject({ herWords: 'Non voglio, voglio restare a casa', referralId });
    await browser.post(`${url}/lettera`, {
      reason: 'Una proposta del servizio.',
      wishes: '',
      needs: '',
      _version: 2,
    });
    const refused = await browser.post(`${url}/invia`, {});
    expect(refused.status).toBe(422);
    const [row] = await h.db.asSuperuser<{ state: string }>('select state from app.referral where id = $1', [
      referralId,
    ]);
    expect(row?.state).toBe('draft');
  });
});

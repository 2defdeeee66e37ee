import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import {
  type Answer,
  type Browser,
  type HttpWorld,
  openHttpWorld,
} from '../../../test/support/http-world.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';
import { plantPerson, plantRelation } from './fixtures.ts';

let http: HttpWorld;
let worker: Colleague;
let coach: Colleague;
let atWork: Browser;
let personId: string;
beforeAll(async () => {
  http = await openHttpWorld();
});
afterAll(() => http.close());
beforeEach(async () => {
  worker = await http.world.colleague('social-worker', http.world.bodies.comune);
  coach = await http.world.colleague('job-coach', http.world.bodies.coop);
  atWork = await http.as(worker);
  personId = await plantPerson(http.db, worker);
});

const inDays = (n: number) => formatDay(addDays(dayInRome(new Date()), n), 'it');
const roleOf = async (who: Colleague) =>
  (
    await http.db.asSuperuser<{ id: string }>('select id from app.membership where account_id = $1', [
      who.accountId,
    ])
  )[0]?.id ?? '';
const relationOf = async (who: Colleague) =>
  (
    await http.db.asSuperuser<{ id: string; version: number }>(
      'select id, version from app.relation where account_id = $1 and person_id = $2 order by asked_at desc',
      [who.accountId, personId],
    )
  )[0] ?? { id: '', version: 0 };
const codeOf = async () =>
  (await http.db.asSuperuser<{ code: string }>('select code from app.person where id = $1', [personId]))[0]
    ?.code ?? '';
const formOf = (page: Answer, action: string) => page.text.includes(`action="${action}"`);

it('asks a colleague, who accepts by the code alone and then finds the person', async () => {
  const url = `/persone/${personId}/chi-la-segue`;
  const page = await atWork.get(url);
  expect(page.text).toContain('Prova job-coach · Tutor di accompagnamento · Cooperativa di prova');
  const asked = await atWork.post(url, {
    membershipId: await roleOf(coach),
    until: inDays(90),
    evidence: 'Riunione di équipe',
  });
  expect(asked).toMatchObject({ status: 303, location: `${url}?fatto=asked` });
  const coaching = await http.as(coach);
  expect((await coaching.get(url)).status).toBe(404);
  const requests = await coaching.get('/richieste');
  expect(requests.text).toContain(`Persona ${await codeOf()}`);
  const { id, version } = await relationOf(coach);
  expect(formOf(requests, `/richieste/${id}/accetta`)).toBe(true);
  expect((await coaching.post(`/richieste/${id}/accetta`, { _version: version })).location).toBe(
    `${url}?fatto=accepted`,
  );
  const hers = await coaching.get(url);
  expect(hers.status).toBe(200);
  expect(formOf(hers, url)).toBe(false);
  expect((await coaching.post(`/richieste/${id}/accetta`, { _version: version + 1 })).status).toBe(409);
});

it('keeps what was typed in a request with a day that does not exist', async () => {
  const answer = await atWork.post(`/persone/${personId}/chi-la-segue`, {
    membershipId: await roleOf(coach),
    until: '30/02/2027',
    evidence: 'Riunione di équipe',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Questo giorno non esiste');
  expect(answer.text).toContain('value="30/02/2027"');
});

it('renews and ends on the page of the relation, and refuses to leave nobody', async () => {
  await plantRelation(http.db, personId, coach);
  await http.db.asSuperuser(
    "update app.relation set valid_to = now() + interval '10 days' where account_id = $1",
    [coach.accountId],
  );
  const url = `/persone/${personId}/chi-la-segue`;
  expect((await atWork.get(url)).text).toContain('finisce entro 30 giorni');
  const hers = await relationOf(coach);
  expect(formOf(await atWork.get(`${url}/${hers.id}`), `${url}/${hers.id}/rinnova`)).toBe(true);
  expect(
    (await atWork.post(`${url}/${hers.id}/rinnova`, { until: inDays(60), _version: hers.version })).status,
  ).toBe(303);
  expect(
    (await atWork.post(`${url}/${hers.id}/rinnova`, { until: inDays(61), _version: hers.version })).status,
  ).toBe(409);
  const coaching = await http.as(coach);
  expect(formOf(await coaching.get(`${url}/${hers.id}`), `${url}/${hers.id}/rinnova`)).toBe(false);
  expect(
    (await coaching.post(`${url}/${hers.id}/rinnova`, { until: inDays(70), _version: hers.version + 1 }))
      .status,
  ).toBe(404);
  const own = await relationOf(worker);
  const refused = await atWork.post(`${url}/${own.id}/fine`, { _version: own.version });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Prima passa la persona a un collega');
  expect((await coaching.post(`${url}/${hers.id}/fine`, { _version: hers.version + 1 })).location).toBe(
    '/richieste?fatto=ended',
  );
  expect((await coaching.get(url)).status).toBe(404);
});

it('declares an exclusion with who takes over, and tells the excluded nothing', async () => {
  const mate = await http.world.colleague('social-worker', http.world.bodies.comune);
  const url = `/persone/${personId}/esclusioni`;
  const fields = {
    accountId: worker.accountId,
    organisationId: '',
    reason: 'È mia cugina',
    replacementId: '',
  };
  const needed = await atWork.post(url, fields);
  expect(needed.status).toBe(422);
  expect(needed.text).toContain('Nessun altro la segue');
  expect(needed.text).toContain('È mia cugina');
  expect((await atWork.post(url, { ...fields, replacementId: await roleOf(mate) })).location).toBe(
    '/richieste?fatto=excluded',
  );
  for (const page of [url, `/persone/${personId}/chi-la-segue`, `/persone/${personId}/oscuramenti`])
    expect((await atWork.get(page)).status).toBe(404);
  const absent = await atWork.get('/persone/00000000-0000-4000-8000-000000000000/chi-la-segue');
  const hidden = await atWork.get(`/persone/${personId}/chi-la-segue`);
  const masked = (text: string) =>
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|nonce[^ >]*|value="[^"]*"/g, '');
  expect(masked(hidden.text)).toBe(masked(absent.text));
  const taking = await http.as(mate);
  const page = await taking.get(url);
  expect(page.text).toContain('È mia cugina');
  expect((await taking.get(`/persone/${personId}/chi-la-segue`)).text).not.toMatch(/esclus|cugina/i);
});

it('hides a class, lifts the hiding, and offers neither page to who coaches', async () => {
  await plantRelation(http.db, personId, coach);
  const url = `/persone/${personId}/oscuramenti`;
  expect(
    (
      await atWork.post(url, {
        dataClass: 'contact',
        accountId: coach.accountId,
        organisationId: '',
        role: '',
      })
    ).location,
  ).toBe(`${url}?fatto=hidden`);
  const page = await atWork.get(url);
  const [, lift = ''] = new RegExp(`action="(${url}/[0-9a-f-]+/fine)"`).exec(page.text) ?? [];
  expect(
    (await atWork.post(url, { dataClass: 'contact', accountId: '', organisationId: '', role: '' })).status,
  ).toBe(422);
  expect((await atWork.post(lift, { _version: 1 })).location).toBe(`${url}?fatto=hiding-ended`);
  const coaching = await http.as(coach);
  for (const hidden of [url, `/persone/${personId}/esclusioni`])
    expect((await coaching.get(hidden)).status).toBe(404);
});

it('calls every health body by one neutral name for whoever does not work there', async () => {
  const { health } = http.world.bodies;
  await http.db.asSuperuser(
    "update app.organisation set name = 'Azienda USL Toscana centro, area salute mentale' where id = $1",
    [health],
  );
  const social = await http.world.colleague('social-worker', health);
  const inside = await http.world.colleague('social-worker', health, http.world.services.dsm);
  await plantRelation(http.db, personId, social);
  await plantRelation(http.db, personId, inside);
  const seen = (await atWork.get(`/persone/${personId}/chi-la-segue`)).text;
  const now = seen.slice(seen.indexOf('data-table'), seen.indexOf('id="ask"'));
  expect(now).toContain('>Azienda USL<');
  expect(now).not.toContain('salute mentale');
  expect(now).toContain('Collega del servizio');
  // Who walks with her inside one of its services is not even a line of the list.
  expect(now.split('Azienda USL')).toHaveLength(2);
  expect((await (await http.as(social)).get(`/persone/${personId}/chi-la-segue`)).text).toContain(
    'area salute mentale',
  );
});

it('shows the head her caseload by code, and carries a substitution and a handover through', async () => {
  const { comune } = http.world.bodies;
  const head = await http.as(await http.world.colleague('head-of-service', comune));
  const mate = await http.world.colleague('social-worker', comune);
  const page = await head.get('/servizio');
  expect(page.text).toContain(await codeOf());
  const url = `/servizio/colleghi/${worker.accountId}`;
  const { id } = await relationOf(worker);
  const form = await head.get(`${url}/sostituzione`);
  expect(form.text).toMatch(new RegExp(`value="${id}"[^>]*checked|checked[^>]*value="${id}"`));
  const none = await head.post(`${url}/sostituzione`, {
    membershipId: await roleOf(mate),
    from: inDays(0),
    until: inDays(3),
  });
  expect(none.status).toBe(422);
  expect(
    (
      await head.post(`${url}/sostituzione`, {
        relationIds: id,
        membershipId: await roleOf(mate),
        from: inDays(0),
        until: inDays(3),
      })
    ).location,
  ).toBe('/servizio?fatto=substituted');
  expect(
    (await head.post(`${url}/passaggio`, { relationIds: id, membershipId: await roleOf(mate) })).location,
  ).toBe('/servizio?fatto=handed-over');
  const received = await (await http.as(mate)).get('/passaggi');
  expect(received.text).toContain(await codeOf());
  expect(received.text).toContain('Prova social-worker');
  expect((await atWork.get(`/persone/${personId}/chi-la-segue`)).status).toBe(404);
  expect((await head.get(`${url}/passaggio`)).status).toBe(404);
  expect((await head.get(`/servizio/persone/${personId}/affida`)).status).toBe(200);
  expect(
    (
      await head.post(`/servizio/persone/${personId}/affida`, {
        membershipId: await roleOf(worker),
        until: '',
      })
    ).location,
  ).toBe('/servizio?fatto=assigned');
  expect((await atWork.get(`/persone/${personId}/chi-la-segue`)).status).toBe(200);
});

it('offers the head’s pages to no other role', async () => {
  for (const role of [
    'organisation-admin',
    'social-worker',
    'coordinator',
    'orientation-worker',
    'job-coach',
  ] as const) {
    const browser = await http.as(await http.world.colleague(role, http.world.bodies.comune));
    for (const url of [
      '/servizio',
      `/servizio/colleghi/${worker.accountId}/passaggio`,
      `/servizio/persone/${personId}/affida`,
    ])
      expect([role, url, (await browser.get(url)).status]).toEqual([role, url, 404]);
    expect((await browser.post(`/servizio/colleghi/${worker.accountId}/passaggio`, {})).status).toBe(404);
  }
});

it('writes every reading of who walks with a person into the audit, also in a list', async () => {
  const head = await http.world.colleague('head-of-service', http.world.bodies.comune);
  const readings = (event: string, who: Colleague) =>
    http.db.asSuperuser<{ data_classes: string[] }>(
      'select data_classes from audit.event where event = $1 and account_id = $2 and $3 = any(person_ids)',
      [event, who.accountId, personId],
    );
  await atWork.get(`/persone/${personId}/chi-la-segue`);
  expect(await readings('relation.list', worker)).toEqual([{ data_classes: ['relation', 'stub'] }]);
  await (await http.as(head)).get('/servizio');
  expect(await readings('caseload.list', head)).toEqual([{ data_classes: ['relation', 'stub'] }]);
});

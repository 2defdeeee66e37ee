import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withActor } from '../../platform/database/with-actor.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const invitation = /https:\/\/accompagna\.example(\/invito\/[^"<]+)/;

/** Sets a password by the link of the page, and signs in. */
async function enterBy(page: string) {
  const link = invitation.exec(page)?.[1] ?? '';
  const done = await h.anybody.post(link, {
    password: 'una frase lunga da ricordare',
    repeat: 'una frase lunga da ricordare',
  });
  expect(done.status).toBe(303);
  return done;
}

const accountOf = async (name: string) =>
  (await h.db.asSuperuser<{ id: string }>('select id from app.account where name = $1', [name]))[0]?.id ?? '';

it('opens her own access by her code, shows the link once, and lets her in', async () => {
  const { worker, person, url } = await aFollowedPerson(h.db, h.world);
  const social = await h.as(worker);
  const opened = await social.post(`${url}/accesso`, { _version: 0 });
  expect(opened.status).toBe(303);
  const page = await social.get(opened.location ?? '');
  await enterBy(page.text);
  const [account] = await h.db.asSuperuser<{ name: string; email: string; roles: string }>(
    `select a.name, a.email, string_agg(m.role, ' ') as roles from app.account a join app.membership m on m.account_id = a.id
      where a.name = $1 group by a.id`,
    [person.code],
  );
  expect(account).toEqual({ name: person.code, email: person.code.toLowerCase(), roles: 'person' });
  const her = await h.as({ accountId: await accountOf(person.code) });
  expect((await her.get('/')).status).toBe(200);
  for (const closed of [
    '/persone',
    '/enti',
    '/segnalazioni',
    `${url}/diario`,
    `${url}/documenti`,
    `${url}/accesso`,
  ])
    expect((await her.get(closed)).status, closed).toBe(404);
  expect((await social.post(`${url}/accesso`, { _version: 0 })).status).toBe(409);
});

it('closes it at once, and the next one has a number after the code', async () => {
  const { worker, person, url } = await aFollowedPerson(h.db, h.world, 'Corti');
  const social = await h.as(worker);
  await social.post(`${url}/accesso`, { _version: 0 });
  const her = await h.as({ accountId: await accountOf(person.code) });
  expect((await her.get(url)).status).toBe(200);
  expect((await social.post(`${url}/accesso/chiudi`, { _version: 1 })).status).toBe(303);
  expect((await her.get(url)).status).toBe(404);
  expect((await social.post(`${url}/accesso`, { _version: 0 })).status).toBe(303);
  expect(await accountOf(`${person.code}-2`)).not.toBe('');
});

it('a new invitation voids the one before', async () => {
  const { worker, url } = await aFollowedPerson(h.db, h.world, 'Danti');
  const social = await h.as(worker);
  const first = await social.get((await social.post(`${url}/accesso`, { _version: 0 })).location ?? '');
  const second = await social.get(
    (await social.post(`${url}/accesso/invito`, { _version: 1 })).location ?? '',
  );
  expect((await h.anybody.get(invitation.exec(first.text)?.[1] ?? '')).status).toBe(404);
  await enterBy(second.text);
});

it('gives it nobody but who has her in charge: not her coach, not the administration', async () => {
  const { beside, url } = await aFollowedPerson(h.db, h.world, 'Elmi');
  const coach = await h.world.colleague('job-coach', h.world.bodies.comune);
  await beside(coach, 'coaches');
  const others = [
    coach,
    await h.world.colleague('organisation-admin', h.world.bodies.comune),
    await h.world.colleague('social-worker', h.world.bodies.comune),
  ];
  for (const other of others) {
    const browser = await h.as(other);
    expect((await browser.get(`${url}/accesso`)).status).toBe(404);
    expect((await browser.post(`${url}/accesso`, { _version: 0 })).status).toBe(404);
  }
});

it('her account stands in no list of colleagues', async () => {
  const { worker, person, url } = await aFollowedPerson(h.db, h.world, 'Fani');
  await (await h.as(worker)).post(`${url}/accesso`, { _version: 0 });
  const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
  const rows = await withActor(h.db.doors, colleague.who, (tx) =>
    tx.db.selectFrom('account').select('id').where('name', '=', person.code).execute(),
  );
  expect(rows).toEqual([]);
});

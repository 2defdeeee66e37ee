import { afterAll, beforeAll, expect, it } from 'vitest';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../support/http-world.ts';

let http: HttpWorld;
let worker: Browser;
let personId = '';
const name = 'Cutrettola';

beforeAll(async () => {
  http = await openHttpWorld();
  const colleague = await http.world.colleague('social-worker', http.world.bodies.comune);
  worker = await http.as(colleague);
  personId = await withActor(http.db.doors, colleague.who, async (tx) => {
    const registered = await registerPerson(tx, colleague, {
      familyName: name,
      givenName: 'Ada',
      birthDate: null,
      birthplace: null,
      sex: null,
      codiceFiscale: null,
      mismatchReason: 'in attesa',
    });
    if (!registered.ok) throw new Error(registered.code);
    return registered.person.id;
  });
});
afterAll(() => http.close());

const audited = async () => (await http.db.asSuperuser('select from audit.event')).length;

it('answers 503 and no data when a read cannot be written into the audit, and comes back by itself', async () => {
  const url = `/persone/${personId}`;
  const before = await worker.get(url);
  expect([before.status, before.text.includes(name)]).toEqual([200, true]);
  const rows = await audited();
  await http.db.asSuperuser(`create function audit.fail() returns trigger language plpgsql as $f$ begin raise exception 'planted'; end $f$;
    create trigger fail before insert on audit.event for each row execute function audit.fail()`);
  const down = await worker.get(url);
  expect(down.status).toBe(503);
  expect(down.text).not.toContain(name);
  expect(await audited()).toBe(rows);
  await http.db.asSuperuser('drop trigger fail on audit.event; drop function audit.fail()');
  expect((await worker.get(url)).status).toBe(200);
  expect(await audited()).toBe(rows + 1);
});

it('writes nothing when a form cannot be written into the audit', async () => {
  const counted = async () =>
    (
      await http.db.asSuperuser<{ n: number }>(
        'select ((select count(*) from app.person_contact) + (select count(*) from app.event))::int as n',
      )
    )[0]?.n ?? 0;
  const send = () => worker.post(`/persone/${personId}/recapiti`, { phone: '055 000 1234', _version: 0 });
  const before = await counted();
  await http.db.asSuperuser('revoke insert on audit.event from accompagna_runtime');
  expect((await send()).status).toBe(503);
  expect(await counted()).toBe(before);
  await http.db.asSuperuser('grant insert on audit.event to accompagna_runtime');
  expect((await send()).status).toBe(303);
  expect(await counted()).toBe(before + 2);
});

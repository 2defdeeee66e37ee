import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantList } from '../../../test/support/plant-list.ts';
import { readExport, walkList } from '../../../test/support/read-list.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';

let h: HttpWorld;
let world: Awaited<ReturnType<typeof plantList>>;
let worker: Browser;
let coordinator: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  world = await plantList(h.db, h.world, 16);
  worker = await h.as(world.worker);
  coordinator = await h.as(world.coordinator);
}, 120_000);
afterAll(() => h.close());

const rowsOf = async (browser: Browser, url: string) => (await walkList(browser, url)).flatMap((p) => p.rows);

it('narrows by state, project and answer, and says in the list and in the file which answer is late', async () => {
  expect(await rowsOf(worker, '/segnalazioni')).toHaveLength(16);
  const sent = await rowsOf(worker, '/segnalazioni?stato=sent');
  expect(sent.map((r) => r[3])).toEqual(['Inviata', 'Inviata']);
  expect(await rowsOf(worker, '/segnalazioni?risposta=attesa')).toHaveLength(2);
  expect(await rowsOf(worker, '/segnalazioni?risposta=ritardo')).toEqual([]);
  const project = await rowsOf(worker, `/segnalazioni?progetto=${world.projects[1]}`);
  expect(new Set(project.map((r) => r[1]))).toEqual(new Set(['Àncora lavoro']));
  await h.db.asSuperuser(
    "update app.referral set answer_due_on = '2026-01-07' where id = (select id from app.referral where state = 'sent' limit 1)",
  );
  const late = await rowsOf(worker, '/segnalazioni?risposta=ritardo');
  expect(late.map((r) => r.slice(6))).toEqual([['07/01/2026', 'sì']]);
  expect((await readExport(worker, '/segnalazioni?risposta=ritardo', 'csv')).rows).toEqual(late);
  const byDay = (await rowsOf(worker, '/segnalazioni?ordina=due')).map((r) => r[6]);
  expect(byDay[0]).toBe('07/01/2026');
  expect(byDay.slice(2)).toEqual(Array(14).fill(''));
});

it('keeps drafts from the project, and whom another body refers from a worker', async () => {
  const desk = await rowsOf(coordinator, '/segnalazioni');
  expect(desk.map((r) => r[3])).not.toContain('Bozza');
  const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.coop));
  expect(await rowsOf(stranger, '/segnalazioni')).toEqual([]);
  expect((await readExport(stranger, '/segnalazioni', 'csv')).rows).toEqual([]);
});

it('finds what health bodies refer together, and no single one of them by its id', async () => {
  const { health } = h.world.bodies;
  const operator = await h.world.colleague('serd-operator', health, h.world.services.serd);
  await referralInState(h.db, 'sent', {
    worker: operator,
    coordinator: world.coordinator,
    projectId: h.world.projectId,
    identity: { familyName: 'Neri', givenName: 'Leo' },
  });
  const second = crypto.randomUUID();
  await h.db.asSuperuser(
    "insert into app.organisation (id, territory_id, kind, name) values ($1, $2, 'health', 'Clinica di prova')",
    [second, h.world.territoryId],
  );
  const page = (await coordinator.get('/segnalazioni')).text;
  expect(page).toContain('<option value="salute">Azienda USL</option>');
  expect(page).not.toMatch(/Clinica di prova|Azienda USL di prova/);
  for (const which of ['salute', health, second]) {
    const rows = await rowsOf(coordinator, `/segnalazioni?ente=${which}`);
    expect(
      rows.map((r) => [r[0], r[2]]),
      which,
    ).toEqual([['Neri Leo', 'Azienda USL']]);
  }
  const inside = await h.as(operator);
  expect((await inside.get('/segnalazioni')).text).toContain(
    `<option value="${health}">Azienda USL di prova`,
  );
  expect(await rowsOf(worker, `/segnalazioni?ente=${h.world.bodies.comune}`)).toHaveLength(16);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aMeeting, aSeat, mayBeSeated } from '../../../test/support/plant-meeting.ts';

let h: HttpWorld;
let worker: Colleague;
beforeAll(async () => {
  h = await openHttpWorld();
  const { comune } = h.world.bodies;
  worker = await h.world.colleague('social-worker', comune);
  const soon = await aMeeting(h, worker, comune, { title: 'Équipe di dicembre' });
  await aMeeting(h, worker, comune, {
    kind: 'uvm',
    title: 'UVM di gennaio',
    startsAt: new Date(Date.now() + 40 * 86_400_000),
  });
  await aSeat(h, worker, soon, await mayBeSeated(h, worker, comune), 'chair');
});
afterAll(() => h.close());

const both = ['Équipe di dicembre', 'UVM di gennaio'];
const titles = (text: string) => both.filter((t) => text.includes(`>${t}</a>`));

it.each([
  ['', both],
  ['?tipo=uvm', ['UVM di gennaio']],
  ['?stato=convened', both],
  ['?stato=closed', []],
  ['?mie=si', ['Équipe di dicembre']],
  ['?tipo=altro&dopo=x', both],
])('the list%s shows %j', async (query, shown) => {
  expect(titles((await (await h.as(worker)).get(`/riunioni${query}`)).text)).toEqual(shown);
});

it.each([
  ['', ['UVM di gennaio', 'Équipe di dicembre']],
  ['?ordina=when', ['Équipe di dicembre', 'UVM di gennaio']],
  ['?ordina=-title', ['UVM di gennaio', 'Équipe di dicembre']],
])('the list%s goes %j', async (query, order) => {
  const { text } = await (await h.as(worker)).get(`/riunioni${query}`);
  const places = order.map((t) => text.indexOf(`>${t}</a>`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('is exported as it is filtered', async () => {
  const file = await (await h.as(worker)).get('/riunioni/esporta?formato=csv&tipo=uvm');
  expect(file.text).toContain('UVM di gennaio');
  expect(file.text).not.toContain('Équipe di dicembre');
});

it('shows a colleague of another body none of them', async () => {
  const as = await h.as(await h.world.colleague('social-worker', h.world.bodies.coop));
  const page = await as.get('/riunioni');
  expect(titles(page.text)).toEqual([]);
  expect(page.text).toContain('Nessuna riunione');
});

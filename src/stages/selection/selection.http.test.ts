import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { somebodyEligible } from '../../../test/support/plant-selection.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

it('takes two people from the opening of a selection to a decision with reasons and the letter to each', async () => {
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const desk = await h.as(coordinator);
  const ada = await somebodyEligible(h, version, { familyName: 'Bruni', minute: 1 });
  const bea = await somebodyEligible(h, version, { familyName: 'Zorzi', minute: 2, route: 'mental-health' });
  const list = `/progetti/${h.world.projectId}/selezioni`;
  expect((await desk.get(`${list}/nuova`)).text).toContain('L’avviso stabilisce');
  const opened = await desk.post(`${list}/nuova`, {
    title: 'Prima selezione',
    officer: 'Maria Rossi',
    office: 'Ufficio progetti',
    termOn: '31/12/2027',
    complaintDays: '30',
  });
  expect(opened.location).toMatch(/\?fatto=opened$/);
  const page = opened.location?.split('?')[0] ?? '';
  expect((await desk.post(`${page}/entra`, { _version: 1 })).location).toBe(`${page}?fatto=entered`);
  const shown = await desk.get(page);
  expect(shown.text).not.toMatch(/Bruni|Zorzi/);
  expect(shown.text).toContain('101/2026');
  const links = [...shown.text.matchAll(/href="(\/persone\/[^"]+\/selezione\/[^"]+)"/g)].map(
    (m) => m[1] ?? '',
  );
  expect(links).toHaveLength(2);
  for (const link of links) {
    const decided = await desk.post(`${link}/decidi`, {
      _version: 1,
      outcome: 'admitted',
      reason: 'L’équipe la ritiene pronta per un percorso.',
      meeting: '',
    });
    expect(decided.location).toBe(`${link}?fatto=decided`);
  }
  expect(
    (await desk.post(`${page}/chiudi`, { _version: 1, actNumber: '12/2026', actOn: '01/02/2026' })).location,
  ).toBe(`${page}?fatto=closed`);
  const hers = links.find((l) => l.includes(ada.on.personId)) ?? '';
  const worker = await h.as(ada.worker);
  const told = await worker.post(`${hers}/comunica`, {
    _version: 2,
    kind: 'outcome',
    toldOn: '02/02/2026',
    channel: 'by-hand',
  });
  expect(told.location).toBe(`${hers}?fatto=told`);
  const read = (await worker.get(hers)).text;
  expect(read).toContain('L’équipe la ritiene pronta');
  expect(read).toContain('Ammessa');
  expect((await worker.get(links.find((l) => l.includes(bea.on.personId)) ?? '')).status).toBe(404);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { aPlanned, codeOn } from '../../../test/support/plant-plan.ts';
import { aPng } from '../../platform/files/fixtures.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
  await plantNotice(h.db, h.world);
});
afterAll(() => h.close());

const reads = ['', '/ore'];
const writes = ['/testo', '/obiettivi/nuovo', '/misure/nuova', '/altri-progetti/nuovo', '/chiudi', '/carta'];
const posts = [
  '/comincia',
  '/riapri',
  '/lascia',
  '/versione-nuova',
  '/altri-progetti/nessuno',
  '/ore',
  '/revisione',
];

it('opens the plan to who walks with her, its forms to who writes it, and to nobody else', async () => {
  const p = await aPlanned(h, 'draft');
  const { dsm, serd } = h.world.services;
  const other = await aPlanned(h, 'none');
  const her = await p.her();
  const people: [who: string, browser: Browser, mayRead: boolean, mayWrite: boolean][] = [
    ['case manager', p.as, true, true],
    ['job coach', await h.as(await p.rater('job-coach', 'coaches')), true, true],
    ['orientation worker', await h.as(await p.rater('orientation-worker', 'assesses')), true, false],
    ['who treats', await h.as(await p.rater('clinician', 'treats', 'health', dsm)), true, false],
    ['a rater', await h.as(await p.rater('clinician', 'assesses', 'health', dsm)), false, false],
    [
      'addiction service',
      await h.as(await p.rater('serd-operator', 'serd-treats', 'health', serd)),
      false,
      false,
    ],
    ['she herself', her, true, false],
    ['coordination', await h.as(p.coordinator), false, false],
    ['another case manager', other.as, false, false],
    ['another person', await other.her(), false, false],
    [
      'head of service',
      await h.as(await h.world.colleague('head-of-service', h.world.bodies.comune)),
      false,
      false,
    ],
    ['access desk', await h.as(await h.world.colleague('access-desk', h.world.bodies.comune)), false, false],
    ['installation', await h.as(await h.world.colleague('installation-admin', null)), false, false],
    [
      'accounts',
      await h.as(await h.world.colleague('organisation-admin', h.world.bodies.comune)),
      false,
      false,
    ],
  ];
  for (const [who, browser, mayRead, mayWrite] of people) {
    for (const url of reads)
      expect((await browser.get(`${p.page}${url}`)).status, `${who} ${url}`).toBe(mayRead ? 200 : 404);
    for (const url of writes)
      expect((await browser.get(`${p.page}${url}`)).status, `${who} ${url}`).toBe(mayWrite ? 200 : 404);
    if (!mayWrite)
      for (const url of [...posts, ...writes])
        expect((await browser.post(`${p.page}${url}`, {})).status, `${who} posts ${url}`).toBe(404);
  }
});

it('lets a second operator who does not write the plan look at its paper, and nobody who may not confirm', async () => {
  const p = await aPlanned(h);
  const code = codeOn((await p.as.get(p.page)).text);
  const day = formatDay(dayInRome(h.clock.now), 'it');
  await p.as.send(`${p.page}/carta`, { code, parts: 'person', signedOn: day }, [
    { field: 'scan', name: 'piano.png', bytes: aPng() },
  ]);
  const [row] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.plan_signature where person_id = $1',
    [p.personId],
  );
  const paper = `${p.page}/conferma/${row?.id}`;
  const treats = await h.as(await p.rater('clinician', 'treats', 'health', h.world.services.dsm));
  const rater = await h.as(await p.rater('clinician', 'assesses', 'health', h.world.services.dsm));
  const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  for (const url of [paper, `${paper}/file`, `${paper}/anteprima/1`]) {
    expect((await treats.get(url)).status, url).toBe(200);
    for (const browser of [rater, stranger, await p.her(), await h.as(p.coordinator)])
      expect((await browser.get(url)).status, url).toBe(404);
  }
  const done = await treats.post(paper, { answer: 'yes', reason: '' });
  expect(done.location).toBe(`${p.page}?fatto=confirmed`);
});

it('leads from the page of another person to nothing: the case must be hers', async () => {
  const p = await aPlanned(h, 'draft');
  const other = await aPlanned(h, 'draft');
  const crossed = `${p.person}/piano/${other.caseId}`;
  expect((await p.as.get(crossed)).status).toBe(404);
  expect((await other.as.get(crossed)).status).toBe(404);
  const coach = await p.rater('job-coach', 'coaches');
  expect((await (await h.as(coach)).get(crossed)).status).toBe(404);
});

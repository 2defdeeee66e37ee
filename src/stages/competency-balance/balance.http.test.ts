import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCaseToBalance, setBalanceRules } from '../../../test/support/a-case-to-balance.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
  await setBalanceRules(h.db, version, { order: 'balance-first', balanceHours: 1, planHours: 1 });
});
afterAll(() => h.close());

const today = formatDay(dayInRome(new Date()), 'it');
const hashOn = (text: string) => /name="sha256" value="([0-9a-f]{64})"/.exec(text)?.[1] ?? '';
const scan = () => PNG.sync.write(Object.assign(new PNG({ width: 60, height: 40 }), {}));

/** A case with the browsers of those who walk with her. */
async function opened() {
  const story = await aCaseToBalance(h.db, h.world);
  return {
    ...story,
    orients: await h.as(story.orienter),
    coaches: await h.as(story.coach),
    manages: await h.as(story.worker),
  };
}

const sign = async (browser: Browser, page: string) =>
  browser.post(`${page}/firma`, { sha256: hashOn((await browser.get(page)).text) });

/** Uploads her signature on paper, and lets the coach confirm it. */
async function herPaper(browser: Browser, second: Browser, url: string, subject: string) {
  const form = await browser.get(`${url}/firme/${subject}`);
  expect(form.status, subject).toBe(200);
  const sent = await browser.send(
    `${url}/firme/${subject}`,
    { sha256: hashOn(form.text), parts: 'person', signedOn: today },
    [{ field: 'scan', name: 'firma.png', bytes: scan() }],
  );
  expect(sent.status, sent.text.slice(0, 3000)).toBe(303);
  const shown = await second.get((sent.location ?? '').split('?')[0] ?? '');
  const paper = /href="([^"]*\/carte\/[0-9a-f-]{36})"/.exec(shown.text)?.[1] ?? '';
  return { paper, confirmed: await second.post(`${paper}/conferma`, {}) };
}

it('goes from the contract to the conclusion, with the hours that the notice asks', async () => {
  const { orients, coaches, url, herself } = await opened();
  expect((await orients.get(url)).text).toContain('L’avviso chiede 1 ore');
  expect((await orients.post(`${url}/apri`, {})).location).toBe(`${url}?fatto=opened`);
  // No investigation before the contract.
  const early = await orients.post(`${url}/comincia-investigazione`, { _version: 1 });
  expect(early.status).toBe(422);
  expect(early.text).toContain('Manca che cosa chiede al bilancio');
  expect((await orients.get(`${url}/voce/interest`)).status).toBe(404);
  expect((await orients.post(`${url}/voce/interest`, { what: 'Le piante' })).status).toBe(409);
  const needs = await orients.post(`${url}/contratto`, { text: 'Capire che lavoro può fare.', _version: 1 });
  expect(needs.location).toBe(`${url}/contratto?fatto=needs`);
  expect((await sign(orients, `${url}/contratto`)).location).toBe(`${url}/contratto?fatto=signed`);
  const balanceId = /firme\/contract\/([0-9a-f-]{36})/.exec(
    (await orients.get(`${url}/contratto`)).text,
  )?.[1];
  const { confirmed } = await herPaper(orients, coaches, url, `contract/${balanceId}`);
  expect(confirmed.status, confirmed.text.slice(0, 2000)).toBe(303);
  const begun = await orients.post(`${url}/comincia-investigazione`, { _version: 2 });
  expect(begun.status, begun.text.slice(0, 4000)).toBe(303);
  // A session of an hour, signed by both.
  const logged = await orients.post(`${url}/colloqui`, {
    outcome: 'held',
    heldOn: today,
    startsAt: '09:30',
    minutes: '60',
    place: 'Al bar della piazza',
    withWhom: 'La sorella',
    content: 'Abbiamo parlato dei lavori fatti.',
  });
  const session = (logged.location ?? '').split('?')[0] ?? '';
  expect((await sign(orients, session)).status).toBe(303);
  await herPaper(orients, coaches, url, `session/${session.split('/').at(-1)}`);
  expect((await orients.get(url)).text).toContain('1 h 0 min');
  await orients.post(`${url}/voce/interest`, { what: 'Le piante', why: 'La calmano.' });
  expect((await orients.get(`${url}/sezione/interest`)).text).toContain('Le piante');
  expect((await orients.post(`${url}/comincia-conclusione`, { _version: 3 })).status).toBe(303);
  await orients.post(`${url}/sintesi`, { text: 'Sai curare le piante.', _version: 4 });
  const closed = await orients.post(`${url}/chiudi`, { _version: 5 });
  expect(closed.status, closed.text.slice(0, 3000)).toBe(303);
  const text = (await orients.get(url)).text;
  expect(text).toContain('Riguardare insieme il bilancio dal');
  // She reads it herself.
  const own = await h.as(herself);
  expect((await own.get(url)).status).toBe(200);
  expect((await own.post(`${url}/sintesi`, { text: 'x', _version: 6 })).status).toBe(404);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

/** A person with her own access, whose balance waits for her signature under the contract. */
async function herBalance() {
  const taken = await aTakenOnPerson(h.db, h.world);
  const worker = await taken.rater('orientation-worker', 'assesses');
  const at = await h.as(worker);
  const balance = `/persone/${taken.personId}/bilancio/${taken.caseId}`;
  const social = await h.as(taken.worker);
  expect((await social.post(`/persone/${taken.personId}/accesso`, { _version: 0 })).status).toBe(303);
  const [self] = await h.db.asSuperuser<{ account_id: string }>(
    "select account_id from app.relation where person_id = $1 and kind = 'self'",
    [taken.personId],
  );
  return { ...taken, at, social, balance, her: await h.as({ accountId: self?.account_id ?? '' }) };
}

const shown = (page: string) => /name="shown" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
const linkTo = (page: string, what: string) =>
  new RegExp(`href="(/mio/[^"]+/${what}/[^"]*)"`).exec(page)?.[1] ?? '';
const post = async (browser: Browser, url: string, fields: Record<string, string | number>, status = 303) => {
  const done = await browser.post(url, fields);
  expect(done.status, `${url}: ${done.text.match(/<main[\s\S]*?<\/main>/)?.[0]?.slice(0, 600)}`).toBe(status);
  return done;
};

it('shows her the contract she is asked to sign, and takes her signature under that text alone', async () => {
  const { at, balance, her, personId } = await herBalance();
  await post(at, `${balance}/apri`, {});
  await post(at, `${balance}/contratto`, { text: 'Vorrei capire che lavoro posso fare.', _version: 1 });
  const home = await her.get('/');
  expect(home.text).toContain('Leggi il contratto del bilancio');
  const url = linkTo(home.text, 'contract');
  const page = await her.get(url);
  expect(page.text).toContain('Vorrei capire che lavoro posso fare.');
  await post(at, `${balance}/contratto`, { text: 'Vorrei lavorare in una cucina.', _version: 2 });
  const refused = await post(her, `${url}/firma`, { shown: shown(page.text) }, 409);
  expect(refused.text).toContain('Il testo è cambiato');
  expect(refused.text).toContain('Vorrei lavorare in una cucina.');
  await post(her, `${url}/firma`, { shown: shown(refused.text) });
  const [signature] = await h.db.asSuperuser<{ part: string; way: string; level: string }>(
    'select part, way, identity_level as level from app.balance_signature where person_id = $1',
    [personId],
  );
  expect(signature).toEqual({ part: 'person', way: 'signed-in', level: 'password' });
  expect((await her.get('/')).text).not.toContain('Leggi il contratto del bilancio');
  await post(her, `${url}/firma`, { shown: shown(refused.text) }, 409);
});

it('opens her pages to nobody else, whoever follows her', async () => {
  const { at, social, personId, balance, rater } = await herBalance();
  await post(at, `${balance}/apri`, {});
  const coach: Colleague = await rater('job-coach', 'coaches');
  const stranger = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
  const another = await herBalance();
  for (const browser of [at, social, await h.as(coach), stranger, another.her])
    expect((await browser.get(`/mio/${personId}`)).status).toBe(404);
});

it('shows no office to her: neither lists nor forms about her', async () => {
  const { her, personId, caseId, balance } = await herBalance();
  for (const url of [
    '/persone',
    '/riunioni',
    '/selezioni',
    '/vocabolario',
    `${balance}/firme/contract/${caseId}`,
  ])
    expect((await her.get(url)).status, url).toBe(404);
  for (const [url, fields] of [
    [`${balance}/apri`, {}],
    [`/persone/${personId}/piano/${caseId}/inizia`, {}],
  ] as const)
    expect((await her.post(url, fields)).status, url).toBe(404);
});

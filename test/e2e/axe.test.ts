import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { galleryRoute } from '../../src/gallery-route.ts';
import { allRoutes, openRoutes, publicRoutes } from '../../src/site.ts';
import { faultsOfPdf } from '../outputs/faults-of-pdf.ts';
import { type BrowserWorld, openBrowserWorld } from '../support/browser-world.ts';
import { type Address, openAddresses, type Walk } from '../support/every-address.ts';
import { siteUrl } from '../support/ids-of-site.ts';
import { faultsOfHtml, faultsOfPage, faultsOnTelephone } from '../support/look-closely.ts';
import { faultsOfWeight } from '../support/weigh.ts';

let w: BrowserWorld;
let walk: Walk;
beforeAll(async () => {
  w = await openBrowserWorld();
  walk = await openAddresses(w);
}, 600_000);
afterEach(() => expect(w.complaints.splice(0)).toEqual([]));
afterAll(() => w.close());

/** Looks at what an address shows, and at its forms sent back empty, where it has any: the first, and of the stages
 *  from the selection to the plan each of them. */
async function look({ page, url }: Address, status = 200) {
  const answer = await page.goto(url);
  expect(answer?.status()).toBe(status);
  const html = (await answer?.text()) ?? '';
  const weight = await faultsOfWeight(page, html);
  expect([...weight, ...(await faultsOfPage(page, html))]).toEqual([]);
  const forms = await formsOf(page).count();
  const asked =
    /riunioni|selezion|valutazione|bilancio|piano|strumenti|mio|aziende|posti|lavoro|scheda|presentazion|abbinamenti|redazione/.test(
      url,
    )
      ? forms
      : Math.min(forms, 1);
  for (let nth = 0; nth < asked; nth += 1) {
    if (nth > 0) await page.goto(url);
    const refused = await sentBackEmpty(page, nth);
    if (refused === undefined) continue;
    const [sent, telephone] = await Promise.all([faultsOfHtml(refused), faultsOnTelephone(page)]);
    expect([...sent, ...telephone].map((f) => `form ${nth + 1} with errors: ${f}`)).toEqual([]);
  }
}

/** The forms of a page with something to fill in. */
function formsOf(page: Page) {
  // These ask for nothing that must be written: blank they would go, and with them pages of others. What readers are asked
  // of a page shows step by step: `journey-rating` looks at each.
  const kept = ['/avvia', '/emetti', '/ritira', '/conferma', '/si', '/stop', '/valutazione']
    .map((end) => `:not([action$="${end}"])`)
    .join('');
  return page.locator(`main form[method=post]${kept}:has(input:not([type=hidden]), select, textarea)`);
}

/** Sends one of these forms, all blank. @returns the HTML of the 422, or nothing */
async function sentBackEmpty(page: Page, nth: number): Promise<string | undefined> {
  const form = formsOf(page).nth(nth);
  // An earlier one that went may have taken it away.
  if ((await form.count()) === 0) return undefined;
  for (const field of await form
    .locator('input:is([type=text], [type=email], [type=tel], [type=password]), textarea')
    .all())
    await field.fill('');
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().isNavigationRequest() && r.request().method() === 'POST'),
    // The new document's own: the old one has long been loaded, and a navigation under way would spoil the next.
    page.waitForEvent('load'),
    form.evaluate((f: HTMLFormElement) => f.requestSubmit()),
  ]);
  return answer.status() === 422 ? answer.text() : undefined;
}

const pages = [...allRoutes, ...openRoutes, galleryRoute]
  .filter((r) => r.method === 'GET' && !('sends' in r) && !r.url.startsWith('/lingua/'))
  .map((r) => r.url);

const files = allRoutes.filter((r) => r.method === 'GET' && 'sends' in r).map((r) => r.url);

it.each(pages)(
  '%s is accessible and light: axe silent, HTML valid, nothing cut off at 320 px or with large text, 60 kB',
  async (url) => {
    await look(await walk.find(url));
  },
);

const published = publicRoutes.filter(
  (r) =>
    r.method === 'GET' &&
    !/\.(xml|txt|csv|json|jsonld|ttl)$|^\/(immagini|documenti)\/|^\/valutazione$/.test(r.url),
);

it.each(published.flatMap((r) => (r.oneLanguage ? [r.url] : [r.url, r.url === '/' ? '/en' : `/en${r.url}`])))(
  '%s is accessible and light for a citizen',
  async (url) => {
    // Nobody is signed in, and no cookie comes back: the first page is that of the site.
    const page = walk.as.nobody;
    await page.context().clearCookies();
    await look({
      page,
      url: siteUrl(url.replace(/^\/en(?=\/)/, ''), walk.site).replace(
        /^/,
        url.startsWith('/en/') ? '/en' : '',
      ),
    });
    expect(await page.context().cookies()).toEqual([]);
  },
);

it.each(files)('%s is a file that somebody can fetch', async (url) => {
  const { page, url: address } = await walk.find(url);
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).not.toContain('text/html');
  const bytes = await answer.body();
  expect(bytes.length).toBeGreaterThan(0);
  // What is uploaded is a photograph here; a PDF is one that the product has made.
  if (answer.headers()['content-type'] === 'application/pdf') expect(await faultsOfPdf(bytes)).toEqual([]);
});

it.each(['draft', 'sent', 'returned', 'accepted', 'withdrawn'] as const)(
  'a referral that is %s reads well for who wrote it',
  async (state) => {
    await look({ page: walk.as.worker, url: walk.referrals[state] });
  },
);

it.each([
  ['who walks with her', '/chi-la-segue'],
  ['whom she excludes', '/esclusioni'],
  ['what she keeps from whom', '/oscuramenti'],
  ['everything that happened', ''],
])('the page of a person with company says well %s', async (_, path) => {
  await look({ page: walk.as.worker, url: walk.person + path });
});

it.each([
  ['a report that is a draft', 'draftReport', 'worker'],
  ['a report that was issued', 'issuedReport', 'worker'],
  ['the page of a person who died', 'dead', 'worker'],
  ['what the desk joined', 'merges', 'coordinator'],
  ['a list that was entered', 'imported', 'worker'],
  ['the page of a person with a plan', 'withPlan', 'worker'],
  ['a meeting that was closed', 'closedMeeting', 'coordinator'],
  ['a ranking that waits for points', 'ranking', 'coordinator'],
  ['two evaluations side by side', 'sideBySide', 'rater'],
  ['a balance with everything in it', 'investigation', 'orienter'],
  ['a plan whose paper waits for a second operator', 'paperPlan', 'coach'],
  ['a plan that is followed', 'signedPlan', 'worker'],
  ['a plan that is written anew', 'renewedPlan', 'worker'],
  ['her own page', 'ownPage', 'herself'],
] as const)('%s reads well', async (_, state, who) => {
  await look({ page: walk.as[who], url: walk.states[state] });
});

it.each([
  ['/passaggi', 'successor'],
  ['/servizio', 'head'],
  ['/', 'head'],
  ['/persone', 'coordinator'],
  ['/enti', 'installation'],
] as const)('%s, full, reads well for the %s', async (url, who) => {
  await look({ page: walk.as[who], url });
});

it.each(['/accedi', '/segnalazioni/nuova', '/persone', '/persone/:personId/piano/:caseId', '/mio/:personId'])(
  '%s reads well in English',
  async (url) => {
    const { page, url: address } = await walk.find(url);
    await page.goto(`/lingua/en?ritorno=${encodeURIComponent(address)}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await look({ page, url: address });
    await page.goto('/lingua/it');
  },
);

it('the page that is not there, or not for the reader, reads well', async () => {
  await look({ page: walk.as.stranger, url: walk.referrals.draft }, 404);
});

it('the two versions of a record, side by side, read well', async () => {
  const { worker } = walk.as;
  await worker.goto(`${walk.referrals.returned}/lettera`);
  const form = await worker
    .locator('main form')
    .evaluate((f: HTMLFormElement) =>
      Object.fromEntries([...new FormData(f)].map(([k, v]) => [k, String(v)])),
    );
  await worker
    .getByLabel('Perché proponi il percorso')
    .fill('La seconda versione, scritta mentre la prima veniva salvata.');
  const first = await worker.request.post(`${walk.referrals.returned}/lettera`, {
    form: { ...form, _key: crypto.randomUUID(), reason: 'La prima versione salvata.' },
    maxRedirects: 0,
  });
  expect(first.status()).toBe(303);
  const [answer] = await Promise.all([
    worker.waitForResponse((r) => r.request().method() === 'POST'),
    worker.getByRole('button', { name: 'Salva' }).click(),
  ]);
  expect(answer.status()).toBe(409);
  expect(await faultsOfPage(worker, await answer.text())).toEqual([]);
});

it('the page of a database that is gone reads well, and the next one is whole again', async () => {
  const name = w.db.runtime.database ?? '';
  const limit = (n: number) => w.db.asSuperuser(`alter database ${name} connection limit ${n}`);
  await limit(0);
  await w.db.asSuperuser(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'accompagna_runtime'",
    [name],
  );
  await look({ page: walk.as.worker, url: '/' }, 503);
  await limit(-1);
  expect(await walk.as.worker.goto('/').then((a) => a?.status())).toBe(200);
  w.complaints.length = 0;
});

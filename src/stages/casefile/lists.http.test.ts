import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantList } from '../../../test/support/plant-list.ts';
import { readExport, readListPage, walkList } from '../../../test/support/read-list.ts';
import { caseSorts, listedStates } from '../eligibility/types.ts';
import { referralSorts } from '../referral/exports.ts';
import { referralStates } from '../referral/types.ts';
import { funnelSteps, peopleSorts } from './types.ts';

const MANY = 120;
let h: HttpWorld;
let world: Awaited<ReturnType<typeof plantList>>;
let worker: Browser;
let coordinator: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  world = await plantList(h.db, h.world, MANY);
  worker = await h.as(world.worker);
  coordinator = await h.as(world.coordinator);
}, 180_000);
afterAll(() => h.close());

type Query = Record<string, string | undefined> & { ordina?: string | undefined };
const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const orderAmong = (sorts: readonly string[]) => maybe(...sorts.flatMap((s) => [s, `-${s}`]));
const project = fc.nat({ max: 2 }).map((n) => (n === 2 ? undefined : world.projects[n]));

/** URLs of the three lists, with any filter and order that their pages offer. */
const lists: Record<string, fc.Arbitrary<Query>> = {
  '/persone': fc.record({
    q: maybe('ros', 'deluca', 'àngelo', 'zzz'),
    progetto: project,
    passo: maybe(...funnelSteps),
    segue: maybe('io'),
    documenti: maybe('scadono'),
    ordina: orderAmong(peopleSorts),
  }),
  '/segnalazioni': fc.record({
    stato: maybe(...referralStates),
    progetto: project,
    risposta: maybe('attesa', 'ritardo'),
    ordina: orderAmong(referralSorts),
  }),
  '/requisiti': fc.record({
    stato: maybe(...listedStates),
    progetto: project,
    scade: maybe('60-giorni'),
    ordina: orderAmong(caseSorts),
  }),
};
const urlOf = (path: string, query: Record<string, string | undefined>) =>
  `${path}?${new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v ? [[k, v]] : [])))}`;

const sortKey = (cell: string) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
const letters = new Intl.Collator('it', { ignorePunctuation: true, sensitivity: 'base' });
const compareCells = (a: string, b: string) => {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return /^\d{4}-/.test(a) ? (a < b ? -1 : a > b ? 1 : 0) : letters.compare(a, b);
};

/** Which column an order goes by, in each list. */
const columnOf: Record<string, Record<string, number>> = {
  '/persone': { name: 0, code: 1, age: 2, latest: 7 },
  '/segnalazioni': { begun: 4, sent: 5, due: 6 },
  '/requisiti': { opened: 3, due: 4, expires: 5 },
};
const firstOrders: Record<string, string> = {
  '/persone': 'name',
  '/segnalazioni': '-begun',
  '/requisiti': 'due',
};

describe.each(Object.keys(lists))('%s', (path) => {
  it('exports exactly what its pages show together, in their order, none twice', {
    timeout: 180_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(lists[path] ?? fc.constant<Query>({}), fc.boolean(), async (query, isWorker) => {
        const browser = isWorker ? worker : coordinator;
        const url = urlOf(path, query);
        const pages = await walkList(browser, url);
        const rows = pages.flatMap((p) => p.rows);
        const links = pages.flatMap((p) => p.links);
        expect(new Set(links).size, url).toBe(links.length);
        expect(Number(/\d+/.exec(pages[0]?.count ?? '')?.[0]), url).toBe(rows.length);
        const file = await readExport(browser, url, 'csv');
        expect(file.rows, url).toEqual(rows);
        if (rows.length > 0) expect(file.head).toEqual(pages[0]?.head);
        const ordina = query.ordina ?? firstOrders[path] ?? '';
        const by = ordina.replace('-', '');
        const column = columnOf[path]?.[by];
        // A name that is not known has a code in its place, at the end.
        if (column === undefined || (by === 'name' && !isWorker)) return;
        const cells = rows.map((r) => sortKey(r[column] ?? ''));
        const known = cells.filter((c) => c !== '');
        expect(cells.slice(0, known.length), `${url}: what is unknown comes last`).toEqual(known);
        const turn = ordina.startsWith('-') ? -1 : 1;
        known.slice(1).forEach((c, i) => {
          expect(
            turn * compareCells(known[i] ?? '', c),
            `${url}: ${known[i]} before ${c}`,
          ).toBeLessThanOrEqual(0);
        });
      }),
      { numRuns: 30, seed: 20_261_122, endOnFailure: true },
    );
  });

  it('is the same in XLSX', async () => {
    const rows = (await walkList(worker, path)).flatMap((p) => p.rows);
    expect(rows.length).toBeGreaterThan(50);
    expect((await readExport(worker, path, 'xlsx')).rows).toEqual(rows);
  });

  it('goes back by the same pages it came by', async () => {
    const pages = await walkList(worker, path);
    let at = pages.at(-1)?.previous;
    for (const page of pages.slice(0, -1).reverse()) {
      const back = readListPage((await worker.get(at ?? '')).text);
      expect(back.rows).toEqual(page.rows);
      at = back.previous;
    }
    expect(at).toBeUndefined();
  });

  it('opens at its beginning where the row of the cursor was changed, is nobody’s, or is no id', async () => {
    const first = readListPage((await worker.get(path)).text);
    for (const cursor of [
      'dopo=00000000-0000-4000-8000-000000000000',
      'prima=x',
      'dopo=',
      "dopo=1'--",
      'dopo[]=1',
    ])
      expect(readListPage((await worker.get(`${path}?${cursor}`)).text).rows, cursor).toEqual(first.rows);
  });
});

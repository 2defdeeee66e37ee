import { inject } from 'vitest';
import { askers } from '../../bench/asked-pages.ts';
import type { Size } from '../../bench/plant-staff.ts';
import { plantTerritory } from '../../bench/plant-territory.ts';
import { loadKeyFile } from '../../src/platform/crypto/key-file.ts';
import { type Browser, type HttpWorld, openHttp } from '../support/http-world.ts';

/** 2,000 people in two bodies: 200 an operator, 1,000 a project. */
const size: Size = { people: 2_000, bodies: 2, perWorker: 200, perProject: 1_000 };

/** The application over a planted territory, with those who ask: an operator of 200 people, the coordinator of 1,000. */
export async function aTerritory() {
  const http = await openHttp();
  const ring = await loadKeyFile(inject('server').keyDir);
  await plantTerritory(http.db.superuser, http.db.keySuperuser, ring, size);
  const [operator, coordinator] = askers(size);
  if (operator === undefined || coordinator === undefined) throw new Error('Nobody asks.');
  return { ...http, operator, coordinator };
}

/** A browser, and a page fetched with it once before, so that what a first request alone does is not counted. */
export async function warmBrowser(
  http: Pick<HttpWorld, 'as'>,
  accountId: string,
  url: string,
): Promise<Browser> {
  const browser = await http.as({ accountId });
  await browser.get(url);
  return browser;
}

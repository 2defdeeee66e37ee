import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import { composeCodiceFiscale } from '../../src/values/codice-fiscale-compose.ts';
import { hasPrograms, inFolder, run } from '../outputs/programs.ts';
import { type HttpWorld, openHttpWorld } from '../support/http-world.ts';
import { plantNearAndDiary } from './plant-near-and-diary.ts';
import { plantPathWords } from './plant-path.ts';
import { plantedWords } from './planted-words.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const { canary, note, words } = plantedWords('r');
/** Texts that are looked for whole. */
const others: string[] = [];
const noted = (text: string) => {
  others.push(text);
  return text;
};

/** One person with a word in everything that may be written of her. */
async function plant(i: number): Promise<void> {
  const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
  const worker = await h.as(colleague);
  const coordinator = await h.as(await h.world.colleague('coordinator', h.world.bodies.lead));
  const familyName = canary();
  const givenName = canary();
  const birth = `19${60 + (i % 40)}-0${1 + (i % 9)}-1${i % 9}` as CalendarDay;
  const cf = composeCodiceFiscale({
    familyName,
    givenName,
    birthDay: birth,
    sex: 'F',
    birthplaceCode: 'D612',
  });
  const drafted = await worker.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    familyName,
    givenName,
    birthDate: birth.split('-').reverse().join('/'),
    birthplace: 'Firenze',
    sex: 'F',
    codiceFiscale: noted(cf),
    mismatchReason: note(),
    address: `Via ${canary()} 1`,
    phone: noted(`+3905577${String(10_000 + i)}`),
    email: `${canary().toLowerCase()}@posta.example`,
    howToReach: note(),
  });
  const url = drafted.location?.split('?')[0] ?? '';
  const person = url.split('/segnalazioni')[0];
  for (const [path, fields] of [
    [`${url}/lettera`, { reason: note(), wishes: note(), needs: note(), _version: 1 }],
    [
      `${url}/accordo`,
      { answer: 'agrees', day: '20/11/2026', how: 'in-person', words: note(), othersPresent: canary() },
    ],
    [`${url}/informativa`, { day: '20/11/2026', how: 'paper', textVersion: '1' }],
    [`${url}/invia`, {}],
    [`${person}/identita`, { familyName, givenName: canary(), mismatchReason: note(), _version: 1 }],
    [`${person}/recapiti`, { howToReach: note(), _version: 1 }],
  ] as const)
    expect((await worker.post(path, fields)).status, path).toBe(303);
  if (i < 5)
    await plantNearAndDiary(h, worker, colleague.accountId, person ?? '', {
      word: canary,
      note,
      phone: () => noted(`+3905577${String(20_000 + i)}`),
    });
  expect((await coordinator.get(url)).text).toContain(familyName);
  expect((await coordinator.post(`${url}/restituisci`, { reason: note() })).status).toBe(303);
  expect((await worker.post(`${url}/ritira`, { reason: note() })).status).toBe(303);
  // What is refused must leave no trace either.
  await worker.post('/segnalazioni/nuova', {
    projectId: h.world.projectId,
    familyName: canary(),
    givenName: '1',
    howToReach: note(),
  });
  await worker.get(`/persone?q=${canary()}`);
}

/** Seven people on their way to the plan, with words in all that is said of them. What is published and kept for the
 *  project names nobody: list, its file and the minutes hold protocol numbers. */
async function plantWay(): Promise<void> {
  const { desk, selections } = await plantPathWords(h, canary(), `${canary()} ${canary()}`);
  const codes = await h.db.asSuperuser<{ code: string }>('select code from app.person');
  expect(selections.length).toBe(1);
  for (const url of selections) {
    const list = (await desk.get(`${url}/elenco`)).text;
    const csv = (await desk.get(`${url}/elenco/esporta?formato=csv`)).text;
    const minutes = /href="([^"]*\/verbali\/[^"]*)"/.exec((await desk.get(url)).text)?.[1] ?? '';
    const pdf = (await desk.get(minutes)).bytes;
    const pages = hasPrograms('pdftotext') ? [await textOf(pdf)] : [];
    for (const text of [list.slice(list.indexOf('<main')), csv, ...pages]) {
      expect(found(Buffer.from(text))).toEqual([]);
      expect(text).toContain('103');
      for (const telling of [...codes.map((c) => c.code), 'Ada', 'A.K.', 'K.A.'])
        expect(text).not.toContain(telling);
    }
  }
}

const textOf = (pdf: Buffer) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'one.pdf'), pdf);
    return run('pdftotext', '-layout', join(folder, 'one.pdf'), '-');
  });

/** Everything a thief of the database reads: each row of each table as text. */
async function dump(config: Parameters<typeof withClient>[0]): Promise<string> {
  return withClient(config, async (client) => {
    const { rows } = await client.query<{ t: string }>(
      "select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname in ('app', 'gate', 'audit', 'keys', 'migration')",
    );
    const texts: string[] = [];
    for (const { t } of rows)
      texts.push(
        (await client.query<{ x: string }>(`select string_agg(x::text, E'\\n') as x from ${t} x`)).rows[0]
          ?.x ?? '',
      );
    return texts.join('\n');
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));
}

/** Shapes that every canary has: a made-up word in either case, a codice fiscale, a telephone number, in text or in hex. */
const shapes = [/kanar[a-z]{6}wxy/gi, /[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]/g, /\+3905577\d{5}/g];
const inHex = (text: string) => Buffer.from(text).toString('hex');

/** Which canaries stand in some bytes: as text, or as the hex by which a dump shows a bytea. */
function found(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const planted = new Set([...words, ...others].map((c) => c.toLowerCase()));
  const seen = shapes
    .flatMap((shape) => text.match(shape) ?? [])
    .filter((word) => planted.has(word.toLowerCase()));
  const hexed = [inHex('Kanar'), inHex('kanar'), inHex('+3905577')].filter((hex) => text.includes(hex));
  return [...seen, ...hexed];
}

/** What a file holds; nothing when the server has written it anew under another name meanwhile, as it does its caches. */
function bytesOf(file: string): { file: string; bytes: Buffer } | undefined {
  try {
    return { file, bytes: readFileSync(file) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

it('shows none of a thousand planted words in the database, its files, its logs or ours', async () => {
  await plantWay();
  for (let i = 0; words.length + others.length < 1_000; i++) await plant(i);
  expect(words.length + others.length).toBeGreaterThanOrEqual(1_000);
  const [data, keys] = [await dump(h.db.superuser), await dump(h.db.keySuperuser)];
  expect(data.length).toBeGreaterThan(100_000);
  expect(found(Buffer.from(data))).toEqual([]);
  expect(found(Buffer.from(keys))).toEqual([]);
  expect(found(Buffer.from(h.log.join('\n')))).toEqual([]);
  await h.db.asSuperuser('checkpoint');
  const [server] = await h.db.asSuperuser<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  );
  const files = filesBelow(server?.folder ?? '').filter((f) => statSync(f).size > 0);
  expect(files.length).toBeGreaterThan(100);
  const read = files.flatMap((file) => bytesOf(file) ?? []);
  expect(read.length).toBeGreaterThan(100);
  for (const { file, bytes } of read) expect(found(bytes), file).toEqual([]);
}, 600_000);

it('would see a word that was stored in clear, in a table, in hex and in a file', async () => {
  const word = canary();
  await h.db.asSuperuser(
    'update app.account set name = $1 where id = (select min(id::text)::uuid from app.account)',
    [word],
  );
  expect(found(Buffer.from(await dump(h.db.superuser)))).toContain(word);
  expect(found(Buffer.from(`\\x${inHex(`Via ${word}`)}`))).not.toEqual([]);
});

import { randomBytes, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { TamperedField } from '../crypto/field-cipher.ts';
import type { Tx } from '../database/tx.ts';
import { withActor } from '../database/with-actor.ts';
import { MissingFile, openFile } from './open-file.ts';
import { CHUNK_BYTES, TamperedFile } from './seal-chunks.ts';
import { storeFile } from './store-file.ts';
import { sweepOrphans } from './sweep-orphans.ts';

let db: TestDatabase;
let worker: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
  const world = await aWorld(db);
  worker = await world.colleague('social-worker', world.bodies.comune);
});
afterAll(() => db.close());

const personId = randomUUID();
const other = randomUUID();
const dataClass = 'identity';
const inTx = <T>(work: (tx: Tx) => Promise<T>) => withActor(db.doors, worker.who, work);
const store = (bytes: Buffer, whose = personId) =>
  inTx((tx) => storeFile(tx, { personId: whose, dataClass, bytes }));
const pathOf = (id: string) => join(db.filesDir, id.slice(0, 2), id);
const onDisk = () =>
  readdirSync(db.filesDir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length;
const wanted = async () =>
  Number((await db.asSuperuser<{ n: string }>('select count(*) as n from app.stored_file'))[0]?.n);
const anHourAgo = () => new Date(Date.now() - 61 * 60 * 1000);

it('stores a file encrypted under its id, readable by its owner alone, and opens it with a note in the ledger', async () => {
  const bytes = randomBytes(3 * CHUNK_BYTES + 1);
  const kept = await store(bytes);
  expect(kept).toMatchObject({
    byteSize: bytes.length,
    chunks: 4,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(statSync(pathOf(kept.fileId)).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(pathOf(kept.fileId))).mode & 0o777).toBe(0o700);
  await inTx(async (tx) => {
    expect((await openFile(tx, { fileId: kept.fileId, personId, dataClass })).equals(bytes)).toBe(true);
    expect([tx.ledger.personIds(), tx.ledger.dataClasses()]).toEqual([[personId], [dataClass]]);
  });
});

it('opens no file for another person, in another class, under another id, or after it was touched on the disk', async () => {
  const [one, two, hers] = [
    await store(randomBytes(200_000)),
    await store(randomBytes(200_000)),
    await store(randomBytes(9), other),
  ];
  await inTx((tx) => tx.vault.unlockFor(personId, 'contact'));
  const open = (fileId: string, whose = personId, as: 'identity' | 'contact' = dataClass) =>
    inTx((tx) => openFile(tx, { fileId, personId: whose, dataClass: as }));
  await expect(open(one.fileId, other)).rejects.toThrow(TamperedFile);
  await expect(open(hers.fileId)).rejects.toThrow(TamperedFile);
  await expect(open(one.fileId, personId, 'contact')).rejects.toThrow(TamperedFile);
  await expect(open(randomUUID())).rejects.toThrow(MissingFile);
  const [a, b] = [readFileSync(pathOf(one.fileId)), readFileSync(pathOf(two.fileId))];
  for (const touched of [b, a.subarray(0, -1), a.subarray(0, 100_000), Buffer.concat([a, a.subarray(7)])]) {
    writeFileSync(pathOf(one.fileId), touched);
    await expect(open(one.fileId)).rejects.toThrow(TamperedFile);
  }
  writeFileSync(pathOf(one.fileId), a);
  expect((await open(one.fileId)).length).toBe(200_000);
  expect(TamperedFile).not.toBe(TamperedField);
});

it('leaves nothing on the disk when the transaction is undone, for whatever reason', async () => {
  const [files, rows] = [onDisk(), await wanted()];
  const undone = inTx(async (tx) => {
    await storeFile(tx, { personId, dataClass, bytes: randomBytes(100) });
    await storeFile(tx, { personId: other, dataClass, bytes: randomBytes(100) });
    expect(onDisk()).toBe(files + 2);
    throw new Error('planted');
  });
  await expect(undone).rejects.toThrow('planted');
  await expect(
    inTx(async (tx) => {
      await storeFile(tx, { personId, dataClass, bytes: randomBytes(100) });
      await sql`select 1 / 0`.execute(tx.db);
    }),
  ).rejects.toThrow('division by zero');
  expect([onDisk(), await wanted()]).toEqual([files, rows]);
});

it('takes neither an empty file nor one of more than 20 MiB', async () => {
  const files = onDisk();
  await expect(store(Buffer.alloc(0))).rejects.toMatchObject({ code: '23514' });
  await expect(store(Buffer.alloc(20 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: '23514' });
  expect(onDisk()).toBe(files);
  const largest = await store(Buffer.alloc(20 * 1024 * 1024, 7));
  expect(largest.chunks).toBe(320);
});

it('lets nobody read or change which files are wanted', async () => {
  for (const statement of [
    'select id from app.stored_file',
    'update app.stored_file set chunks = 1',
    'delete from app.stored_file',
  ])
    await expect(inTx((tx) => sql`${sql.raw(statement)}`.execute(tx.db))).rejects.toMatchObject({
      code: '42501',
    });
});

it('sweeps what no row wants once it is an hour old, and what was cut short, and nothing else', async () => {
  const kept = await store(randomBytes(50));
  const plant = (id: string, old: boolean) => {
    mkdirSync(dirname(pathOf(id)), { recursive: true });
    writeFileSync(pathOf(id), 'x');
    if (old) utimesSync(pathOf(id), anHourAgo(), anHourAgo());
  };
  const [orphan, young, cut] = [randomUUID(), randomUUID(), `${randomUUID()}.0a1b2c3d.part`];
  plant(orphan, true);
  plant(young, false);
  plant(cut, true);
  utimesSync(pathOf(kept.fileId), anHourAgo(), anHourAgo());
  writeFileSync(join(db.filesDir, 'README'), 'x');
  expect(await sweepOrphans(db.doors, new Date())).toEqual({ removed: 2, foreign: false });
  expect([orphan, young, cut, kept.fileId].map((id) => existsSync(pathOf(id)))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(existsSync(join(db.filesDir, 'README'))).toBe(true);
  expect(await sweepOrphans(db.doors, new Date())).toEqual({ removed: 0, foreign: false });
});

it('touches nothing in a folder that is full of files the database does not know', async () => {
  const strangers = Array.from({ length: 60 }, () => randomUUID());
  for (const id of strangers) {
    mkdirSync(dirname(pathOf(id)), { recursive: true });
    writeFileSync(pathOf(id), 'x');
    utimesSync(pathOf(id), anHourAgo(), anHourAgo());
  }
  expect(await sweepOrphans(db.doors, new Date())).toEqual({ removed: 0, foreign: true });
  expect(strangers.every((id) => existsSync(pathOf(id)))).toBe(true);
});

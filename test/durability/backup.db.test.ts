import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { sealNow } from '../../src/platform/audit/seal-now.ts';
import { verifyDatabase } from '../../src/platform/audit/verify-database.ts';
import { readWitness, witnessPath } from '../../src/platform/audit/witness-file.ts';
import { filesBelow } from '../../src/platform/backup/copied-file.ts';
import { dumpTable, plainText } from '../../src/platform/backup/dump-table.ts';
import { dataSchemas, keySchemas, listTables } from '../../src/platform/backup/list-tables.ts';
import { readPart } from '../../src/platform/backup/read-back-up.ts';
import { restore } from '../../src/platform/backup/restore.ts';
import { restoreDatabase } from '../../src/platform/backup/restore-database.ts';
import { loadKeyFile } from '../../src/platform/crypto/key-file.ts';
import { openDoors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { startEmbedded } from '../../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { openFile } from '../../src/platform/files/open-file.ts';
import { applyMigrations } from '../../src/platform/migrate/apply-migrations.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { embeddedConnections } from '../../src/platform/start/connections.ts';
import { roleSecrets } from '../../src/platform/start/role-secrets.ts';
import { findLetter } from '../../src/stages/referral/store/letters.ts';
import { aBackup } from './a-backup.ts';

let backup: Awaited<ReturnType<typeof aBackup>>;
beforeAll(async () => {
  backup = await aBackup();
});
afterAll(() => backup.close());

/** Every row of every table, as text. */
async function allRows(config: pg.ClientConfig, schemas: readonly string[]): Promise<Map<string, string[]>> {
  return withClient(config, async (client) => {
    await client.query(`begin; ${plainText}`);
    const found = new Map<string, string[]>();
    for (const table of await listTables(client, schemas)) {
      const rows: string[] = [];
      for await (const row of dumpTable(client, table)) rows.push(row);
      found.set(table.name, rows);
    }
    return found;
  });
}

it('shows none of 60 canaries, and no key, in the three folders', () => {
  const { canaries, to } = backup;
  const text = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  expect(canaries).toHaveLength(60);
  const forms = canaries.flatMap((word) => [
    word,
    Buffer.from(word).toString('hex'),
    Buffer.from(word).toString('base64').slice(0, 20),
  ]);
  expect(forms.filter((form) => text.includes(form))).toEqual([]);
  const keys = Object.values(
    JSON.parse(readFileSync(join(inject('server').keyDir, 'keys.json'), 'utf8')) as object,
  ).flatMap((v) => JSON.stringify(v).match(/[A-Za-z0-9+/=]{40,}/g) ?? []);
  expect(keys.length).toBeGreaterThan(2);
  expect(keys.filter((key) => text.includes(key))).toEqual([]);
});

it('restores every row of every table into an empty folder, opens an encrypted field and a file, and the audit is as it was', async () => {
  const { dataDir, db, reader, root, to, written } = backup;
  const target = join(root, 'restored');
  const done = await restore({ from: to, dataDir: target, keyDir: join(target, 'keys'), now: new Date() });
  expect(done).toEqual({ keyFile: false, missingFiles: 0 });
  cpSync(join(dataDir, 'keys'), join(target, 'keys'), { recursive: true });
  const server = await startEmbedded({ root: target, log: () => {} });
  try {
    const at = embeddedConnections(server, roleSecrets(target));
    const superuser = async (database: string | undefined) => superuserUrl(server, database);
    const [before, after] = [
      await allRows(db.superuser, dataSchemas),
      await allRows(await superuser(at.data.runtime.database), dataSchemas),
    ];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [table, rows] of before) {
      const found = after.get(table) ?? [];
      if (table === 'app.installation')
        expect([...found, ...rows].map((row) => JSON.parse(row)[2])).toEqual(['2', '1']);
      else if (table === 'app.person')
        expect(found.map(withoutTransaction)).toEqual(rows.map(withoutTransaction));
      else if (table === 'audit.event') expect(found.slice(0, rows.length)).toEqual(rows);
      else expect(found, table).toEqual(rows);
    }
    expect(before.get('app.person')).toHaveLength(10);
    expect(after.get('app.person')?.every((row) => (JSON.parse(row) as string[]).includes('0'))).toBe(true);
    expect(await allRows(await superuser(at.keys.runtime.database), keySchemas)).toEqual(
      await allRows(db.keySuperuser, keySchemas),
    );
    expect(filesBelow(join(target, 'files'))).toHaveLength(10);
    expect(filesBelow(join(target, 'files'))).toEqual(filesBelow(db.filesDir));

    const ring = await loadKeyFile(join(target, 'keys'));
    const store = openFileStore(join(target, 'files'));
    const doors = openDoors(at.data.runtime, at.keys.runtime, ring, () => {}, 2, store);
    try {
      const read = await withActor(doors, reader, (tx) => findLetter(tx, written.referralId));
      expect(read?.reason).toBe(written.reason);
      const opened = await withActor(doors, reader, (tx) => openFile(tx, written.file));
      expect(opened.equals(written.bytes)).toBe(true);
      const witness = readWitness(witnessPath(target));
      expect(witness).toEqual(readWitness(witnessPath(dataDir)));
      // The application closes the old era with its first seal, and seals the row of the restore with its second.
      for (const [seals, unsealedRows] of [
        [2, 1],
        [3, 0],
      ]) {
        await sealNow(doors, ring);
        expect(await verifyDatabase(doors, ring, witness)).toMatchObject({
          findings: [],
          ok: true,
          seals,
          unsealedRows,
        });
      }
    } finally {
      await doors.close();
    }
  } finally {
    await server.stop();
  }
});

it('loads an older backup at its own level of migrations, and the later ones find its rows', async () => {
  const { db, root, to } = backup;
  const name = `t_later_${randomBytes(4).toString('hex')}`;
  const server = inject('server');
  const admin = { host: server.socketDir, port: server.port, ...server.superuser, database: 'postgres' };
  const folder = join(root, '..', 'later');
  cpSync(join(projectRoot(), 'db/migrations'), folder, { recursive: true });
  writeFileSync(
    join(folder, '9999-later.sql'),
    "alter table app.person add column later text not null default 'filled'",
  );
  await withClient(admin, (client) => client.query(`create database ${name} owner accompagna_migrator`));
  try {
    const later = { ...db.migrator, database: name };
    await restoreDatabase(later, await readPart(to, 'database'), dataSchemas, folder, new Date());
    expect(await withClient(later, (client) => applyMigrations(client, folder))).toEqual(['9999-later.sql']);
    const { rows } = await withClient({ ...admin, database: name }, (client) =>
      client.query('select later, count(*)::int as n from app.person group by 1'),
    );
    expect(rows).toEqual([{ later: 'filled', n: 10 }]);
  } finally {
    await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
  }
});

it('counts the files that a backup without them leaves missing', async () => {
  const { root, to } = backup;
  const [part, target] = [join(root, '..', 'without-files'), join(root, 'without-files')];
  for (const name of ['database', 'keys']) cpSync(join(to, name), join(part, name), { recursive: true });
  expect(
    await restore({ from: part, dataDir: target, keyDir: join(target, 'keys'), now: new Date() }),
  ).toEqual({ keyFile: false, missingFiles: 10 });
});

const withoutTransaction = (row: string) => (JSON.parse(row) as string[]).toSpliced(5, 1);

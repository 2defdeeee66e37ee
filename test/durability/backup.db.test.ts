import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordAudit } from '../../src/platform/audit/record.ts';
import { sealNow } from '../../src/platform/audit/seal-now.ts';
import { verifyDatabase } from '../../src/platform/audit/verify-database.ts';
import { readWitness, witnessPath, writeWitness } from '../../src/platform/audit/witness-file.ts';
import { backUp } from '../../src/platform/backup/back-up.ts';
import { dumpTable, plainText } from '../../src/platform/backup/dump-table.ts';
import { dataSchemas, keySchemas, listTables } from '../../src/platform/backup/list-tables.ts';
import { parts, readManifest, writeManifest } from '../../src/platform/backup/manifest.ts';
import { readPart } from '../../src/platform/backup/read-back-up.ts';
import { restore } from '../../src/platform/backup/restore.ts';
import { restoreDatabase } from '../../src/platform/backup/restore-database.ts';
import { loadKeyFile } from '../../src/platform/crypto/key-file.ts';
import { openDoors } from '../../src/platform/database/pools.ts';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { startEmbedded } from '../../src/platform/embedded/start-embedded.ts';
import { superuserUrl } from '../../src/platform/embedded/superuser-url.ts';
import { testRoot } from '../../src/platform/embedded/test-root.ts';
import { applyMigrations } from '../../src/platform/migrate/apply-migrations.ts';
import { withClient } from '../../src/platform/migrate/migrate.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { embeddedConnections } from '../../src/platform/start/connections.ts';
import { roleSecrets } from '../../src/platform/start/role-secrets.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import { draftReferral } from '../../src/stages/referral/commands/draft-referral.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findLetter } from '../../src/stages/referral/store/letters.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import { aWorld } from '../support/a-world.ts';
import { sealAll } from '../support/seal-all.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let db: TestDatabase;
const { root, remove } = testRoot();
const dataDir = join(root, '..', 'source');
const to = join(root, '..', 'backup');
const canaries: string[] = [];
let reader: { accountId: string; requestId: string };
let referralId = '';
const letters = new Map<string, string>();

const databaseOf = (config: pg.ClientConfig) => config.database ?? '';
const connections = () => ({
  data: { runtime: db.runtime, migrator: db.migrator },
  keys: { runtime: db.keyRuntime, migrator: { ...db.migrator, database: databaseOf(db.keyRuntime) } },
});
const take = (more: Partial<Parameters<typeof backUp>[0]> = {}) =>
  backUp({
    connections: connections(),
    dataDir,
    keyDir: inject('server').keyDir,
    to,
    only: parts,
    withKeyFile: false,
    now: new Date(),
    ...more,
  });

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

beforeAll(async () => {
  db = await openTestDatabase();
  const world = await aWorld(db);
  const worker = await world.colleague('social-worker', world.bodies.comune);
  reader = worker.who;
  const canary = () => {
    const word = `canarino-${randomBytes(12).toString('hex')}`;
    canaries.push(word);
    return word;
  };
  for (let n = 0; n < 10; n++) {
    await withActor(db.doors, worker.who, async (tx) => {
      const registered = await registerPerson(tx, worker, {
        familyName: canary(),
        givenName: canary(),
        birthDate: null,
        birthplace: null,
        sex: null,
        codiceFiscale: null,
        mismatchReason: canary(),
      });
      if (!registered.ok) throw new Error(registered.code);
      const drafted = await draftReferral(tx, worker, registered.person, world.projectId);
      if (!drafted.ok) throw new Error(drafted.code);
      const referral = await findReferral(tx, drafted.id);
      if (!referral) throw new Error('gone');
      const reason = canary();
      await writeLetter(tx, referral, 1, { reason, wishes: canary(), needs: null });
      await recordAudit(tx, worker.accountId, {
        event: 'referral.written',
        outcome: 'done',
        requestId: 'test',
      });
      letters.set(drafted.id, reason);
      referralId = drafted.id;
    });
  }
  const seal = await sealAll(db);
  cpSync(inject('server').keyDir, join(dataDir, 'keys'), { recursive: true });
  cpSync(inject('server').keyDir, join(dataDir, 'files/ab'), { recursive: true });
  writeFileSync(join(dataDir, 'files/ab/keys.json'), randomBytes(5_000));
  writeWitness(witnessPath(dataDir), seal);
  await take();
});
afterAll(async () => {
  await db.close();
  remove();
});

it('shows none of 50 canaries, and no key, in the three folders', () => {
  const text = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  expect(canaries).toHaveLength(50);
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

it('restores every row of every table into an empty folder, opens an encrypted field, and the audit is as it was', async () => {
  const target = join(root, 'restored');
  const done = await restore({ from: to, dataDir: target, keyDir: join(target, 'keys'), now: new Date() });
  expect(done).toEqual({ keyFile: false });
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
    expect(readFileSync(join(target, 'files/ab/keys.json'))).toEqual(
      readFileSync(join(dataDir, 'files/ab/keys.json')),
    );

    const ring = await loadKeyFile(join(target, 'keys'));
    const doors = openDoors(at.data.runtime, at.keys.runtime, ring, () => {}, 2);
    try {
      const read = await withActor(doors, reader, (tx) => findLetter(tx, referralId));
      expect(read?.reason).toBe(letters.get(referralId));
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

describe('refuses', () => {
  const refusal = async (from: string, dataFolder = join(root, 'refused')) => {
    const error = await restore({
      from,
      dataDir: dataFolder,
      keyDir: join(dataFolder, 'keys'),
      now: new Date(),
    }).catch((e: unknown) => e);
    expect(dataFolder === root || !existsSync(dataFolder)).toBe(true);
    return error instanceof Error ? `${error.name}: ${error.message}` : 'restored';
  };
  const copy = (change: (folder: string) => void) => {
    const folder = join(root, '..', `copy-${randomBytes(4).toString('hex')}`);
    cpSync(to, folder, { recursive: true });
    change(folder);
    return folder;
  };

  it('one flipped bit in any file of the backup, wherever it falls', async () => {
    const files = readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name).slice(to.length + 1));
    const full = files.filter((file) => readFileSync(join(to, file)).length > 0);
    expect(full.length).toBeGreaterThan(15);
    for (const file of full) {
      const folder = copy((f) => {
        const bytes = readFileSync(join(f, file));
        const at = Math.floor(Math.random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
        writeFileSync(join(f, file), bytes);
      });
      expect(await refusal(folder), file).toMatch(/^OperatorRefusal: .*(damaged|not what was written)/);
      rmSync(folder, { recursive: true });
    }
  });

  it('a backup without a table, without its manifest, without the keys, or with a file too many', async () => {
    expect(await refusal(copy((f) => rmSync(join(f, 'database/app.person.jsonl'))))).toContain('incomplete');
    expect(await refusal(copy((f) => rmSync(join(f, 'database/manifest.json'))))).toContain(
      'no whole backup',
    );
    expect(await refusal(copy((f) => rmSync(join(f, 'keys'), { recursive: true })))).toContain(
      'has no part «keys»',
    );
    expect(await refusal(copy((f) => writeFileSync(join(f, 'database/more.jsonl'), '')))).toContain(
      'not in its manifest',
    );
  });

  it('a backup of a newer version, and one of a version whose migrations were others', async () => {
    const knowing = (change: (migrations: { name: string; sha256: string }[]) => void) =>
      copy((f) => {
        const manifest = structuredClone(readManifest(join(f, 'database'), 'database'));
        change(manifest.migrations);
        rmSync(join(f, 'database/manifest.json'));
        writeManifest(join(f, 'database'), manifest);
      });
    const sha256 = '0'.repeat(64);
    expect(await refusal(knowing((all) => all.push({ name: '9999-later.sql', sha256 })))).toContain(
      'newer version of the program',
    );
    expect(await refusal(knowing((all) => all.splice(0, 1, { name: all[0]?.name ?? '', sha256 })))).toContain(
      '0001-foundations.sql differs',
    );
  });

  it('a folder that is not empty', async () => {
    const busy = join(root, 'busy');
    cpSync(to, busy, { recursive: true });
    const error = await restore({
      from: to,
      dataDir: busy,
      keyDir: join(busy, 'keys'),
      now: new Date(),
    }).catch((e: unknown) => e);
    expect(String(error)).toContain('is not empty');
    expect(readdirSync(busy).sort()).toEqual(['database', 'files', 'keys']);
    await expect(take()).rejects.toThrow('is not empty');
  });
});
const withoutTransaction = (row: string) => (JSON.parse(row) as string[]).toSpliced(5, 1);

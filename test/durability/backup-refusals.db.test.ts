import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest, writeManifest } from '../../src/platform/backup/manifest.ts';
import { restore } from '../../src/platform/backup/restore.ts';
import { aBackup } from './a-backup.ts';

let backup: Awaited<ReturnType<typeof aBackup>>;
beforeAll(async () => {
  backup = await aBackup();
});
afterAll(() => backup.close());

describe('refuses', () => {
  const refusal = async (from: string, dataFolder = join(backup.root, 'refused')) => {
    const error = await restore({
      from,
      dataDir: dataFolder,
      keyDir: join(dataFolder, 'keys'),
      now: new Date(),
    }).catch((e: unknown) => e);
    expect(!existsSync(dataFolder)).toBe(true);
    return error instanceof Error ? `${error.name}: ${error.message}` : 'restored';
  };
  const copy = (change: (folder: string) => void) => {
    const folder = join(backup.root, '..', `copy-${randomBytes(4).toString('hex')}`);
    cpSync(backup.to, folder, { recursive: true });
    change(folder);
    return folder;
  };

  it('one flipped bit in any file of the backup, wherever it falls', async () => {
    const files = readdirSync(backup.to, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name).slice(backup.to.length + 1));
    const full = files.filter((file) => readFileSync(join(backup.to, file)).length > 0);
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
    const busy = join(backup.root, 'busy');
    cpSync(backup.to, busy, { recursive: true });
    const error = await restore({
      from: backup.to,
      dataDir: busy,
      keyDir: join(busy, 'keys'),
      now: new Date(),
    }).catch((e: unknown) => e);
    expect(String(error)).toContain('is not empty');
    expect(readdirSync(busy).sort()).toEqual(['database', 'files', 'keys']);
    await expect(backup.take()).rejects.toThrow('is not empty');
  });
});

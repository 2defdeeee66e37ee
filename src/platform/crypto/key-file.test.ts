import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyFile, KeyFileProblem, keyFilePath, loadKeyFile } from './key-file.ts';
import { type KeyMaterial, newKeyMaterial } from './key-material.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(text: string, mode = 0o600): Promise<void> {
  await writeFile(keyFilePath(folder), text);
  await chmod(keyFilePath(folder), mode);
}

async function refusal(): Promise<KeyFileProblem> {
  const problem: unknown = await loadKeyFile(folder).then(
    () => 'loaded',
    (error: unknown) => error,
  );
  if (!(problem instanceof KeyFileProblem)) throw new Error(`no refusal: ${inspect(problem)}`);
  expect(problem.message).toMatch(/^The key file .*\.$/);
  expect(problem.message).not.toContain('\n');
  return problem;
}

const bytes = (fill: (index: number) => number) => Buffer.from(Array.from({ length: 32 }, (_, i) => fill(i)));
const withKek = (secret: string): KeyMaterial => {
  const material = newKeyMaterial();
  return { ...material, keks: material.keks.map((kek) => ({ ...kek, secret })) };
};
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const WEAK: Record<string, KeyMaterial> = {
  'all zeros': withKek(bytes(() => 0).toString('base64')),
  'one byte repeated': withKek(bytes(() => 0xa7).toString('base64')),
  'few distinct bytes': withKek(bytes((i) => i % 9).toString('base64')),
  'a sequence': withKek(bytes((i) => i).toString('base64')),
  'a falling sequence': withKek(bytes((i) => 255 - i * 3).toString('base64')),
  'a word': withKek(Buffer.from('changeme').toString('base64')),
  'a word filled up': withKek(Buffer.from('changeme-changeme-CHANGE-ME-1234').toString('base64')),
  'a sentence of 32 letters': withKek(Buffer.from('Quel ramo del lago di Como, 1840').toString('base64')),
  '16 bytes': withKek(newKeyMaterial().form.slice(0, 24)),
  nothing: withKek(''),
  'no base64': withKek('*'.repeat(44)),
  'a space within': withKek(newKeyMaterial().form.replace(/^.{9}/, '$& ')),
  'the same secret twice': ((m) => ({ ...m, form: m.blindIndex }))(newKeyMaterial()),
  'an unknown current key': { ...newKeyMaterial(), current: 'k2' },
  'two keys of one id': ((m) => ({ ...m, keks: [...m.keks, ...newKeyMaterial().keks] }))(newKeyMaterial()),
  'audit keys of two pairs': ((m) => ({
    ...m,
    audit: { ...m.audit, publicKey: newKeyMaterial().audit.publicKey },
  }))(newKeyMaterial()),
  'audit keys of another kind': ((m) => ({
    ...m,
    audit: {
      id: 'a1',
      publicKey: ec.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      privateKey: ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
  }))(newKeyMaterial()),
};

describe('the key file', () => {
  it('is made 0600, whole, and loads', async () => {
    await createKeyFile(folder);
    expect((await stat(keyFilePath(folder))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['keys.json']);
    expect((await loadKeyFile(folder)).currentKekId).toBe('k1');
  });

  it('is never overwritten', async () => {
    await createKeyFile(folder);
    const before = await readFile(keyFilePath(folder), 'utf8');
    await expect(createKeyFile(folder)).rejects.toMatchObject({ reason: 'exists' });
    expect(await readFile(keyFilePath(folder), 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it('is refused when it is missing', async () => {
    expect((await refusal()).reason).toBe('missing');
  });

  it('is refused when it is a folder', async () => {
    await mkdir(keyFilePath(folder));
    await chmod(keyFilePath(folder), 0o700);
    expect((await refusal()).reason).toBe('unreadable');
  });

  it.each([0o640, 0o604, 0o660, 0o610, 0o666, 0o644])('is refused with mode %o', async (mode) => {
    await put(JSON.stringify(newKeyMaterial()), mode);
    expect((await refusal()).reason).toBe('open-to-others');
  });

  it.each([
    '',
    'secret=hunter2hunter2',
    '{"version":1',
    '[]',
    'null',
    '{"version":2}',
    JSON.stringify({ ...newKeyMaterial(), extra: 'canary-extra' }),
    JSON.stringify({ ...newKeyMaterial(), keks: [] }),
    JSON.stringify({ ...newKeyMaterial(), form: 7 }),
  ])('is refused when malformed (%#)', async (text) => {
    await put(text);
    const problem = await refusal();
    expect(problem.reason).toBe('malformed');
    expect(inspect(problem)).not.toMatch(/hunter2|canary/);
  });

  it.each(Object.keys(WEAK))('is refused with %s', async (kind) => {
    const material = WEAK[kind];
    await put(JSON.stringify(material));
    const problem = await refusal();
    expect(problem.reason).toBe('weak');
    for (const secret of [material?.keks[0]?.secret, material?.form, material?.blindIndex]) {
      if (secret) expect(inspect(problem)).not.toContain(secret);
    }
  });
});

describe('a key ring', () => {
  it('shows nothing of itself, however it is printed', async () => {
    await createKeyFile(folder);
    const ring = await loadKeyFile(folder);
    const deep = { request: { ring } };
    expect(inspect(ring)).toBe('[key ring]');
    expect(`${ring}`).toBe('[key ring]');
    expect(JSON.stringify(ring)).toBe('"[key ring]"');
    const file = JSON.parse(await readFile(keyFilePath(folder), 'utf8')) as KeyMaterial;
    const shown = [
      inspect(ring, { depth: 9, showHidden: true }),
      inspect(deep),
      format('%o %j', ring, deep),
    ].join();
    const copy = JSON.stringify(structuredClone({ ...ring }));
    for (const secret of [file.form, file.blindIndex, file.audit.privateKey, file.keks[0]?.secret]) {
      expect(shown + copy).not.toContain(secret);
    }
    expect(inspect(ring.formKey, { showHidden: true })).not.toContain(
      Buffer.from(file.form, 'base64').toString('hex'),
    );
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
let admin: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  admin = await h.as(await h.world.colleague('installation-admin', h.world.bodies.lead));
});
afterAll(() => h.close());

const head = 'kind;scheme;code;label_it;label_en;broader';
const bring = (text: string, step: 'look' | 'import', browser = admin) =>
  browser.send('/vocabolario/importa', { step }, [
    { field: 'list', name: 'elenco.csv', bytes: Buffer.from(text, 'utf8') },
  ]);
const inUse = async (scheme: string) =>
  (
    await h.db.asSuperuser<{ code: string }>(
      'select code from app.vocabulary_term where scheme = $1 and retired_at is null order by code',
      [scheme],
    )
  ).map((r) => r.code);

it('comes with the lines of its own data files, and nothing else', async () => {
  const rows = await h.db.asSuperuser<{ line: string }>(
    `select concat_ws(';', kind, scheme, code, label_it, label_en, broader) as line from app.vocabulary_term`,
  );
  const files = ['occupations', 'skills'].flatMap((name) =>
    readFileSync(`db/vocabulary/${name}.csv`, 'utf8').trim().split('\n').slice(1),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(rows.map((r) => r.line).sort()).toEqual(files.map((line) => line.replaceAll('"', '')).sort());
});

it('finds a term by the common word for it, in both languages, and by its code', async () => {
  const worker = await h.as(await h.world.colleague('orientation-worker', h.world.bodies.coop));
  for (const [q, found] of [
    ['aiuto cuoca', 'Aiuto cuochi e lavapiatti'],
    ['GIARDINIERE', 'Giardinieri, orticoltori e vivaisti'],
    ['shelf', 'Scaffalisti'],
    ['9412', 'Aiuto cuochi e lavapiatti'],
    ['puntualita', 'Nessuna voce'],
    ['puntuale', 'Essere puntuale'],
    ['%', 'Nessuna voce'],
  ] as const)
    expect((await worker.get(`/vocabolario?q=${encodeURIComponent(q)}`)).text, q).toContain(found);
  const skills = await worker.get('/vocabolario?q=cuoca&tipo=skill');
  expect(skills.text).not.toContain('ISCO-08');
});

it('shows what a list would change, writes it when told, and retires what a newer edition leaves out', async () => {
  const first = `${head}\noccupation;ESCO 1.2;c1;Cuoco di prova;Test cook;5120\noccupation;ESCO 1.2;c2;Sarto di prova;Test tailor;\n`;
  const looked = await bring(first, 'look');
  expect(looked.text).toContain('Cuoco di prova (c1)');
  expect(await inUse('ESCO 1.2')).toEqual([]);
  expect((await bring(first, 'import')).location).toBe('/vocabolario/importa?fatto=imported');
  expect(await inUse('ESCO 1.2')).toEqual(['c1', 'c2']);
  const second = `${head}\noccupation;ESCO 1.2;c1;Cuoca di prova;Test cook;5120\noccupation;ESCO 1.2;c3;Fabbro di prova;Test smith;\n`;
  await bring(second, 'import');
  expect(await inUse('ESCO 1.2')).toEqual(['c1', 'c3']);
  // The cell of its code: two letters alone stand in a random id sooner or later.
  const found = async () => (await admin.get('/vocabolario?q=Sarto di prova')).text;
  expect(await found()).not.toContain('ESCO 1.2 c2');
  expect((await admin.get('/vocabolario?q=Cuoca di prova')).text).toContain('Cuoca di prova');
  // The other classifications stay as they were.
  expect((await inUse('ISCO-08')).length).toBeGreaterThan(100);
  await bring(first, 'import');
  expect(await inUse('ESCO 1.2')).toEqual(['c1', 'c2']);
  expect(await found()).toContain('ESCO 1.2 c2');
});

it('names each wrong line by its number in the file, and writes nothing of the list', async () => {
  const wrong = `${head}\noccupation;CP2021;1;Voce giusta;Right;\n\njob;CP2021;2;Voce;Term;\noccupation;CP2021;1;Di nuovo;Again;\noccupation;ALTRO 1;4;Voce;Term;\noccupation;CP2021;5;;Term;\n`;
  const answer = await bring(wrong, 'import');
  expect(answer.status).toBe(422);
  const lines = answer.text
    .slice(answer.text.indexOf('Righe da correggere'))
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  expect(lines).toMatch(/4 kind Qui va/);
  expect(lines).toMatch(/5 code Questo codice c’è già/);
  expect(lines).toMatch(/6 scheme È un’altra classificazione/);
  expect(lines).toMatch(/7 label_it Il nome manca/);
  expect(await inUse('CP2021')).toEqual([]);
  for (const [text, sentence] of [
    ['kind;code\noccupation;1\n', 'Questa colonna non c’è'],
    ['', 'Il file è vuoto'],
    [head, 'solo l’intestazione'],
  ] as const)
    expect((await bring(text, 'import')).text, sentence).toContain(sentence);
});

it('takes a list longer than a table of the office', async () => {
  const lines = Array.from({ length: 4_500 }, (_, i) => `skill;ESCO 1.2;s${i};Abilità ${i};Skill ${i};`);
  expect((await bring([head, ...lines].join('\n'), 'import')).status).toBe(303);
  expect((await inUse('ESCO 1.2')).filter((code) => code.startsWith('s')).length).toBe(4_500);
  // Occupations of the same edition came by a list of their own, and stay.
  expect(await inUse('ESCO 1.2')).toContain('c1');
});

it.each<[Role, 'comune' | 'health' | 'coop' | 'lead', number]>([
  ['social-worker', 'comune', 200],
  ['orientation-worker', 'coop', 200],
  ['coordinator', 'lead', 200],
  ['organisation-admin', 'comune', 200],
  ['person', 'comune', 404],
])('lets a %s of the %s search with %i, and import nothing', async (role, body, status) => {
  const browser = await h.as(await h.world.colleague(role, h.world.bodies[body]));
  expect((await browser.get('/vocabolario?q=cuochi')).status).toBe(status);
  expect((await browser.get('/vocabolario/importa')).status).toBe(404);
  expect((await bring(`${head}\n`, 'import', browser)).status).toBe(404);
});

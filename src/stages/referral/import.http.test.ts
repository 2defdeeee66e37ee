import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import type { Role } from '../../policy/vocabulary.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const lists = '/segnalazioni/importa';
const worker = async () => h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
const csv = (...rows: string[][]) => Buffer.from(rows.map((cells) => `${cells.join(';')}\r\n`).join(''));
const head = ['Cognome', 'Nome', 'Data di nascita', 'Telefono', 'Motivo'];
const bring = (who: Browser, bytes: Buffer, name = 'elenco.csv') =>
  who.send(lists, { projectId: h.world.projectId }, [{ field: 'list', name, bytes }]);
const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const version = async (who: Browser, url: string) => hidden((await who.get(url)).text, '_version');
const count = async (table: 'person' | 'referral') =>
  (await h.db.asSuperuser<{ n: number }>(`select count(*)::int as n from app.${table}`))[0]?.n ?? 0;

/** Brings a list and takes the columns that are proposed, if they are asked for. @returns URL of the list */
async function brought(who: Browser, bytes: Buffer): Promise<string> {
  const url = (await bring(who, bytes)).location ?? '';
  const page = (await who.get(url)).text;
  if (!page.includes('name="familyName"')) return url;
  const chosen = [...page.matchAll(/<select[^>]*name="(\w+)"[\s\S]*?<\/select>/g)].map(
    ([select, name = '']) => [name, /<option value="(\d*)" selected/.exec(select)?.[1] ?? ''],
  );
  const fields = {
    ...Object.fromEntries(chosen),
    name: 'Elenco di prova',
    _version: hidden(page, '_version'),
  };
  expect((await who.post(`${url}/colonne`, fields)).location).toBe(url);
  return url;
}

/** Begins to enter a list, and waits until it is. */
async function entered(who: Browser, url: string, fields: Record<string, string> = {}): Promise<string> {
  expect((await who.post(`${url}/avvia`, { ...fields, _version: await version(who, url) })).status).toBe(303);
  return finished(who, url);
}
async function finished(who: Browser, url: string): Promise<string> {
  for (let i = 0; i < 200; i += 1) {
    const { text } = await who.get(url);
    if (!text.includes('Ferma l’importazione')) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The import does not end.');
}

describe('a list of a service', () => {
  it('becomes drafts, each of which lacks only what somebody must say', async () => {
    const who = await worker();
    const url = await brought(
      who,
      csv(
        head,
        ['Bruni', 'Ada', '02/05/1990', '055 000 1234', 'Vuole lavorare.'],
        ['Neri', 'Bo', '', '', ''],
      ),
    );
    const preview = (await who.get(url)).text;
    expect(preview).toContain('Importa 2 segnalazioni');
    expect(preview).toContain('Telefono: 055 000 1234');
    const before = await count('person');
    const done = await entered(who, url);
    expect(done).toContain('Finito: 2 bozze');
    expect(done).not.toContain('http-equiv');
    expect(await count('person')).toBe(before + 2);
    const draft = /href="(\/persone\/[^"]+\/segnalazioni\/[^"]+)"><bdi>Bruni Ada/.exec(done)?.[1] ?? '';
    const page = (await who.get(draft)).text;
    expect(page).toContain('Vuole lavorare.');
    expect(page).toContain('L’accordo della persona');
    expect(page).not.toContain('>La data di nascita<');
  });

  it('is mapped once: the next one of the body with the same head is looked at straight away', async () => {
    const heads = ['COGNOME', 'NOME', 'Data di nascita', 'Telefono', 'Motivo'];
    const url = await brought(await worker(), csv(head, ['Mappa', 'Una', '', '', '']));
    expect(url).toContain(lists);
    const colleague = await worker();
    const { location = '' } = await bring(colleague, csv(heads, ['Mappa', 'Due', '', '', '']));
    expect((await colleague.get(location)).text).toContain('Importa 1 segnalazione');
    const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.lead));
    const elsewhere = await bring(stranger, csv(heads, ['Mappa', 'Tre', '', '', '']));
    expect((await stranger.get(elsewhere.location ?? '')).text).toContain('Che cosa c’è in ogni colonna');
  });

  it('gives the broken rows back with their reason, enters the others, and takes the corrected ones', async () => {
    const who = await worker();
    const url = await brought(
      who,
      csv(
        head,
        ['Rossi', 'Ugo', '31/02/1990', '', ''],
        ['Verdi', 'Ivo', '03/03/1980', '', ''],
        ['=1+1', 'X', '', '', ''],
      ),
    );
    const preview = (await who.get(url)).text;
    expect(preview).toContain('Importa 1 segnalazione');
    expect(preview).toContain('Data di nascita: Questo giorno non esiste');
    const done = await entered(who, url);
    expect(done).toContain('Finito: 1 bozza');
    expect(done).toContain('Righe rimaste fuori (2)');
    const file = await who.get(`${url}/da-correggere?formato=csv`);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.text).toContain('Questo giorno non esiste');
    expect(file.text).not.toMatch(/(^|;|\n)"?[=+@-]/m);
    expect((await who.get(`${url}/da-correggere?formato=xlsx`)).bytes.subarray(0, 2).toString()).toBe('PK');
    const corrected = Buffer.from(file.text.replace('31/02/1990', '28/02/1990'));
    const again = (await bring(who, corrected)).location ?? '';
    expect((await who.get(again)).text).toContain('Importa 1 segnalazione');
  });

  it('shows who is perhaps there already, and enters her only when somebody says that it is another', async () => {
    const who = await worker();
    const rows = [head, ['Bianchi', 'Eva', '04/04/1984', '', ''], ['Gialli', 'Leo', '05/05/1985', '', '']];
    await entered(who, await brought(who, csv(...rows)));
    const before = await count('person');
    const url = await brought(who, csv(...rows));
    expect((await who.get(url)).text).toContain('Riga 2: Gialli Leo è un’altra persona');
    await entered(who, url, { keep: '2' });
    expect(await count('person')).toBe(before + 1);
  });

  it('says nothing of people whom only somebody else follows', async () => {
    const rows = [head, ['Segreti', 'Ida', '06/06/1986', '', '']];
    const who = await worker();
    await entered(who, await brought(who, csv(...rows)));
    const stranger = await h.as(await h.world.colleague('social-worker', h.world.bodies.lead));
    const url = await brought(stranger, csv(...rows));
    const { text } = await stranger.get(url);
    expect(text).not.toContain('Forse ci sono già');
    expect(text).toContain('Importa 1 segnalazione');
  });

  it('is entered once, however often its button is pressed', async () => {
    const who = await worker();
    const many = Array.from({ length: 30 }, (_, i) => [
      `Volta${'abcdefghij'[i % 10]}`,
      `N${'xyz'[i % 3]}`,
      '',
      '',
      '',
    ]);
    const url = await brought(who, csv(head, ...many));
    const keep = Object.fromEntries([]);
    const seen = await version(who, url);
    const before = await count('person');
    const answers = await Promise.all(
      [1, 2, 3].map(() => who.post(`${url}/avvia`, { ...keep, _version: seen })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([303, 409, 409]);
    await finished(who, url);
    expect(await count('person')).toBe(before + 30);
    expect((await who.post(`${url}/riprendi`, {})).status).toBe(409);
  });
});

describe('who may bring and see a list', () => {
  it('is who refers people, and of a list only who brought it', async () => {
    const who = await worker();
    const url = await brought(who, csv(head, ['Canarino', 'Ugo', '', '', '']));
    const colleague = await worker();
    for (const path of ['', '/colonne', '/da-correggere']) {
      expect((await colleague.get(url + path)).status).toBe(404);
      expect((await h.anybody.get(url + path)).status).toBe(303);
    }
    for (const path of ['/colonne', '/avvia', '/riprendi', '/ferma'])
      expect([404, 422]).toContain((await colleague.post(url + path, {})).status);
    expect((await who.get(url)).status).toBe(200);
    expect((await colleague.get(lists)).text).not.toContain(url);
  });

  it.each([
    'head-of-service',
    'coordinator',
    'orientation-worker',
    'job-coach',
    'organisation-admin',
    'access-desk',
  ] as const satisfies readonly Role[])('is not a %s', async (role) => {
    const who = await h.as(await h.world.colleague(role, h.world.bodies.comune));
    expect((await who.get(lists)).status).toBe(404);
    expect((await bring(who, csv(head, ['A', 'B', '', '', '']))).status).toBe(404);
  });

  it('is a clinician and an operator of the addiction service, for people of their own', async () => {
    const { health } = h.world.bodies;
    for (const [role, service] of [
      ['clinician', h.world.services.dsm],
      ['serd-operator', h.world.services.serd],
    ] as const) {
      const who = await h.as(await h.world.colleague(role, health, service));
      const done = await entered(who, await brought(who, csv(head, ['Sani', 'Lia', '', '', ''])));
      expect(done).toContain('Finito: 1 bozza');
    }
  });
});

describe('a file that is no list', () => {
  it.each([
    [
      'an image called .csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      /non è un elenco/,
    ],
    ['a head without rows', csv(head), /vuoto/],
    ['rows that are blank', csv(head, ['', '', '', '', '']), /vuoto/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /formato vecchio/],
    [
      '2,001 rows',
      csv(head, ...Array.from({ length: 2_001 }, () => ['A', 'B', '', '', ''])),
      /più di 2\.000/,
    ],
  ])('is refused in words: %s', async (_, bytes, sentence) => {
    const who = await worker();
    const before = await h.db.asSuperuser('select count(*) from app.import_run');
    const answer = await bring(who, bytes);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(sentence);
    expect(await h.db.asSuperuser('select count(*) from app.import_run')).toEqual(before);
  });
});

it('writes nothing of a list into the log, and into the database only encrypted', async () => {
  const who = await worker();
  const canary = 'Zzcanarino';
  const url = await brought(
    who,
    csv(head, [canary, 'Uno', '', '', canary], [`${canary}9`, 'Due', '', '', '']),
  );
  await entered(who, url);
  expect(h.log.join('\n')).not.toContain(canary);
  const [found] = await h.db.asSuperuser<{ n: number }>(
    `select count(*)::int as n from (select r::text as t from app.import_row r union all select r::text from app.import_run r
       union all select m::text from app.import_mapping m union all select e::text from audit.event e) x where t ilike '%${canary}%' or t ilike '%${Buffer.from(canary).toString('hex')}%'`,
  );
  expect(found?.n).toBe(0);
});

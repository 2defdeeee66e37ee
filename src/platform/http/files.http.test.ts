import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { paperRoutes } from '../../../test/support/paper-routes.ts';
import { hashPassword } from '../crypto/password.ts';
import { aJpeg, aPdf, aPng, pdfOf, pdfPages } from '../files/fixtures.ts';
import { IDLE_MS } from '../session/session-times.ts';

let http: HttpWorld;
let browser: Browser;
let stranger: Browser;
let personId: string;
const at = () => `/prova/${personId}/carte`;
beforeAll(async () => {
  http = await openHttpWorld({ routes: paperRoutes });
  browser = await http.as(await http.world.colleague('social-worker', http.world.bodies.comune));
  stranger = await http.as(await http.world.colleague('social-worker', http.world.bodies.lead));
  const entered = await browser.post('/segnalazioni/nuova', {
    projectId: http.world.projectId,
    familyName: 'Neri',
    givenName: 'Ada',
  });
  personId = entered.location?.split('/')[2] ?? '';
});
afterAll(() => http.close());

const scanned = (bytes: Buffer, name = 'certificato.pdf', field = 'scan') => ({ field, name, bytes });
/** Everything that is on the disk, and how many rows want it. */
async function stored(): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of readdirSync(http.db.filesDir, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  const [rows] = await http.db.asSuperuser<{ n: number }>('select count(*)::int as n from app.stored_file');
  return `${hash.digest('hex')} ${rows?.n}`;
}
const audited = async (event: string) =>
  http.db.asSuperuser<{ outcome: string; person_ids: string; data_classes: string }>(
    'select outcome, person_ids::text, data_classes::text from audit.event where event = $1 order by at, xact',
    [event],
  );
const said = (text: string) =>
  JSON.parse(/<pre[^>]*>(.*)<\/pre>/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? '{}');

describe('a file that is attached', () => {
  it('lies encrypted on the disk, under its id, for its owner alone, and is sent back as it came', async () => {
    const bytes = pdfOf(pdfPages(1, '', [['', Buffer.from('canarino nel certificato')]]));
    const answer = await browser.send(at(), { note: 'ciao' }, [scanned(bytes, 'Perizia «è».pdf')]);
    expect(answer.status).toBe(303);
    const id = answer.location?.split('/').at(-1) ?? '';
    const onDisk = readFileSync(join(http.db.filesDir, id.slice(0, 2), id));
    expect(onDisk.includes('canarino')).toBe(false);
    expect(onDisk.length).toBeGreaterThan(bytes.length);
    const sent = await browser.get(answer.location ?? '');
    expect(sent.bytes.equals(bytes)).toBe(true);
    expect(sent.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Perizia _e_.pdf"; filename*=UTF-8''Perizia%20%C2%AB%C3%A8%C2%BB.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect((await audited('paper.read')).at(-1)).toEqual({
      outcome: 'done',
      person_ids: `{${personId}}`,
      data_classes: '{identity}',
    });
  });

  it('has a preview that may stand in a page, without what the camera wrote', async () => {
    const sent = await browser.send(at(), { note: 'foto' }, [scanned(aJpeg(), 'foto.jpg')]);
    const preview = await browser.get(`${sent.location}/anteprima`);
    expect(preview.headers['content-disposition']).toMatch(/^inline; filename="anteprima\.png"/);
    expect(preview.headers['content-type']).toBe('image/png');
    expect(preview.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    expect(preview.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('is a 404 for whoever may not see the person, like one that does not exist, and both are audited', async () => {
    const sent = await browser.send(at(), { note: 'ciao' }, [scanned(aPdf())]);
    const [hers, none] = [
      await stranger.get(sent.location ?? ''),
      await browser.get(`${at()}/${randomUUID()}`),
    ];
    expect([hers.status, none.status]).toEqual([404, 404]);
    expect(hers.headers['content-type']).toMatch(/^text\/html/);
    expect((await audited('paper.read')).slice(-2).map((row) => row.outcome)).toEqual(['denied', 'denied']);
    expect(http.log.join('')).not.toContain('certificato');
  });
});

describe('a form with files', () => {
  const refusals: readonly [
    string,
    Record<string, string>,
    Parameters<Browser['send']>[2],
    number,
    string,
    string,
  ][] = [
    [
      'an SVG',
      { note: 'ciao' },
      [scanned(Buffer.from('<svg onload="x"/>'))],
      422,
      'scan',
      'Questo tipo di file',
    ],
    ['a PNG called .pdf', { note: 'ciao' }, [scanned(aPng())], 422, 'scan', 'Il nome del file dice un tipo'],
    ['an empty file', { note: 'ciao' }, [scanned(Buffer.alloc(0))], 422, 'scan', 'Il file è vuoto'],
    ['no file', { note: 'ciao' }, [], 422, 'scan', 'Scegli il file'],
    ['a field left alone', { note: 'ciao' }, [scanned(Buffer.alloc(0), '')], 422, 'scan', 'Scegli il file'],
    [
      'too many',
      { note: 'ciao' },
      [scanned(aPdf()), scanned(aPdf()), scanned(aPdf())],
      422,
      'scan',
      'I file sono troppi',
    ],
    [
      'a file over 20 MB',
      { note: 'ciao' },
      [scanned(Buffer.alloc(21_000_000))],
      413,
      'scan',
      'troppo grande',
    ],
    [
      '57 MB in three files',
      { note: 'ciao' },
      Array.from({ length: 3 }, () => scanned(Buffer.alloc(19_000_000))),
      413,
      'scan',
      'troppo grande',
    ],
    ['200 MB', { note: 'ciao' }, [scanned(Buffer.alloc(200_000_000))], 413, 'scan', 'troppo grande'],
    [
      'a file in a field for text',
      { note: 'ciao' },
      [scanned(aPdf()), scanned(aPdf(), 'a.pdf', 'note')],
      422,
      '',
      'un campo che questa pagina non ha',
    ],
    [
      'a text in a field for files',
      { note: 'ciao', scan: 'x' },
      [scanned(aPdf())],
      422,
      '',
      'un campo che questa pagina non ha',
    ],
    ['a text that is wrong', { note: 'x' }, [scanned(aPdf())], 422, 'note', 'too-short'],
    [
      'a refusal of the stage, after the file was stored',
      { note: 'refuse' },
      [scanned(aPdf())],
      422,
      'note',
      'refused',
    ],
  ];
  it.each(refusals)(
    'comes back with %s, what was typed is there, and nothing is kept',
    async (_, typed, files, status, field, sentence) => {
      const before = await stored();
      const answer = await browser.send(at(), typed, files);
      expect(answer.status).toBe(status);
      const { typed: shown, problems } = said(answer.text);
      expect(shown).toEqual(typed);
      const told = problems.find((p: { field: string }) => p.field === field);
      expect(told?.message).toContain(sentence);
      expect(await stored()).toBe(before);
    },
  );

  it('asks for the file again when it comes back for another reason', async () => {
    const { problems } = said((await browser.send(at(), { note: 'x' }, [scanned(aPdf())])).text);
    expect(problems.find((p: { field: string }) => p.field === 'scan')?.message).toContain(
      'Scegli di nuovo il file',
    );
  });

  it('keeps nothing when the handler breaks, or the audit cannot be written', async () => {
    const before = await stored();
    expect((await browser.send(at(), { note: 'break' }, [scanned(aPdf())])).status).toBe(500);
    await http.db.asSuperuser('revoke insert on audit.event from accompagna_runtime');
    expect((await browser.send(at(), { note: 'ciao' }, [scanned(aPdf())])).status).toBe(503);
    await http.db.asSuperuser('grant insert on audit.event to accompagna_runtime');
    expect(await stored()).toBe(before);
  });

  it('keeps nothing without the token, without a session, or for a person out of reach', async () => {
    const before = await stored();
    expect((await browser.send(at(), { note: 'ciao', _csrf: 'x' }, [scanned(aPdf())])).status).toBe(403);
    expect((await http.anybody.send(at(), { note: 'ciao' }, [scanned(aPdf())])).status).toBe(401);
    expect((await stranger.send(at(), { note: 'ciao' }, [scanned(aPdf())])).status).toBe(404);
    expect(await stored()).toBe(before);
  });

  it('sent twice stores once, and the same key with another file is refused', async () => {
    const _key = randomUUID();
    const first = await browser.send(at(), { note: 'ciao', _key }, [scanned(aPdf())]);
    const before = await stored();
    const second = await browser.send(at(), { note: 'ciao', _key }, [scanned(aPdf())]);
    expect([first.status, second.status, second.location]).toEqual([303, 303, first.location]);
    expect((await browser.send(at(), { note: 'ciao', _key }, [scanned(aPdf(2))])).status).toBe(409);
    expect(await stored()).toBe(before);
  });

  it('keeps the text through a session that ended, and asks for the file again', async () => {
    const author = await http.world.colleague('social-worker', http.world.bodies.comune);
    const password = 'una frase lunga di prova';
    await http.db.asSuperuser('insert into app.credential (account_id, password_hash) values ($1, $2)', [
      author.accountId,
      await hashPassword(password),
    ]);
    const late = await http.as(author);
    const mine = await late.post('/segnalazioni/nuova', {
      projectId: http.world.projectId,
      familyName: 'Bruni',
      givenName: 'Eva',
    });
    const url = `/prova/${mine.location?.split('/')[2]}/carte`;
    const { now } = http.clock;
    http.clock.now = new Date(now.getTime() + IDLE_MS + 1);
    const before = await stored();
    const answer = await late.send(url, { note: 'una nota lunga' }, [scanned(aPdf())]);
    expect(answer.status).toBe(401);
    const _carried = /name="_carried" value="([^"]+)"/.exec(answer.text)?.[1] ?? '';
    const email = `${author.accountId}@prova.example`;
    const back = await http.anybody.post('/accedi', { email, password, _carried });
    http.clock.now = now;
    const { typed, problems } = said(back.text);
    expect(typed).toEqual({ note: 'una nota lunga' });
    expect(problems[0].message).toContain('i file no: sceglili di nuovo');
    expect(await stored()).toBe(before);
  });

  it('is refused whole where a form takes no files', async () => {
    const answer = await browser.send(`/persone/${personId}/recapiti`, { phone: '055 1' }, [scanned(aPdf())]);
    expect(answer.status).toBe(415);
    expect((await http.anybody.send('/accedi', { email: 'a' }, [])).status).toBe(403);
  });

  it('may also be sent without files, as any other', async () => {
    const answer = await browser.post(at(), { note: 'ciao' });
    expect(said(answer.text).problems).toEqual([{ field: 'scan', message: 'Scegli il file da allegare.' }]);
  });

  it.each([
    [
      '41 fields',
      (boundary: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n`.repeat(41),
      413,
    ],
    [
      'a name of the language’s own',
      (b: string) => `--${b}\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n`,
      400,
    ],
    [
      'an end that does not come',
      (b: string) => `--${b}\r\nContent-Disposition: form-data; name="scan"; filename="a.pdf"\r\n\r\n%PDF`,
      400,
    ],
    [
      'more text than fits',
      (b: string) =>
        `--${b}\r\nContent-Disposition: form-data; name="note"\r\n\r\n${'x'.repeat(600_000)}\r\n`,
      413,
    ],
  ])('with %s is answered by a page, and nothing breaks', async (what, body, status) => {
    const before = await stored();
    const payload = body('b') + (what === 'an end that does not come' ? '' : '--b--\r\n');
    const answer = await http.app.inject({
      method: 'POST',
      url: at(),
      headers: { cookie: browser.cookie, 'content-type': 'multipart/form-data; boundary=b' },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(await stored()).toBe(before);
  });
});

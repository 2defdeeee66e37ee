import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPng } from '../../src/platform/files/fixtures.ts';
import { typedNews } from '../../src/stages/editorial/fixtures.ts';
import { digestOfData } from '../support/digest-of-data.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../support/http-world.ts';

let h: HttpWorld;
let by: Readonly<Record<'editor' | 'citizen', Browser>>;
let news: string;
let page: string;
let before: Awaited<ReturnType<typeof digestOfData>>;
beforeAll(async () => {
  h = await openHttpWorld();
  const editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.lead));
  by = { editor, citizen: h.citizen };
  const begun = await editor.post('/redazione/nuova', { kind: 'news', title: 'Il forno apre' });
  news = (begun.location ?? '').split('?')[0] ?? '';
  page = news.split('/')[3] ?? '';
  await editor.post(news, { ...typedNews(), _version: 1 });
  expect((await editor.post(`${news}/pubblica`, { number: 2 })).status).toBe(303);
  before = await digestOfData(h.db);
}, 60_000);
afterAll(() => h.close());

type Fields = Record<string, string>;
type Bad = readonly [
  what: string,
  who: keyof typeof by,
  url: () => string,
  fields: () => Fields,
  status: number,
  says: RegExp,
];

const said = (more: Fields = {}): Fields => ({
  page,
  stars: '5',
  answer: 'clear',
  detail: '',
  key: randomUUID(),
  step: 'text',
  ...more,
});
const family = '👨‍👩‍👧‍👦';
const offer = (more: Fields = {}): Fields => ({
  invio: randomUUID(),
  companyName: 'Forno',
  comune: 'A564',
  work: 'Impastare',
  contactName: 'Gino',
  phone: '055 640000',
  ...more,
});
const at = (day: string, time: string) => ({ number: '2', day, time });

// biome-ignore format: a table, input by input
const bad: readonly Bad[] = [
  ['a rating with 201 characters', 'citizen', () => '/valutazione', () => said({ detail: 'à'.repeat(201) }), 422, /àààà/],
  ['a rating with 201 families', 'citizen', () => '/valutazione', () => said({ detail: family.repeat(201) }), 422, /👨/],
  ['a rating with a tower of accents', 'citizen', () => '/valutazione', () => said({ detail: `a${'\u0301'.repeat(4_200)}` }), 422, /error/],
  ['a rating with a star 6', 'citizen', () => '/valutazione', () => said({ stars: '6' }), 422, /error/],
  ['a rating with a star 0', 'citizen', () => '/valutazione', () => said({ stars: '0' }), 422, /error/],
  ['a rating with one star and an answer of five', 'citizen', () => '/valutazione', () => said({ stars: '1' }), 422, /error/],
  ['a rating with stars that are a script', 'citizen', () => '/valutazione', () => said({ stars: '<script>1</script>' }), 422, /error/],
  ['a rating with a field that no form has', 'citizen', () => '/valutazione', () => said({ state: 'kept' }), 422, /error/],
  ['a rating of a page that is not there', 'citizen', () => '/valutazione', () => said({ page: randomUUID() }), 404, /<h1/],
  ['a rating of a page in a language in which it is not', 'citizen', () => '/en/valutazione', () => said(), 404, /<h1/],
  ['a rating whose page is no number', 'citizen', () => '/valutazione', () => said({ page: "'; drop table app.feedback; --" }), 404, /<h1/],
  ['a rating whose form has no number', 'citizen', () => '/valutazione', () => said({ key: 'x' }), 422, /error/],
  ['an offer without telephone and address', 'citizen', () => '/offri-un-posto', () => offer({ phone: '' }), 422, /error/],
  ['an offer from a comune that is not there', 'citizen', () => '/offri-un-posto', () => offer({ comune: 'Z999' }), 422, /error/],
  ['an offer whose work is a book', 'citizen', () => '/offri-un-posto', () => offer({ work: 'à'.repeat(3_000) }), 422, /error/],
  ['an offer for men alone', 'citizen', () => '/offri-un-posto', () => offer({ work: 'Impastare, solo uomini' }), 422, /href="#field-work"/],
  ['an offer whose form has no number', 'citizen', () => '/offri-un-posto', () => offer({ invio: 'x' }), 422, /value="Forno"/],
  ['an offer whose telephone is a script', 'citizen', () => '/offri-un-posto', () => offer({ phone: '<script>1</script>' }), 422, /href="#field-phone"/],
  ['an offer whose address ends its line', 'citizen', () => '/offri-un-posto', () => offer({ email: 'gino@example.org\r\nBcc: altri@example.org' }), 422, /href="#field-email"/],
  ['an offer whose name holds a sign of no writing', 'citizen', () => '/offri-un-posto', () => offer({ companyName: 'Forno\u0000' }), 422, /href="#field-companyName"/],
  ['an offer that nobody would read to its end', 'citizen', () => '/offri-un-posto', () => offer({ work: 'a'.repeat(40_000) }), 413, /<h1/],
  ['an offer of a program that fills the field that nobody sees', 'citizen', () => '/offri-un-posto', () => offer({ sito: 'https://example.com' }), 422, /error/],
  ['an offer of a program that fills every field', 'citizen', () => '/offri-un-posto', () => offer({ state: 'taken' }), 422, /error/],
  ['a page scheduled in the hour that does not exist', 'editor', () => `${news}/programma`, () => at('28/03/2027', '02:30'), 422, /error-summary/],
  ['a page scheduled in the hour that there is twice', 'editor', () => `${news}/programma`, () => at('31/10/2027', '02:30'), 422, /error-summary/],
  ['a page scheduled for yesterday', 'editor', () => `${news}/programma`, () => at('01/01/2020', '09:00'), 422, /error-summary/],
  ['a page scheduled on a day that no calendar has', 'editor', () => `${news}/programma`, () => at('31/02/2027', '09:00'), 422, /error-summary/],
  ['a version that is not there', 'editor', () => `${news}/pubblica`, () => ({ number: '99' }), 404, /<h1/],
  ['a text saved on an older one', 'editor', () => news, () => ({ ...typedNews({ title: 'Scritto nel frattempo' }), _version: '1' }), 409, /Scritto nel frattempo/],
  ['a page whose end comes before its beginning', 'editor', () => news, () => ({ ...typedNews({ date: '02/01/2027', expiresOn: '01/01/2027' }), _version: '2' }), 422, /error-summary/],
  ['a text of three hundred thousand letters', 'editor', () => news, () => ({ ...typedNews({ body: 'a'.repeat(300_001) }), _version: '2' }), 422, /error-summary/],
  ['a page of a kind that there is not', 'editor', () => '/redazione/nuova', () => ({ kind: 'blog', title: 'Prova' }), 422, /error-summary/],
  ['a project’s page without a project', 'editor', () => '/redazione/nuova', () => ({ kind: 'project', title: 'Prova' }), 422, /error-summary/],
];

it.each(bad)('%s is refused, and nothing is written', async (_, who, url, fields, status, says) => {
  const answer = await by[who].post(url(), fields());
  expect([answer.status, /<h1[^>]*>([^<]*)/.exec(answer.text)?.[1]]).toEqual([status, expect.anything()]);
  expect(answer.text).toMatch(says);
  expect(answer.text).not.toContain('<script>1');
  expect(await digestOfData(h.db)).toEqual(before);
});

const pictures = (name: string, bytes: Buffer) =>
  by.editor.send('/redazione/immagini/nuova', { titleIt: 'Il banco', people: 'nobody' }, [
    { field: 'file', name, bytes },
  ]);

/** A small file that says it is 40,000 pixels wide and high. */
function hugePng(): Buffer {
  const png = aPng(4, 4);
  png.writeUInt32BE(40_000, 16);
  png.writeUInt32BE(40_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

it.each([
  ['40,000 × 40,000 pixels', () => hugePng()],
  ['a page of a site', () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['a drawing that runs', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['nothing', () => Buffer.alloc(0)],
])('a picture of %s is refused, and nothing is written', async (_, bytes) => {
  const answer = await pictures('banco.png', bytes());
  expect([answer.status, /error-summary/.test(answer.text)]).toEqual([422, true]);
  expect(await digestOfData(h.db)).toEqual(before);
});

const pasted =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style:x}</style></head><body><p class="MsoNormal" style="color:red" onclick="alert(1)">Dal <b>forno</b><o:p></o:p></p><script>alert(2)</script><img src=x onerror=alert(3)><a href="javascript:alert(4)">qui</a></body></html>';

it('what is pasted from a word processor keeps its words and loses its mark-up, to the page that everybody reads', async () => {
  const saved = await by.editor.post(news, { ...typedNews({ body: pasted }), _version: 2 });
  expect([saved.status, saved.location]).toEqual([303, `${news}?fatto=cleaned`]);
  expect((await by.editor.post(`${news}/pubblica`, { number: 3 })).status).toBe(303);
  const [copy] = await h.db.asSuperuser<{ slug: string }>(
    'select slug from app.published_page where page_id = $1',
    [page],
  );
  const main = /<main[\s\S]*<\/main>/.exec((await by.citizen.get(`/novita/${copy?.slug}`)).text)?.[0] ?? '';
  expect(main).toContain('forno');
  for (const remains of ['Mso', 'mso-', 'onclick', 'onerror', 'javascript:', '<o:p', '<style', 'alert('])
    expect([remains, main.includes(remains)]).toEqual([remains, false]);
});

it('what a reader writes as a script is text to who reads it in the office', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  const sent = await by.citizen.post('/valutazione', said({ detail: script }));
  expect([sent.status, sent.text.includes('<script>alert')]).toEqual([303, false]);
  const read = (await by.editor.get(`/redazione/valutazioni/${page}`)).text;
  expect(read).toContain('&lt;script>alert(1)');
  expect(read).not.toContain('<script>alert');
});

it('two hundred families are two hundred characters', async () => {
  expect((await by.citizen.post('/valutazione', said({ detail: family.repeat(200) }))).status).toBe(303);
});

const count = async () =>
  Number((await h.db.asSuperuser<{ n: string }>('select count(*) as n from app.feedback'))[0]?.n);

it('what is sent twice, also at the same time, counts once', async () => {
  const form = said({ detail: 'Una volta' });
  const was = await count();
  const answers = await Promise.all([1, 2, 3].map(() => by.citizen.post('/valutazione', form)));
  expect(answers.map((a) => a.status)).toEqual([303, 303, 303]);
  expect((await by.citizen.post('/valutazione', form)).status).toBe(303);
  expect(await count()).toBe(was + 1);
});

it('of a thousand ratings in a minute from one place few are taken, and the others are told to wait', async () => {
  h.clock.now = new Date(h.clock.now.getTime() + 3_600_000);
  const was = await count();
  const statuses = new Map<number, number>();
  for (let i = 0; i < 1_000; i += 20) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => by.citizen.post('/valutazione', said())),
    );
    for (const { status, headers } of answers) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  }
  const taken = (await count()) - was;
  expect([...statuses.keys()].sort()).toEqual([303, 429]);
  expect(statuses.get(303)).toBe(taken);
  expect(taken).toBeLessThanOrEqual(20);
  expect(taken).toBeGreaterThan(0);
}, 120_000);

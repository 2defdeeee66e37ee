import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { RATINGS_AT_ONCE } from './commands/rate-page.ts';
import { plantPublishedPage } from './fixtures.ts';

let http: HttpWorld;
let pageId: string;
let editor: string;
let host = 1;

beforeAll(async () => {
  http = await openHttpWorld();
  editor = (await http.world.colleague('site-editor', http.world.bodies.lead)).accountId;
});
afterAll(() => http.close());
beforeEach(async () => {
  pageId = await plant({});
  // Each test comes from a network of its own.
  host += 1;
});

const plant = (page: Parameters<typeof plantPublishedPage>[2]) =>
  plantPublishedPage(http.db, { territoryId: http.world.territoryId, accountId: editor }, page);

const own = { origin: 'https://accompagna.example', 'sec-fetch-site': 'same-origin' };

async function post(
  fields: Record<string, string> | readonly (readonly [string, string])[],
  headers: Record<string, string> = own,
  url = '/valutazione',
) {
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  return http.app.inject({
    method: 'POST',
    url,
    remoteAddress: `192.0.2.${host}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(pairs.map(([k, v]) => [k, v])).toString(),
  });
}
const whole = (more: Record<string, string> = {}) => ({
  page: pageId,
  stars: '5',
  answer: 'clear',
  detail: '',
  key: randomUUID(),
  step: 'text',
  ...more,
});
const kept = async () =>
  await http.db.asSuperuser<{ id: string; text_enc: Buffer; sent_key: string }>(
    'select * from app.feedback where page_id = $1 order by sent_at',
    [pageId],
  );

describe('the steps of the form, without script', () => {
  it('asks after four stars what one liked, after three what was difficult, and keeps nothing yet', async () => {
    const liked = await post({ page: pageId, stars: '4', step: 'stars', detail: '' });
    expect(liked.statusCode).toBe(200);
    expect(liked.body).toContain('Quali sono stati gli aspetti che hai preferito?');
    expect(liked.body).not.toContain('Dove hai incontrato le maggiori difficoltà?');
    const difficult = await post({ page: pageId, stars: '3', step: 'stars' });
    expect(difficult.body).toContain('Dove hai incontrato le maggiori difficoltà?');
    expect(difficult.body).not.toContain('Quali sono stati gli aspetti');
    expect(await kept()).toEqual([]);
  });

  it('walks from the stars to the thanks with what the pages themselves carry, and counts once', async () => {
    const first = await post({ page: pageId, stars: '2', step: 'stars' });
    const second = await post({ ...hidden(first.body), answer: 'lost', step: 'answer' });
    expect(second.body).toContain('Vuoi aggiungere altri dettagli?');
    expect(hidden(second.body)['key']).toBe(hidden(first.body)['key']);
    const sent = { ...hidden(second.body), detail: 'Non trovavo il modulo.', step: 'text' };
    const third = await post(sent);
    expect(third.statusCode).toBe(303);
    expect(third.headers.location).toBe(`/valutazione/grazie?pagina=${pageId}`);
    const thanks = await http.app.inject({ url: String(third.headers.location) });
    expect(thanks.body).toContain('Grazie, il tuo parere ci aiuterà a migliorare il servizio!');
    expect(thanks.body).toContain('Torna alla pagina «Aperte le domande»');
    await post(sent);
    const rows = await kept();
    expect(rows).toMatchObject([{ stars: 2, answer: 'lost', state: 'to-read', had_text: true, lang: 'it' }]);
    expect(rows[0]?.text_enc.toString('latin1')).not.toContain('modulo');
  });

  it('goes back with what was chosen and written', async () => {
    const back = await post(whole({ detail: 'Una parola', step: 'back-from-text' }));
    expect(back.statusCode).toBe(200);
    expect(back.body).toMatch(/<input type="radio"[^>]*value="clear" checked/);
    expect(hidden(back.body)).toMatchObject({ stars: '5', detail: 'Una parola' });
    const further = await post(whole({ detail: 'Una parola', step: 'back-from-answer' }));
    expect(further.body).toMatch(/value="5" checked/);
    expect(hidden(further.body)).toMatchObject({ answer: 'clear', detail: 'Una parola' });
  });

  it('asks for the stars where none were chosen', async () => {
    const none = await post({ page: pageId, step: 'stars' });
    expect(none.statusCode).toBe(422);
    expect(none.body).toContain('Scegli quante stelle dai alla pagina, da 1 a 5.');
  });

  it('speaks English under /en, of the English page alone', async () => {
    expect((await post({ page: pageId, stars: '1', step: 'stars' }, own, '/en/valutazione')).statusCode).toBe(
      404,
    );
    pageId = await plant({ langs: ['it', 'en'] });
    const english = await post({ page: pageId, stars: '1', step: 'stars' }, own, '/en/valutazione');
    expect(english.body).toContain('Where did you find it most difficult?');
    await post(whole(), own, '/en/valutazione');
    expect(await kept()).toMatchObject([{ lang: 'en' }]);
  });

  it('sets no cookie and leads whoever types the address to the first page', async () => {
    const sent = await post(whole());
    expect(sent.headers['set-cookie']).toBeUndefined();
    const typed = await http.app.inject({ url: '/valutazione' });
    expect([typed.statusCode, typed.headers.location]).toEqual([303, '/']);
  });
});

describe('what is not taken', () => {
  const family = '👨‍👩‍👧‍👦';

  it('takes 200 characters as a person counts them: 200 families', async () => {
    expect((await post(whole({ detail: family.repeat(200) }))).statusCode).toBe(303);
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['201 letters', 'a'.repeat(201)],
    ['201 families', family.repeat(201)],
    ['two hundred letters under a tower of accents each', `a${'\u0301'.repeat(24)}`.repeat(200)],
  ])('gives %s back as they were typed, with a sentence', async (_, detail) => {
    const refused = await post(whole({ detail }));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('supera i 200 caratteri');
    expect(refused.body).toContain(detail);
    expect(hidden(refused.body)).toMatchObject({ stars: '5', answer: 'clear' });
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['six stars', { stars: '6' }, 'Scegli quante stelle'],
    ['no star at all', { stars: '' }, 'Scegli quante stelle'],
    ['half a star', { stars: '4.5' }, 'Scegli quante stelle'],
    ['an answer of the other branch', { stars: '5', answer: 'lost' }, 'Scegli una risposta.'],
    ['an answer that is none', { answer: 'perfect' }, 'Scegli una risposta.'],
    ['a number of its own', { key: 'mine' }, 'Il modulo è arrivato incompleto'],
    ['a field the form does not have', { name: 'Anna' }, 'Il modulo è arrivato incompleto'],
  ])('refuses %s', async (_, fields, sentence) => {
    const refused = await post(whole(fields as Record<string, string>));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(sentence);
    expect(await kept()).toEqual([]);
  });

  it('refuses a field sent twice', async () => {
    const refused = await post([...Object.entries(whole()), ['stars', '1']]);
    expect(refused.statusCode).toBe(422);
    expect(await kept()).toEqual([]);
  });

  it('takes script as the letters it is, and shows it escaped', async () => {
    const script = '<script>alert(1)</script>';
    const back = await post(whole({ detail: script, step: 'back-from-text' }));
    expect(back.body).not.toContain(script);
    expect(hidden(back.body)['detail']).toBe(script);
    expect((await post(whole({ detail: script }))).statusCode).toBe(303);
  });

  it('knows no page that is not on the site', async () => {
    expect((await post(whole({ page: randomUUID() }))).statusCode).toBe(404);
    expect((await post(whole({ page: 'home' }))).statusCode).toBe(404);
    pageId = await plant({ withdrawn: true });
    expect((await post(whole())).statusCode).toBe(404);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['a page elsewhere', { origin: 'https://altrove.example', 'sec-fetch-site': 'cross-site' }],
    [
      'a page elsewhere that says it is ours',
      { origin: 'https://altrove.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['nowhere', {}],
  ])('takes no form that comes from %s', async (_, headers) => {
    expect((await post(whole(), headers)).statusCode).toBe(403);
    expect(await kept()).toEqual([]);
  });

  it('takes no more from one network than its bound, says when to try again, and gives the words back', async () => {
    const answers = [];
    for (let n = 0; n < 1_000; n += 1) answers.push(post(whole({ detail: 'Ancora io' })));
    const statuses = (await Promise.all(answers)).map((a) => a.statusCode);
    expect(statuses.filter((s) => s === 303)).toHaveLength(RATINGS_AT_ONCE.tries);
    expect(statuses.filter((s) => s === 429)).toHaveLength(1_000 - RATINGS_AT_ONCE.tries);
    expect(await kept()).toHaveLength(RATINGS_AT_ONCE.tries);
    const late = await post(whole({ detail: 'Ancora io' }));
    expect(late.headers['retry-after']).toBe('300');
    expect(late.body).toContain('Ancora io');
    expect(late.body).toContain('Riprova più tardi');
  });

  it('counts a form sent five times at once once, and leaves no key that opens nothing', async () => {
    const form = whole({ detail: 'Cinque volte' });
    const statuses = (await Promise.all([1, 2, 3, 4, 5].map(() => post(form)))).map((a) => a.statusCode);
    expect(statuses).toEqual([303, 303, 303, 303, 303]);
    const rows = await kept();
    expect(rows).toHaveLength(1);
  });
});

/** What a page without script would send back: its hidden fields. */
function hidden(html: string): Record<string, string> {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      plain(value ?? ''),
    ]),
  );
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { hashPassword } from '../crypto/password.ts';
import { tokenHash } from '../crypto/token.ts';
import { ABSOLUTE_MS, IDLE_MS } from './session-times.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
afterAll(() => h.close());

const password = 'una frase lunga di prova';

/** A colleague with a password. @returns her e-mail */
async function withPassword(): Promise<{ email: string; accountId: string }> {
  const { accountId } = await h.world.colleague('social-worker', h.world.bodies.comune);
  await h.db.asSuperuser('insert into app.credential (account_id, password_hash) values ($1, $2)', [
    accountId,
    await hashPassword(password),
  ]);
  return { email: `${accountId}@prova.example`, accountId };
}

const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie']);

it('opens a session in a cookie that no script reads and no other site sends', async () => {
  const { email } = await withPassword();
  const answer = await h.anybody.post('/accedi', { email, password });
  expect(answer.status).toBe(303);
  const cookie = cookieOf(answer.headers);
  expect(cookie).toMatch(/sessione=[\w-]{43};/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
});

it('gives a new token at every sign-in, and stores none of them', async () => {
  const { email, accountId } = await withPassword();
  const tokens = [];
  for (let i = 0; i < 2; i++)
    tokens.push(
      /sessione=([\w-]{43})/.exec(
        cookieOf((await h.anybody.post('/accedi', { email, password })).headers),
      )?.[1] ?? '',
    );
  expect(tokens[0]).not.toBe(tokens[1]);
  const rows = await h.db.asSuperuser<{ token_hash: Buffer }>(
    'select token_hash from app.session where account_id = $1',
    [accountId],
  );
  expect(rows.map((r) => r.token_hash.toString('hex')).sort()).toEqual(
    tokens.map((t) => tokenHash(t).toString('hex')).sort(),
  );
});

it('answers an unknown e-mail and a wrong password with the same page', async () => {
  const { email } = await withPassword();
  const neutral = (text: string) => text.replace(/nonce="[^"]*"/g, '').replace(/value="[^"]*@[^"]*"/g, '');
  const wrong = await h.anybody.post('/accedi', { email, password: 'un’altra frase lunga' });
  const unknown = await h.anybody.post('/accedi', {
    email: 'nessuno@prova.example',
    password: 'un’altra frase lunga',
  });
  expect([wrong.status, unknown.status]).toEqual([422, 422]);
  expect(neutral(wrong.text)).toBe(neutral(unknown.text));
  expect(wrong.text).not.toContain('un’altra frase lunga');
});

it('looks at no eleventh try within five minutes, right or wrong, and looks again after', async () => {
  const { email } = await withPassword();
  for (let i = 0; i < 10; i++) await h.anybody.post('/accedi', { email, password: `tentativo numero ${i}` });
  const eleventh = await h.anybody.post('/accedi', { email, password });
  expect(eleventh.status).toBe(429);
  expect(eleventh.headers['retry-after']).toBe('300');
  h.clock.now = new Date(h.clock.now.getTime() + 5 * 60_000 + 1);
  expect((await h.anybody.post('/accedi', { email, password })).status).toBe(303);
});

it('ends after fifteen idle minutes', async () => {
  const browser = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  h.clock.now = new Date(h.clock.now.getTime() + IDLE_MS - 1_000);
  expect((await browser.get('/persone')).status).toBe(200);
  h.clock.now = new Date(h.clock.now.getTime() + IDLE_MS - 1_000);
  expect((await browser.get('/persone')).status).toBe(200);
  h.clock.now = new Date(h.clock.now.getTime() + IDLE_MS);
  expect((await browser.get('/persone')).location).toBe('/accedi?ritorno=%2Fpersone');
});

it('ends after eight hours whatever one does', async () => {
  const browser = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  const start = h.clock.now.getTime();
  for (let t = 0; t < ABSOLUTE_MS; t += 10 * 60_000) {
    h.clock.now = new Date(start + t);
    expect((await browser.get('/persone')).status).toBe(200);
  }
  h.clock.now = new Date(start + ABSOLUTE_MS);
  expect((await browser.get('/persone')).status).toBe(303);
});

it('stays when one taps, and ends when one signs out', async () => {
  const browser = await h.as(await h.world.colleague('social-worker', h.world.bodies.comune));
  h.clock.now = new Date(h.clock.now.getTime() + 14 * 60_000);
  expect((await browser.post('/sessione/continua', {})).status).toBe(204);
  h.clock.now = new Date(h.clock.now.getTime() + 14 * 60_000);
  expect((await browser.get('/persone')).status).toBe(200);
  expect((await browser.post('/esci', {})).location).toBe('/accedi');
  expect((await browser.get('/persone')).status).toBe(303);
});

it('closes at the next request when the account is switched off', async () => {
  const colleague = await h.world.colleague('social-worker', h.world.bodies.comune);
  const browser = await h.as(colleague);
  expect((await browser.get('/persone')).status).toBe(200);
  await h.db.asSuperuser('update app.account set active = false where id = $1', [colleague.accountId]);
  expect((await browser.get('/persone')).status).toBe(303);
});

it('leads back only to a page of this site', async () => {
  const { email } = await withPassword();
  for (const returnTo of [
    'https://altrove.example',
    '//altrove.example',
    '/\\altrove.example',
    'javascript:alert(1)',
  ]) {
    expect((await h.anybody.post('/accedi', { email, password, returnTo })).location).toBe('/');
  }
  expect((await h.anybody.post('/accedi', { email, password, returnTo: '/persone?q=a' })).location).toBe(
    '/persone?q=a',
  );
});

it('refuses a sign-in form without its token, and every form of a stranger', async () => {
  const { email } = await withPassword();
  expect((await h.anybody.post('/accedi', { email, password, _csrf: 'x' })).status).toBe(403);
});

it('has no demonstration sign-in where it is no demonstration', async () => {
  const { accountId } = await withPassword();
  expect((await h.anybody.post('/accedi/prova', { accountId })).status).toBe(404);
  expect((await h.anybody.get('/ui')).status).toBe(404);
  expect((await h.anybody.get('/accedi')).text).not.toContain('prova');
});

it('sets a first password by an invitation, once', async () => {
  const { accountId } = await h.world.colleague('social-worker', h.world.bodies.comune);
  const token = 'i'.repeat(43);
  await h.db.asSuperuser(
    "insert into app.invitation (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 year')",
    [tokenHash(token), accountId],
  );
  const url = `/invito/${token}`;
  expect((await h.anybody.get(url)).status).toBe(200);
  expect((await h.anybody.post(url, { password: 'corta', repeat: 'corta' })).status).toBe(422);
  expect((await h.anybody.post(url, { password, repeat: `${password}!` })).text).toContain(
    'Le due password non sono uguali.',
  );
  expect((await h.anybody.post(url, { password, repeat: password })).status).toBe(303);
  expect((await h.anybody.get(url)).status).toBe(404);
  expect((await h.anybody.post('/accedi', { email: `${accountId}@prova.example`, password })).status).toBe(
    303,
  );
});

it('shows a form again after a new sign-in of its author, and to nobody else', async () => {
  const author = await withPassword();
  const other = await withPassword();
  const browser = await h.as(author);
  h.clock.now = new Date(h.clock.now.getTime() + IDLE_MS + 1);
  const late = await browser.post('/segnalazioni/nuova', {
    familyName: 'Parola di prova',
    projectId: h.world.projectId,
  });
  const carried = /name="_carried" value="([^"]+)"/.exec(late.text)?.[1] ?? '';
  const back = await h.anybody.post('/accedi', { email: author.email, password, _carried: carried });
  expect(back.status).toBe(200);
  expect(back.text).toContain('value="Parola di prova"');
  expect(
    (await h.anybody.post('/accedi', { email: other.email, password, _carried: carried })).location,
  ).toBe('/');
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import {
  answerAll,
  atScreen,
  beginApplication,
  cookieOf,
  ownAnswers,
  sentApplication,
} from '../../../test/support/write-application.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import { tidyNow } from '../../platform/session/keep-tidy.ts';

let h: HttpWorld;
beforeAll(async () => {
  h = await openHttpWorld();
});
beforeEach(async () => {
  await h.db.asSuperuser('delete from app.sign_in_attempt');
});
afterAll(() => h.close());

const count = async (sql: string, values: unknown[] = []) =>
  Number((await h.db.asSuperuser<{ n: string }>(`select count(*) as n from ${sql}`, values))[0]?.n);

describe('taking it up again', () => {
  it('leads to the first question not yet answered, on any screen', async () => {
    const a = await beginApplication(h);
    await answerAll(a, { writer: ownAnswers.writer, name: ownAnswers.name });
    const shown = a.code.toLowerCase().replace(/(.{4})(?=.)/g, '$1 ');
    const resumed = await h.anybody.post('/domanda/riprendi', { code: shown });
    expect(resumed.location).toBe('/domanda/nascita');
    const set = [resumed.headers['set-cookie']].flat().join(';');
    expect(set).toMatch(/domanda=[^;]+; Max-Age=7200; Path=\/; HttpOnly; SameSite=Lax/);
    expect((await atScreen(h, cookieOf(resumed, 'domanda') ?? '').get('/domanda/nome')).text).toContain(
      'Bruni',
    );
    const closed = await a.post('/domanda/chiudi', {});
    expect(closed.location).toBe('/domanda/riprendi?fatto=chiusa');
    expect(cookieOf(closed, 'domanda')).toBe('');
  });

  it('answers a wrong code and one that has expired with the same bytes', async () => {
    const a = await beginApplication(h);
    const same = (text: string) => text.replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '');
    const wrong = await h.anybody.post('/domanda/riprendi', { code: '0'.repeat(16) });
    const nonsense = await h.anybody.post('/domanda/riprendi', { code: 'boh' });
    await h.db.asSuperuser("update app.application set saved_at = now() - interval '31 days'");
    const expired = await h.anybody.post('/domanda/riprendi', { code: a.code });
    expect([wrong.status, nonsense.status, expired.status]).toEqual([422, 422, 422]);
    expect(same(expired.text)).toBe(same(wrong.text));
    expect(same(nonsense.text)).toBe(same(wrong.text));
    expect((await a.get('/domanda/nome')).location).toBe('/domanda');
    expect((await a.post('/domanda/nome', { ...ownAnswers.name })).location).toBe('/domanda');
  });

  it('ends the trying of codes after ten wrong ones in five minutes, for right ones too', async () => {
    const a = await beginApplication(h);
    for (let i = 0; i < 10; i++)
      expect((await h.anybody.post('/domanda/riprendi', { code: `${i}`.repeat(16) })).status).toBe(422);
    expect((await h.anybody.post('/domanda/riprendi', { code: a.code })).status).toBe(429);
    h.clock.now = new Date(h.clock.now.getTime() + 5 * 60_000 + 1_000);
    expect((await h.anybody.post('/domanda/riprendi', { code: a.code })).status).toBe(303);
  });

  it('ends thirty days after the last saving: the row and its key go, what was sent stays', async () => {
    const [draft, sent] = [await beginApplication(h), await sentApplication(h)];
    const drafts = await h.db.asSuperuser<{ id: string }>(
      "select id from app.application where state = 'draft'",
    );
    await h.db.asSuperuser("update app.application set saved_at = now() - interval '31 days'");
    await tidyNow(h.db.doors, new Date());
    expect(await count("app.application where state = 'draft'")).toBe(0);
    expect(await count('app.application where id = $1', [sent.id])).toBe(1);
    const left = await h.db.doors.keys.selectFrom('keys.wrapped_key').select('person_id').execute();
    const ids = new Set(left.map((k) => k.person_id));
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.filter((d) => ids.has(d.id))).toEqual([]);
    expect(ids.has(sent.id)).toBe(true);
    expect((await draft.get('/domanda/nome')).location).toBe('/domanda');
    expect((await sent.get('/domanda/ricevuta')).text).toContain('Aspetta chi la legge');
  });

  it('lets the application remove no key of a person herself', async () => {
    const keys = h.db.doors.keys;
    const id = crypto.randomUUID();
    await keys
      .insertInto('keys.wrapped_key')
      .values({ person_id: id, data_class: 'identity', wrapped: Buffer.alloc(1) })
      .execute();
    const gone = await keys.deleteFrom('keys.wrapped_key').where('person_id', '=', id).executeTakeFirst();
    expect(gone.numDeletedRows).toBe(0n);
  });
});

it('opens to the applicant no person, no account and no referral', async () => {
  for (const table of [
    'person',
    'account',
    'referral',
    'person_identity',
    'credential',
    'session',
    'relation',
  ] as const)
    await expect(
      withSystem(h.db.doors, 'applying', (tx) =>
        tx.db
          .selectFrom(table)
          .select('territory_id' as never)
          .execute(),
      ),
      table,
    ).rejects.toThrow(/permission denied|does not exist/);
});

it('audits every opening, without an account, and writes nothing of it in the log', async () => {
  const secret = 'Kanarinchiaro';
  h.log.length = 0;
  const a = await beginApplication(h);
  await answerAll(a, {
    ...ownAnswers,
    wishes: { wishes: `Un lavoro ${secret}` },
    name: { givenName: secret, familyName: secret },
  });
  await a.get('/domanda/riepilogo');
  await a.post('/domanda/invia', {});
  await a.get('/domanda/ricevuta');
  const rows = await h.db.asSuperuser<{ event: string; n: string }>(
    "select event, count(*) as n from audit.event where event like 'application.%' and account_id is null group by event",
  );
  for (const event of [
    'application.begin',
    'application.read',
    'application.save',
    'application.send',
    'application.receipt',
  ])
    expect(rows.map((r) => r.event)).toContain(event);
  const dump = await h.db.asSuperuser<{ t: string }>(
    "select string_agg(x::text, ' ') as t from app.application x",
  );
  for (const text of [
    h.log.join(''),
    dump[0]?.t ?? '',
    (
      await h.db.asSuperuser<{ t: string }>(
        "select coalesce(string_agg(x::text, ' '), '') as t from audit.event x",
      )
    )[0]?.t ?? '',
  ]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(a.code);
  }
});

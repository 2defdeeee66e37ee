import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { withSystem } from '../../platform/database/with-system.ts';
import { tidyNow } from '../../platform/session/keep-tidy.ts';
import { addDays, dayInRome, formatDay } from '../../values/calendar-day.ts';

let h: HttpWorld;
let scout: Colleague;
const list = '/aziende/offerte';
beforeAll(async () => {
  h = await openHttpWorld();
  await h.db.asSuperuser(
    "insert into app.territory_comune (territory_id, codice_catastale, name) values ($1, 'G825', 'Pontassieve')",
    [h.world.territoryId],
  );
  scout = await h.world.colleague('scout', h.world.bodies.coop);
});
afterAll(() => h.close());

/** An offer; `declinedAt`: when it was answered, where it was. @returns its id */
const planted = async (name: string, sentAt: Date, declinedAt: Date | null = null) => {
  const id = randomUUID();
  await h.db.asSuperuser(
    `insert into app.company_offer (id, territory_id, codice_catastale, company_name, work, contact_name, phone, answer_by, sent_key, sent_at,
       state, handled_by, handled_at, reason)
     values ($1, $2, 'G825', $3, 'Sistemare il pane', 'Gina Prova', '+393331234567', $4, gen_random_uuid(), $5, $6, $7, $8, $9)`,
    [
      id,
      h.world.territoryId,
      name,
      addDays(dayInRome(sentAt), 7),
      sentAt,
      declinedAt === null ? 'new' : 'declined',
      declinedAt === null ? null : scout.accountId,
      declinedAt,
      declinedAt === null ? null : 'Chiude',
    ],
  );
  return id;
};
const left = async (ids: readonly string[]) => {
  const rows = await h.db.asSuperuser<{ id: string }>('select id from app.company_offer where id = any($1)', [
    ids,
  ]);
  return ids.filter((id) => rows.some((r) => r.id === id));
};
const now = new Date('2027-11-23T10:00:00Z');
const ago = (months: number, minutes = 0) => new Date(Date.UTC(2027, 10 - months, 23, 10) - minutes * 60_000);

it('goes twelve months after its answer, and not sooner; one that nobody answered waits', async () => {
  const gone = await planted('Risposta vecchia', ago(13), ago(12, 1));
  const ids = [
    await planted('Risposta di un anno fa', ago(24), ago(12)),
    await planted('Risposta recente', ago(24), ago(1)),
    await planted('Senza risposta', ago(24)),
  ];
  await tidyNow(h.db.doors, now);
  expect(await left([gone, ...ids])).toEqual(ids);
});

it('is gone from the desk like one that never was, and the company, its log and its contact stay', async () => {
  const id = await planted('Ortofrutta Nuova', h.clock.now);
  const before = await h.as(scout);
  const done = await before.post(`${list}/${id}/prendi-in-carico`, {
    into: 'new',
    address: '',
    kind: 'craft',
    what: 'Ha offerto un posto dal sito: sistemare il pane',
    nextStep: 'Chiamare Gina Prova',
    nextOn: formatDay(addDays(dayInRome(h.clock.now), 3), 'it'),
  });
  expect(done.status).toBe(303);
  expect((await before.get(`${list}?stato=taken`)).text).toContain('Ortofrutta Nuova');
  await tidyNow(h.db.doors, new Date(h.clock.now.getTime() + 367 * 86_400_000));
  expect(await left([id])).toEqual([]);
  // Her session was upkeep's as well.
  const as = await h.as(scout);
  expect((await as.get(`${list}?stato=taken`)).text).not.toContain('Ortofrutta Nuova');
  for (const url of [`${list}/${id}`, `${list}/${id}/prendi-in-carico`, `${list}/${id}/non-adesso`])
    expect([url, (await as.get(url)).status]).toEqual([url, 404]);
  const company = await as.get((done.location ?? '').replace(/\?.*/, ''));
  expect(company.status).toBe(200);
  for (const text of ['Ha offerto un posto dal sito', 'Gina Prova']) expect(company.text).toContain(text);
  expect(company.text).not.toContain(id);
});

it('is named by no other table, so that nothing keeps it from going', async () => {
  const references = await h.db.asSuperuser(
    "select conname from pg_constraint where contype = 'f' and confrelid = 'app.company_offer'::regclass",
  );
  expect(references).toEqual([]);
});

it('is to upkeep a number and the instant of its answer, and no word of whoever wrote', async () => {
  for (const column of ['company_name', 'contact_name', 'phone', 'work'])
    await expect(
      withSystem(h.db.doors, 'upkeep', ({ db }) =>
        sql`select ${sql.ref(column)} from app.company_offer`.execute(db),
      ),
    ).rejects.toThrow(/permission denied/);
});

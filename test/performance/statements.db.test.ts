import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory, warmBrowser } from './a-territory.ts';
import { sentDuring } from './sent-statements.ts';

let t: Awaited<ReturnType<typeof aTerritory>>;
/** an operator with the same role in the same body, and three of the other's people */
const few = randomUUID();
beforeAll(async () => {
  t = await aTerritory();
  const { accountId } = t.operator;
  await t.db.asSuperuser(
    "insert into app.account (id, email, name) values ($1, 'poche@prova.example', 'Di poche')",
    [few],
  );
  await t.db.asSuperuser(
    'insert into app.membership (account_id, organisation_id, role, valid_from) select $1, organisation_id, role, valid_from from app.membership where account_id = $2',
    [few, accountId],
  );
  await t.db.asSuperuser(
    `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, asked_at, granted_by, granted_at, evidence)
     select territory_id, person_id, $1, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, asked_at, granted_by, granted_at, evidence
       from app.relation where account_id = $2 order by person_id limit 3`,
    [few, accountId],
  );
}, 120_000);
afterAll(() => t.close());

async function countOf(accountId: string, url: string): Promise<number> {
  const browser = await warmBrowser(t, accountId, url);
  const sent = await sentDuring(async () => expect((await browser.get(url)).status).toBe(200));
  return sent.length;
}

describe('a page sends as many statements for three people as for two hundred', () => {
  it.each(['list', 'funnel', '/'])('%s', async (page) => {
    const url = t.operator.pages[page]?.[0] ?? page;
    // Those who share a name are asked about in one statement more, however many they are.
    const alike = page === 'list' ? 1 : 0;
    const [three, many] = [await countOf(few, url), await countOf(t.operator.accountId, url)];
    expect(many).toBeGreaterThanOrEqual(three);
    expect(many).toBeLessThanOrEqual(three + alike);
  });
});

describe('a page stays within its number of statements, those of session, guard and audit counted', () => {
  it.each([
    ['operator', 'list', 17],
    ['operator', 'page of a person', 48],
    ['operator', 'search by name', 15],
    ['operator', 'funnel', 18],
    ['operator', '/', 34],
    ['coordinator', 'list', 17],
    ['coordinator', 'page of a person', 42],
    ['coordinator', 'search by code', 17],
    ['coordinator', 'funnel', 18],
    ['coordinator', '/', 34],
  ] as const)('of the %s: %s, %i', async (who, page, atMost) => {
    const url = t[who].pages[page]?.[0] ?? page;
    expect(await countOf(t[who].accountId, url)).toBeLessThanOrEqual(atMost);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory, warmBrowser } from './a-territory.ts';
import { openOwnAccess, plantMeetings, plantPlans, plantSelection } from './plant-way.ts';
import { sentDuring } from './sent-statements.ts';

/** On a machine that others use too. */
const slow = { timeout: 120_000 };
let t: Awaited<ReturnType<typeof aTerritory>>;
let project: { account: string; projectId: string };
beforeAll(async () => {
  t = await aTerritory();
  const projectId = t.coordinator.pages['funnel']?.[0]?.split('/')[2] ?? '';
  project = { account: t.coordinator.accountId, projectId };
}, 240_000);
afterAll(() => t.close());

async function countOf(accountId: string, url: string): Promise<number> {
  const browser = await warmBrowser(t, accountId, url);
  const sent = await sentDuring(async () => expect((await browser.get(url)).status).toBe(200));
  return sent.length;
}
const desk = () => project.account;

describe('a page sends as many statements for three as for two hundred, those of session, guard and audit counted', () => {
  it('of a selection: its candidates', slow, async () => {
    const url = (id: string) => `/progetti/${project.projectId}/selezioni/${id}`;
    const few = await plantSelection(t.db, project, 3, 'to-choose');
    const three = await countOf(desk(), url(few));
    const many = await plantSelection(t.db, project, 200, 'to-choose');
    expect(await countOf(desk(), url(many))).toBe(three);
    expect(three).toBeLessThanOrEqual(20);
  });

  it('of a meeting: its agenda, for who sits', slow, async () => {
    const [few = ''] = await plantMeetings(t.db, project, 1, 3);
    const [many = ''] = await plantMeetings(t.db, project, 1, 200);
    const three = await countOf(desk(), `/riunioni/${few}`);
    expect(await countOf(desk(), `/riunioni/${many}`)).toBe(three);
    expect(three).toBeLessThanOrEqual(20);
  });

  it('the list of meetings', slow, async () => {
    const three = await countOf(desk(), '/riunioni');
    await plantMeetings(t.db, project, 200, 0);
    expect(await countOf(desk(), '/riunioni')).toBe(three);
    expect(three).toBeLessThanOrEqual(20);
  });

  it('Oggi of an operator, whose people are admitted, have plans and reviews to come', slow, async () => {
    const { accountId } = t.operator;
    const projectId = t.operator.pages['funnel']?.[0]?.split('/')[2] ?? '';
    await plantSelection(t.db, { account: desk(), projectId }, 5_000, 'admitted');
    await plantPlans(t.db, { account: accountId, projectId });
    const few = randomUUID();
    await t.db.asSuperuser(
      "insert into app.account (id, email, name) values ($1, 'poche@prova.example', 'Poche')",
      [few],
    );
    await t.db.asSuperuser(
      'insert into app.membership (account_id, organisation_id, role, valid_from) select $1, organisation_id, role, valid_from from app.membership where account_id = $2',
      [few, accountId],
    );
    await t.db.asSuperuser(
      `insert into app.relation (territory_id, person_id, account_id, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, asked_at, granted_by, granted_at, evidence)
       select territory_id, person_id, $1, organisation_id, kind, purpose, legal_basis, valid_from, asked_by, asked_at, granted_by, granted_at, evidence
         from app.relation r where account_id = $2 and exists (select from app.action_plan p where p.person_id = r.person_id)
        order by person_id limit 3`,
      [few, accountId],
    );
    const three = await countOf(few, '/');
    expect(await countOf(accountId, '/')).toBe(three);
    expect(three).toBeLessThanOrEqual(39);
  });

  it('her own page, with one session to sign and with sixty', slow, async () => {
    const [her] = await t.db.asSuperuser<{ person_id: string; case_id: string; territory_id: string }>(
      'select person_id, case_id, territory_id from app.action_plan limit 1',
    );
    if (her === undefined) throw new Error('Nobody has a plan.');
    const account = randomUUID();
    await openOwnAccess(t.db, account, her.person_id);
    const [balance] = await t.db.asSuperuser<{ id: string }>(
      `insert into app.balance (territory_id, person_id, case_id, number, state, opened_by, contract_on)
       select territory_id, person_id, case_id, 2, 'investigation', opened_by, current_date from app.balance where person_id = $1 returning id`,
      [her.person_id],
    );
    const sessions = (many: number) =>
      t.db.asSuperuser(
        `insert into app.balance_session (territory_id, person_id, balance_id, phase, outcome, held_on, minutes, held_by)
         select $1, $2, $3, 'investigation', 'held', current_date, 30, $4 from generate_series(1, $5::int)`,
        [her.territory_id, her.person_id, balance?.id, t.operator.accountId, many],
      );
    await sessions(1);
    const one = await countOf(account, `/mio/${her.person_id}`);
    await sessions(59);
    expect(await countOf(account, `/mio/${her.person_id}`)).toBe(one);
    expect(one).toBeLessThanOrEqual(42);
  });
});

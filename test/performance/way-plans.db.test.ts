import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aTerritory } from './a-territory.ts';
import { openOwnAccess, plantMeetings, plantPlans, plantSelection } from './plant-way.ts';
import { growingOnTheWay, readWholeBy } from './read-whole-by.ts';

let t: Awaited<ReturnType<typeof aTerritory>>;
let her: string;
const pages: Record<string, string> = {};
beforeAll(async () => {
  t = await aTerritory();
  const account = t.coordinator.accountId;
  const projects = await t.db.asSuperuser<{ id: string }>('select id from app.project');
  const projectId = t.coordinator.pages['funnel']?.[0]?.split('/')[2] ?? '';
  const ranking = await plantSelection(t.db, { account, projectId }, 100, 'to-choose');
  for (const { id } of projects) {
    await plantSelection(t.db, { account, projectId: id }, 5_000, 'admitted');
    await plantPlans(t.db, { account: t.operator.accountId, projectId: id });
  }
  const [meeting] = await plantMeetings(t.db, { account, projectId }, 300, 10);
  const [one] = await t.db.asSuperuser<{ person_id: string; case_id: string }>(
    'select p.person_id, p.case_id from app.action_plan p join app.relation r on r.person_id = p.person_id where r.account_id = $1 limit 1',
    [t.operator.accountId],
  );
  // Her own goals would be opened, and are one byte here.
  await t.db.asSuperuser('delete from app.plan_goal where person_id = $1', [one?.person_id]);
  her = randomUUID();
  await openOwnAccess(t.db, her, one?.person_id ?? '');
  Object.assign(pages, {
    Oggi: '/',
    'page of a person with a plan': `/persone/${one?.person_id}`,
    'her plan': `/persone/${one?.person_id}/piano/${one?.case_id}`,
    'her balance': `/persone/${one?.person_id}/bilancio/${one?.case_id}`,
    'her meetings': `/persone/${one?.person_id}/riunioni`,
    'her selections': `/persone/${one?.person_id}/selezione`,
    selections: '/selezioni',
    candidates: `/progetti/${projectId}/selezioni/${ranking}`,
    meetings: '/riunioni',
    agenda: `/riunioni/${meeting}`,
    'her own page': `/mio/${one?.person_id}`,
  });
  await t.db.asSuperuser('analyze');
}, 300_000);
afterAll(() => t.close());

describe('from the selection to the plan no page reads a table of people from end to end', () => {
  it.each([
    ['operator', 'Oggi'],
    ['operator', 'page of a person with a plan'],
    ['operator', 'her plan'],
    ['operator', 'her balance'],
    ['operator', 'her meetings'],
    ['operator', 'her selections'],
    ['coordinator', 'Oggi'],
    ['coordinator', 'selections'],
    ['coordinator', 'candidates'],
    ['coordinator', 'meetings'],
    ['coordinator', 'agenda'],
    ['herself', 'her own page'],
  ] as const)('of the %s: %s', { timeout: 120_000 }, async (who, page) => {
    const account = who === 'herself' ? her : t[who].accountId;
    expect(await readWholeBy(t, account, pages[page] ?? '', growingOnTheWay)).toEqual([]);
  });
});

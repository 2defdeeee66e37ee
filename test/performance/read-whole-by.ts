import pg from 'pg';
import { expect } from 'vitest';
import type { HttpWorld } from '../support/http-world.ts';
import { warmBrowser } from './a-territory.ts';
import { type PlanNode, readWhole } from './plan.ts';
import { sentDuring } from './sent-statements.ts';

type Territory = Pick<HttpWorld, 'as' | 'db'>;

/** Tables that grow with the people of a territory, up to the decision on the requirements. */
const growing = 'person person_identity person_contact relation referral case_file eligibility event'.split(
  ' ',
);

/** Those of the way from the selection to the plan: where nobody is on it they are empty, and read whole. */
export const growingOnTheWay =
  'meeting_item selection_candidacy balance balance_session action_plan plan_goal'.split(' ');

/** What the statements of a page read from end to end, each planned as the runtime role, for the actor.
 *  @param also tables that are looked for beside those of every person */
export async function readWholeBy(
  t: Territory,
  accountId: string,
  url: string,
  also: readonly string[] = [],
): Promise<string[]> {
  const browser = await warmBrowser(t, accountId, url);
  const sent = await sentDuring(async () => expect((await browser.get(url)).status, url).toBe(200));
  const client = new pg.Client(t.db.runtime);
  await client.connect();
  await client.query('begin');
  await client.query("select set_config('app.account', $1, true)", [accountId]);
  const found: string[] = [];
  for (const { text, values } of sent.filter(
    (s) => /^\s*(select|with)\b/i.test(s.text) && !/keys"?\."?wrapped_key|"session"|membership/.test(s.text),
  )) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) ${text}`,
      values,
    );
    found.push(...readWhole(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode));
  }
  await client.query('rollback');
  await client.end();
  return [...new Set(found)].filter((table) => growing.includes(table) || also.includes(table));
}

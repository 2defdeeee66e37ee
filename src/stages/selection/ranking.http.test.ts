import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aSeat, mayBeSeated } from '../../../test/support/plant-meeting.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import {
  aRankingRun,
  givePoints,
  type RankingRun,
  shownVersion,
} from '../../../test/support/plant-ranking.ts';
import { noticeSays } from '../../../test/support/plant-selection.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
  await noticeSays(h, version, 'public-notice-with-ranking');
});
afterAll(() => h.close());

const aRun = (kinds: string) => aRankingRun(h, version, kinds);
const give = (who: Colleague, url: string, c1: string, c2: string) => givePoints(h, who, url, c1, c2);
/** Both members give everybody these points on the two criteria. */
async function scored(run: RankingRun, points: readonly [string, string][]) {
  for (const [at, url] of run.urls.entries())
    for (const member of run.members)
      expect((await give(member, url, points[at]?.[0] ?? '', points[at]?.[1] ?? '')).status).toBe(303);
}
const standing = async (run: RankingRun) =>
  (
    await h.db.asSuperuser<{ state: string; points: number; rank: number }>(
      'select state, points, rank from app.selection_candidacy where procedure_id = $1 order by completed_at',
      [run.procedureId],
    )
  ).map((r) => `${r.state} ${r.points} ${r.rank}`);

it('ranks four people by the points of two members, admits two, and goes on to the third when one renounces', async () => {
  const run = await aRun('lmlm');
  await scored(run, [
    ['30', '10'],
    ['35,5', '10'],
    ['20', '15'],
    ['20', '15'],
  ]);
  expect((await run.desk.post(`${run.page}/ordina`, {})).location).toBe(`${run.page}?fatto=ranked`);
  expect((await run.desk.get(run.page)).text).toContain('lista di attesa');
  expect((await run.desk.post(`${run.page}/decidi`, {})).location).toBe(`${run.page}?fatto=decided`);
  // Equal points and equal points on the first criterion: who was complete earlier comes first.
  expect(await standing(run)).toEqual([
    'admitted 4000 2',
    'admitted 4550 1',
    'waiting 3500 3',
    'waiting 3500 4',
  ]);
  const [first, second, third, fourth] = run.urls;
  expect((await run.desk.get(first ?? '')).text).toContain('Posto 2 della graduatoria, con 40,00 punti.');
  const full = await run.desk.post(`${third}/decidi`, { outcome: 'admitted', meeting: '' });
  expect(full.text).toContain('I posti sono tutti occupati.');
  const worker = await h.as(run.people[1]?.worker ?? run.members[0]);
  const left = await worker.post(`${second}/rinuncia`, { words: 'Ho trovato un lavoro.' });
  expect(left.location).toBe(`${second}?fatto=renounced`);
  expect(await standing(run)).toEqual([
    'admitted 4000 2',
    'renounced 4550 1',
    'waiting 3500 3',
    'waiting 3500 4',
  ]);
  expect((await run.desk.get(run.page)).text).toContain('Si è liberato un posto');
  const outOfTurn = await run.desk.post(`${fourth}/decidi`, { outcome: 'admitted', meeting: '' });
  expect(outOfTurn.status).toBe(422);
  expect(outOfTurn.text).toContain('Scrivi i motivi');
  expect((await run.desk.post(`${third}/decidi`, { outcome: 'admitted', meeting: '' })).status).toBe(303);
  expect((await run.desk.get(third ?? '')).text).toContain('scorrimento della lista di attesa');
  expect(await standing(run)).toEqual([
    'admitted 4000 2',
    'renounced 4550 1',
    'admitted 3500 3',
    'waiting 3500 4',
  ]);
});

it('refuses to rank while points are missing, says whose, and takes an abstention of who gave none', async () => {
  const run = await aRun('lm');
  const [a = '', b = ''] = run.urls;
  const [chair, member] = run.members;
  await give(chair, a, '10', '10');
  await give(chair, b, '20', '10');
  await give(member, a, '10', '');
  const refused = await run.desk.post(`${run.page}/ordina`, {});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Mancano punteggi: la graduatoria non si calcola.');
  expect(refused.text).toMatch(/Componente Prova per [A-Z0-9]{6}: Distanza dai mezzi</);
  expect(refused.text).toMatch(/Componente Prova per [A-Z0-9]{6}: Motivazione, Distanza dai mezzi</);
  expect(await standing(run)).toEqual(['to-choose null null', 'to-choose null null']);
  const id = (url: string) => url.split('/').at(-1) ?? '';
  const partly = await run.desk.post(`${run.page}/ordina`, { abstained: `${id(a)}|${member.accountId}` });
  expect(partly.text).toContain('Chi ha già dato dei punti non può risultare astenuto.');
  await give(member, a, '11', '10');
  const done = await run.desk.post(`${run.page}/ordina`, { abstained: `${id(b)}|${member.accountId}` });
  expect(done.status).toBe(303);
  expect(await standing(run)).toEqual(['to-choose 2050 2', 'to-choose 3000 1']);
});

it('keeps a member with a declared conflict from the person: no page, no points, a 404', async () => {
  const run = await aRun('lm');
  const [chair] = run.members;
  const [hers = '', other = ''] = run.urls;
  const as = await h.as(chair);
  expect((await as.get(`${hers}/punteggi`)).text).toContain('Zorzia');
  await h.db.asSuperuser(
    `insert into app.meeting_conflict (id, territory_id, person_id, item_id, meeting_id, account_id, reason_enc)
     select gen_random_uuid(), i.territory_id, i.person_id, i.id, i.meeting_id, $2, '\\x00' from app.meeting_item i where i.person_id = $1`,
    [run.people[0]?.on.personId, chair.accountId],
  );
  for (const url of [hers, `${hers}/punteggi`, `${hers}/decidi`])
    expect((await as.get(url)).status).toBe(404);
  expect((await give(chair, hers, '10', '10')).status).toBe(404);
  expect((await give(chair, other, '10', '10')).status).toBe(303);
  const page = (await as.get(run.page)).text;
  expect(page).toContain('Zorzib');
  expect(page).not.toContain('Zorzia');
});

it('takes points within the maximum alone, and keeps what was typed', async () => {
  const run = await aRun('lm');
  const [url = ''] = run.urls;
  const [chair] = run.members;
  const over = await give(chair, url, '40,01', '10');
  expect(over.status).toBe(422);
  expect(over.text).toContain('I punti superano il massimo del criterio.');
  expect(over.text).toContain('value="40,01"');
  expect((await give(chair, url, 'molti', '10')).text).toContain(
    'Scrivi un numero, al massimo con due decimali',
  );
  expect((await give(chair, url, '40', '10')).status).toBe(303);
  expect((await (await h.as(chair)).get(`${url}/punteggi`)).text).toContain('value="40,00"');
  // Who writes the minutes reads, and gives no points.
  const secretary = await h.world.colleague('job-coach', h.world.bodies.coop);
  await aSeat(
    h,
    run.coordinator,
    run.meeting,
    await mayBeSeated(h, secretary, h.world.bodies.coop),
    'secretary',
  );
  const writes = await h.as(secretary);
  expect((await writes.get(url)).status).toBe(200);
  expect((await writes.get(`${url}/punteggi`)).status).toBe(404);
  expect((await give(secretary, url, '10', '10')).status).toBe(404);
  // Nobody but a seated member has this page.
  expect((await run.desk.get(`${url}/punteggi`)).status).toBe(404);
  expect((await (await h.as(run.people[0]?.worker ?? chair)).get(`${url}/punteggi`)).status).toBe(404);
});

it('closes when both kinds are admitted and everybody is decided on, and not before', async () => {
  // A round of this file that admitted both kinds would count for the project.
  await h.db.asSuperuser("update app.selection_candidacy set state = 'renounced'");
  const run = await aRun('llm');
  await scored(run, [
    ['30', '10'],
    ['20', '10'],
    ['10', '10'],
  ]);
  await run.desk.post(`${run.page}/ordina`, {});
  const close = async () =>
    run.desk.post(`${run.page}/chiudi`, {
      _version: await shownVersion(run.desk, run.page),
      actNumber: 'DD 5/2026',
      actOn: '01/03/2026',
    });
  expect((await close()).text).toContain('C’è ancora qualcuno da scegliere.');
  await run.desk.post(`${run.page}/decidi`, {});
  const oneKind = await close();
  expect(oneKind.status).toBe(422);
  expect(oneKind.text).toContain('Tra le persone ammesse manca una delle due vie');
  const worker = await h.as(run.people[0]?.worker ?? run.members[0]);
  await worker.post(`${run.urls[0]}/rinuncia`, { words: 'Vado a vivere altrove.' });
  const reason = 'Passa avanti perché il progetto deve avere persone di tutte e due le vie.';
  expect(
    (await run.desk.post(`${run.urls[2]}/decidi`, { outcome: 'admitted', reason, meeting: '' })).status,
  ).toBe(303);
  expect((await close()).location).toBe(`${run.page}?fatto=closed`);
  expect((await run.desk.post(`${run.page}/ordina`, {})).status).toBe(409);
  const late = await run.desk.post(`${run.urls[1]}/decidi`, { outcome: 'admitted', reason, meeting: '' });
  expect(late.status).toBe(422);
});

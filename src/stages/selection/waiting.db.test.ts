import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import {
  aCommission,
  aProcedure,
  aRanking,
  noticeSays,
  someAnswers,
  somebodyEligible,
} from '../../../test/support/plant-selection.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { decideAsProposed } from './commands/decide-as-proposed.ts';
import { decideCandidacy } from './commands/decide-candidacy.ts';
import { enterCandidates } from './commands/enter-candidates.ts';
import { rankCandidates } from './commands/rank-candidates.ts';
import { receiveComplaint } from './commands/receive-complaint.ts';
import { findCandidacy, listCandidates } from './store/candidacies.ts';
import { findProcedure } from './store/procedures.ts';
import { listLateProcedures, listWaitingCandidacies } from './store/waiting.ts';
import type { Candidate, Procedure, ProcedureId } from './types.ts';

let h: HttpWorld;
let version: string;
const now = new Date();
const today = dayInRome(now);
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
  await noticeSays(h, version, null);
});
afterAll(() => h.close());

const by = <R>(who: Colleague, work: (tx: Tx) => Promise<R>) => withActor(h.db.doors, who.who, work);
async function standing(tx: Tx, id: ProcedureId): Promise<{ p: Procedure; all: Candidate[] }> {
  const p = await findProcedure(tx, id);
  if (p === undefined) throw new Error('the selection is not there');
  return { p, all: await listCandidates(tx, { procedureId: id }) };
}
const waits = async (who: Colleague) =>
  (await by(who, (tx) => listWaitingCandidacies(tx, today))).map((w) => `${w.what} ${w.due}`);

it('lets points wait for the member, then the outcome for the case manager, then a complaint for the coordination', async () => {
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const her = await somebodyEligible(h, version, { minute: 1 });
  const id = await aProcedure(h, coordinator, aRanking({ mode: 'public-notice-with-ranking', seats: 1 }));
  await by(coordinator, async (tx) => enterCandidates(tx, (await standing(tx, id)).p));
  const { members } = await aCommission(h, coordinator, [her]);
  const term = addDays(today, 30);
  for (const member of members) expect(await waits(member)).toEqual([`score-candidate ${term}`]);
  expect(await waits(her.worker)).toEqual([]);
  const [row] = await h.db.asSuperuser<{ id: string }>(
    'select id from app.selection_candidacy where procedure_id = $1',
    [id],
  );
  for (const member of members) {
    const scored = await (await h.as(member)).post(`${her.url}/selezione/${row?.id}/punteggi`, {
      'points-c1': '10',
      'points-c2': '10',
    });
    expect(scored.status).toBe(303);
    expect(await waits(member)).toEqual([]);
  }
  const decided = await by(coordinator, async (tx) => {
    const ranked = await rankCandidates(tx, (await standing(tx, id)).p, new Set());
    return (
      ranked.ok && decideAsProposed(tx, (await standing(tx, id)).p, { reason: null, meetingId: null }, now)
    );
  });
  expect(decided).toEqual({ ok: true, decided: 1 });
  expect(await waits(her.worker)).toEqual([`tell-candidate ${term}`]);
  expect(await waits(coordinator)).toEqual([]);
  await by(her.worker, async (tx) => {
    const c = await findCandidacy(tx, row?.id ?? '');
    if (c === undefined) throw new Error('she stands in it');
    const written = {
      kind: 'complaint',
      receivedOn: today,
      text: 'Vorrei capire.',
      answerBy: addDays(today, 5),
    } as const;
    return receiveComplaint(tx, c, written, now);
  });
  expect(await waits(coordinator)).toEqual([`answer-complaint ${addDays(today, 5)}`]);
  expect(await waits(await h.world.colleague('social-worker', h.world.bodies.comune))).toEqual([]);
});

it('shows a selection past its term to who coordinates the lead alone, from its last day on', async () => {
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const other = await h.world.colleague('coordinator', h.world.bodies.coop);
  await aProcedure(h, coordinator, someAnswers({ mode: 'open-window', title: 'In ritardo', termOn: today }));
  const late = (who: Colleague, day: typeof today) =>
    by(who, async (tx) => (await listLateProcedures(tx, day)).map((p) => p.title));
  expect(await late(coordinator, today)).toEqual(['In ritardo']);
  expect(await late(coordinator, addDays(today, -1))).toEqual([]);
  expect(await late(other, today)).toEqual([]);
});

it('refuses at the database a state that no decision says, and a candidate entered by who leads nothing', async () => {
  const coordinator = await h.world.colleague('coordinator', h.world.bodies.lead);
  const her = await somebodyEligible(h, version, { minute: 1, familyName: 'Verdi' });
  const id = await aProcedure(h, coordinator, someAnswers({ mode: 'identified-by-services' }));
  await expect(
    by(her.worker, async (tx) => enterCandidates(tx, (await standing(tx, id)).p)),
  ).rejects.toThrow();
  await by(coordinator, async (tx) => enterCandidates(tx, (await standing(tx, id)).p));
  await expect(
    by(coordinator, (tx) =>
      tx.db
        .updateTable('selection_candidacy')
        .set({ state: 'admitted' })
        .where('procedure_id', '=', id)
        .execute(),
    ),
  ).rejects.toThrow();
  const done = await by(coordinator, async (tx) => {
    const { p, all } = await standing(tx, id);
    const [c] = all;
    if (c === undefined) throw new Error('she stands in it');
    const input = { outcome: 'admitted', reason: 'Pronta per cominciare.', meetingId: null } as const;
    return decideCandidacy(tx, p, all, c, input, now);
  });
  expect(done.ok).toBe(true);
  // Whoever follows her reads where she stands, by her row alone.
  const seen = await by(her.worker, async (tx) => (await standing(tx, id)).all.map((c) => c.state));
  expect(seen).toEqual(['admitted']);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantAgreedCard, plantOffer } from '../../../test/support/plant-offer.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, type CalendarDay, dayInRome } from '../../values/calendar-day.ts';
import { romeInstant } from '../../values/rome-time.ts';
import { listAppointmentsOf } from '../diary/store/appointment-lists.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { answerProposal } from './commands/answer-proposal.ts';
import { beginActivation } from './commands/begin-activation.ts';
import { beginTrial } from './commands/begin-trial.ts';
import { confirmAfterTrial } from './commands/confirm-after-trial.ts';
import { holdMeeting } from './commands/hold-meeting.ts';
import { introduce } from './commands/introduce.ts';
import { passGate } from './commands/pass-gate.ts';
import { proposeIntroduction } from './commands/propose-introduction.ts';
import { setMeeting } from './commands/set-meeting.ts';
import { declineIntroduction, endTrial } from './commands/step-out.ts';
import { anAgreedIntroduction, anIntroduction, aProposal, herYes } from './fixtures.ts';
import { gatesFor } from './rules/gates.ts';
import { findIntroduction, findIntroductionWords } from './store/introductions.ts';
import { listSteps } from './store/steps.ts';
import type { Introduction } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
const today = dayInRome(new Date());
const day = (n: number) => addDays(today, n);
/** Noon of a day in Italy: what the clock of a command shows on it. */
const noon = (on: CalendarDay) => at(on, '12:00');
function at(on: CalendarDay, time: string): Date {
  const found = romeInstant(on, time);
  if (!found.ok) throw new Error(found.reason);
  return found.instant;
}

beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

/** Somebody taken on, a coach beside her, an open place. */
async function begun(offer: Parameters<typeof plantOffer>[3] = {}) {
  const taken = await aTakenOnPerson(db, world);
  const coach = await taken.rater('job-coach', 'coaches');
  const place = await plantOffer(db, world, coach.accountId, offer);
  const as = <T>(work: (tx: Tx) => Promise<T>) => withActor(db.doors, coach.who, work);
  const standing = await as(async (tx) => {
    const found = await findCase(tx, taken.caseId);
    if (found === undefined) throw new Error('no case');
    return found;
  });
  const again = async (i: Introduction) => {
    const found = await as((tx) => findIntroduction(tx, i.id));
    if (found === undefined) throw new Error('no introduction');
    return found;
  };
  const card = () => plantAgreedCard(db, taken, coach.accountId);
  return { ...taken, coach, place, as, standing, again, card };
}
type Begun = Awaited<ReturnType<typeof begun>>;

/** Walks from her yes to the activation. */
async function activating(b: Begun, placeId = b.place.placeId): Promise<Introduction> {
  const agreed = await b.as((tx) => anAgreedIntroduction(tx, b.standing, placeId, today));
  await ok(b, (tx) => introduce(tx, agreed, { onDay: today, toWhom: 'Alla titolare' }, today));
  const introduced = await b.again(agreed);
  await ok(b, (tx) => beginActivation(tx, introduced, { onDay: today }, today));
  return b.again(introduced);
}

/** Passes every gate of its kind but these. */
async function passGates(b: Begun, i: Introduction, except: readonly string[] = [], passedOn = today) {
  for (const { gate } of gatesFor('stage', today))
    if (!except.includes(gate))
      await ok(b, (tx) => passGate(tx, i, { gate, needed: true, passedOn, reference: 'n. 12' }, today));
}

async function ok(b: Begun, work: (tx: Tx) => Promise<{ ok: boolean }>) {
  expect(await b.as(work)).toMatchObject({ ok: true });
}

it('goes from the proposal to the confirmed place, rung by rung, each written with its day', async () => {
  const b = await begun();
  await b.card();
  const proposed = await b.as((tx) => anIntroduction(tx, b.standing, b.place.placeId, today));
  expect(proposed).toMatchObject({ state: 'proposed', nextOn: day(7), cardId: null });
  await ok(b, (tx) => answerProposal(tx, proposed, herYes(today), today));
  const agreed = await b.again(proposed);
  expect(agreed.state).toBe('agreed');
  expect(agreed.cardId).not.toBeNull();
  const words = await b.as((tx) => findIntroductionWords(tx, agreed.id));
  expect(words).toEqual({
    proposal: aProposal,
    said: [{ words: 'Parlo piano.', by: 'herself', to: ['tutor'] }],
  });
  await ok(b, (tx) => introduce(tx, agreed, { onDay: today, toWhom: 'Alla titolare' }, today));
  const interview = {
    kind: 'meeting',
    startsAt: at(day(3), '10:00'),
    endsAt: at(day(3), '11:00'),
    place: 'Via dei Prati 1',
    note: null,
    accountId: b.coach.accountId as never,
    reminder: 'none',
  } as const;
  const introduced = await b.again(agreed);
  await ok(b, (tx) => setMeeting(tx, introduced, 'interview', interview, noon(today)));
  const moved = { ...interview, startsAt: at(day(4), '10:00'), endsAt: at(day(4), '11:00') };
  const set = await b.again(introduced);
  expect(set.nextOn).toBe(day(3));
  await ok(b, (tx) => setMeeting(tx, set, 'interview', moved, noon(today)));
  const hers = await b.as((tx) =>
    listAppointmentsOf(tx, [b.personId as never], { side: 'to-come', now: noon(today) }),
  );
  expect(hers.appointments.map((a) => [a.startsAt, a.state, a.place])).toEqual([
    [moved.startsAt, 'moved', 'Via dei Prati 1'],
  ]);
  const reset = await b.again(set);
  await ok(b, (tx) =>
    holdMeeting(
      tx,
      reset,
      'interview',
      { onDay: day(4), words: 'È andata bene.', noWork: false },
      noon(day(4)),
    ),
  );
  const held = await b.as((tx) =>
    listAppointmentsOf(tx, [b.personId as never], { side: 'past', now: noon(day(4)) }),
  );
  expect(held.appointments.map((a) => a.state)).toEqual(['held']);
  const interviewed = await b.again(reset);
  expect(interviewed).toMatchObject({ state: 'interviewed', stateSince: day(4), nextOn: day(11) });
  await ok(b, (tx) =>
    holdMeeting(tx, interviewed, 'visit', { onDay: day(5), words: null, noWork: true }, noon(day(5))),
  );
  const visited = await b.again(interviewed);
  await ok(b, (tx) => beginActivation(tx, visited, { onDay: day(5) }, day(5)));
  const active = await b.again(visited);
  await passGates(b, active);
  await ok(b, (tx) => beginTrial(tx, active, { firstDay: day(8) }, day(6)));
  const trial = await b.again(active);
  expect(trial).toMatchObject({ state: 'trial', trialFrom: day(8), nextOn: day(22) });
  expect(await b.as((tx) => confirmAfterTrial(tx, trial, { words: null }, day(21)))).toMatchObject({
    code: 'too-early-to-confirm',
  });
  await ok(b, (tx) => confirmAfterTrial(tx, trial, { words: null }, day(22)));
  expect(await b.again(trial)).toMatchObject({ state: 'confirmed', nextOn: null });
  const steps = await b.as((tx) => listSteps(tx, [trial.id], true));
  expect(new Set(steps.map((s) => s.kind))).toEqual(
    new Set([
      'proposed',
      'agreed',
      'introduced',
      'interview-set',
      'interview-held',
      'visit-held',
      'activation',
      'trial-began',
      'confirmed',
    ]),
  );
  const events = await db.asSuperuser<{ kind: string }>(
    "select kind from app.event where person_id = $1 and kind like 'introductions.%' order by at",
    [b.personId],
  );
  expect(events.filter((e) => e.kind !== 'introductions.gate-passed').length).toBe(10);
});

it('introduces nobody before her yes, and nobody without a card that she has agreed to', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.place.placeId, today));
  const tell = (x: Introduction) =>
    b.as((tx) => introduce(tx, x, { onDay: today, toWhom: 'Alla titolare' }, today));
  expect(await tell(i)).toMatchObject({ code: 'not-agreed' });
  expect(await b.as((tx) => beginActivation(tx, i, { onDay: today }, today))).toMatchObject({
    code: 'not-agreed',
  });
  await ok(b, (tx) => answerProposal(tx, i, herYes(today), today));
  expect(await tell(await b.again(i))).toMatchObject({ code: 'card-missing' });
  await b.card();
  expect(await tell(await b.again(i))).toMatchObject({ ok: true });
});

it('lets nobody work before the gates, and names those that are missing', async () => {
  const b = await begun();
  await b.card();
  const i = await activating(b);
  const start = (firstDay: CalendarDay) => b.as((tx) => beginTrial(tx, i, { firstDay }, today));
  expect(await start(day(1))).toMatchObject({
    code: 'gates-missing',
    missing: gatesFor('stage', today).map((g) => g.gate),
  });
  await passGates(b, i, ['unilav', 'fitness']);
  expect(await start(day(1))).toMatchObject({ code: 'gates-missing', missing: ['unilav', 'fitness'] });
  const enter = (gate: 'unilav' | 'fitness' | 'inail', needed: boolean, passedOn = today) =>
    b.as((tx) =>
      passGate(tx, i, { gate, needed, passedOn, reference: 'La valutazione non lo chiede' }, today),
    );
  expect(await enter('unilav', false)).toMatchObject({ code: 'gate-required' });
  expect(await enter('unilav', true, day(1))).toMatchObject({ code: 'day-in-future' });
  expect(await enter('unilav', true)).toMatchObject({ ok: true });
  expect(await enter('fitness', false)).toMatchObject({ ok: true });
  // Sent on the day itself is too late: by midnight of the day before.
  expect(await start(today)).toMatchObject({ code: 'gates-missing', missing: ['unilav'] });
  expect(await start(day(-1))).toMatchObject({ code: 'first-day-past' });
  expect(await start(day(1))).toMatchObject({ ok: true });
  const late = await b.again(i);
  const gate = { gate: 'inail', needed: true, passedOn: today, reference: 'n. 3' } as const;
  expect(await b.as((tx) => passGate(tx, late, gate, today))).toMatchObject({ code: 'not-in-this-state' });
});

it('asks to confirm that nobody worked at the visit', async () => {
  const b = await begun();
  await b.card();
  const agreed = await b.as((tx) => anAgreedIntroduction(tx, b.standing, b.place.placeId, today));
  await ok(b, (tx) => introduce(tx, agreed, { onDay: today, toWhom: 'Alla titolare' }, today));
  const i = await b.again(agreed);
  const visit = (noWork: boolean) =>
    b.as((tx) => holdMeeting(tx, i, 'visit', { onDay: today, words: null, noWork }, noon(today)));
  expect(await visit(false)).toMatchObject({ code: 'work-at-visit' });
  expect(await visit(true)).toMatchObject({ ok: true });
});

it('brings her to no second company while she is in the first fortnight with one', async () => {
  const b = await begun();
  await b.card();
  const other = await plantOffer(db, world, b.coach.accountId, { company: 'Forno di prova' });
  const third = await plantOffer(db, world, b.coach.accountId, { company: 'Bar di prova' });
  const second = await activating(b, other.placeId);
  await passGates(b, second);
  const first = await activating(b);
  await passGates(b, first);
  await ok(b, (tx) => beginTrial(tx, first, { firstDay: day(1) }, today));
  const agreed = await b.as((tx) => anAgreedIntroduction(tx, b.standing, third.placeId, today));
  const tell = () => b.as((tx) => introduce(tx, agreed, { onDay: today, toWhom: 'Al titolare' }, today));
  expect(await tell()).toMatchObject({ code: 'in-trial-elsewhere' });
  expect(await b.as((tx) => beginTrial(tx, second, { firstDay: day(1) }, today))).toMatchObject({
    code: 'in-trial-elsewhere',
  });
  const trial = await b.again(first);
  const out = { side: 'company', way: null, how: null, words: null, onDay: today } as const;
  expect(await b.as((tx) => endTrial(tx, trial, out, today))).toMatchObject({ ok: true });
  expect(await tell()).toMatchObject({ ok: true });
});

it('goes neither back nor on once it has ended, and asks her for no reason', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.place.placeId, today));
  const out = { way: null, how: null, words: null, onDay: today } as const;
  expect(await b.as((tx) => declineIntroduction(tx, i, { ...out, side: 'company' }, today))).toMatchObject({
    code: 'reason-missing',
  });
  expect(await b.as((tx) => endTrial(tx, i, { ...out, side: 'person' }, today))).toMatchObject({
    code: 'not-in-this-state',
  });
  await ok(b, (tx) =>
    declineIntroduction(tx, i, { ...out, side: 'person', way: 'told', how: 'telephone' }, today),
  );
  const declined = await b.again(i);
  expect(declined).toMatchObject({ state: 'declined', endedSide: 'person', nextOn: null });
  expect(await b.as((tx) => answerProposal(tx, declined, herYes(today), today))).toMatchObject({
    code: 'not-in-this-state',
  });
  // The same place may be proposed anew: a no is no fault.
  expect((await b.as((tx) => anIntroduction(tx, b.standing, b.place.placeId, today))).state).toBe('proposed');
});

it('proposes no closed place, none twice, none of a company she does not want', async () => {
  const b = await begun();
  const propose = (placeId: string) =>
    b.as((tx) =>
      proposeIntroduction(
        tx,
        b.standing,
        { placeId: placeId as never, decisionId: null, proposal: aProposal },
        today,
      ),
    );
  const closed = await plantOffer(db, world, b.coach.accountId, { state: 'closed' });
  expect(await propose(closed.placeId)).toMatchObject({ code: 'place-not-open' });
  expect(await propose(b.place.placeId)).toMatchObject({ ok: true });
  expect(await propose(b.place.placeId)).toMatchObject({ code: 'open-already' });
  const unwanted = await plantOffer(db, world, b.coach.accountId, {});
  await db.asSuperuser(
    `insert into app.company_excluded (territory_id, person_id, company_id, recorded_by) values ($1, $2, $3, $4)`,
    [world.territoryId, b.personId, unwanted.companyId, b.coach.accountId],
  );
  expect(await propose(unwanted.placeId)).toMatchObject({ code: 'company-excluded' });
  expect(await propose('00000000-0000-4000-8000-000000000000')).toMatchObject({ code: 'absent' });
});

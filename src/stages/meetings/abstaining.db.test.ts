import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import {
  aMeeting,
  anItem,
  aSeat,
  mayBeSeated,
  somebodyTakenOn,
} from '../../../test/support/plant-meeting.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { listAccountNames } from '../organisations/store/accounts.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { declareConflict } from './commands/declare-conflict.ts';
import { recordAttendance } from './commands/record-attendance.ts';
import { listCommissionMembers } from './store/commission-members.ts';
import { countLeft } from './store/extracts.ts';
import { findItem } from './store/items.ts';
import { findMeeting } from './store/meetings.ts';
import { listSeats } from './store/seats.ts';
import type { ItemId, MeetingId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
async function found(tx: Tx, id: MeetingId) {
  const meeting = await findMeeting(tx, id);
  if (meeting === undefined) throw new Error('the meeting is not there');
  return meeting;
}

/** Two meetings with the same person on the agenda; the president of both, and a member of the health body. */
async function twoMeetings() {
  const { comune, health, coop } = world.bodies;
  const h = { db, world };
  const one = await somebodyTakenOn(h);
  const chair = await world.colleague('job-coach', coop);
  const clinician = await world.colleague('clinician', health, world.services.dsm);
  const role = await mayBeSeated(h, chair, coop);
  const second = await mayBeSeated(h, clinician, health);
  const meetings: { id: MeetingId; item: ItemId }[] = [];
  for (let n = 0; n < 2; n++) {
    const id = await aMeeting(h, one.worker, comune);
    await aSeat(h, one.worker, id, role, 'chair');
    meetings.push({ id, item: await anItem(h, one.worker, id, one.on) });
  }
  return { ...one, chair, clinician, second, meetings };
}

it('a colleague of a health service can be seated, and is named in the minutes without being known elsewhere', async () => {
  const { worker, clinician, second, meetings, chair } = await twoMeetings();
  const [{ id } = { id: '' as MeetingId }] = meetings;
  const offered = await as(worker, (tx) => listCommissionMembers(tx, world.territoryId));
  expect(offered.map((m) => m.id)).toContain(second);
  await aSeat({ db }, worker, id, second);
  const seats = await as(chair, (tx) => listSeats(tx, id));
  expect(seats.find((s) => s.accountId === clinician.accountId)?.memberName).not.toBe('');
  expect((await as(chair, (tx) => listAccountNames(tx, [clinician.accountId]))).size).toBe(0);
  const stranger = await world.colleague('job-coach', world.bodies.coop);
  expect(await as(stranger, (tx) => listCommissionMembers(tx, world.territoryId))).toEqual([]);
});

it('what one abstained from is read by no other meeting, and nobody closes over it', async () => {
  const { chair, meetings } = await twoMeetings();
  const [first, other] = meetings;
  if (first === undefined || other === undefined) throw new Error('two meetings');
  expect(await as(chair, (tx) => findItem(tx, first.item))).toBeDefined();
  const declared = await as(chair, async (tx) => {
    const item = await findItem(tx, first.item);
    if (item === undefined) throw new Error('the item is not there');
    return declareConflict(tx, await found(tx, first.id), item, 'È mia cugina.', new Date());
  });
  expect(declared.ok).toBe(true);
  expect(await as(chair, (tx) => findItem(tx, first.item))).toBeUndefined();
  expect(await as(chair, (tx) => findItem(tx, other.item))).toBeDefined();
  const later = new Date(Date.now() + 7_200_000);
  const closed = await as(chair, async (tx) => {
    const meeting = await found(tx, first.id);
    const seats = (await listSeats(tx, meeting.id)).map((s) => s.id);
    await recordAttendance(tx, meeting, meeting.version, seats, later);
    const held = await found(tx, first.id);
    expect(await countLeft(tx, held.id)).toBe(1);
    return closeMeeting(tx, held, held.version, later);
  });
  expect(closed).toMatchObject({ ok: false, code: 'something-missing' });
});

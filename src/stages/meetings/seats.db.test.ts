import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { findContact } from '../people/store/contacts.ts';
import { findIdentity } from '../people/store/identities.ts';
import { declareConflict } from './commands/declare-conflict.ts';
import { markDone } from './commands/mark-done.ts';
import { cancelMeeting } from './commands/move-meeting.ts';
import { unseatMember } from './commands/seat-member.ts';
import { writeMinute } from './commands/write-minute.ts';
import { listAbstained } from './store/conflicts.ts';
import { findItemTexts } from './store/item-texts.ts';
import { findItem, listAgenda } from './store/items.ts';
import { findMeeting } from './store/meetings.ts';
import { listSeats } from './store/seats.ts';
import { listWaitingItems, listWaitingMeetings } from './store/waiting.ts';
import type { ItemId, MeetingId, Minute } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const agendaOf = (who: Colleague, id: MeetingId) =>
  as(who, async (tx) => (await listAgenda(tx, id)).map((i) => i.id));
const today = '2026-11-22' as never;

/** An équipe of the municipality: its social worker presides, a member of the co-operative sits, two people are on its
 *  agenda. */
async function anEquipe() {
  const { comune, coop } = world.bodies;
  const h = { db, world };
  const one = await somebodyTakenOn(h);
  const two = await somebodyTakenOn(h, one.worker, 'Neri');
  const member = await world.colleague('orientation-worker', coop);
  const id = await aMeeting(h, one.worker, comune);
  await aSeat(h, one.worker, id, await mayBeSeated(h, one.worker, comune), 'chair');
  await aSeat(h, one.worker, id, await mayBeSeated(h, member, coop));
  const items = [await anItem(h, one.worker, id, one.on), await anItem(h, one.worker, id, two.on)] as const;
  return { worker: one.worker, member, id, items, people: [one.on.personId, two.on.personId] as const };
}

const decided = (over: Partial<Minute> = {}): Minute => ({
  discussion: 'Vuole lavorare con le piante.',
  decision: 'Un laboratorio da gennaio.',
  state: 'decided',
  ownerId: null,
  dueOn: null,
  ...over,
});

async function minute(who: Colleague, id: ItemId, to: Minute, version?: number) {
  return as(who, async (tx) => {
    const item = await findItem(tx, id);
    const meeting = item && (await findMeeting(tx, item.meetingId));
    if (item === undefined || meeting === undefined) throw new Error('the item is not there');
    return writeMinute(tx, meeting, item, version ?? item.version, to, new Date());
  });
}
async function declare(who: Colleague, id: ItemId) {
  return as(who, async (tx) => {
    const item = await findItem(tx, id);
    const meeting = item && (await findMeeting(tx, item.meetingId));
    if (item === undefined || meeting === undefined) throw new Error('the item is not there');
    return declareConflict(tx, meeting, item, 'È mia cugina.', new Date());
  });
}

describe('a seat', () => {
  it('opens names and questions of the agenda, and nothing else of them', async () => {
    const { member, id, items, people } = await anEquipe();
    expect(await agendaOf(member, id)).toEqual([...items]);
    await as(member, async (tx) => {
      expect(await findIdentity(tx, people[0])).toMatchObject({ familyName: 'Bruni' });
      const item = await findItem(tx, items[0]);
      expect(item && (await findItemTexts(tx, item))).toMatchObject({
        question: 'Quale misura per cominciare?',
      });
      expect(await findContact(tx, people[0])).toBeUndefined();
      expect(await tx.db.selectFrom('referral').selectAll().execute()).toEqual([]);
      expect(
        await tx.db.selectFrom('relation').select('id').where('person_id', '=', people[0]).execute(),
      ).toEqual([]);
    });
  });

  it('in another meeting opens nothing of this one', async () => {
    const { id, items } = await anEquipe();
    const { member: stranger } = await anEquipe();
    expect(await agendaOf(stranger, id)).toEqual([]);
    expect(await as(stranger, (tx) => findItem(tx, items[0]))).toBeUndefined();
    expect(await as(stranger, (tx) => findMeeting(tx, id))).toBeUndefined();
  });

  it('that was taken back opens nothing at the next request', async () => {
    const { worker, member, id, people } = await anEquipe();
    await as(worker, async (tx) => {
      const meeting = await findMeeting(tx, id);
      const seat = (await listSeats(tx, id)).find((s) => s.accountId === member.accountId);
      expect(meeting && seat && (await unseatMember(tx, meeting, seat, new Date()))).toEqual({ ok: true });
    });
    expect(await agendaOf(member, id)).toEqual([]);
    expect(await as(member, (tx) => findIdentity(tx, people[0]))).toBeUndefined();
  });

  it.each(['closed', 'cancelled', 'over'] as const)('opens nothing once the meeting is %s', async (how) => {
    const { worker, member, id, people } = await anEquipe();
    if (how === 'cancelled')
      await as(worker, async (tx) => {
        const meeting = await findMeeting(tx, id);
        expect(meeting && (await cancelMeeting(tx, meeting, meeting.version))).toEqual({ ok: true });
      });
    else
      await db.asSuperuser(
        how === 'closed'
          ? "update app.meeting set state = 'closed', closed_at = now(), closed_by = convened_by where id = $1"
          : "update app.meeting set starts_at = now() - interval '2 days', opens_at = now() - interval '9 days', access_until = now() - interval '1 day' where id = $1",
        [id],
      );
    expect(await agendaOf(member, id)).toEqual([]);
    expect(await as(member, (tx) => findIdentity(tx, people[0]))).toBeUndefined();
  });
});

describe('a conflict', () => {
  it('closes that one person to that one member, and leaves no gap', async () => {
    const { worker, member, id, items, people } = await anEquipe();
    expect(await declare(member, items[0])).toEqual({ ok: true });
    expect(await agendaOf(member, id)).toEqual([items[1]]);
    expect(await as(member, (tx) => findIdentity(tx, people[0]))).toBeUndefined();
    expect(await as(member, (tx) => findIdentity(tx, people[1]))).toBeDefined();
    expect(await agendaOf(worker, id)).toEqual([...items]);
    expect(await as(worker, (tx) => listAbstained(tx, items[0]))).toEqual([member.accountId]);
  });

  it('makes an extract that was made before count no more', async () => {
    const { worker, member, items } = await anEquipe();
    const before = await as(worker, (tx) => findItem(tx, items[0]));
    await declare(member, items[0]);
    const after = await as(worker, (tx) => findItem(tx, items[0]));
    expect(after?.version).toBe((before?.version ?? 0) + 1);
  });

  it('keeps who abstained from being charged with what was decided', async () => {
    const { worker, member, items } = await anEquipe();
    await declare(member, items[0]);
    const to = decided({ ownerId: member.accountId as never, dueOn: '2027-01-10' as never });
    expect(await minute(worker, items[0], to)).toMatchObject({ code: 'owner-not-seated' });
  });

  it('is declared by who sits alone', async () => {
    const { worker, id, items } = await anEquipe();
    await db.asSuperuser(
      'update app.meeting_seat set ended_at = now() where meeting_id = $1 and account_id = $2',
      [id, worker.accountId],
    );
    expect(await declare(worker, items[0])).toMatchObject({ code: 'absent' });
  });
});

describe('the minutes', () => {
  it('of two who save at once are those of the first, and the second is told', async () => {
    const { worker, member, items } = await anEquipe();
    expect(await minute(member, items[0], decided(), 1)).toEqual({ ok: true });
    expect(await minute(worker, items[0], decided({ decision: 'Altro.' }), 1)).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('may take somebody off, who is then read of by nobody through a seat', async () => {
    const { member, id, items, people } = await anEquipe();
    expect(await minute(member, items[0], decided({ state: 'withdrawn', decision: null }))).toEqual({
      ok: true,
    });
    expect(await agendaOf(member, id)).toEqual([items[1]]);
    expect(await as(member, (tx) => findIdentity(tx, people[0]))).toBeUndefined();
  });

  it('lie in the database in no readable form', async () => {
    const { member, items } = await anEquipe();
    await minute(member, items[0], decided());
    const [row] = await db.asSuperuser<Record<string, unknown>>(
      'select * from app.meeting_item where id = $1',
      [items[0]],
    );
    const all = Object.values(row ?? {})
      .map((v) => (v instanceof Buffer ? v.toString('latin1') : String(v)))
      .join(' ');
    for (const word of ['piante', 'laboratorio', 'misura']) expect(all).not.toContain(word);
  });
});

describe('what waits', () => {
  it('is what a meeting gave one to do, until it is done', async () => {
    const { worker, member, items, people } = await anEquipe();
    await minute(
      member,
      items[0],
      decided({ ownerId: worker.accountId as never, dueOn: '2027-01-10' as never }),
    );
    expect(await as(worker, (tx) => listWaitingItems(tx, today))).toEqual([
      {
        itemId: items[0],
        personId: people[0],
        caseId: expect.any(String),
        what: 'do-decision',
        due: '2027-01-10',
      },
    ]);
    expect(await as(worker, (tx) => listWaitingItems(tx, today, [people[1]]))).toEqual([]);
    expect(await as(member, (tx) => listWaitingItems(tx, today))).toEqual([]);
    const done = (who: Colleague) =>
      as(who, async (tx) => {
        const item = await findItem(tx, items[0]);
        return item && markDone(tx, item, new Date());
      });
    expect(await done(member)).toMatchObject({ code: 'absent' });
    expect(await done(worker)).toEqual({ ok: true });
    expect(await done(worker)).toMatchObject({ code: 'not-in-this-state' });
    expect(await as(worker, (tx) => listWaitingItems(tx, today))).toEqual([]);
  });

  it('is a meeting of the week for each who sits, and one that took place for who presides', async () => {
    const { worker, member, id } = await anEquipe();
    const of = (who: Colleague, now: Date) =>
      as(who, async (tx) =>
        (await listWaitingMeetings(tx, now)).filter((m) => m.meetingId === id).map((m) => m.what),
      );
    const now = new Date();
    const later = new Date(now.getTime() + 2 * 3_600_000);
    expect(await of(member, now)).toEqual(['go-to-meeting']);
    expect(await of(worker, now)).toEqual(['go-to-meeting']);
    expect(await of(member, later)).toEqual([]);
    expect(await of(worker, later)).toEqual(['hold-meeting']);
    await db.asSuperuser("update app.meeting set state = 'held' where id = $1", [id]);
    expect(await of(worker, later)).toEqual(['close-meeting']);
    expect(await of(worker, new Date(now.getTime() + 20 * 86_400_000))).toEqual([]);
  });
});

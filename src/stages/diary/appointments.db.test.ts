import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId } from '../organisations/types.ts';
import { recordDeath } from '../people/commands/record-death.ts';
import { cancelAppointment } from './commands/cancel-appointment.ts';
import { changeAppointment } from './commands/change-appointment.ts';
import { closeAppointment } from './commands/close-appointment.ts';
import { fixAppointment } from './commands/fix-appointment.ts';
import { listDueAppointments } from './store/appointment-lists.ts';
import { findAppointment } from './store/appointments.ts';
import type { AppointmentId, FixedAppointment } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

const now = new Date('2026-11-22T10:00:00Z');
const farOff = new Date('2027-12-31T00:00:00Z');
const at = (from: string, to: string, more: Partial<FixedAppointment> = {}): FixedAppointment => ({
  kind: 'meeting',
  startsAt: new Date(from),
  endsAt: new Date(to),
  place: 'Via Roma 1, Pontassieve',
  note: null,
  accountId: '' as AccountId,
  reminder: 'day-before',
  ...more,
});
const nextTuesday = at('2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z');
type Her = Awaited<ReturnType<typeof aFollowedPerson>>;

const fix = (who: Colleague, her: Her, a: FixedAppointment) =>
  withActor(db.doors, who.who, (tx) =>
    fixAppointment(tx, her.person, { ...a, accountId: a.accountId || (who.accountId as AccountId) }, now),
  );
const fixed = async (who: Colleague, her: Her, a: FixedAppointment): Promise<AppointmentId> => {
  const result = await fix(who, her, a);
  if (!result.ok) throw new Error(result.code);
  return result.id;
};
const find = (who: Colleague, id: AppointmentId) =>
  withActor(db.doors, who.who, async (tx) => {
    const found = await findAppointment(tx, id);
    if (found === undefined) throw new Error('no appointment');
    return found;
  });
const dueOf = (who: Colleague) =>
  withActor(db.doors, who.who, async (tx) => (await listDueAppointments(tx, farOff)).map((a) => a.id));
const mailsAbout = (id: string) =>
  db.asSuperuser<{ account_id: string; send_after: Date; link: string }>(
    'select account_id, send_after, link from app.message where link like $1 order by send_after',
    [`%${id}`],
  );

it('promises the operator one mail at 7 in the morning of the day she chose, without a word of whom', async () => {
  const her = await aFollowedPerson(db, world);
  const id = await fixed(her.worker, her, nextTuesday);
  const [mail, ...more] = await mailsAbout(id);
  expect(more).toEqual([]);
  expect(mail).toEqual({
    account_id: her.worker.accountId,
    send_after: new Date('2026-11-30T06:00:00Z'),
    link: `/persone/${her.person.id}/appuntamenti/${id}`,
  });
  expect(await mailsAbout(await fixed(her.worker, her, { ...nextTuesday, reminder: 'none' }))).toEqual([]);
});

it('fixes with who walks with her, and with nobody else', async () => {
  const her = await aFollowedPerson(db, world);
  const coach = await world.colleague('job-coach', world.bodies.coop);
  const withCoach = { ...nextTuesday, accountId: coach.accountId as AccountId };
  expect(await fix(her.worker, her, withCoach)).toMatchObject({ code: 'not-with-her', field: 'with' });
  const relation = await her.beside(coach, 'coaches');
  const id = await fixed(her.worker, her, withCoach);
  expect(await dueOf(coach)).toEqual([id]);
  expect(await dueOf(her.worker)).toEqual([]);
  await her.endRelation(relation);
  expect(await dueOf(coach)).toEqual([]);
});

it('warns of two appointments of one operator in the same hours, of whomever; not of hours that only touch', async () => {
  const her = await aFollowedPerson(db, world);
  const other = await aFollowedPerson(db, world, 'Neri');
  await other.beside(her.worker, 'manages');
  await fixed(her.worker, her, nextTuesday);
  const result = (from: string, to: string) => fix(her.worker, other, at(from, to));
  expect(await result('2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z')).toMatchObject({ overlapping: false });
  expect(await result('2026-12-01T08:30:00Z', '2026-12-01T09:01:00Z')).toMatchObject({ overlapping: true });
});

it('moves, closes, turns over and cancels; each with the version that was seen', async () => {
  const her = await aFollowedPerson(db, world);
  const { worker, person } = her;
  const id = await fixed(worker, her, nextTuesday);
  const change = (version: number, to: FixedAppointment) =>
    withActor(db.doors, worker.who, async (tx) => {
      const a = await findAppointment(tx, id);
      return (
        a &&
        changeAppointment(tx, person, a, version, { ...to, accountId: worker.accountId as AccountId }, now)
      );
    });
  expect(await change(1, { ...nextTuesday, place: 'Altrove' })).toMatchObject({ ok: true });
  expect(await find(worker, id)).toMatchObject({ state: 'fixed', place: 'Altrove', version: 2 });
  expect(await change(1, nextTuesday)).toMatchObject({ code: 'changed-meanwhile' });
  const later = at('2026-12-02T09:00:00Z', '2026-12-02T10:00:00Z');
  expect(await change(2, later)).toMatchObject({ ok: true });
  expect(await find(worker, id)).toMatchObject({ state: 'moved', remindOn: '2026-12-01', version: 3 });
  expect((await mailsAbout(id)).map((m) => m.send_after.toISOString().slice(0, 10))).toEqual([
    '2026-11-30',
    '2026-12-01',
  ]);
  const close = (outcome: 'held' | 'not-held', version: number, clock: Date) =>
    withActor(db.doors, worker.who, async (tx) => {
      const a = await findAppointment(tx, id);
      return a && closeAppointment(tx, person, a, version, outcome, clock);
    });
  expect(await close('held', 3, now)).toMatchObject({ code: 'not-yet' });
  const after = new Date('2026-12-02T09:00:00Z');
  expect(await close('not-held', 3, after)).toEqual({ ok: true });
  expect(await close('held', 4, after)).toEqual({ ok: true });
  expect(await change(5, later)).toMatchObject({ code: 'not-open' });
  expect(await dueOf(worker)).toEqual([]);
});

it('says nothing more of a cancelled one, and asks for no reminder', async () => {
  const her = await aFollowedPerson(db, world);
  const id = await fixed(her.worker, her, nextTuesday);
  const cancel = () =>
    withActor(db.doors, her.worker.who, async (tx) => {
      const a = await findAppointment(tx, id);
      return a && cancelAppointment(tx, her.person, a, a.version);
    });
  expect(await cancel()).toEqual({ ok: true });
  expect(await cancel()).toMatchObject({ code: 'not-open' });
  expect(await find(her.worker, id)).toMatchObject({ state: 'cancelled', remindOn: null });
  expect(await dueOf(her.worker)).toEqual([]);
});

it('shows and fixes nothing when she has died, and all of it again when that was a mistake', async () => {
  const her = await aFollowedPerson(db, world);
  const id = await fixed(her.worker, her, nextTuesday);
  await withActor(db.doors, her.worker.who, (tx) =>
    recordDeath(tx, her.person, { diedOn: '2026-11-20' as CalendarDay }, '2026-11-22' as CalendarDay),
  );
  expect(await dueOf(her.worker)).toEqual([]);
  expect(await fix(her.worker, her, nextTuesday)).toMatchObject({ code: 'she-died' });
  await db.asSuperuser(
    'update app.death set undone_at = now(), undone_by = recorded_by where person_id = $1',
    [her.person.id],
  );
  expect(await dueOf(her.worker)).toEqual([id]);
});

it('stores place and note encrypted', async () => {
  const her = await aFollowedPerson(db, world);
  const id = await fixed(her.worker, her, { ...nextTuesday, note: 'Kanarinonota', place: 'Kanarinoluogo' });
  const [row] = await db.asSuperuser<{ t: string }>(
    'select a::text as t from app.appointment a where id = $1',
    [id],
  );
  expect(row?.t).not.toContain('Kanarino');
  expect(row?.t).not.toContain(Buffer.from('Kanarino').toString('hex'));
});

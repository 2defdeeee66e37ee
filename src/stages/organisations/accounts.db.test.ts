import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { openForm } from '../../platform/crypto/sealed-form.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { acceptInvitation, findInvited } from '../../platform/session/invitation.ts';
import { deactivateAccount, reactivateAccount } from './commands/deactivate-account.ts';
import { endRole } from './commands/end-role.ts';
import { giveRole, roleSchema } from './commands/give-role.ts';
import { inviteAccount } from './commands/invite-account.ts';
import { accountSchema, openAccount } from './commands/open-account.ts';
import { findAccount } from './store/accounts.ts';
import { listMembershipsIn } from './store/memberships.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let root: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
  root = await world.colleague('installation-admin', null);
});
afterAll(() => db.close());

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const now = () => new Date();
const account = (changes: object) =>
  accountSchema.parse({
    name: 'Chiara Innocenti',
    email: 'chiara@comune.example',
    role: 'social-worker',
    ...changes,
  });
const role = (changes: object) => roleSchema.parse({ role: 'social-worker', ...changes });

describe('accounts', () => {
  const invite = (who: Colleague, accountId: string) =>
    as(who, (tx) => inviteAccount(tx, accountId, '/enti/x', now()));
  const tokenOf = (who: Colleague, sealed: string) => {
    const opened = openForm(db.doors.ring, sealed, who.accountId, Date.now());
    return opened.ok ? String(opened.fields['token']) : '';
  };

  it('are opened with a role by the body’s administrator, and answer an invitation once', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.comune);
    expect(await as(admin, (tx) => openAccount(tx, world.bodies.comune, account({}), now()))).toEqual({
      ok: true,
    });
    const member = (await as(admin, (tx) => listMembershipsIn(tx, world.bodies.comune))).find(
      (m) => m.accountName === 'Chiara Innocenti',
    );
    if (!member) throw new Error('no member');
    const first = await invite(admin, member.accountId);
    const second = await invite(admin, member.accountId);
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(first.sealed).not.toContain(tokenOf(admin, first.sealed));
    expect(openForm(db.doors.ring, second.sealed, root.accountId, Date.now())).toMatchObject({ ok: false });
    expect(await findInvited(db.doors, tokenOf(admin, first.sealed), now())).toBeUndefined();
    expect(await findInvited(db.doors, tokenOf(admin, second.sealed), now())).toMatchObject({
      accountId: member.accountId,
      email: 'chiara@comune.example',
    });
    expect(
      await acceptInvitation(
        db.doors,
        tokenOf(admin, second.sealed),
        'una frase lunga di prova',
        'test',
        now(),
      ),
    ).toBeTypeOf('string');
    expect(
      await acceptInvitation(
        db.doors,
        tokenOf(admin, second.sealed),
        'una frase lunga di prova',
        'test',
        now(),
      ),
    ).toBeUndefined();
  });

  it('answer alike for a new address and for one that another body has, and open no second account', async () => {
    const here = await world.colleague('organisation-admin', world.bodies.comune);
    const there = await world.colleague('organisation-admin', world.bodies.coop);
    const input = account({ email: 'Doppia@Coop.example' });
    expect(await as(there, (tx) => openAccount(tx, world.bodies.coop, input, now()))).toEqual({ ok: true });
    expect(await as(here, (tx) => openAccount(tx, world.bodies.comune, input, now()))).toEqual({ ok: true });
    const rows = await db.asSuperuser<{ n: string }>(
      "select count(*) as n from app.membership m join app.account a on a.id = m.account_id where a.email = 'doppia@coop.example'",
    );
    expect(Number(rows[0]?.n)).toBe(1);
    const wrong = account({ email: 'doppia@coop.example', role: 'clinician' });
    const fresh = account({ email: 'nuovissima@coop.example', role: 'clinician' });
    expect(await as(here, (tx) => openAccount(tx, world.bodies.comune, wrong, now()))).toEqual(
      await as(here, (tx) => openAccount(tx, world.bodies.comune, fresh, now())),
    );
  });

  it('bind who treats or heads in a health body to one of its services', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.health);
    const mate = await world.colleague('orientation-worker', world.bodies.health);
    const give = (changes: object, to = mate.accountId) =>
      as(admin, (tx) => giveRole(tx, world.bodies.health, to, role(changes), now()));
    expect(await give({ role: 'social-worker' }, admin.accountId)).toMatchObject({ code: 'own-account' });
    expect(await give({ role: 'clinician' })).toMatchObject({ code: 'service-needed', field: 'serviceId' });
    expect(await give({ role: 'head-of-service' })).toMatchObject({ code: 'service-needed' });
    expect(await give({ role: 'clinician', serviceId: crypto.randomUUID() })).toMatchObject({
      code: 'service-elsewhere',
    });
    expect(await give({ role: 'clinician', serviceId: world.services.dsm })).toEqual({ ok: true });
    expect(await give({ role: 'clinician', serviceId: world.services.dsm })).toMatchObject({
      code: 'role-already-held',
    });
    expect(await give({ role: 'social-worker', from: '01/01/2020' })).toMatchObject({
      code: 'day-in-the-past',
    });
    expect(await give({ role: 'social-worker', from: '02/01/2099', until: '01/01/2099' })).toMatchObject({
      code: 'days-reversed',
    });
    const comune = await world.colleague('organisation-admin', world.bodies.comune);
    const other = await world.colleague('orientation-worker', world.bodies.comune);
    expect(
      await as(comune, (tx) =>
        giveRole(tx, world.bodies.comune, other.accountId, role({ role: 'clinician' }), now()),
      ),
    ).toMatchObject({ code: 'role-not-here' });
  });

  it('may not be made an administrator of the installation from a screen', () => {
    expect(roleSchema.safeParse({ role: 'installation-admin' }).success).toBe(false);
  });

  it('lose a role, and with it what it opened, at the next transaction', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.comune);
    const other = await world.colleague('organisation-admin', world.bodies.comune);
    const hers = (await as(admin, (tx) => listMembershipsIn(tx, world.bodies.comune))).find(
      (m) => m.accountId === other.accountId,
    );
    if (!hers) throw new Error('no membership');
    expect(
      await as(other, (tx) => endRole(tx, world.bodies.comune, hers.id, hers.version, now())),
    ).toMatchObject({ code: 'own-account' });
    expect(
      await as(admin, (tx) => endRole(tx, world.bodies.coop, hers.id, hers.version, now())),
    ).toMatchObject({ code: 'absent' });
    expect(await as(admin, (tx) => endRole(tx, world.bodies.comune, hers.id, 9, now()))).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await as(admin, (tx) => endRole(tx, world.bodies.comune, hers.id, hers.version, now()))).toEqual({
      ok: true,
    });
    expect(
      await as(admin, (tx) => endRole(tx, world.bodies.comune, hers.id, hers.version + 1, now())),
    ).toMatchObject({ code: 'not-in-this-state' });
    expect(await as(other, (tx) => findAccount(tx, admin.accountId))).toBeUndefined();
  });

  it('are closed and opened by who keeps them alone, and by nobody for herself', async () => {
    const admin = await world.colleague('organisation-admin', world.bodies.comune);
    const worker = await world.colleague('social-worker', world.bodies.comune);
    const shared = await world.colleague('social-worker', world.bodies.comune);
    await db.asSuperuser(
      "insert into app.membership (account_id, organisation_id, role) values ($1, $2, 'job-coach')",
      [shared.accountId, world.bodies.coop],
    );
    expect(await as(admin, (tx) => deactivateAccount(tx, admin.accountId, 1))).toMatchObject({
      code: 'own-account',
    });
    expect(await as(admin, (tx) => deactivateAccount(tx, crypto.randomUUID(), 1))).toMatchObject({
      code: 'absent',
    });
    expect(await as(admin, (tx) => deactivateAccount(tx, shared.accountId, 1))).toMatchObject({
      code: 'not-from-here',
    });
    expect(await invite(admin, shared.accountId)).toMatchObject({ code: 'not-from-here' });
    expect(await as(root, (tx) => deactivateAccount(tx, shared.accountId, 1))).toEqual({ ok: true });
    expect(await as(admin, (tx) => deactivateAccount(tx, worker.accountId, 7))).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await as(admin, (tx) => deactivateAccount(tx, worker.accountId, 1))).toEqual({ ok: true });
    expect(await invite(admin, worker.accountId)).toMatchObject({ code: 'not-in-this-state' });
    expect(await as(worker, (tx) => findAccount(tx, admin.accountId))).toBeUndefined();
    expect(await as(admin, (tx) => reactivateAccount(tx, worker.accountId, 2))).toEqual({ ok: true });
    expect(await as(admin, (tx) => reactivateAccount(tx, worker.accountId, 3))).toMatchObject({
      code: 'not-in-this-state',
    });
    expect(await as(worker, (tx) => findAccount(tx, admin.accountId))).toBeDefined();
  });

  it('of a health body are seen by its own service, and by nobody outside', async () => {
    const clinician = await world.colleague('clinician', world.bodies.health, world.services.dsm);
    const mate = await world.colleague('clinician', world.bodies.health, world.services.dsm);
    const serd = await world.colleague('serd-operator', world.bodies.health, world.services.serd);
    const outside = await world.colleague('social-worker', world.bodies.comune);
    const seenBy = async (who: Colleague) =>
      (await as(who, (tx) => listMembershipsIn(tx, world.bodies.health))).map((m) => m.accountId);
    expect(await seenBy(mate)).toContain(clinician.accountId);
    expect(await seenBy(serd)).not.toContain(clinician.accountId);
    expect(await seenBy(outside)).toEqual([]);
  });
});

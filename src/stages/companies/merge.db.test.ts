import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, type CalendarDay } from '../../values/calendar-day.ts';
import type { AccountId, OrganisationId, TerritoryId } from '../organisations/types.ts';
import { enterCompany } from './commands/enter-company.ts';
import { joinCompanies, partCompanies } from './commands/join-companies.ts';
import { noteContact } from './commands/note-contact.ts';
import { setStep } from './commands/set-step.ts';
import { plantOtherTerritory } from './fixtures.ts';
import { findCompany } from './store/companies.ts';
import { listCompanies } from './store/company-list.ts';
import { listLog } from './store/log.ts';
import { findPointer, listEntryIds } from './store/merges.ts';
import { listNameableCompanies } from './store/nameable.ts';
import { listWaitingCompanySteps } from './store/waiting.ts';
import type { Company, CompanyId } from './types.ts';

const today = '2026-11-22' as CalendarDay;
let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let scout: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  scout = await world.colleague('scout', world.bodies.coop);
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const facts = { partitaIva: null, kind: 'craft', ateco: null, activity: null, hostCapacity: null } as const;

async function enter(name: string): Promise<CompanyId> {
  const done = await as(scout, (tx) =>
    enterCompany(tx, world.territoryId as TerritoryId, { ...facts, name, another: true, next: null }, today),
  );
  if (!done.ok) throw new Error(done.code);
  return done.id;
}
const company = async (tx: Tx, id: CompanyId): Promise<Company> => {
  const found = await findCompany(tx, id);
  if (found === undefined) throw new Error('no company');
  return found;
};
const note = (id: CompanyId, days: number, step: string | null, what = 'Parlato.') =>
  as(scout, async (tx) => {
    const c = await company(tx, id);
    return noteContact(
      tx,
      c,
      c.version,
      {
        body: world.bodies.coop as OrganisationId,
        project: null,
        contact: null,
        onDay: addDays(today, days),
        way: 'telephone',
        inPerson: false,
        what,
        stage: 'interested',
        why: null,
        next: step === null ? null : { step, on: addDays(today, 7) },
      },
      today,
    );
  });
const join = (into: CompanyId, other: CompanyId, by = scout) =>
  as(by, async (tx) => joinCompanies(tx, await company(tx, into), other, 'È la stessa ditta.'));
const partAgain = (into: CompanyId) =>
  as(scout, async (tx) => {
    const [, other] = await listEntryIds(tx, into);
    const merge = await findPointer(tx, other ?? '');
    return merge && partCompanies(tx, merge, merge.version, new Date());
  });
const listed = (by = scout) =>
  as(by, async (tx) => (await listCompanies(tx, {}, { by: 'name', descending: false }, { size: 50 })).rows);

/** One digest a table of everything in the application's schema but the pointers themselves. */
async function digests(): Promise<Record<string, string>> {
  const tables = await db.asSuperuser<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'app' and tablename <> 'company_merge' order by 1",
  );
  const out: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await db.asSuperuser<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t order by 1`,
    );
    out[name] = createHash('sha256')
      .update(rows.map((r) => r.row).join('\n'))
      .digest('hex');
  }
  return out;
}

describe('two entries of one company', () => {
  it('are one on the list, with the latest contact and its step, and parted leave the database as it was', async () => {
    const [main, other] = [await enter('Alfa'), await enter('Alfa doppia')];
    await note(main, -9, null);
    await note(other, -2, 'Tornare in negozio');
    const before = await digests();
    expect(await join(main, other)).toEqual({ ok: true });
    expect(await listed()).toMatchObject([
      { id: main, name: 'Alfa', lastContactOn: addDays(today, -2), nextStep: 'Tornare in negozio' },
    ]);
    expect(await digests()).toEqual(before);
    expect(await partAgain(main)).toEqual({ ok: true });
    expect(await digests()).toEqual(before);
    expect((await listed()).map((c) => c.id)).toEqual([main, other]);
    expect(await join(main, other)).toEqual({ ok: true });
  });

  it('give each its own day back when they are parted after a contact', async () => {
    const [main, other] = [await enter('Beta'), await enter('Beta doppia')];
    await note(main, -9, null);
    await note(other, -2, 'Tornare');
    await join(main, other);
    expect(await note(main, -5, 'Richiamare')).toMatchObject({ ok: true });
    expect(await listed()).toMatchObject([{ lastContactOn: addDays(today, -2), nextStep: 'Richiamare' }]);
    await partAgain(main);
    expect(await listed()).toMatchObject([
      { id: main, lastContactOn: addDays(today, -5) },
      { id: other, lastContactOn: addDays(today, -2), nextStep: 'Tornare' },
    ]);
  });

  it('share the log, and the step is given away where the list reads it', async () => {
    const [main, other] = [await enter('Gamma'), await enter('Gamma doppia')];
    await note(other, -2, 'Tornare', 'Detto all’altra scheda.');
    await join(main, other);
    const colleague = await world.colleague('job-coach', world.bodies.coop);
    const log = await as(scout, async (tx) => listLog(tx, await listEntryIds(tx, main)));
    expect(log.map((l) => l.what)).toEqual(['Detto all’altra scheda.']);
    await as(scout, async (tx) => {
      const c = await company(tx, main);
      return setStep(
        tx,
        c,
        c.version,
        { step: 'Tornare', on: today, by: colleague.accountId as AccountId },
        today,
      );
    });
    expect(await listed()).toMatchObject([{ nextStepBy: colleague.name, nextStepOn: today }]);
    const waits = await as(colleague, (tx) => listWaitingCompanySteps(tx, today));
    expect(waits).toMatchObject([
      { companyId: main, companyName: 'Gamma', what: 'company-step', step: 'Tornare' },
    ]);
  });

  it('make no chain, no ring, and cross no territory', async () => {
    const [a, b, c] = [await enter('Uno'), await enter('Due'), await enter('Tre')];
    expect(await join(a, a)).toMatchObject({ code: 'same-entry' });
    expect(await join(a, b)).toEqual({ ok: true });
    expect(await join(c, b)).toMatchObject({ code: 'merged-already' });
    expect(await join(b, c)).toMatchObject({ code: 'merged-already' });
    expect(await join(c, a)).toMatchObject({ code: 'others-point-here' });
    expect(await join(a, c)).toEqual({ ok: true });
    const away = await plantOtherTerritory(db);
    const stranger = await world.colleague('scout', away.organisationId);
    const theirs = await as(stranger, (tx) =>
      enterCompany(
        tx,
        away.territoryId as TerritoryId,
        { ...facts, name: 'Lontana', another: true, next: null },
        today,
      ),
    );
    if (!theirs.ok) throw new Error(theirs.code);
    expect(await join(a, theirs.id)).toMatchObject({ code: 'absent' });
  });
});

describe('what waits with companies', () => {
  it('is what the reader promised, from a week before its day, and nobody else’s', async () => {
    const id = await enter('Delta');
    await note(id, -1, 'Richiamare');
    const waits = (by: Colleague, on: CalendarDay, only?: string[]) =>
      as(by, (tx) => listWaitingCompanySteps(tx, on, only));
    const due = addDays(today, 7);
    expect(await waits(scout, addDays(due, -8))).toEqual([]);
    expect(await waits(scout, addDays(due, -7))).toEqual([
      { companyId: id, companyName: 'Delta', what: 'company-step', step: 'Richiamare', due },
    ]);
    expect(await waits(scout, due, [])).toEqual([]);
    expect(await waits(await world.colleague('scout', world.bodies.coop), due)).toEqual([]);
  });
});

it('a name may stand in public only while the company agrees, and not under an entry that is not used', async () => {
  const [yes, no, other] = [await enter('Sì'), await enter('No'), await enter('Sì doppia')];
  const answer = (id: CompanyId, value: string) =>
    db.asSuperuser(
      "update app.company set public_consent = $2, public_consent_on = '2026-11-01', public_consent_from = 'la titolare' where id = $1",
      [id, value],
    );
  await answer(yes, 'given');
  await answer(other, 'given');
  await answer(no, 'withdrawn');
  await join(yes, other);
  expect(await as(scout, listNameableCompanies)).toEqual([{ id: yes, name: 'Sì', since: '2026-11-01' }]);
});

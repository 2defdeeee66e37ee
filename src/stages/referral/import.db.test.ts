import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { openBackground } from '../../platform/jobs/background.ts';
import type { LaterDoor } from '../../platform/jobs/later-work.ts';
import { makeLog } from '../../platform/log/log.ts';
import { tidyNow } from '../../platform/session/keep-tidy.ts';
import { beginImport } from './commands/begin-import.ts';
import { mapImport } from './commands/map-import.ts';
import { resumeImport, startImport } from './commands/start-import.ts';
import { stopImport } from './commands/stop-import.ts';
import { importList } from './jobs/import-list.ts';
import { countImportRows, listImportRows, settleRow } from './store/import-rows.ts';
import { findImport } from './store/import-runs.ts';
import type { ImportRunId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let worker: Colleague;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
beforeEach(async () => {
  worker = await world.colleague('social-worker', world.bodies.comune);
});
afterAll(() => db.close());

const inTurn = <T>(work: (tx: Tx) => Promise<T>, who = worker) => withActor(db.doors, who.who, work);
const people = async () =>
  (await db.asSuperuser<{ n: number }>('select count(*)::int as n from app.person'))[0]?.n ?? 0;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A list that was looked at, with rows that differ in every name. */
async function previewed(rows: readonly string[]): Promise<ImportRunId> {
  const begun = await inTurn((tx) =>
    beginImport(tx, worker, world.projectId, Buffer.from(['Cognome;Nome', ...rows].join('\r\n'))),
  );
  if (!begun.ok) throw new Error(begun.code);
  if (!begun.known)
    await inTurn(async (tx) => {
      const run = await findImport(tx, begun.id);
      if (run) await mapImport(tx, run, 'Prova', { familyName: 0, givenName: 1 });
    });
  return begun.id;
}
async function running(rows: readonly string[]): Promise<ImportRunId> {
  const id = await previewed(rows);
  await inTurn(async (tx) => {
    const run = await findImport(tx, id);
    if (!run || !(await startImport(tx, run, [])).ok) throw new Error('It does not start.');
  });
  return id;
}
const twelve = (mark: string) =>
  Array.from({ length: 12 }, (_, i) => `${mark}${letters[i]};Nome${letters[i + 12]}`);
const stand = (id: ImportRunId) =>
  inTurn(async (tx) => ({ state: (await findImport(tx, id))?.state, ...(await countImportRows(tx, id)) }));

/** A door as the background opens it, which `before` and `after` may break. */
function door(
  broken: {
    before?: (turn: number) => void;
    inside?: (turn: number) => void;
    after?: (turn: number) => void;
  } = {},
) {
  let turn = 0;
  const told: unknown[] = [];
  const opened: LaterDoor & { told: unknown[] } = {
    me: worker,
    isStopping: () => false,
    tellFault: (error) => told.push(error),
    told,
    async inTurn(_, work) {
      turn += 1;
      const now = turn;
      broken.before?.(now);
      const result = await withActor(db.doors, worker.who, async (tx) => {
        const done = await work(tx);
        broken.inside?.(now);
        return done;
      });
      broken.after?.(now);
      return result;
    },
  };
  return opened;
}
/** The process is killed: nothing after this runs, not even what gives a row back. */
const killed = Object.assign(new Error('killed'), { code: 'ECONNRESET' });
const killAt = (at: number) => (turn: number) => {
  if (turn >= at) throw killed;
};

describe('a list that is cut off', () => {
  it.each([
    ['before a row', { before: killAt(5) }],
    ['with a row written and not committed', { inside: killAt(5) }],
    ['after a row was committed, before anybody heard', { after: killAt(5) }],
  ])('%s doubles nothing and loses nothing when it is resumed', async (name, broken) => {
    const before = await people();
    const id = await running(twelve(name.replaceAll(/[^a-z]/g, '').slice(0, 8)));
    await expect(importList(id)(door(broken))).rejects.toBe(killed);
    const cut = await stand(id);
    expect(cut.state).toBe('running');
    expect(cut.taken).toBeGreaterThan(3);
    expect(await people()).toBe(before + cut.taken);
    const resumed = await inTurn(async (tx) => {
      const run = await findImport(tx, id);
      return run && resumeImport(tx, run);
    });
    if (!resumed?.ok) throw new Error('It does not go on.');
    await resumed.work(door());
    expect(await stand(id)).toMatchObject({ state: 'done', taken: 12, waiting: 0, out: 0 });
    expect(await people()).toBe(before + 12);
  });

  it('goes on twice at once and enters each row once', async () => {
    const before = await people();
    const id = await running(twelve('dueinsieme'));
    await Promise.all([importList(id)(door()), importList(id)(door())]);
    expect(await stand(id)).toMatchObject({ taken: 12, waiting: 0 });
    expect(await people()).toBe(before + 12);
    const drafts = await inTurn((tx) => listImportRows(tx, id, 'taken', 0, 50));
    expect(new Set(drafts.map((r) => r.referralId)).size).toBe(12);
  });

  it('that is stopped finishes the row in hand and enters no other, until it is resumed', async () => {
    const before = await people();
    const id = await running(twelve('fermata'));
    const stopAtThird = (turn: number) =>
      turn === 3
        ? withActor(db.doors, worker.who, async (tx) => {
            const run = await findImport(tx, id);
            if (run) await stopImport(tx, run);
          })
        : undefined;
    const opened = door();
    const { inTurn: plain } = opened;
    let turn = 0;
    await importList(id)({
      ...opened,
      async inTurn(event, work) {
        turn += 1;
        await stopAtThird(turn);
        return plain(event, work);
      },
    });
    expect(await stand(id)).toMatchObject({ state: 'given-up', taken: 2, waiting: 10 });
    expect(await people()).toBe(before + 2);
  });
});

describe('a row that fails', () => {
  it('by a fault is given back, told to the log, and stops no other', async () => {
    const id = await running(twelve('guasto'));
    const opened = door({
      inside: (turn) => {
        if (turn === 4) throw new TypeError('a fault of ours');
      },
    });
    await importList(id)(opened);
    expect(await stand(id)).toMatchObject({ state: 'done', taken: 11, out: 1 });
    const [row] = await inTurn((tx) => listImportRows(tx, id, 'out', 0, 5));
    expect(row).toMatchObject({ number: 4, state: 'refused', problem: 'row.fault', personId: null });
    expect(opened.told).toHaveLength(1);
  });

  it('is not entered when somebody of the same codice fiscale was entered since it was looked at', async () => {
    const before = await people();
    const withCode = async (name: string) => {
      const text = `Cognome;Nome;CF\r\n${name};Ada;BRNDAA90E42D612A`;
      const begun = await inTurn((tx) => beginImport(tx, worker, world.projectId, Buffer.from(text)));
      if (!begun.ok) throw new Error(begun.code);
      await inTurn(async (tx) => {
        const run = await findImport(tx, begun.id);
        if (run?.state === 'mapping')
          await mapImport(tx, run, 'Con codice', { familyName: 0, givenName: 1, codiceFiscale: 2 });
      });
      await inTurn(async (tx) => {
        const run = await findImport(tx, begun.id);
        if (run) await startImport(tx, run, []);
      });
      return begun.id;
    };
    const [first, second] = [await withCode('Bruni'), await withCode('Altra')];
    await importList(first)(door());
    await importList(second)(door());
    expect(await stand(first)).toMatchObject({ taken: 1, out: 0 });
    const [row] = await inTurn((tx) => listImportRows(tx, second, 'out', 0, 5));
    const [entered] = await inTurn((tx) => listImportRows(tx, first, 'taken', 0, 5));
    expect(row).toMatchObject({
      state: 'already-there',
      problem: 'row.same-codice-fiscale',
      personId: entered?.personId,
    });
    expect(await people()).toBe(before + 1);
  });
});

describe('the wall around a list', () => {
  it('lets nobody else read, settle or go on with it, by SQL either', async () => {
    const id = await running(['Muro;Uno']);
    const colleague = await world.colleague('social-worker', world.bodies.comune);
    await inTurn(async (tx) => {
      expect(await findImport(tx, id)).toBeUndefined();
      expect(await listImportRows(tx, id, 'all', 0, 10)).toEqual([]);
      expect(await settleRow(tx, id, 1, { state: 'refused', problem: 'x' })).toBe(false);
    }, colleague);
  });

  it('keeps a row that was settled as it was', async () => {
    const id = await running(['Muro;Due']);
    await importList(id)(door());
    await inTurn(async (tx) => {
      const changed = await tx.db
        .updateTable('import_row')
        .set({ state: 'waiting', person_id: null })
        .where('run_id', '=', id)
        .executeTakeFirst();
      expect(changed.numUpdatedRows).toBe(0n);
    });
  });
});

it('is deleted thirty days after, with the key that opens it; what was entered stays', async () => {
  const id = await running(twelve('vecchia'));
  await importList(id)(door());
  const before = await people();
  const keys = () =>
    db.doors.keys.selectFrom('keys.wrapped_key').selectAll().where('person_id', '=', id).execute();
  await tidyNow(db.doors, new Date(Date.now() + 29 * 86_400_000));
  expect(await stand(id)).toMatchObject({ all: 12 });
  expect(await keys()).toHaveLength(1);
  await tidyNow(db.doors, new Date(Date.now() + 31 * 86_400_000));
  expect(await stand(id)).toMatchObject({ state: undefined, all: 0 });
  expect(await keys()).toEqual([]);
  expect(await people()).toBe(before);
});

it('tells who brought it that it is done, once, by a link that names nobody', async () => {
  const id = await running(['Posta;Uno']);
  await Promise.all([importList(id)(door()), importList(id)(door())]);
  const messages = await db.asSuperuser('select kind, link from app.message where account_id = $1', [
    worker.accountId,
  ]);
  expect(messages).toEqual([{ kind: 'import-done', link: `/segnalazioni/importa/${id}` }]);
});

it('goes on in the background in the name of who began it, audited row by row, and stops with the process', async () => {
  const log: string[] = [];
  const background = openBackground(
    db.doors,
    makeLog(
      'debug',
      (line) => log.push(line),
      () => new Date(),
    ),
  );
  const id = await running(twelve('sfondo'));
  background.begin({ key: id, me: worker, requestId: 'prova-sfondo', work: importList(id) });
  background.begin({ key: id, me: worker, requestId: 'prova-sfondo', work: importList(id) });
  expect(background.isAtWork(id)).toBe(true);
  while (background.isAtWork(id)) await new Promise((resolve) => setTimeout(resolve, 20));
  const rows = await db.asSuperuser<{ event: string; n: number }>(
    "select event, count(*)::int as n from audit.event where request_id = 'prova-sfondo' and account_id = $1 group by event order by event",
    [worker.accountId],
  );
  // One turn more finds that no row is left.
  expect(rows).toEqual([
    { event: 'import.done', n: 1 },
    { event: 'import.row', n: 13 },
  ]);
  expect(log).toEqual([]);
  const other = await running(twelve('interrotta'));
  background.begin({ key: other, me: worker, requestId: 'prova-sfondo', work: importList(other) });
  await background.stop();
  const cut = await stand(other);
  expect(cut.state).toBe('running');
  expect(cut.taken).toBeLessThan(12);
});

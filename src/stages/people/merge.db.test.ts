import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { referralInState } from '../../../test/support/referral-in-state.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { joinEntries } from './commands/join-entries.ts';
import { keepApart } from './commands/keep-apart.ts';
import { undoMerge } from './commands/undo-merge.ts';
import { listDuplicateCodes, listDuplicates, noteDuplicates } from './store/duplicates.ts';
import { entriesOf } from './store/entries.ts';
import { findIdentity, listIdentities } from './store/identities.ts';
import { listMerges } from './store/merges.ts';
import { listVisible } from './store/people-list.ts';
import { findPerson } from './store/persons.ts';
import type { PersonId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
let desk: Colleague;
let hers: Colleague;
let theirs: Colleague;
let surname = 0;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await aWorld(db);
  desk = await world.colleague('coordinator', world.bodies.lead);
  hers = await world.colleague('social-worker', world.bodies.comune);
  theirs = await world.colleague('social-worker', world.bodies.coop);
  surname += 1;
});

const as = <T>(who: Colleague, work: (tx: Tx) => Promise<T>) => withActor(db.doors, who.who, work);
const now = new Date();
const why = 'Lo conferma chi la segue.';

/** The same human being sent by a colleague; noted for the desk as sending does. */
async function sent(worker: Colleague): Promise<PersonId> {
  const { person, referral } = await referralInState(db, 'sent', {
    worker,
    coordinator: desk,
    projectId: world.projectId,
    identity: { familyName: `Uguali${'abcdefghilmnopqrstuvz'.charAt(surname)}` },
  });
  const id = person.split('/')[2] as PersonId;
  await as(worker, (tx) => noteDuplicates(tx, id, referral.split('/')[4] ?? ''));
  return id;
}
const pairOf = (from: PersonId, to: PersonId) =>
  as(desk, async (tx) => {
    const found = (await listDuplicates(tx, from)).find((d) => d.otherPersonId === to);
    if (found === undefined) throw new Error('no pair');
    return found;
  });
/** As over HTTP: a refusal leaves nothing behind. */
const join = async (from: PersonId, to: PersonId, by = desk) => {
  const pair = await pairOf(from, to);
  return attempt(by, (tx) => joinEntries(tx, pair, pair.version, why, now));
};
const undo = (from: PersonId, by = desk) =>
  attempt(by, async (tx) => {
    const person = await findPerson(tx, from);
    const merge = (await listMerges(tx, [from])).find((m) => m.undoneAt === null);
    if (person === undefined || merge === undefined) throw new Error('no merge');
    return undoMerge(tx, person, merge, merge.version, now);
  });
async function attempt<R extends { ok: boolean }>(by: Colleague, work: (tx: Tx) => Promise<R>): Promise<R> {
  let refused: R | undefined;
  return as(by, async (tx) => {
    const result = await work(tx);
    if (!result.ok) {
      refused = result;
      throw new Error('refused');
    }
    return result;
  }).catch((error: unknown) => {
    if (refused !== undefined) return refused;
    throw error;
  });
}

/** One digest a table of everything that stands in it; the counter of an answer is not what it says. */
async function digests(): Promise<Record<string, string>> {
  const tables = await db.asSuperuser<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'app' and tablename not in ('merge', 'event', 'form_key') order by 1",
  );
  const out: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await db.asSuperuser<{ row: string }>(
      `select (to_jsonb(t)${name === 'app.possible_duplicate' ? " - 'version'" : ''})::text as row from ${name} t order by 1`,
    );
    out[name] = createHash('sha256')
      .update(rows.map((r) => r.row).join('\n'))
      .digest('hex');
  }
  return out;
}

describe('the comparison at sending', () => {
  it('shows the pair to the project desk and to nobody else, the other entry by its code alone', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const found = await as(desk, (tx) => listDuplicates(tx));
    expect(found).toMatchObject([
      { personId: second, otherPersonId: first, match: 'name-and-birth', answer: null },
    ]);
    const other = await as(theirs, (tx) => findPerson(tx, first));
    expect((await as(desk, (tx) => listDuplicateCodes(tx))).get(first)).toBe(other?.code);
    for (const who of [hers, theirs]) expect(await as(who, (tx) => listDuplicates(tx))).toEqual([]);
    expect(await as(hers, (tx) => findPerson(tx, first))).toBeUndefined();
  });

  it('notes nothing for who may not write the referral', async () => {
    const first = await sent(theirs);
    await sent(hers);
    await db.asSuperuser('delete from app.possible_duplicate');
    await as(hers, (tx) => noteDuplicates(tx, first, crypto.randomUUID()));
    expect(await db.asSuperuser('select 1 from app.possible_duplicate')).toEqual([]);
  });
});

describe('a merge', () => {
  it('lets whoever walks with one entry walk with the human being, in one row of her list; undone, as before', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const before = await digests();
    expect(await as(hers, (tx) => entriesOf(tx, second))).toEqual([second]);
    expect(await join(second, first)).toEqual({ ok: true });
    for (const who of [hers, theirs, desk])
      for (const id of [first, second])
        expect(await as(who, (tx) => entriesOf(tx, id))).toEqual([first, second].sort());
    for (const who of [hers, theirs]) {
      const page = await as(who, (tx) => listVisible(tx, undefined));
      expect(page.people?.map((p) => p.id)).toEqual([first]);
    }
    expect((await as(hers, (tx) => findIdentity(tx, first)))?.givenName).toBe('Ada');
    expect(await undo(second)).toEqual({ ok: true });
    expect(await digests()).toEqual(before);
    expect(await as(hers, (tx) => entriesOf(tx, second))).toEqual([second]);
    expect(await as(hers, (tx) => entriesOf(tx, first))).toEqual([]);
    expect(await as(hers, (tx) => listIdentities(tx, [first, second]))).toHaveLength(1);
    expect((await pairOf(second, first)).answer).toBeNull();
  });

  it('moves no row and encrypts none anew, while it stands', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const before = await digests();
    await join(second, first);
    const { 'app.possible_duplicate': _, ...while_ } = await digests();
    const { 'app.possible_duplicate': __, ...rest } = before;
    expect(while_).toEqual(rest);
  });

  it('is undone also by who coordinates the other entry', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    await join(second, first);
    await db.asSuperuser(
      "update app.relation set valid_to = now() where person_id = $1 and kind = 'receives'",
      [second],
    );
    expect(await undo(second)).toEqual({ ok: true });
  });

  it('keeps an excluded colleague from every entry', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    await db.asSuperuser(
      `insert into app.exclusion (territory_id, person_id, account_id, reason_enc, declared_by) values ($1, $2, $3, '\\x00', $4)`,
      [world.territoryId, first, hers.accountId, theirs.accountId],
    );
    expect(await as(hers, (tx) => findPerson(tx, second))).toBeDefined();
    await join(second, first);
    expect(await as(hers, (tx) => findPerson(tx, second))).toBeUndefined();
    await undo(second);
    expect(await as(hers, (tx) => findPerson(tx, second))).toBeDefined();
  });

  it('makes no chain: of three entries the third points where the second points, and the target points nowhere', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const third = await sent(await world.colleague('social-worker', world.bodies.lead));
    expect(await join(second, first)).toEqual({ ok: true });
    expect(await join(third, second)).toEqual({ ok: true });
    const pointers = await db.asSuperuser(
      'select person_id, into_person_id from app.merge where undone_at is null and territory_id = $1',
      [world.territoryId],
    );
    expect(pointers).toContainEqual({ person_id: third, into_person_id: first });
    expect(pointers).toHaveLength(2);
    expect(await as(hers, (tx) => entriesOf(tx, third))).toEqual([first, second, third].sort());
  });

  it('finds out that the other entry points on also where the desk could not know', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    await join(second, first);
    const third = await sent(await world.colleague('social-worker', world.bodies.lead));
    // Another desk's people: this one knows of the third entry alone.
    await db.asSuperuser(
      "update app.relation set valid_to = now() where person_id = any($1) and kind in ('receives', 'coordinates')",
      [[first, second]],
    );
    expect(await join(third, second)).toEqual({ ok: true });
    const active = await db.asSuperuser(
      'select person_id, into_person_id from app.merge where undone_at is null and person_id = $1',
      [third],
    );
    expect(active).toEqual([{ person_id: third, into_person_id: first }]);
  });

  it('refuses to point on from an entry to which others point', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const third = await sent(await world.colleague('social-worker', world.bodies.lead));
    await join(third, second);
    expect(await join(second, first)).toMatchObject({ code: 'pointed-to' });
    expect((await pairOf(second, first)).answer).toBeNull();
  });

  it('needs a reason, the desk, and its own word that the two are the same', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const pair = await pairOf(second, first);
    expect(await attempt(desk, (tx) => joinEntries(tx, pair, pair.version, 'boh', now))).toMatchObject({
      code: 'reason-missing',
    });
    expect(await attempt(hers, (tx) => joinEntries(tx, pair, pair.version, why, now))).toMatchObject({
      code: 'changed-meanwhile',
    });
    await expect(
      as(desk, (tx) =>
        sql`insert into app.merge (territory_id, person_id, into_person_id, reason_enc, merged_by)
            values (${world.territoryId}, ${second}, ${first}, '\\x00', ${desk.accountId})`.execute(tx.db),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('is not made twice, nor after the answer that they are two people', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    const pair = await pairOf(second, first);
    expect(await attempt(desk, (tx) => keepApart(tx, pair, pair.version, now))).toEqual({ ok: true });
    expect(await attempt(desk, (tx) => joinEntries(tx, pair, pair.version, why, now))).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await db.asSuperuser('select 1 from app.merge where person_id = $1', [second])).toEqual([]);
  });

  it('is not answered away while it stands', async () => {
    const first = await sent(theirs);
    const second = await sent(hers);
    await join(second, first);
    const pair = await pairOf(second, first);
    expect(await attempt(desk, (tx) => keepApart(tx, pair, pair.version, now))).toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});

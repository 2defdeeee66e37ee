import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type Colleague } from '../../../test/support/a-world.ts';
import { aFollowedPerson } from '../../../test/support/followed-person.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { entriesOf } from '../people/store/entries.ts';
import { correctReservedNote } from './commands/correct-reserved-note.ts';
import { writeEntry } from './commands/write-entry.ts';
import { writeReservedNote } from './commands/write-reserved-note.ts';
import { listEntries } from './store/diary-entries.ts';
import { findReservedNote, listNotesLeft, listReservedNotes } from './store/reserved-notes.ts';
import type { NoteId } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

const now = () => new Date();
type Her = Awaited<ReturnType<typeof aFollowedPerson>>;

/** The texts a colleague finds on a person, by the store as the page asks it. */
const notesSeenBy = (who: Colleague, her: Her) =>
  withActor(db.doors, who.who, async (tx) =>
    (await listReservedNotes(tx, await entriesOf(tx, her.person.id), undefined)).notes.map((n) => n.text),
  );
const leftTo = (who: Colleague) =>
  withActor(db.doors, who.who, async (tx) => (await listNotesLeft(tx, undefined)).notes.map((n) => n.text));
const entriesSeenBy = (who: Colleague, her: Her) =>
  withActor(db.doors, who.who, async (tx) =>
    (await listEntries(tx, await entriesOf(tx, her.person.id), {})).entries.map((e) => e.text),
  );
const notes = (who: Colleague, her: Her, text: string) =>
  withActor(db.doors, who.who, (tx) => writeReservedNote(tx, her.person, text));
const writes = (who: Colleague, her: Her, text: string) =>
  withActor(db.doors, who.who, (tx) =>
    writeEntry(tx, her.person, { kind: 'note', text, happenedAt: now() }, now()),
  );
const sameService = () => world.colleague('social-worker', world.bodies.comune);

describe('a reserved note', () => {
  it('is read by its author, and not by a colleague who manages the same person, nor by her id', async () => {
    const her = await aFollowedPerson(db, world);
    const colleague = await sameService();
    await her.beside(colleague, 'manages');
    const coach = await world.colleague('job-coach', world.bodies.coop);
    await her.beside(coach, 'coaches');
    await notes(her.worker, her, 'Solo tra noi');
    expect(await notesSeenBy(her.worker, her)).toEqual(['Solo tra noi']);
    const [row] = await db.asSuperuser<{ id: string }>(
      'select id from app.reserved_note where person_id = $1',
      [her.person.id],
    );
    for (const other of [colleague, coach, await sameService()]) {
      expect(await notesSeenBy(other, her)).toEqual([]);
      const byId = await withActor(db.doors, other.who, (tx) => findReservedNote(tx, row?.id ?? ''));
      expect(byId).toBeUndefined();
    }
  });

  it('is read by the substitute of its author while the substitution lasts, and by nobody else’s', async () => {
    const her = await aFollowedPerson(db, world);
    const [substitute, other, another] = [await sameService(), await sameService(), await sameService()];
    await notes(her.worker, her, 'Ha paura del fratello');
    const standsIn = await her.beside(substitute, 'manages', await her.relationOf(her.worker));
    await her.beside(another, 'manages');
    await her.beside(other, 'manages', await her.relationOf(another));
    expect(await notesSeenBy(substitute, her)).toEqual(['Ha paura del fratello']);
    expect(await notesSeenBy(other, her)).toEqual([]);
    await her.endRelation(standsIn);
    expect(await notesSeenBy(substitute, her)).toEqual([]);
  });

  it('is corrected by its author alone, once: the substitute reads and changes nothing', async () => {
    const her = await aFollowedPerson(db, world);
    const substitute = await sameService();
    await notes(her.worker, her, 'Prima');
    await her.beside(substitute, 'manages', await her.relationOf(her.worker));
    const [row] = await db.asSuperuser<{ id: NoteId }>(
      'select id from app.reserved_note where person_id = $1',
      [her.person.id],
    );
    const correct = (who: Colleague, text: string) =>
      withActor(db.doors, who.who, (tx) =>
        correctReservedNote(tx, her.person, row?.id ?? ('' as NoteId), text),
      );
    expect(await correct(substitute, 'Mia')).toMatchObject({ ok: false, code: 'not-yours' });
    expect(await correct(her.worker, 'Dopo')).toEqual({ ok: true });
    expect(await correct(her.worker, 'Ancora')).toMatchObject({ ok: false, code: 'corrected-already' });
    expect(await notesSeenBy(her.worker, her)).toEqual(['Dopo', 'Prima']);
  });

  it('stays its author’s when she follows the person no more, and moves to her own page', async () => {
    const her = await aFollowedPerson(db, world);
    const next = await sameService();
    await her.beside(next, 'manages');
    await notes(her.worker, her, 'Resta mia');
    expect(await leftTo(her.worker)).toEqual([]);
    await her.endRelation(await her.relationOf(her.worker));
    expect(await leftTo(her.worker)).toEqual(['Resta mia']);
    expect(await leftTo(next)).toEqual([]);
  });

  it('leaves no event, and nothing in clear', async () => {
    const her = await aFollowedPerson(db, world);
    const before = await db.asSuperuser('select 1 from app.event where person_id = $1', [her.person.id]);
    await notes(her.worker, her, 'Kanarinotariservata');
    const after = await db.asSuperuser('select 1 from app.event where person_id = $1', [her.person.id]);
    expect(after.length).toBe(before.length);
    const [row] = await db.asSuperuser<{ t: string }>(
      'select n::text as t from app.reserved_note n where person_id = $1',
      [her.person.id],
    );
    expect(row?.t).not.toContain('Kanari');
    expect(row?.t).not.toContain(Buffer.from('Kanari').toString('hex'));
  });
});

describe('the shared diary', () => {
  it('is read whole by the case manager and the coach; a clinician, the SerD and who assesses read their own', async () => {
    const her = await aFollowedPerson(db, world);
    const { health, coop, agency } = world.bodies;
    const coach = await world.colleague('job-coach', coop);
    const own = [
      [await world.colleague('clinician', health, world.services.dsm), 'treats'],
      [await world.colleague('serd-operator', health, world.services.serd), 'serd-treats'],
      [await world.colleague('orientation-worker', agency), 'assesses'],
    ] as const;
    await her.beside(coach, 'coaches');
    await writes(her.worker, her, 'dal case manager');
    await writes(coach, her, 'dal tutor');
    for (const [who, kind] of own) {
      await her.beside(who, kind);
      await writes(who, her, `da ${kind}`);
      expect(await entriesSeenBy(who, her)).toEqual([`da ${kind}`]);
    }
    for (const who of [her.worker, coach]) expect(await entriesSeenBy(who, her)).toHaveLength(5);
    expect(await entriesSeenBy(await sameService(), her)).toEqual([]);
  });

  it('goes on by key: no entry twice and none left out, though many happened at one instant', async () => {
    const her = await aFollowedPerson(db, world);
    const happenedAt = new Date('2026-01-10T09:00:00Z');
    await withActor(db.doors, her.worker.who, async (tx) => {
      for (let i = 0; i < 60; i++)
        await writeEntry(tx, her.person, { kind: 'call', text: `n. ${i}`, happenedAt }, now());
    });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await withActor(db.doors, her.worker.who, async (tx) =>
        listEntries(tx, await entriesOf(tx, her.person.id), { after }),
      );
      expect(page.total).toBe(60);
      seen.push(...page.entries.map((e) => e.text));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });
});

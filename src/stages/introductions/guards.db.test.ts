import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { aTakenOnPerson } from '../../../test/support/plant-assessment.ts';
import { plantAgreedCard, plantOffer } from '../../../test/support/plant-offer.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import { addDays, dayInRome } from '../../values/calendar-day.ts';
import { findCase } from '../eligibility/store/cases.ts';
import { addRepresentative, representativeSchema } from '../people/commands/add-representative.ts';
import { findOpenDissent } from '../people/store/dissents.ts';
import { findPerson } from '../people/store/persons.ts';
import { answerProposal } from './commands/answer-proposal.ts';
import { introduce } from './commands/introduce.ts';
import { anAgreedIntroduction, anIntroduction, herYes } from './fixtures.ts';
import { findIntroduction, findIntroductionWords } from './store/introductions.ts';
import { listWaitingIntroductions } from './store/waiting.ts';
import type { Introduction } from './types.ts';

let db: TestDatabase;
let world: Awaited<ReturnType<typeof aWorld>>;
const today = dayInRome(new Date());
beforeAll(async () => {
  db = await openTestDatabase();
  world = await aWorld(db);
});
afterAll(() => db.close());

/** Somebody taken on, her case manager and a coach, an open place. */
async function begun() {
  const taken = await aTakenOnPerson(db, world);
  const coach = await taken.rater('job-coach', 'coaches');
  const { placeId } = await plantOffer(db, world, coach.accountId);
  const as = <T>(work: (tx: Tx) => Promise<T>) => withActor(db.doors, taken.worker.who, work);
  const standing = await as((tx) => findCase(tx, taken.caseId));
  if (standing === undefined) throw new Error('no case');
  const again = async (i: Introduction) => {
    const found = await as((tx) => findIntroduction(tx, i.id));
    if (found === undefined) throw new Error('no introduction');
    return found;
  };
  /** Runs a statement as the runtime role, in the case manager's name: what came of it, as text. */
  const attempt = (text: string) =>
    as((tx) => sql.raw(text).execute(tx.db)).then(
      (r) => `${r.numAffectedRows ?? 0n} rows`,
      (e: Error) => e.message,
    );
  return { ...taken, coach, placeId, as, standing, again, attempt };
}

it('lets nobody leave out by SQL her yes, her card, a rung or the gates', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  const set = (to: string) => b.attempt(`update app.introduction set ${to} where id = '${i.id}'`);
  expect(await set("state = 'agreed', said_enc = '\\x00'")).toContain('without her agreement');
  expect(await set("state = 'introduced', said_enc = '\\x00'")).toContain('a rung is left out');
  // A representative's yes alone is not hers.
  await represented(b, 'together');
  const theirs = { ...herYes(today), part: 'representative' } as const;
  expect(await b.as((tx) => answerProposal(tx, i, theirs, today))).toMatchObject({ agreed: false });
  expect(await set("state = 'agreed', said_enc = '\\x00'")).toContain('without her agreement');
  expect(await b.as(async (tx) => answerProposal(tx, await b.again(i), herYes(today), today))).toMatchObject({
    agreed: true,
  });
  expect(await set("state = 'proposed'")).toContain('goes forward, or ends');
  expect(await set("said_enc = '\\x01'")).toContain('as she chose it');
  expect(await set("state = 'introduced'")).toContain('without her card');
  await plantAgreedCard(db, b, b.coach.accountId);
  expect(
    await b.as(async (tx) =>
      introduce(tx, await b.again(i), { onDay: today, toWhom: 'Alla titolare' }, today),
    ),
  ).toMatchObject({ ok: true });
  expect(await set("state = 'trial', trial_from = current_date")).toContain('a rung is left out');
  expect(await set("state = 'activating'")).toBe('1 rows');
  expect(await set("state = 'trial', trial_from = current_date")).toContain('nobody works before the gates');
  const insert = (gate: string, on: string) =>
    b.attempt(
      `insert into app.introduction_gate (territory_id, person_id, introduction_id, gate, needed, passed_on, reference_enc, recorded_by)
       values ('${world.territoryId}', '${b.personId}', '${i.id}', '${gate}', true, ${on}, '\\x00', '${b.worker.accountId}')`,
    );
  for (const gate of ['agreement-signed', 'inail', 'unilav', 'fitness', 'general-safety'])
    expect(await insert(gate, 'current_date')).toBe('1 rows');
  expect(await insert('tutor-named', 'current_date + 3')).toBe('1 rows');
  expect(await set("state = 'trial', trial_from = current_date + 2")).toContain(
    'nobody works before the gates',
  );
  expect(await set("state = 'trial', trial_from = current_date + 3")).toBe('1 rows');
  expect(await set("state = 'declined', ended_side = 'person'")).toContain('goes forward, or ends');
});

it('lets nobody change or remove what happened, or speak in her name', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  for (const text of [
    "update app.introduction_step set kind = 'agreed'",
    'delete from app.introduction_step',
    'delete from app.introduction',
    'delete from app.introduction_gate',
    "update app.introduction set proposal_enc = '\\x00'",
    'update app.introduction set place_id = place_id',
  ])
    expect(await b.attempt(text), text).toMatch(/permission denied|row-level security|^0 rows/u);
  expect(
    await b.attempt(
      `insert into app.introduction_step (territory_id, person_id, introduction_id, kind, on_day, side, part, way, recorded_by)
       values ('${world.territoryId}', '${b.personId}', '${i.id}', 'agreed', current_date, 'person', 'person', 'signed-in', '${b.worker.accountId}')`,
    ),
  ).toContain('row-level security');
});

it('empties what companies could open at the instant at which it ends, and when she takes her card back', async () => {
  const b = await begun();
  await plantAgreedCard(db, b, b.coach.accountId);
  const paper = (introductionId: string) =>
    db.asSuperuser(
      `insert into app.company_paper (territory_id, person_id, introduction_id, token_hash, sealed, made_by, expires_at)
       values ($1, $2, $3, sha256(gen_random_uuid()::text::bytea), '\\x00', $4, now() + interval '7 days')`,
      [world.territoryId, b.personId, introductionId, b.coach.accountId],
    );
  const open = async () =>
    (
      await db.asSuperuser('select id from app.company_paper where person_id = $1 and sealed is not null', [
        b.personId,
      ])
    ).length;
  const i = await b.as((tx) => anAgreedIntroduction(tx, b.standing, b.placeId, today));
  await paper(i.id);
  expect(await open()).toBe(1);
  const done = await b.attempt(
    `update app.introduction set state = 'declined', ended_side = 'company' where id = '${i.id}'`,
  );
  expect(done).toBe('1 rows');
  expect(await open()).toBe(0);
  // An introduction that was made before the card, and knows no card, loses its papers with the card all the same.
  const second = await b.as((tx) => anAgreedIntroduction(tx, b.standing, b.placeId, today));
  await db.asSuperuser('update app.introduction set card_id = null where id = $1', [second.id]);
  await paper(second.id);
  await db.asSuperuser(
    "update app.needs_card set state = 'revoked', revoked_at = now() where person_id = $1 and state = 'agreed'",
    [b.personId],
  );
  expect(await open()).toBe(0);
});

/** An amministratore di sostegno whom the decree names for the agreement of a placement. */
async function represented(b: Awaited<ReturnType<typeof begun>>, mode: 'together' | 'represented') {
  await b.as(async (tx) => {
    const person = await findPerson(tx, b.personId);
    if (person === undefined) throw new Error('no person');
    const typed = representativeSchema.parse({
      kind: 'amministratore-di-sostegno',
      name: 'Avv. Lidia Serri',
      court: 'Firenze',
      decreeNumber: '12/2026',
      decreeDay: '01/02/2026',
      validFrom: '01/02/2026',
      'act-placement-agreement': mode,
    });
    expect(await addRepresentative(tx, person, typed)).toMatchObject({ ok: true });
  });
}

it('waits for both where the decree names a representative, whoever speaks first; hers is never replaced', async () => {
  for (const mode of ['together', 'represented'] as const)
    for (const [first, second] of [
      ['representative', 'person'],
      ['person', 'representative'],
    ] as const) {
      const b = await begun();
      await represented(b, mode);
      const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
      const say = (x: Introduction, part: 'person' | 'representative') =>
        b.as((tx) => answerProposal(tx, x, { ...herYes(today), part }, today));
      expect(await say(i, first)).toEqual({ ok: true, agreed: false });
      const half = await b.again(i);
      expect(half.state, mode).toBe('proposed');
      expect(await say(half, first)).toMatchObject({ code: 'already-agreed' });
      expect(await say(half, second)).toEqual({ ok: true, agreed: true });
      expect((await b.again(i)).state).toBe('agreed');
      const words = await b.as((tx) => findIntroductionWords(tx, i.id));
      expect(words?.said).toEqual(herYes(today).said);
    }
});

it('lets nobody write what is said of her before she has said yes', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  const set = `update app.introduction set said_enc = '\\x00' where id = '${i.id}'`;
  expect(await b.attempt(set)).toContain('as she chose it');
});

it('takes no answer of a representative whom no decree in force names', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  const yes = { ...herYes(today), part: 'representative' } as const;
  expect(await b.as((tx) => answerProposal(tx, i, yes, today))).toMatchObject({ code: 'no-representative' });
});

it('stops at her no where the representative says yes, and writes the dissent in her words (c.c. art. 410)', async () => {
  const b = await begun();
  await represented(b, 'together');
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  await b.as((tx) => answerProposal(tx, i, { ...herYes(today), part: 'representative' }, today));
  const half = await b.again(i);
  const no = { ...herYes(today), answer: 'no', words: 'Lì non ci vado.' } as const;
  expect(await b.as((tx) => answerProposal(tx, half, no, today))).toEqual({ ok: true, agreed: false });
  expect(await b.again(i)).toMatchObject({ state: 'declined', endedSide: 'person' });
  const dissent = await b.as((tx) => findOpenDissent(tx, b.personId, 'placement-agreement'));
  expect(dissent?.herWords).toBe('Lì non ci vado.');
  const other = await plantOffer(db, world, b.coach.accountId, { company: 'Altro vivaio' });
  const second = await b.as((tx) => anIntroduction(tx, b.standing, other.placeId, today));
  expect(await b.as((tx) => answerProposal(tx, second, herYes(today), today))).toMatchObject({
    code: 'step-stopped',
  });
  // Her no needs nobody: it stands, dissent or not.
  expect(await b.as((tx) => answerProposal(tx, second, no, today))).toMatchObject({ ok: true });
});

it('takes her no from a coach too, who may not write the dissent, without failing', async () => {
  const b = await begun();
  await represented(b, 'together');
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  await b.as((tx) => answerProposal(tx, i, { ...herYes(today), part: 'representative' }, today));
  const half = await b.again(i);
  const no = { ...herYes(today), answer: 'no' } as const;
  const asCoach = withActor(db.doors, b.coach.who, (tx) => answerProposal(tx, half, no, today));
  expect(await asCoach).toEqual({ ok: true, agreed: false });
  expect(await b.as((tx) => findOpenDissent(tx, b.personId, 'placement-agreement'))).toBeUndefined();
});

it('asks how it was explained and her words for an answer that was told, and refuses a stale one', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  const say = (change: object) => b.as((tx) => answerProposal(tx, i, { ...herYes(today), ...change }, today));
  expect(await say({ how: null })).toMatchObject({ code: 'how-missing', field: 'how' });
  expect(await say({ words: null })).toMatchObject({ code: 'words-missing', field: 'words' });
  expect(await say({ onDay: addDays(today, 1) })).toMatchObject({ code: 'day-in-future' });
  expect(await say({ onDay: addDays(today, -1) })).toMatchObject({ code: 'day-before-step' });
  expect(await say({ answer: 'not-now' })).toEqual({ ok: true, agreed: false });
  await expect(
    b.as(async (tx) => {
      const done = await answerProposal(tx, i, herYes(today), today);
      if (!done.ok) throw new Error(done.code);
    }),
  ).rejects.toThrow('changed-meanwhile');
  expect((await b.again(i)).nextOn).toBe(addDays(today, 14));
});

it('lists what waits for who follows her, from a week before its day, and for nobody else', async () => {
  const b = await begun();
  const i = await b.as((tx) => anIntroduction(tx, b.standing, b.placeId, today));
  const waits = (who: { accountId: string; requestId: string }, on = today) =>
    withActor(db.doors, who, async (tx) =>
      (await listWaitingIntroductions(tx, on)).filter((w) => w.personId === b.personId),
    );
  const row = {
    what: 'introduction-proposed',
    due: addDays(today, 7),
    introductionId: i.id,
    caseId: b.caseId,
  };
  for (const who of [b.worker.who, b.coach.who]) expect(await waits(who)).toMatchObject([row]);
  expect(await waits(b.coach.who, addDays(today, -1))).toEqual([]);
  expect(await waits(b.coordinator.who)).toEqual([]);
  const declined = { ...herYes(today), answer: 'no' } as const;
  await b.as((tx) => answerProposal(tx, i, declined, today));
  expect(await waits(b.coach.who)).toEqual([]);
});

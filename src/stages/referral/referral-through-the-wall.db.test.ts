import { afterAll, beforeAll, expect, it } from 'vitest';
import { aWorld } from '../../../test/support/a-world.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { withActor } from '../../platform/database/with-actor.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import { registerPerson } from '../people/commands/register-person.ts';
import { findIdentity } from '../people/store/identities.ts';
import { findPerson } from '../people/store/persons.ts';
import type { Identity } from '../people/types.ts';
import { acceptReferral } from './commands/accept-referral.ts';
import { draftReferral } from './commands/draft-referral.ts';
import { recordAgreement } from './commands/record-agreement.ts';
import { recordNotice } from './commands/record-notice.ts';
import { sendReferral } from './commands/send-referral.ts';
import { writeLetter } from './commands/write-letter.ts';
import { findLetter } from './store/letters.ts';
import { findReferral } from './store/referrals.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const ada: Identity = {
  familyName: 'Bruni',
  givenName: 'Ada',
  birthDate: '1990-05-02' as CalendarDay,
  birthplace: null,
  sex: 'F',
  codiceFiscale: null,
  mismatchReason: 'In attesa del tesserino',
};

it('carries one person from the draft to the case, and shows her to nobody who has no relation', async () => {
  const world = await aWorld(db);
  const worker = await world.colleague('social-worker', world.bodies.comune);
  const coordinator = await world.colleague('coordinator', world.bodies.lead);
  const stranger = await world.colleague('social-worker', world.bodies.lead);
  const { personId, referralId } = await withActor(db.doors, worker.who, async (tx) => {
    const registered = await registerPerson(tx, worker, ada);
    if (!registered.ok) throw new Error(registered.code);
    const drafted = await draftReferral(tx, worker, registered.person, world.projectId);
    if (!drafted.ok) throw new Error(drafted.code);
    return { personId: registered.person.id, referralId: drafted.id };
  });

  const seenBy = (who: { accountId: string; requestId: string }) =>
    withActor(db.doors, who, async (tx) => ({
      person: await findPerson(tx, personId),
      name: (await findIdentity(tx, personId))?.familyName,
      referral: (await findReferral(tx, referralId))?.state,
      letter: (await findLetter(tx, referralId))?.reason,
    }));
  const nothing = { person: undefined, name: undefined, referral: undefined, letter: undefined };
  expect(await seenBy(stranger.who)).toEqual(nothing);
  expect(await seenBy(coordinator.who)).toEqual(nothing);

  await withActor(db.doors, worker.who, async (tx) => {
    const referral = await findReferral(tx, referralId);
    if (!referral) throw new Error('gone');
    expect(await sendReferral(tx, referral, new Date())).toMatchObject({
      code: 'something-missing',
      missing: ['reason', 'agreement', 'privacy-notice'],
    });
    await writeLetter(tx, referral, 1, {
      reason: 'Vuole lavorare con le piante.',
      wishes: null,
      needs: null,
    });
    await recordAgreement(tx, referral, {
      answer: 'agrees',
      explainedAt: new Date(),
      how: 'in-person',
      words: 'Sì, voglio provare.',
      othersPresent: null,
    });
    await recordNotice(tx, referral, {
      givenOn: '2026-11-20' as CalendarDay,
      how: 'paper',
      textVersion: '1',
    });
    expect(await sendReferral(tx, referral, new Date())).toEqual({ ok: true });
  });
  expect(await seenBy(stranger.who)).toEqual(nothing);
  expect(await seenBy(coordinator.who)).toMatchObject({
    name: 'Bruni',
    referral: 'sent',
    letter: 'Vuole lavorare con le piante.',
  });

  await withActor(db.doors, coordinator.who, async (tx) => {
    const referral = await findReferral(tx, referralId);
    if (!referral) throw new Error('gone');
    expect(await acceptReferral(tx, referral, new Date())).toEqual({ ok: true });
  });
  expect(await seenBy(coordinator.who)).toMatchObject({
    name: undefined,
    referral: 'accepted',
    letter: undefined,
  });
  expect(await seenBy(worker.who)).toMatchObject({ name: 'Bruni', referral: 'accepted' });
  expect(await seenBy(stranger.who)).toEqual(nothing);
});

import { withActor } from '../../src/platform/database/with-actor.ts';
import { changeContacts } from '../../src/stages/people/commands/change-contacts.ts';
import { registerPerson } from '../../src/stages/people/commands/register-person.ts';
import type { Contact, Identity } from '../../src/stages/people/types.ts';
import { acceptReferral } from '../../src/stages/referral/commands/accept-referral.ts';
import { draftReferral } from '../../src/stages/referral/commands/draft-referral.ts';
import { recordAgreement } from '../../src/stages/referral/commands/record-agreement.ts';
import { recordNotice } from '../../src/stages/referral/commands/record-notice.ts';
import { returnReferral } from '../../src/stages/referral/commands/return-referral.ts';
import { sendReferral } from '../../src/stages/referral/commands/send-referral.ts';
import { withdrawReferral } from '../../src/stages/referral/commands/withdraw-referral.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findReferral } from '../../src/stages/referral/store/referrals.ts';
import type { ReferralId, ReferralState } from '../../src/stages/referral/types.ts';
import { type CalendarDay, dayInRome } from '../../src/values/calendar-day.ts';
import type { Colleague } from './a-world.ts';
import type { TestDatabase } from './test-database.ts';

/** Who writes it, who answers it, for which project, and about whom. */
type Parts = {
  worker: Colleague;
  coordinator: Colleague;
  projectId: string;
  identity?: Partial<Identity>;
  contact?: Partial<Contact>;
  letter?: string;
};

const nobody: Identity = {
  familyName: 'Bruni',
  givenName: 'Ada',
  birthDate: '1990-05-02' as CalendarDay,
  birthplace: 'D612',
  sex: 'F',
  codiceFiscale: null,
  mismatchReason: 'In attesa del tesserino',
};
const noContact: Contact = {
  address: null,
  comune: null,
  phone: '+390550001234',
  email: null,
  preferredChannel: 'telephone',
  howToReach: null,
  language: 'it',
  telephoneAnswer: null,
};

/** Writes a referral and brings it to a state, by the commands and the colleagues that do it in life.
 *  @returns the addresses of the person's page and of the referral's */
export async function referralInState(
  db: TestDatabase,
  state: ReferralState,
  p: Parts,
): Promise<{ person: string; referral: string }> {
  const now = new Date();
  const { personId, id } = await withActor(db.doors, p.worker.who, async (tx) => {
    const registered = await registerPerson(tx, p.worker, { ...nobody, ...p.identity });
    if (!registered.ok) throw new Error(registered.code);
    const { person } = registered;
    await changeContacts(tx, person, 0, { ...noContact, ...p.contact });
    const drafted = await draftReferral(tx, p.worker, person, p.projectId);
    if (!drafted.ok) throw new Error(drafted.code);
    return { personId: person.id, id: drafted.id };
  });
  const step = (
    who: Colleague,
    take: (
      tx: Parameters<typeof findReferral>[0],
      referral: NonNullable<Awaited<ReturnType<typeof findReferral>>>,
    ) => Promise<{ ok: boolean }>,
  ) =>
    withActor(db.doors, who.who, async (tx) => {
      const referral = await findReferral(tx, id as ReferralId);
      if (referral === undefined || !(await take(tx, referral)).ok)
        throw new Error(`The referral does not come to «${state}».`);
    });
  if (state !== 'draft') {
    await step(p.worker, async (tx, referral) => {
      await writeLetter(tx, referral, 1, {
        reason: p.letter ?? 'Vuole lavorare con le piante.',
        wishes: 'Un posto tranquillo.',
        needs: null,
      });
      await recordAgreement(tx, referral, {
        answer: 'agrees',
        explainedAt: now,
        how: 'in-person',
        words: 'Sì, voglio provare.',
        othersPresent: null,
      });
      await recordNotice(tx, referral, { givenOn: dayInRome(now), how: 'paper', textVersion: '03/2026' });
      return sendReferral(tx, referral, now);
    });
  }
  if (state === 'accepted') await step(p.coordinator, (tx, referral) => acceptReferral(tx, referral, now));
  if (state === 'returned')
    await step(p.coordinator, (tx, referral) =>
      returnReferral(tx, referral, 'Manca che cosa la aiuta.', now),
    );
  if (state === 'withdrawn')
    await step(p.worker, (tx, referral) => withdrawReferral(tx, referral, 'Preferisce aspettare.', now));
  return { person: `/persone/${personId}`, referral: `/persone/${personId}/segnalazioni/${id}` };
}

import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { SignedIn } from '../../../platform/session/signed-in.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { addRepresentative, representativeSchema } from '../../people/commands/add-representative.ts';
import { changeContacts } from '../../people/commands/change-contacts.ts';
import { recordDissent } from '../../people/commands/record-dissent.ts';
import { registerPerson } from '../../people/commands/register-person.ts';
import { disagreements } from '../../people/rules.ts';
import type { Identity, Person } from '../../people/types.ts';
import { referralEvents } from '../events.ts';
import { type ReferralRefusal, refuse } from '../refusals.ts';
import { isDissent, mayApplication } from '../rules/application.ts';
import { type Application, getApplicationContent, updateDecision } from '../store/applications.ts';
import { findLetter } from '../store/letters.ts';
import { findReferral } from '../store/referrals.ts';
import type { ApplicationContent, Referral } from '../types.ts';
import { draftReferral } from './draft-referral.ts';
import { recordAgreement } from './record-agreement.ts';
import { recordNotice } from './record-notice.ts';
import { writeLetter } from './write-letter.ts';

/** Which text of the notice stands on the public form. */
const NOTICE_TEXT = 'domanda in linea, testo 1';

/** Takes an applicant in charge: she becomes a person whom the actor follows, with a draft of a referral that holds her
 *  wishes, her own answer and the notice she read. Where she says no and her representative yes, her dissent stands and
 *  the referral does not leave.
 *  @param copied words that say, in the letter and beside the codice fiscale, where this came from
 *  @refuses 'not-in-this-state'; 'already-open', 'no-such-project', 'absent' (see `draftReferral`); 'changed-meanwhile'
 *  @law GDPR artt. 13-14 (the notice), art. 410 c.c. (the dissent) */
export async function takeApplication(
  tx: Tx,
  me: SignedIn,
  application: Application,
  copied: { unchecked: string },
  now: Date,
): Promise<{ ok: true; referral: Referral } | ReferralRefusal> {
  if (!mayApplication(application.state, 'answer')) return refuse('not-in-this-state');
  const content = await getApplicationContent(tx, application.id);
  const registered = await registerPerson(tx, me, identityOf(content, copied.unchecked));
  if (!registered.ok) return refuse('absent');
  const { person } = registered;
  await changeContacts(tx, person, 0, {
    ...content.contact,
    preferredChannel: null,
    language: null,
    telephoneAnswer: null,
  });
  const drafted = await draftReferral(tx, me, person, application.projectId);
  if (!drafted.ok) return drafted;
  const referral = await findReferral(tx, drafted.id);
  const letter = await findLetter(tx, drafted.id);
  if (referral === undefined || letter === undefined) return refuse('absent');
  await writeLetter(tx, referral, letter.version, { reason: null, wishes: content.wishes, needs: null });
  await recordHerVoice(tx, person, referral, content, application.sentAt, now);
  const how = { personId: person.id, referralId: referral.id };
  if (!(await updateDecision(tx, application, how, now))) return refuse('changed-meanwhile');
  await appendEvent(tx, {
    kind: referralEvents.applied,
    territoryId: person.territoryId,
    personId: person.id,
    referralId: referral.id,
  });
  return { ok: true, referral };
}

/** A codice fiscale that disagrees is kept, marked: she is asked, not refused. */
function identityOf({ identity }: ApplicationContent, unchecked: string): Identity {
  const whole: Identity = { ...identity, sex: null, mismatchReason: null };
  return disagreements(whole).length === 0 ? whole : { ...whole, mismatchReason: unchecked };
}

async function recordHerVoice(
  tx: Tx,
  person: Person,
  referral: Referral,
  content: ApplicationContent,
  sentAt: Date,
  now: Date,
): Promise<void> {
  const { answer, words } = content.agreement;
  await recordNotice(tx, referral, {
    givenOn: dayInRome(sentAt),
    how: 'on-screen',
    textVersion: NOTICE_TEXT,
  });
  if (answer !== 'not-asked')
    await recordAgreement(tx, referral, {
      answer,
      explainedAt: sentAt,
      how: 'own-application',
      words,
      othersPresent: content.representative?.name ?? null,
    });
  const r = content.representative;
  if (r === null) return;
  const typed = representativeSchema.parse({
    kind: r.kind,
    name: r.name,
    contact: r.contact ?? '',
    court: r.court ?? '',
    decreeNumber: r.decreeNumber ?? '',
    decreeDay: r.court === null ? '' : dayTyped(r.validFrom),
    validFrom: dayTyped(r.validFrom),
    validTo: r.validTo === null ? '' : dayTyped(r.validTo),
    conflictNote: '',
  });
  const added = await addRepresentative(tx, person, typed);
  if (!added.ok) throw new Error('The form took a representative who cannot be entered.');
  if (!isDissent(content)) return;
  // Her own no stands in the agreement too: where the decree has ended meanwhile, that alone stops the referral.
  await recordDissent(
    tx,
    person,
    { representativeId: added.id, act: 'agreement-to-be-referred', herWords: words.slice(0, 2_000) },
    dayInRome(now),
    referral.id,
  );
}

const dayTyped = (day: CalendarDay) => formatDay(day, 'it');

import { absent, again, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const organisationRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'not-in-this-state': 409,
  'already-there': 422,
  'seat-elsewhere': 422,
  'comune-unknown': 422,
  'comune-ambiguous': 422,
  'service-needed': 422,
  'service-elsewhere': 422,
  'role-not-here': 422,
  'role-already-held': 422,
  'own-account': 422,
  'not-from-here': 422,
  'days-reversed': 422,
  'day-in-the-past': 422,
  'end-missing': 422,
  'end-too-far': 422,
  'kind-not-hers': 422,
  'already-with-her': 422,
  'cannot-be-chosen': 422,
  'cannot-be-chosen-for': 422,
  'would-leave-nobody': 422,
  'only-in-charge': 422,
  'substitute-renews-not': 422,
  'replacement-needed': 422,
  'one-of-the-two': 422,
  'hides-from-oneself': 422,
  'same-colleague': 422,
  'already-substituted': 422,
  'nobody-to-hand-over': 422,
  'own-access-there': 409,
} as const;

export type RefusalCode = keyof typeof organisationRefusals;

/** A refusal is a value. `field` names the form's field it concerns, '' the whole form; `values` fill the marks of
 *  the sentence, never with personal data. */
export type OrganisationRefusal = {
  ok: false;
  code: RefusalCode;
  field: string;
  values?: Readonly<Record<string, string>>;
};

/** Makes a refusal. */
export function refuse(
  code: RefusalCode,
  field = '',
  values?: Readonly<Record<string, string>>,
): OrganisationRefusal {
  return values ? { ok: false, code, field, values } : { ok: false, code, field };
}

/** What a refusal answers: nothing there, both versions, or the form again. The page says the sentence.
 *  @param message the sentence, where the code alone does not say it all
 *  @param theirs what stands now, for a 409 */
export function refusedOutcome(
  refusal: OrganisationRefusal,
  message: string = refusal.code,
  theirs?: unknown,
): Outcome {
  const status = organisationRefusals[refusal.code];
  if (status === 404) return absent;
  return status === 409 ? conflict(message, theirs) : again({ field: refusal.field, message });
}

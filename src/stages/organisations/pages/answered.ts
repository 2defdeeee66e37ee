import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { say } from '../../../ui/language.ts';
import { type OrganisationRefusal, refusedOutcome } from '../refusals.ts';
import { organisationWords } from '../words.ts';

/** What a form answers: where it leads, or its refusal in words.
 *  @param theirs what stands now, where two saved */
export function answered(
  asked: Pick<Asked<unknown, unknown, unknown>, 'language'>,
  result: { ok: true } | OrganisationRefusal,
  to: string,
  theirs?: unknown,
): Outcome {
  if (result.ok) return go(to);
  const message = result.values
    ? say(organisationWords, result.code, asked.language, result.values)
    : result.code;
  return refusedOutcome(result, message, theirs);
}

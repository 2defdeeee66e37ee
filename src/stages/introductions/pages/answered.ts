import { go, type Outcome } from '../../../platform/http/route.ts';
import type { Language } from '../../../ui/language.ts';
import { speak, speakGates } from '../parts/speak.ts';
import { type IntroductionRefusal, refusedOutcome } from '../refusals.ts';

/** What a form answers: where it leads, or its refusal. Gates that are missing are named in the sentence. */
export function answered(result: { ok: true } | IntroductionRefusal, to: string, lang: Language): Outcome {
  if (result.ok) return go(to);
  if (result.missing === undefined) return refusedOutcome(result);
  const list = result.missing.map((g) => speakGates(lang)(`gate.${g}`)).join('; ');
  return refusedOutcome(result, speak(lang)('gates-missing', { list }));
}

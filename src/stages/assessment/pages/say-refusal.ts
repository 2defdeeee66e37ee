import { absent, type Outcome, type Problem } from '../../../platform/http/route.ts';
import { type Language, say, type Words } from '../../../ui/language.ts';
import { type AssessmentRefusal, assessmentRefusals } from '../refusals.ts';
import type { InstrumentContent } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { assessmentWords } from '../words.ts';

const speak = (words: Words<string>, code: string, lang: Language, about: string) =>
  Object.hasOwn(words, code) ? say(words, code, lang, { about }) : code;

/** What a refusal answers: nothing there, or the form again with a sentence a field; a question is called by its label.
 *  @param content the instrument whose questions are spoken of */
export function refusedOutcome(
  refusal: AssessmentRefusal,
  lang: Language,
  content?: InstrumentContent,
  words: Words<string> = assessmentWords,
): Outcome {
  const status = assessmentRefusals[refusal.code];
  if (status === 404) return absent;
  const questions = (content?.sections ?? []).flatMap((s) => s.questions);
  const called = (about: string) => {
    const found = questions.find((q) => q.code === about);
    return found ? questionText(found, lang) : about;
  };
  const fields = refusal.fields.map(
    ({ field, code, about }): Problem => ({ field, message: speak(words, code, lang, called(about)) }),
  );
  const whole: Problem = { field: refusal.field, message: speak(words, refusal.code, lang, '') };
  return { kind: 'again', status, problems: fields.length > 0 ? fields : [whole] };
}

/** Turns the codes that a schema says into sentences; what is a sentence already stays. */
export function sayAll(
  problems: readonly Problem[],
  lang: Language,
  words: Words<string> = assessmentWords,
): Problem[] {
  return problems.map((p) => ({ ...p, message: speak(words, p.message, lang, '') }));
}

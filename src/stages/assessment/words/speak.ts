import { type Language, say } from '../../../ui/language.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';

/** One sentence of this stage in one language, for a document. */
export function speakAssessment(
  key: AssessmentWord,
  lang: Language,
  values: Record<string, string | number>,
) {
  return say(assessmentWords, key, lang, values);
}

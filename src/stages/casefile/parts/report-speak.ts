import { type Language, say } from '../../../ui/language.ts';
import { type ReportWord, reportWords } from '../words/report.ts';

/** The sentences of the report in one language. */
export type SpeakReport = (key: ReportWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speakReport(lang: Language): SpeakReport {
  return (key, values) => say(reportWords, key, lang, values);
}

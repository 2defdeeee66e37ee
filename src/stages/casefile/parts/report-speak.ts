import { type Language, say } from '../../../ui/language.ts';
import type { PageNotice } from '../../../ui/shell-props.ts';
import { type ReportWord, reportWords } from '../words/report.ts';

/** The sentences of the report in one language. */
export type SpeakReport = (key: ReportWord, values?: Readonly<Record<string, string | number>>) => string;

/** Binds the sentences to the reader's language. */
export function speakReport(lang: Language): SpeakReport {
  return (key, values) => say(reportWords, key, lang, values);
}

/** The notice of what was just done; nothing for a code nobody wrote. */
export function reportNotice(code: string | undefined, lang: Language): PageNotice | undefined {
  const key = `done.${code}`;
  return code !== undefined && Object.hasOwn(reportWords, key)
    ? { kind: 'success', text: reportWords[key as ReportWord][lang] }
    : undefined;
}

import { say } from '../../../ui/language.ts';
import { findVersion } from '../../assessment/store/instruments.ts';
import { listSheets } from '../../assessment/store/sheets.ts';
import type { Section } from '../types.ts';
import { entryWords } from '../words/entries.ts';
import type { OfBalance } from './opened-balance.ts';

/** The questions of the initial interview that speak of a section; a later version may have others. */
const questionsOf: Readonly<Partial<Record<Section, readonly string[]>>> = {
  experience: ['work-done', 'work-went-well', 'work-ended'],
  competence: ['likes-doing', 'work-went-well'],
  interest: ['likes-doing'],
  value: ['own-why'],
  constraint: ['tires', 'hinders', 'helps', 'cares-when'],
  preference: ['wished-work', 'unwanted-work'],
};

/** What she already told in the latest initial interview that is closed, in her words, beside the section that it concerns: nobody
 *  asks her a second time. Nothing where the reader may not read it. */
export async function toldBefore(asked: OfBalance, section: Section) {
  const codes = questionsOf[section] ?? [];
  if (codes.length === 0) return null;
  const { tx, params, language } = asked;
  for (const sheet of await listSheets(tx, params.caseId, ['assessment'])) {
    if (sheet.state !== 'closed') continue;
    const version = await findVersion(tx, sheet.versionId);
    if (version?.code !== 'initial-interview') continue;
    const questions = version.content.sections.flatMap((s) => s.questions);
    const told = codes.flatMap((code) => {
      const answer = sheet.answers[code];
      const question = questions.find((q) => q.code === code);
      return answer?.kind === 'text' && question !== undefined
        ? [{ label: question.label[language], text: answer.text }]
        : [];
    });
    if (told.length === 0) return null;
    return (
      <section>
        <h2>{say(entryWords, 'toldBefore', language)}</h2>
        {told.map(({ label, text }) => (
          <blockquote key={label}>
            <p>{label}</p>
            <p class="prose" dir="auto">
              {text}
            </p>
          </blockquote>
        ))}
      </section>
    );
  }
  return null;
}

import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { addMonths, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { beginReport, type newReportSchema } from '../commands/begin-report.ts';
import { sectionText } from '../documents/report-texts.ts';
import { ReportChoiceFields } from '../parts/report-choice-fields.tsx';
import { ReportPage } from '../parts/report-page.tsx';
import { speakReport } from '../parts/report-speak.ts';
import { reportPurposes } from '../types.ts';
import { reportWords } from '../words/report.ts';
import { type OfReports, openReported } from './opened-report.ts';
import { findMaterial } from './report-material.ts';

/** `scopo`: the purpose that stands chosen. */
export const newReportQuery = z.object({ scopo: z.enum(reportPurposes).optional().catch(undefined) });

/** GET /persone/:personId/relazioni/nuova: for whom, and what it holds. */
export function newReportPage(asked: OfReports<z.output<typeof newReportQuery>>) {
  const today = dayInRome(asked.now);
  const typed = {
    ...(asked.query.scopo ? { purpose: asked.query.scopo } : {}),
    sections: ['who', 'path'],
    from: formatDay(addMonths(today, -6), 'it'),
    to: formatDay(today, 'it'),
  };
  return newReportAgain(asked, typed, []);
}

/** POST /persone/:personId/relazioni/nuova: the draft, each part begun with what the writer may read. */
export async function startReport(
  asked: OfReports<unknown, z.output<typeof newReportSchema>>,
): Promise<Outcome> {
  const opened = await openReported(asked);
  if (opened === undefined) return absent;
  const { tx, language } = asked;
  const { purpose, addressee, sections, period } = asked.body;
  const material = await findMaterial(asked, opened, sections, period);
  const content = {
    language,
    sections: sections.map((section) => ({
      section,
      text: sectionText(section, material, purpose, language, speakReport(language)),
    })),
  };
  const id = await beginReport(tx, opened.person, { purpose, addressee, content });
  return go(`${opened.url}/${id}/modifica?fatto=begun`);
}

/** The form with what was typed. */
export async function newReportAgain(asked: OfReports, typed: Typed, problems: readonly Problem[]) {
  const opened = await openReported(asked);
  if (opened === undefined) return undefined;
  const { person, name, url } = opened;
  const word = speakReport(asked.language);
  const said = sayProblems(reportWords, problems, asked.language);
  return (
    <ReportPage
      shell={asked.shell}
      personId={person.id}
      name={name}
      title={word('newReportOf', { name })}
      lead={word('newReportLead')}
      above={[{ href: url, label: word('reports') }]}
      problems={said}
    >
      <StepForm asked={asked} action={`${url}/nuova`} submit={word('begin')}>
        <ReportChoiceFields typed={typed} problems={said} />
      </StepForm>
    </ReportPage>
  );
}

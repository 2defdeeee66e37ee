import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { TEXT_MAX } from '../../diary/types.ts';
import { type draftSchema, editReport } from '../commands/edit-report.ts';
import { sectionTitle } from '../documents/report.ts';
import { ReportPage } from '../parts/report-page.tsx';
import { speakReport } from '../parts/report-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { isToHer } from '../rules/report.ts';
import type { Report } from '../types.ts';
import { reportWords } from '../words/report.ts';
import { type OfReport, openReport } from './opened-report.ts';
import type { ReportQuery } from './reports.tsx';

const typedReport = (r: Report): Record<string, string> => ({
  addressee: r.addressee,
  ...Object.fromEntries(r.content.sections.map((s) => [s.section, s.text])),
});

/** GET /persone/:personId/relazioni/:reportId/modifica: the text of each part, to be made one's own. */
export async function editReportPage(asked: OfReport<ReportQuery>) {
  const report = (await openReport(asked))?.report;
  if (report === undefined || report.state === 'issued') return undefined;
  return show(asked, typedReport(report), [], report.version, asked.query.fatto);
}

/** POST /persone/:personId/relazioni/:reportId/modifica. */
export async function saveReport(asked: OfReport<unknown, z.output<typeof draftSchema>>): Promise<Outcome> {
  const opened = await openReport(asked);
  if (opened === undefined) return absent;
  const { report, here } = opened;
  const { addressee, ...texts } = asked.body;
  const sections = report.content.sections.map(({ section }) => ({ section, text: texts[section] ?? '' }));
  const content = { ...report.content, sections };
  const result = await editReport(asked.tx, report, asked.version ?? 0, { addressee, content });
  return result.ok ? go(`${here}?fatto=saved`) : refusedOutcome(result);
}

/** The form with what was typed; where two saved, with both versions. */
export async function editReportAgain(asked: OfReport, typed: Typed, problems: readonly Problem[]) {
  const standing = (await openReport(asked))?.report;
  const both = problems.some((p) => p.message === 'report-changed');
  return show(asked, typed, problems, (both ? standing?.version : asked.version) ?? 0, undefined, both);
}

async function show(
  asked: OfReport,
  typed: Typed,
  problems: readonly Problem[],
  version: number,
  done?: string,
  both = false,
) {
  const opened = await openReport(asked);
  if (opened === undefined) return undefined;
  const { person, name, url, here, report } = opened;
  const word = speakReport(asked.language);
  const said = sayProblems(reportWords, problems, asked.language);
  const saved = typedReport(report);
  const fields = [
    { field: 'addressee', label: word('addressee') },
    ...report.content.sections.map((s) => ({ field: s.section, label: sectionTitle(s.section, report) })),
  ];
  return (
    <ReportPage
      shell={asked.shell}
      personId={person.id}
      name={name}
      title={word('editReportOf', { name })}
      lead={word('editLead')}
      above={[{ href: url, label: word('reports') }]}
      done={done}
      problems={said}
    >
      {both && (
        <Conflict
          theirsTitle={word('theirs')}
          yoursTitle={word('yours')}
          rows={fields.map(({ field, label }) => ({
            label,
            theirs: saved[field] ?? '',
            yours: typedText(typed, field),
          }))}
        >
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <Notice kind="warning">{word(isToHer(report.purpose) ? 'mindHerCopy' : 'mindOthers')}</Notice>
      <StepForm asked={asked} action={`${here}/modifica`} version={version} submit={word('saveDraft')}>
        {fields.map(({ field, label }) => (
          <TextareaField
            key={field}
            name={field}
            label={label}
            value={typedText(typed, field)}
            error={problemOf(said, field)}
            {...(field === 'addressee'
              ? { rows: 3, required: true }
              : { rows: 8, optional: true, maxLength: TEXT_MAX })}
          />
        ))}
        <p>{word('notesStayOut')}</p>
      </StepForm>
    </ReportPage>
  );
}

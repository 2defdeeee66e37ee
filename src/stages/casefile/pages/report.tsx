import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listProtocolsOf } from '../../referral/store/protocols.ts';
import { issueReport, type issueSchema } from '../commands/issue-report.ts';
import { openingOf, sectionTitle } from '../documents/report.ts';
import { ReportIssueForm } from '../parts/report-issue-form.tsx';
import { ReportPage } from '../parts/report-page.tsx';
import { ReportPreview } from '../parts/report-preview.tsx';
import { speakReport } from '../parts/report-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import type { Report } from '../types.ts';
import { reportWords } from '../words/report.ts';
import { findWriterBody, type OfReport, openReport } from './opened-report.ts';
import { findAuthorOf } from './report-author.ts';
import type { ReportQuery } from './reports.tsx';

/** GET /persone/:personId/relazioni/:reportId: a draft as it will read, or what was issued. */
export function reportPage(asked: OfReport<ReportQuery>) {
  return show(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/relazioni/:reportId/emetti. */
export async function issue(asked: OfReport<unknown, z.output<typeof issueSchema>>): Promise<Outcome> {
  const opened = await openReport(asked);
  const from = await findWriterBody(asked);
  if (opened === undefined || from === undefined) return absent;
  const { person, report, here } = opened;
  const { tx, me, version = 0, body, now } = asked;
  const { language } = report.content;
  const protocol = body && {
    ...body,
    inWords: speakReport(language)('protocolOf', {
      number: body.number,
      day: formatDay(body.day, language),
    }),
  };
  const result = await issueReport(tx, me, person, report, version, from, protocol, now);
  return result.ok ? go(`${here}?fatto=issued`) : refusedOutcome(result);
}

/** The same page with what was typed. */
export function reportAgain(asked: OfReport, typed: Typed, problems: readonly Problem[]) {
  return show(asked, undefined, typed, problems);
}

async function show(asked: OfReport, done: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openReport(asked);
  if (opened === undefined) return undefined;
  const { person, name, url, here, report } = opened;
  const { language: lang } = asked;
  const word = speakReport(lang);
  const said = sayProblems(reportWords, problems, lang);
  const isDraft = report.state === 'draft';
  return (
    <ReportPage
      shell={asked.shell}
      personId={person.id}
      name={name}
      title={word('reportOf', { name })}
      above={[{ href: url, label: word('reports') }]}
      done={done}
      problems={said}
    >
      {isDraft ? (
        <p>
          <ButtonLink href={`${here}/modifica`}>{word('editReport')}</ButtonLink>
        </p>
      ) : (
        <>
          <DescriptionList items={await issuedFacts(asked, report)} />
          <p>
            <ButtonLink href={`${here}/pdf`} variant="primary">
              {word('download')}
            </ButtonLink>
          </p>
        </>
      )}
      <ReportPreview
        title={word(`title.${report.purpose}`)}
        addressee={report.addressee}
        author={await findAuthorOf(asked, report)}
        opening={openingOf(report)}
        sections={report.content.sections.map(({ section, text }) => ({
          title: sectionTitle(section, report),
          text,
        }))}
      />
      {isDraft && (
        <ReportIssueForm
          action={`${here}/emetti`}
          asked={asked}
          version={report.version}
          typed={typed}
          problems={said}
        />
      )}
    </ReportPage>
  );
}

async function issuedFacts(asked: OfReport, report: Report) {
  const { language: lang } = asked;
  const word = speakReport(lang);
  const protocols = await listProtocolsOf(asked.tx, 'letter', report.id);
  const said = protocols.map((p) =>
    word('protocolOf', { number: p.number, day: formatDay(p.registeredOn, lang) }),
  );
  return [
    { label: word('state'), value: word(report.state) },
    { label: word('issuedOn'), value: report.issuedAt && formatInstant(report.issuedAt, lang) },
    { label: word('protocol'), value: said.join('; ') || word('noProtocol') },
  ];
}

import { h } from 'preact';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { type ReadApplication, readApplication } from '../commands/read-application.ts';
import { ApplicationPage } from '../parts/application-page.tsx';
import { showResumeCode } from '../rules/application-code.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';
import { codeOf, questionUrl, toStart } from './application-paths.ts';

/** GET /domanda/ricevuta: that it left, by which day somebody answers, and how it stands. To be printed. */
export async function receiptPage(v: OpenVisit): Promise<OpenAnswer> {
  const code = codeOf(v);
  const application = code && (await readApplication(v.doors, code, 'application.receipt', v));
  if (!code || !application) return toStart;
  if (application.state === 'draft') return { kind: 'go', to: questionUrl(undefined) };
  return { kind: 'page', node: h(Receipt, { v, code, application, state: application.state }) };
}

type Shown = {
  v: OpenVisit;
  code: string;
  application: ReadApplication;
  state: Exclude<ReadApplication['state'], 'draft'>;
};

function Receipt({ v, code, application, state }: Shown) {
  const word = (key: ApplicationWord) => say(applicationWords, key, v.language);
  const waits = state === 'sent' || state === 'assigned';
  const { sentAt, answerDueOn, declineReason } = application;
  return (
    <ApplicationPage
      shell={v.shell}
      csrf={v.csrf}
      title={word(waits ? 'sentTitle' : 'answeredTitle')}
      lead={waits ? word('keepCode') : undefined}
      code={showResumeCode(code)}
      left
    >
      <DescriptionList
        items={[
          { label: word('standing'), value: word(state) },
          ...(declineReason === null ? [] : [{ label: word('why'), value: <bdi>{declineReason}</bdi> }]),
          { label: word('receivedOn'), value: sentAt && formatDay(dayInRome(sentAt), v.language) },
          ...(waits && answerDueOn
            ? [{ label: word('answeredBy'), value: formatDay(answerDueOn, v.language) }]
            : []),
        ]}
      />
      {waits && <Notice kind="info">{word('ifLate')}</Notice>}
    </ApplicationPage>
  );
}

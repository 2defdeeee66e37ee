import { ButtonLink } from '../../../ui/button-link.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PlainPage } from '../../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import type { AccommodationCode } from '../types.ts';
import { type CompanyFormWord, companyFormWords } from '../words/company-form.ts';
import { CompanyForm } from './company-form.tsx';

type Props = {
  shell: PlainShellProps;
  csrf: string;
  action: string;
  link: { companyName: string; organisationName: string; contactLine: string };
  lastDay: string;
  /** name of the field that stays empty */
  trap: string;
  /** number of this form */
  invio: string;
  groups: readonly { group: string; codes: readonly AccommodationCode[] }[];
  typed: Typed;
  problems: readonly Problem[];
  /** it has just been sent: thanks instead of the form */
  sent: boolean;
};

/** The page of a link: who asks, until when, whom one may call, and the questions. */
export function CompanyFormPage(p: Props) {
  const { link, problems } = p;
  const word = (key: CompanyFormWord, values?: Readonly<Record<string, string>>) =>
    say(companyFormWords, key, p.shell.lang, values);
  const shell = { ...p.shell, homeUrl: p.action };
  const call = <p>{word('call', { contact: link.contactLine })}</p>;
  if (p.sent)
    return (
      <PlainPage shell={shell} title={word('sentTitle')} lead={word('sentText')}>
        {call}
        <p>
          <ButtonLink href={p.action}>{word('another')}</ButtonLink>
        </p>
      </PlainPage>
    );
  return (
    <PlainPage
      shell={shell}
      title={word('title')}
      lead={word('lead', { body: link.organisationName, company: link.companyName })}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary errors={problems} />
      <p>{word('whoReads')}</p>
      {call}
      <p>{word('until', { day: p.lastDay })}</p>
      <Notice kind="info">
        <p>{word('onlyTasks')}</p>
      </Notice>
      <Form action={p.action} csrf={p.csrf}>
        <input type="hidden" name="invio" value={p.invio} />
        <CompanyForm groups={p.groups} typed={p.typed} problems={problems} />
        <div class="visually-hidden" aria-hidden="true">
          <label>
            {word('leaveEmpty')}
            <input type="text" name={p.trap} tabindex={-1} autocomplete="off" />
          </label>
        </div>
        <FormActions>
          <SubmitButton>{word('send')}</SubmitButton>
        </FormActions>
      </Form>
    </PlainPage>
  );
}

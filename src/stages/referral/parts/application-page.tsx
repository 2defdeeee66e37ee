import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { say } from '../../../ui/language.ts';
import { PlainPage } from '../../../ui/plain-page.tsx';
import type { PageNotice, PlainShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { applicationWords } from '../words/application.ts';

type Props = {
  shell: PlainShellProps;
  csrf: string;
  title: string;
  lead?: string | undefined;
  notice?: PageNotice | undefined;
  problems?: readonly Problem[];
  /** as it is shown: the page then says how one comes back, and offers to close */
  code?: string | undefined;
  /** it has been sent: there is nothing more to write */
  left?: boolean;
  children?: ComponentChildren;
};

/** A page of the public form: one matter, and at its foot the way to stop and come back. */
export function ApplicationPage({
  shell,
  csrf,
  title,
  lead,
  notice,
  problems = [],
  code,
  left = false,
  children,
}: Props) {
  const word = (key: keyof typeof applicationWords) => say(applicationWords, key, shell.lang);
  return (
    <PlainPage
      shell={{ ...shell, homeUrl: '/domanda' }}
      title={title}
      lead={lead}
      notice={notice}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary errors={problems} />
      {children}
      {code && (
        <section aria-labelledby="application-code">
          <h2 id="application-code">{word('yourCode')}</h2>
          <p>
            <strong>{code}</strong>
          </p>
          {!left && <p>{word('keptFor')}</p>}
          <Form action="/domanda/chiudi" csrf={csrf}>
            <SubmitButton variant="secondary">{word(left ? 'closePage' : 'closeForm')}</SubmitButton>
          </Form>
        </section>
      )}
    </PlainPage>
  );
}

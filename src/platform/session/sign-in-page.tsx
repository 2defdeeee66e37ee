import { roles } from '../../policy/vocabulary.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { say } from '../../ui/language.ts';
import { PlainPage } from '../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../ui/shell-props.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed } from '../../ui/typed.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { sessionWords } from './session-words.ts';

type Props = {
  shell: PlainShellProps;
  csrf: string;
  /** what was typed before the session ended, sealed for its author */
  carried?: string | undefined;
  ended?: boolean;
  returnTo?: string | undefined;
  demoAccounts: readonly DemoAccount[];
  problems: readonly Problem[];
  typed: Typed;
};

/** The invented colleagues under the body they work in; who works in none stands last. */
const byBody = (accounts: readonly DemoAccount[]) =>
  [...Map.groupBy(accounts, (a) => a.organisation)].sort(
    ([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'it'),
  );

const text = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : '');

/** The sign-in. In a demonstration, below it, the invented people one may enter as. */
export function SignInPage({ shell, csrf, carried, ended, returnTo, demoAccounts, problems, typed }: Props) {
  const word = (key: keyof typeof sessionWords, values?: Record<string, string>) =>
    say(sessionWords, key, shell.lang, values);
  const hidden = (
    <>
      {carried && <input type="hidden" name="_carried" value={carried} />}
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
    </>
  );
  return (
    <PlainPage
      shell={shell}
      title={word('signIn')}
      hasErrors={problems.length > 0}
      notice={ended ? { kind: 'info', text: word('ended') } : undefined}
    >
      <ErrorSummary errors={problems} />
      <Form action="/accedi" csrf={csrf}>
        {hidden}
        <TextField
          name="email"
          label={word('email')}
          autocomplete="username"
          value={text(typed['email'])}
          error={problemOf(problems, 'email')}
        />
        <TextField
          name="password"
          label={word('password')}
          type="password"
          autocomplete="current-password"
          error={problemOf(problems, 'password')}
        />
        <SubmitButton>{word('signIn')}</SubmitButton>
      </Form>
      {demoAccounts.length > 0 && (
        <section aria-labelledby="demo-accounts">
          <h2 id="demo-accounts">{word('demoTitle')}</h2>
          <p>{word('demoText')}</p>
          {byBody(demoAccounts).map(([body, accounts]) => (
            <section key={body}>
              <h3>{body || word('noBody')}</h3>
              <ul class="entry-list">
                {accounts.map((a) => (
                  <li key={a.id}>
                    <Form action="/accedi/prova" csrf={csrf}>
                      {hidden}
                      <p>
                        <bdi class="entry-name">{a.name}</bdi>{' '}
                        <span class="entry-role">{roles[a.role][shell.lang]}</span>
                      </p>
                      <SubmitButton variant="secondary" name="accountId" value={a.id}>
                        {word('enter')}{' '}
                        <span class="visually-hidden">{word('enterAs', { name: a.name })}</span>
                      </SubmitButton>
                    </Form>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </PlainPage>
  );
}

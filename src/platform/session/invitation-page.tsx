import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { say } from '../../ui/language.ts';
import { PlainPage } from '../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../ui/shell-props.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Problem, problemOf } from '../../ui/typed.ts';
import { sessionWords } from './session-words.ts';

/** Where an invited colleague chooses her password. */
export function InvitationPage({
  shell,
  csrf,
  token,
  email,
  problems,
}: {
  shell: PlainShellProps;
  csrf: string;
  token: string;
  email: string;
  problems: readonly Problem[];
}) {
  const word = (key: keyof typeof sessionWords) => say(sessionWords, key, shell.lang);
  return (
    <PlainPage
      shell={shell}
      title={word('inviteTitle')}
      lead={word('inviteLead')}
      hasErrors={problems.length > 0}
    >
      <ErrorSummary errors={problems} />
      <Form action={`/invito/${token}`} csrf={csrf}>
        <input type="hidden" name="username" autocomplete="username" value={email} />
        <TextField
          name="password"
          label={word('newPassword')}
          type="password"
          autocomplete="new-password"
          error={problemOf(problems, 'password')}
        />
        <TextField
          name="repeat"
          label={word('repeatPassword')}
          type="password"
          autocomplete="new-password"
          error={problemOf(problems, 'repeat')}
        />
        <SubmitButton>{word('savePassword')}</SubmitButton>
      </Form>
    </PlainPage>
  );
}

/** The link no longer leads anywhere. */
export function InvitationGonePage({ shell }: { shell: PlainShellProps }) {
  return (
    <PlainPage
      shell={shell}
      title={say(sessionWords, 'inviteGone', shell.lang)}
      lead={say(sessionWords, 'inviteGoneText', shell.lang)}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speakWork } from './work-speak.ts';

type Props = {
  asked: {
    readonly shell: { readonly lang: 'it' | 'en' };
    readonly csrf: string;
    readonly formKey: () => string;
  };
  action: string;
  version: number;
  submit: string;
  back: { href: string; label: string };
  typed: Typed;
  problems: readonly Problem[];
  children?: ComponentChildren;
};

/** Her answer: what else it asks, her words if she has any, the button that says it, and the way back. */
export function AnswerForm({ asked, action, version, submit, back, typed, problems, children }: Props) {
  const word = speakWork(asked.shell.lang);
  return (
    <Form action={action} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={version}>
      {children}
      <TextareaField
        name="words"
        label={word('myWords')}
        value={typedText(typed, 'words')}
        error={problemOf(problems, 'words')}
        rows={3}
        maxLength={2_000}
        optional
      />
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </FormActions>
    </Form>
  );
}

import type { ComponentChildren } from 'preact';
import type { PageLink } from '../../../ui/shell-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { speakWork } from './work-speak.ts';

type Props = {
  asked: FormAsked;
  action: string;
  version: number;
  submit: string;
  back: PageLink;
  typed: Typed;
  problems: readonly Problem[];
  children?: ComponentChildren;
};

/** Her answer: what else it asks, her words if she has any, the button that says it, and the way back. */
export function AnswerForm({ asked, action, version, submit, back, typed, problems, children }: Props) {
  const word = speakWork(asked.shell.lang);
  return (
    <StepForm asked={asked} action={action} version={version} submit={submit} beside={back}>
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
    </StepForm>
  );
}

import type { ComponentChildren } from 'preact';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import type { Person } from '../../people/types.ts';
import { speak } from '../parts/speak.ts';

type Props = {
  asked: FormAsked;
  person: Person;
  name: string;
  /** page of her introductions, and of this one where there is one */
  url: string;
  here?: string | undefined;
  /** what this introduction is called in the way back */
  called?: string | undefined;
  action: string;
  title: string;
  lead?: string | undefined;
  submit: string;
  variant?: 'primary' | 'secondary' | 'danger';
  version?: number | undefined;
  problems: readonly Problem[];
  children?: ComponentChildren;
};

/** A page with one form: one step of an introduction. */
export function StepFormPage(p: Props) {
  const word = speak(p.asked.shell.lang);
  return (
    <NearPage
      asked={p.asked}
      person={p.person}
      name={p.name}
      title={p.title}
      lead={p.lead}
      above={[
        { href: p.url, label: word('introductions') },
        ...(p.here && p.called ? [{ href: p.here, label: p.called }] : []),
      ]}
      problems={p.problems}
    >
      <StepForm
        asked={p.asked}
        action={p.action}
        submit={p.submit}
        version={p.version}
        {...(p.variant ? { variant: p.variant } : {})}
      >
        {p.children}
      </StepForm>
    </NearPage>
  );
}

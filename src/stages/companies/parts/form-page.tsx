import type { ComponentChildren } from 'preact';
import { Conflict } from '../../../ui/conflict.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { PageLink } from '../../../ui/shell-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import { CompanyFrame } from './company-frame.tsx';
import { speak } from './speak.ts';

/** What was saved by somebody else, beside what was typed: a label for each field. */
export type BothTexts = {
  readonly labels: readonly (readonly [name: string, label: string])[];
  readonly saved: Typed;
  readonly typed: Typed;
};

type Props = {
  readonly asked: FormAsked;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly above: readonly PageLink[];
  readonly action: string;
  readonly version?: number | undefined;
  readonly submit: string;
  readonly variant?: 'primary' | 'danger' | undefined;
  readonly problems: readonly Problem[];
  readonly both?: BothTexts | undefined;
  readonly children?: ComponentChildren;
};

/** A page with one form about a company; where two saved, with both versions above it. */
export function FormPage(p: Props) {
  return (
    <CompanyFrame shell={p.asked.shell} title={p.title} lead={p.lead} above={p.above} problems={p.problems}>
      <BothVersions both={p.both} />
      <StepForm asked={p.asked} action={p.action} version={p.version} submit={p.submit} variant={p.variant}>
        {p.children}
      </StepForm>
    </CompanyFrame>
  );
}

/** Two versions of one form side by side; nothing where nobody else saved. */
export function BothVersions({ both }: { both: BothTexts | undefined }) {
  const word = speak(useLanguage());
  if (both === undefined) return null;
  return (
    <Conflict
      theirsTitle={word('theirs')}
      yoursTitle={word('yours')}
      rows={both.labels.map(([name, label]) => ({
        label,
        theirs: typedText(both.saved, name),
        yours: typedText(both.typed, name),
      }))}
    >
      <p>{word('keepMine')}</p>
    </Conflict>
  );
}

import { Form } from '../../../ui/form.tsx';
import { useWords } from '../../../ui/language.ts';
import { OfficePage, type ShellProps } from '../../../ui/office-page.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { jointWords } from '../words/joint.ts';

/** What the form of a decision needs. */
export type JointDecideProps = {
  shell: ShellProps;
  csrf: string;
  formKey: string;
  run: { href: string; label: string };
  action: string;
  title: string;
  lead: string;
  /** nothing was proposed for her */
  nothing: boolean;
  places: readonly { value: string; label: string }[];
  typed: Typed;
  problems: readonly Problem[];
};

/** Accept, refuse or replace, with a reason. */
export function JointDecide(p: JointDecideProps) {
  const word = useWords(jointWords);
  const text = (name: string) => {
    const value = p.typed[name];
    return typeof value === 'string' ? value : undefined;
  };
  const field = (name: string) => ({
    name,
    value: text(name),
    error: p.problems.find((o) => o.field === name)?.message,
  });
  const outcomes = (['accepted', 'replaced', 'refused'] as const).filter(
    (o) => !p.nothing || o === 'replaced',
  );
  return (
    <OfficePage
      shell={p.shell}
      title={p.title}
      lead={p.lead}
      breadcrumbs={[{ href: '/abbinamenti', label: word('jointHub') }, p.run]}
      problems={p.problems}
    >
      <Form action={p.action} csrf={p.csrf} idempotencyKey={p.formKey}>
        <RadioGroup
          {...field('outcome')}
          label={word('jointDecision')}
          options={outcomes.map((o) => ({ value: o, label: word(`jointOutcome.${o}`) }))}
        />
        <SelectField
          {...field('place')}
          label={word('jointOtherPlace')}
          options={p.places}
          blank={word('jointNoOther')}
          optional
        />
        <TextareaField
          {...field('reason')}
          label={word('jointReason')}
          hint={word('jointReasonHint')}
          rows={4}
          maxLength={2_000}
        />
        <SubmitButton>{word('jointSaveDecision')}</SubmitButton>
      </Form>
    </OfficePage>
  );
}

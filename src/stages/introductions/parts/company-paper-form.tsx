import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type CompanyPaperWord, companyPaperWords } from '../words/company-paper.ts';

type Props = {
  readonly needs: { readonly csrf: string };
  readonly url: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
};

/** What an operator says of a paper for a company. It carries no key: what it leads to is kept nowhere. */
export function CompanyPaperForm({ needs, url, typed, problems }: Props) {
  const word = useWords(companyPaperWords);
  const field = (name: CompanyPaperWord) => ({
    name,
    label: word(name),
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const text = (name: CompanyPaperWord, optional = false, hint?: CompanyPaperWord) => (
    <TextField
      {...field(name)}
      hint={hint && word(hint)}
      optional={optional}
      autocomplete="off"
      maxLength={200}
    />
  );
  return (
    <section aria-labelledby="paper-new">
      <h2 id="paper-new">{word('new')}</h2>
      <p>{word('newText')}</p>
      <Form action={url} csrf={needs.csrf}>
        <RadioGroup
          {...field('addressee')}
          options={(['owner', 'tutor'] as const).map((value) => ({
            value,
            label: word(`addressee.${value}`),
          }))}
        />
        {text('email', true, 'emailHint')}
        <FieldSet legend={word('coach')}>
          {text('coachName')}
          {text('coachPhone')}
          {text('coachHours', false, 'coachHoursHint')}
        </FieldSet>
        <FieldSet legend={word('substitute')} optional>
          {text('substituteName', true)}
          {text('substitutePhone', true)}
          {text('substituteHours', true)}
        </FieldSet>
        <FieldSet legend={word('appointment')} optional>
          <DateField {...field('day')} optional />
          <TimeField {...field('at')} optional />
          {text('where', true)}
        </FieldSet>
        <DateField {...field('lastDay')} hint={word('lastDayHint')} />
        <FormActions>
          <SubmitButton>{word('make')}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}

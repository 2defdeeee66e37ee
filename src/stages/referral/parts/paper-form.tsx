import { FileField } from '../../../ui/file-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { paperKinds } from '../types.ts';
import { paperWords } from '../words/paper.ts';

type Props = {
  action: string;
  csrf: string;
  formKey: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** The form that adds a paper. The field lets a telephone choose between its camera and what it keeps: a paper may have
 *  been photographed before, or come by mail as a PDF. */
export function PaperForm({ action, csrf, formKey, typed, problems }: Props) {
  const word = useWords(paperWords);
  return (
    <section>
      <h2>{word('paper.add')}</h2>
      <Form action={action} csrf={csrf} idempotencyKey={formKey} sendsFiles>
        <RadioGroup
          name="kind"
          label={word('paper.kind')}
          value={typedText(typed, 'kind')}
          error={problemOf(problems, 'kind')}
          options={paperKinds.map((value) => ({ value, label: word(`paper.${value}`) }))}
        />
        <FileField
          name="scan"
          label={word('paper.file')}
          hint={word('paper.fileHint')}
          error={problemOf(problems, 'scan')}
        />
        <FormActions>
          <SubmitButton>{word('paper.save')}</SubmitButton>
        </FormActions>
      </Form>
    </section>
  );
}

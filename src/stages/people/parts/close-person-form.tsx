import { useWords } from '../../../ui/language.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { peopleWords } from '../words.ts';
import { ChoiceFields } from './choice-fields.tsx';

type Props = { asked: FormAsked; url: string; typed: Typed; problems: readonly Problem[] };

/** The form of somebody near her. */
export function ClosePersonForm({ asked, url, typed, problems }: Props) {
  const word = useWords(peopleWords);
  const field = fieldOf({ typed, problems });
  return (
    <section aria-labelledby="add-close">
      <h2 id="add-close">{word('addCloseTitle')}</h2>
      <StepForm asked={asked} action={url} submit={word('addClosePerson')}>
        <TextField {...field('name')} label={word('closeName')} autocomplete="off" />
        <TextField
          {...field('bond')}
          label={word('bond')}
          hint={word('bondHint')}
          autocomplete="off"
          optional
        />
        <TextField {...field('phone')} label={word('phone')} type="tel" autocomplete="off" optional />
        <TextareaField {...field('note')} label={word('closeNote')} rows={2} optional />
        <ChoiceFields typed={typed} problems={problems} />
      </StepForm>
    </section>
  );
}

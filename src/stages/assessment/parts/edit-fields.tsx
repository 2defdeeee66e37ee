import { FieldSet } from '../../../ui/field-set.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Typed, typedText } from '../../../ui/typed.ts';
import { type InstrumentContent, questionKinds } from '../types.ts';
import { questionText } from '../words/answer-text.ts';
import { instrumentWords } from '../words/instruments.ts';

/** Fields that change the text of an instrument by one thing: a question added, moved or taken out. */
export function EditFields({ content, typed }: { content: InstrumentContent; typed: Typed }) {
  const word = useWords(instrumentWords);
  const lang = useLanguage();
  const questions = content.sections.flatMap((s) => s.questions);
  const text = (name: 'newCode' | 'newIt' | 'newEn') => (
    <TextField
      name={name}
      label={word(name)}
      value={typedText(typed, name)}
      width={name === 'newCode' ? 'medium' : 'full'}
      optional
    />
  );
  return (
    <>
      <FieldSet legend={word('addTitle')}>
        <SelectField
          name="part"
          label={word('part')}
          blank={false}
          value={typedText(typed, 'part') || content.sections[0]?.code}
          options={content.sections.map((s) => ({ value: s.code, label: s.title[lang] }))}
        />
        {text('newCode')}
        <SelectField
          name="newKind"
          label={word('newKind')}
          blank={false}
          value={typedText(typed, 'newKind') || 'text'}
          options={questionKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
        {text('newIt')}
        {text('newEn')}
        <TextareaField
          name="newOptions"
          label={word('newOptions')}
          hint={word('newOptionsHint')}
          value={typedText(typed, 'newOptions')}
          rows={4}
          optional
        />
        <FormActions>
          <SubmitButton variant="secondary" name="act" value="add">
            {word('addQuestion')}
          </SubmitButton>
        </FormActions>
      </FieldSet>
      <FieldSet legend={word('moveTitle')}>
        <SelectField
          name="which"
          label={word('which')}
          blank={false}
          value={typedText(typed, 'which') || questions[0]?.code}
          options={questions.map((q) => ({ value: q.code, label: questionText(q, lang) }))}
        />
        <FormActions>
          {(['up', 'down', 'remove'] as const).map((act) => (
            <SubmitButton key={act} variant="secondary" name="act" value={act}>
              {word(act)}
            </SubmitButton>
          ))}
        </FormActions>
      </FieldSet>
    </>
  );
}

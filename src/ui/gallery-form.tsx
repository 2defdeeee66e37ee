import { CheckboxField } from './checkbox-field.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { DateField } from './date-field.tsx';
import { FieldSet } from './field-set.tsx';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';
import { FormActions } from './form-actions.tsx';
import { galleryWords } from './gallery-words.ts';
import { useWords } from './language.ts';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { SubmitButton } from './submit-button.tsx';
import { TextField } from './text-field.tsx';
import { TextareaField } from './textarea-field.tsx';
import { TimeField } from './time-field.tsx';

/** Every field, right or wrong; `prefix` keeps the names of the two forms of the gallery apart. */
export function GalleryForm({ prefix, wrong }: { prefix: string; wrong: boolean }) {
  const word = useWords(galleryWords);
  const error = (text: Parameters<typeof word>[0]) => (wrong ? word(text) : undefined);
  const municipalities = ['Bagno a Ripoli', 'Figline e Incisa Valdarno', 'San Casciano in Val di Pesa'];
  return (
    <Form action="/ui" csrf="" idempotencyKey="gallery" version={3} sendsFiles>
      <FieldSet legend={word('whoSheIs')} name={`${prefix}who`} hint={word('whoSheIsHint')}>
        <TextField name={`${prefix}first`} label={word('firstName')} value="مريم الحسيني" required />
        <TextField
          name={`${prefix}last`}
          label={word('lastName')}
          hint={word('lastNameHint')}
          error={error('lastNameError')}
          value={wrong ? '' : 'D’Ambrosio-Quattrocchi della Gherardesca '.repeat(3).trim()}
        />
        <DateField
          name={`${prefix}birth`}
          label={word('birthDate')}
          value={wrong ? '30/02/1985' : '07/03/1985'}
          error={error('birthDateError')}
          autocomplete="bday"
        />
        <TextField name={`${prefix}mail`} label={word('byMail')} type="email" width="medium" optional />
      </FieldSet>
      <SelectField
        name={`${prefix}municipality`}
        label={word('municipality')}
        options={municipalities.map((name) => ({ value: name, label: name }))}
        error={error('municipalityError')}
      />
      <TimeField
        name={`${prefix}time`}
        label={word('time')}
        value={wrong ? '25:70' : ''}
        error={error('timeError')}
        optional
      />
      <RadioGroup
        name={`${prefix}contact`}
        label={word('contact')}
        error={error('contactError')}
        options={[
          { value: 'phone', label: word('byPhone'), hint: word('byPhoneHint') },
          { value: 'mail', label: word('byMail') },
          { value: 'post', label: word('byPost') },
        ]}
        value={wrong ? '' : 'phone'}
        required
      />
      <CheckboxGroup
        name={`${prefix}days`}
        label={word('days')}
        error={error('daysError')}
        options={(['monday', 'tuesday', 'wednesday'] as const).map((day) => ({
          value: day,
          label: word(day),
        }))}
        values={wrong ? [] : ['tuesday']}
        optional
      />
      <TextareaField
        name={`${prefix}notes`}
        label={word('notes')}
        hint={word('notesHint')}
        error={error('notesError')}
        maxLength={2000}
        optional
      />
      <FileField
        name={`${prefix}certificate`}
        label={word('certificate')}
        error={error('certificateError')}
        optional
      />
      <CheckboxField
        name={`${prefix}notice`}
        label={word('notice')}
        error={error('noticeBoxError')}
        checked={!wrong}
      />
      <FormActions>
        <SubmitButton name="intent" value="send">
          {word('send')}
        </SubmitButton>
        <SubmitButton variant="secondary" name="intent" value="draft">
          {word('saveDraft')}
        </SubmitButton>
        <SubmitButton variant="danger" name="intent" value="withdraw">
          {word('withdraw')}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

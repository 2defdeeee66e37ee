import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type ImportField, importFields } from '../types.ts';
import { importWords } from '../words/import.ts';
import { referralWords } from '../words.ts';
import { fieldLabel } from './import-sentences.ts';

type Props = { header: readonly string[]; typed: Typed; problems: readonly Problem[] };

const groups = [
  { name: 'identity', fields: importFields.slice(0, 7) },
  { name: 'contact', fields: importFields.slice(7, 14) },
  { name: 'letter', fields: importFields.slice(14) },
] as const;
const needed: readonly ImportField[] = ['familyName', 'givenName'];

/** Each field with the column that holds it. */
export function ImportMappingFields({ header, typed, problems }: Props) {
  const word = useWords(importWords);
  const group = useWords(referralWords);
  const lang = useLanguage();
  const columns = header.map((head, column) => ({
    value: String(column),
    label: head.trim() === '' ? word('mappingColumn', { n: column + 1 }) : head,
  }));
  return (
    <>
      <TextField
        name="name"
        label={word('mappingName')}
        hint={word('mappingNameHint')}
        value={typedText(typed, 'name')}
        error={problemOf(problems, 'name')}
        autocomplete="off"
      />
      {groups.map(({ name, fields }) => (
        <FieldSet key={name} legend={group(name)}>
          {fields.map((field) => (
            <SelectField
              key={field}
              name={field}
              label={fieldLabel(field, lang)}
              value={typedText(typed, field)}
              error={problemOf(problems, field)}
              blank={word('mappingNone')}
              optional={!needed.includes(field)}
              options={columns}
            />
          ))}
        </FieldSet>
      ))}
    </>
  );
}

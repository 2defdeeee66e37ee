import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { say, useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import {
  companies,
  competenceKinds,
  competenceStates,
  constraintKinds,
  dayParts,
  type EntryForm,
  educationStates,
  experienceKinds,
  iscedLevels,
  likings,
  noiseLevels,
  publicContacts,
  travelMeans,
  type VocabularyTerm,
  wishes,
  workplaces,
} from '../types.ts';
import { type EntryWord, entryWords } from '../words/entries.ts';

type Shown =
  | { as: 'line' | 'text' | 'number'; name: string; optional?: true; says?: EntryWord }
  | { as: 'one' | 'some'; name: string; options: readonly string[]; optional?: true };

const what = { as: 'line', name: 'what' } as const;
const coded = { as: 'line', name: 'what', says: 'whatHintCoded' } as const;
const why = { as: 'text', name: 'why', optional: true } as const;
const number = (name: string) => ({ as: 'number', name, optional: true }) as const;

/** The fields of each form, in their order. */
const fieldsOf: Readonly<Record<EntryForm, readonly Shown[]>> = {
  experience: [
    { as: 'one', name: 'kind', options: experienceKinds },
    coded,
    { as: 'line', name: 'where', optional: true },
    number('fromYear'),
    number('toYear'),
    { as: 'text', name: 'tasks', optional: true },
    { as: 'one', name: 'liked', options: likings, optional: true },
  ],
  education: [
    { as: 'one', name: 'level', options: iscedLevels },
    what,
    { as: 'line', name: 'where', optional: true },
    number('year'),
    { as: 'one', name: 'state', options: educationStates },
  ],
  competence: [
    { as: 'one', name: 'kind', options: competenceKinds },
    coded,
    { as: 'one', name: 'state', options: competenceStates },
    { as: 'text', name: 'evidence', optional: true, says: 'evidenceHint' },
  ],
  interest: [what, why],
  value: [what, why],
  constraint: [{ as: 'one', name: 'kind', options: constraintKinds }, what, why],
  occupation: [coded, { as: 'one', name: 'wish', options: wishes }, why],
  hours: [number('minHours'), number('maxHours'), { as: 'some', name: 'parts', options: dayParts }],
  travel: [number('minutes'), number('km'), { as: 'some', name: 'means', options: travelMeans }],
  environment: [
    { as: 'one', name: 'noise', options: noiseLevels },
    { as: 'one', name: 'people', options: companies },
    { as: 'one', name: 'place', options: workplaces },
    { as: 'one', name: 'public', options: publicContacts },
    why,
  ],
  company: [what, { as: 'one', name: 'wish', options: ['unwanted', 'wanted'] }, why],
};

type Props = {
  form: EntryForm;
  typed: Typed;
  problems: readonly Problem[];
  /** terms to choose from, once her words came near several */
  offered: readonly VocabularyTerm[];
};

/** The fields of one form of an entry. Where her words come near terms of the vocabulary, these are offered at the end. */
export function EntryFields({ form, typed, problems, offered }: Props) {
  const lang = useLanguage();
  const word = (key: EntryWord) => say(entryWords, key, lang);
  return (
    <>
      {fieldsOf[form].map((f) => (
        <EntryField key={f.name} form={form} shown={f} typed={typed} problems={problems} />
      ))}
      {offered.length > 0 && (
        <RadioGroup
          name="term"
          label={word('termChoose')}
          value={typedText(typed, 'term')}
          error={problemOf(problems, 'term')}
          options={[
            ...offered.map((t) => ({
              value: `${t.scheme}|${t.code}`,
              label: lang === 'it' ? t.labelIt : t.labelEn,
              hint: `${t.scheme} ${t.code}`,
            })),
            { value: 'none', label: word('termNone') },
          ]}
        />
      )}
    </>
  );
}

type FieldProps = { form: EntryForm; shown: Shown; typed: Typed; problems: readonly Problem[] };

function EntryField({ form, shown, typed, problems }: FieldProps) {
  const lang = useLanguage();
  const word = (key: EntryWord) => say(entryWords, key, lang);
  const { name } = shown;
  const field = {
    name,
    label: word(`${form}.${name}` as EntryWord),
    value: typedText(typed, name),
    error: problemOf(problems, name),
    optional: shown.optional,
  };
  if ('options' in shown) {
    const options = shown.options.map((o) => ({ value: o, label: word(`${name}.${o}` as EntryWord) }));
    if (shown.as === 'one')
      return options.length > 7 ? (
        <SelectField {...field} options={options} />
      ) : (
        <RadioGroup {...field} options={options} />
      );
    const ticked = typed[name];
    return (
      <CheckboxGroup
        {...field}
        optional
        values={ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [String(ticked)]}
        options={options}
      />
    );
  }
  const hint = shown.says && word(shown.says);
  if (shown.as === 'text') return <TextareaField {...field} hint={hint} rows={3} maxLength={2_000} />;
  return shown.as === 'number' ? (
    <TextField {...field} inputMode="numeric" autocomplete="off" width="short" />
  ) : (
    <TextField {...field} hint={hint} autocomplete="off" />
  );
}

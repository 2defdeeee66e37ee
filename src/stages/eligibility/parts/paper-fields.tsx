import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { evidenceKinds, exclusionCodes } from '../../projects/types.ts';
import { grounds } from '../types.ts';
import { eligibilityWords } from '../words.ts';

/** The fields of a paper: what it is, who issued it and when, and what the rules read in it. */
export function PaperFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(eligibilityWords);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const ticked = typed['exclusions'];
  return (
    <>
      <SelectField
        {...field('kind')}
        label={word('kind')}
        options={evidenceKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
      />
      <TextField {...field('issuer')} label={word('issuer')} autocomplete="off" />
      <TextField {...field('number')} label={word('number')} autocomplete="off" optional width="medium" />
      <DateField {...field('issuedOn')} label={word('issuedOn')} hint={word('dateHint')} />
      <DateField {...field('expiresOn')} label={word('expiresOn')} hint={word('expiresHint')} optional />
      <FieldSet legend={word('whatItSays')} name="facts" hint={word('whatHint')}>
        <SelectField
          {...field('ground')}
          label={word('ground')}
          optional
          options={grounds.map((g) => ({ value: g, label: word(`ground.${g}`) }))}
        />
        <TextField
          {...field('percent')}
          label={word('percent')}
          hint={word('percentHint')}
          inputMode="numeric"
          optional
          autocomplete="off"
          width="short"
        />
        <TextField
          {...field('year')}
          label={word('year')}
          inputMode="numeric"
          optional
          autocomplete="off"
          width="short"
        />
        <TextField
          {...field('dependent')}
          label={word('dependent')}
          optional
          autocomplete="off"
          width="medium"
        />
        <TextField
          {...field('selfEmployed')}
          label={word('selfEmployed')}
          optional
          autocomplete="off"
          width="medium"
        />
        <CheckboxGroup
          name="exclusions"
          label={word('exclusionsField')}
          hint={word('exclusionsHint')}
          error={problemOf(problems, 'exclusions')}
          optional
          values={ticked === undefined ? [] : Array.isArray(ticked) ? ticked : [ticked]}
          options={exclusionCodes.map((e) => ({ value: e, label: word(`exclusion.${e}`) }))}
        />
      </FieldSet>
    </>
  );
}

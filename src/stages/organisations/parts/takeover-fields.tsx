import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, type Problem, problemOf, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  relations: readonly Option[];
  colleagues: readonly Option[];
};

/** Which people pass, all of them unless told, and to whom. */
export function TakeoverFields({ typed, problems, relations, colleagues }: Props) {
  const word = useWords(organisationWords);
  const ticked = typed['relationIds'];
  const values =
    Object.keys(typed).length === 0
      ? relations.map((r) => r.value)
      : ticked === undefined
        ? []
        : [ticked].flat();
  return (
    <>
      <CheckboxGroup
        name="relationIds"
        label={word('whichPeople')}
        options={relations}
        values={values}
        error={problemOf(problems, 'relationIds')}
      />
      <SelectField
        {...fieldOf({ typed, problems })('membershipId')}
        label={word('whoTakesOver')}
        hint={colleagues.length === 0 ? word('nobodyTakesOver') : undefined}
        options={colleagues}
      />
    </>
  );
}

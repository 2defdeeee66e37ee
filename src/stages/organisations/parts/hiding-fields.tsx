import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  classes: readonly Option[];
  accounts: readonly Option[];
  bodies: readonly Option[];
  roles: readonly Option[];
};

/** What is kept, and from whom. */
export function HidingFields({ typed, problems, classes, accounts, bodies, roles }: Props) {
  const word = useWords(organisationWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <h2>{word('hideTitle')}</h2>
      <SelectField {...field('dataClass')} label={word('dataClass')} options={classes} />
      <SelectField
        {...field('accountId')}
        label={word('hiddenAccount')}
        hint={word('oneOfTheThreeHint')}
        blank={word('nobodyChosen')}
        options={accounts}
      />
      <SelectField
        {...field('organisationId')}
        label={word('hiddenBody')}
        blank={word('noBodyChosen')}
        options={bodies}
      />
      <SelectField
        {...field('role')}
        label={word('hiddenRole')}
        blank={word('noRoleChosen')}
        options={roles}
      />
    </>
  );
}

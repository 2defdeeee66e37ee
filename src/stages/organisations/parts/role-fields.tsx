import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  roles: readonly Option[];
  services: readonly Option[];
};

/** The fields of a role: which, in which inner service, from when, until when. */
export function RoleFields({ typed, problems, roles, services }: Props) {
  const word = useWords(organisationWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <SelectField {...field('role')} label={word('role')} options={roles} />
      {services.length > 0 && (
        <SelectField
          {...field('serviceId')}
          label={word('service')}
          hint={word('serviceHint')}
          blank={word('wholeBody')}
          options={services}
        />
      )}
      <DateField {...field('from')} label={word('from')} hint={word('fromHint')} optional />
      <DateField {...field('until')} label={word('until')} hint={word('untilHint')} optional />
    </>
  );
}

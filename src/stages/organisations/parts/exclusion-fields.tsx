import type { Option } from '../../../ui/field-props.ts';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

type Props = {
  typed: Typed;
  problems: readonly Problem[];
  accounts: readonly Option[];
  bodies: readonly Option[];
  replacements: readonly Option[];
  needed: boolean;
};

/** Who is excluded, why, and who takes over where nobody would be left; that is asked for only when it is needed. */
export function ExclusionFields({ typed, problems, accounts, bodies, replacements, needed }: Props) {
  const word = useWords(organisationWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <h2>{word('excludeTitle')}</h2>
      <SelectField
        {...field('accountId')}
        label={word('excludedAccount')}
        hint={word('oneOfTheTwoHint')}
        blank={word('nobodyChosen')}
        options={accounts}
      />
      <SelectField
        {...field('organisationId')}
        label={word('excludedBody')}
        blank={word('noBodyChosen')}
        options={bodies}
      />
      <TextareaField
        {...field('reason')}
        label={word('reason')}
        hint={word('reasonHint')}
        rows={3}
        maxLength={500}
      />
      {needed && <Notice kind="warning">{word('replacementText')}</Notice>}
      <SelectField
        {...field('replacementId')}
        label={word('replacement')}
        hint={word('replacementHint')}
        optional={!needed}
        blank={word('nobodyChosen')}
        options={replacements}
      />
    </>
  );
}

import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { targetCodes, versionKinds } from '../types.ts';
import { projectWords } from '../words.ts';
import { RowsFields } from './rows-fields.tsx';

/** Fields of a project's version. @param bodies those that take part */
export function VersionFields({ bodies, ...filled }: Filled & { readonly bodies: readonly Option[] }) {
  const word = useWords(projectWords);
  const field = fieldOf(filled);
  const amount = {
    name: 'amount',
    label: word('amount'),
    width: 'short' as const,
    hint: word('moneyHint'),
  };
  return (
    <>
      <FieldSet legend={word('basis')}>
        <RadioGroup
          {...field('kind')}
          label={word('versionKind')}
          options={versionKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
        <DateField {...field('validFrom')} label={word('validFrom')} />
        <TextField {...field('act')} label={word('versionAct')} autocomplete="off" />
        <TextField {...field('reason')} label={word('reason')} optional autocomplete="off" />
      </FieldSet>
      <FieldSet legend={word('dates')}>
        <DateField {...field('startsOn')} label={word('startsOn')} />
        <DateField {...field('endsOn')} label={word('endsOn')} />
        <TextField
          {...field('total')}
          label={word('total')}
          hint={word('moneyHint')}
          width="short"
          autocomplete="off"
        />
      </FieldSet>
      <FieldSet legend={word('targets')} name="targets" hint={word('targetsHint')}>
        {targetCodes.map((code) => (
          <TextField
            key={code}
            {...field(`target-${code}`)}
            label={word(`target.${code}`)}
            inputMode="numeric"
            width="short"
            optional
            autocomplete="off"
          />
        ))}
      </FieldSet>
      <RowsFields
        {...filled}
        table="shares"
        title={word('shares')}
        fields={[
          { name: 'body', label: word('body'), options: bodies },
          amount,
          { name: 'zone', label: word('zone'), optional: true },
        ]}
      />
      <RowsFields
        {...filled}
        table="lines"
        title={word('lines')}
        fields={[
          { name: 'code', label: word('lineCode'), width: 'short' },
          { name: 'label', label: word('lineLabel') },
          { name: 'body', label: word('body'), options: bodies, optional: true },
          amount,
        ]}
      />
    </>
  );
}

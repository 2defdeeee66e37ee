import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { allowanceKinds, balanceOrders, costModels, selectionModes } from '../types.ts';
import { projectWords } from '../words.ts';
import { ruleWords } from './rule-words.ts';

/** Fields of a rule set: selection, order and hours of the path, allowance, costs. Empty: not established. */
export function PathFields(filled: Filled) {
  const rule = useWords(ruleWords);
  const word = useWords(projectWords);
  const field = fieldOf(filled);
  const blank = word('notEstablished');
  const number = (name: string, label: string) => (
    <TextField {...field(name)} label={label} inputMode="numeric" width="short" optional autocomplete="off" />
  );
  const money = (name: string, label: string) => (
    <TextField
      {...field(name)}
      label={label}
      hint={word('moneyHint')}
      width="short"
      optional
      autocomplete="off"
    />
  );
  return (
    <>
      <FieldSet legend={rule('group.path')}>
        <SelectField
          {...field('selection')}
          label={rule('about.selection')}
          blank={blank}
          options={selectionModes.map((m) => ({ value: m, label: rule(`selection.${m}`) }))}
        />
        <SelectField
          {...field('balanceOrder')}
          label={rule('about.balance-order')}
          blank={blank}
          options={balanceOrders.map((o) => ({ value: o, label: rule(`order.${o}`) }))}
        />
        {number('balanceHours', rule('about.balance-hours'))}
        {number('planHours', rule('about.plan-hours'))}
      </FieldSet>
      <FieldSet legend={rule('group.money')}>
        <SelectField
          {...field('allowanceKind')}
          label={rule('about.allowance-kind')}
          blank={blank}
          options={allowanceKinds.map((k) => ({ value: k, label: rule(`allowance.${k}`) }))}
        />
        {money('allowanceMax', rule('about.allowance-max'))}
        {money('allowanceMin', rule('about.allowance-min'))}
        {money('allowanceHourly', rule('about.allowance-hourly'))}
        {number('allowanceHours', rule('about.allowance-hours'))}
        <SelectField
          {...field('allowanceCounts')}
          label={rule('about.allowance-counts')}
          blank={blank}
          options={[
            { value: 'yes', label: rule('countsAll') },
            { value: 'no', label: rule('countsPlacement') },
          ]}
        />
        <SelectField
          {...field('costModel')}
          label={rule('about.cost-model')}
          blank={blank}
          options={costModels.map((m) => ({ value: m, label: rule(`cost.${m}`) }))}
        />
      </FieldSet>
    </>
  );
}

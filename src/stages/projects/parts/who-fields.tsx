import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import {
  evidenceFor,
  exclusionCodes,
  inChargeModes,
  l68Modes,
  notEmployedModes,
  requirements,
  residenceModes,
} from '../types.ts';
import { projectWords } from '../words.ts';
import { ruleWords } from './rule-words.ts';
import { tickedIn } from './ticked-in.ts';

/** Fields of a rule set: who may take part, and which papers prove it. */
export function WhoFields(filled: Filled) {
  const rule = useWords(ruleWords);
  const word = useWords(projectWords);
  const field = fieldOf(filled);
  const yesNo = [
    { value: 'yes', label: word('yes') },
    { value: 'no', label: word('no') },
  ];
  const number = (name: string, label: string, hint?: string) => (
    <TextField
      {...field(name)}
      label={label}
      hint={hint}
      inputMode="numeric"
      width="short"
      optional
      autocomplete="off"
    />
  );
  return (
    <FieldSet legend={rule('group.who')}>
      <RadioGroup
        {...field('l68')}
        label={rule('askL68')}
        options={l68Modes.map((m) => ({ value: m, label: rule(`l68.${m}`) }))}
      />
      <RadioGroup {...field('mentalHealth')} label={rule('askMentalHealth')} options={yesNo} />
      <RadioGroup {...field('bothKinds')} label={rule('askBothKinds')} options={yesNo} />
      {number('minAge', rule('minAge'))}
      {number('maxAge', rule('maxAge'))}
      <RadioGroup
        {...field('residence')}
        label={rule('about.residence')}
        options={residenceModes.map((m) => ({ value: m, label: rule(`residence.${m}`) }))}
      />
      <RadioGroup
        {...field('inCharge')}
        label={rule('about.in-charge')}
        options={inChargeModes.map((m) => ({ value: m, label: rule(`in-charge.${m}`) }))}
      />
      {number('inChargeDays', rule('inChargeDays'))}
      <RadioGroup
        {...field('notEmployed')}
        label={rule('about.not-employed')}
        options={notEmployedModes.map((m) => ({ value: m, label: rule(`not-employed.${m}`) }))}
      />
      <CheckboxGroup
        {...field('exclusions')}
        label={rule('about.exclusions')}
        values={tickedIn(filled, 'exclusions')}
        options={exclusionCodes.map((c) => ({ value: c, label: rule(`exclusion.${c}`) }))}
        optional
      />
      {number('decideWithinDays', rule('decideDays'))}
      {number('expiryWarningDays', rule('warningDays'), rule('warningDaysHint'))}
      {requirements.map((requirement) => {
        const of = { requirement: rule(`requirement.${requirement}`) };
        return (
          <div key={requirement}>
            <CheckboxGroup
              {...field(`papers-${requirement}`)}
              label={rule('papersFor', of)}
              values={tickedIn(filled, `papers-${requirement}`)}
              options={evidenceFor[requirement].map((kind) => ({
                value: kind,
                label: rule(`paper.${kind}`),
              }))}
              optional
            />
            {number(`months-${requirement}`, rule('monthsFor', of))}
          </div>
        );
      })}
    </FieldSet>
  );
}

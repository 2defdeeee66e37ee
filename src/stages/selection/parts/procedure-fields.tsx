import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useWords } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { selectionModes } from '../../projects/types.ts';
import type { SelectionMode } from '../types.ts';
import { selectionWords } from '../words.ts';

/** Fields of a selection that every way has. @param ofNotice the way that the notice sets; null: it is silent */
export function ProcedureFields({ ofNotice, ...filled }: Filled & { ofNotice: SelectionMode | null }) {
  const word = useWords(selectionWords);
  const field = fieldOf(filled);
  return (
    <>
      <TextField {...field('title')} label={word('title')} autocomplete="off" />
      {ofNotice === null ? (
        <RadioGroup
          {...field('mode')}
          label={word('mode')}
          hint={word('modeSilent')}
          options={selectionModes.map((m) => ({ value: m, label: word(`mode.${m}`) }))}
        />
      ) : (
        <p>{word('modeOfNotice', { mode: word(`mode.${ofNotice}`) })}</p>
      )}
      <FieldSet legend={word('window')}>
        <DateField {...field('opensOn')} label={word('opensOn')} optional />
        <DateField {...field('closesOn')} label={word('closesOn')} optional />
        <TextField
          {...field('seats')}
          label={word('seats')}
          hint={word('seatsHint')}
          inputMode="numeric"
          width="short"
          optional
          autocomplete="off"
        />
      </FieldSet>
      <FieldSet legend={word('procedure')}>
        <TextField
          {...field('officer')}
          label={word('officer')}
          hint={word('officerHint')}
          autocomplete="off"
        />
        <TextField {...field('office')} label={word('office')} autocomplete="off" />
        <DateField {...field('termOn')} label={word('termOn')} hint={word('termHint')} />
        {(['complaint', 'observation'] as const).map((what) => (
          <TextField
            key={what}
            {...field(`${what}Days`)}
            label={word(`${what}Days`)}
            hint={word(`${what}Hint`)}
            inputMode="numeric"
            width="short"
            optional
            autocomplete="off"
          />
        ))}
      </FieldSet>
    </>
  );
}

/** Fields that a ranking alone has, beside its criteria and its rules for ties. */
export function RankingFields(filled: Filled) {
  const word = useWords(selectionWords);
  const field = fieldOf(filled);
  return (
    <FieldSet legend={word('ranking')} name="ranking" hint={word('rankingHint')}>
      <TextField
        {...field('minimum')}
        label={word('minimum')}
        hint={word('minimumHint')}
        inputMode="decimal"
        width="short"
        optional
        autocomplete="off"
      />
      <TextField
        {...field('seed')}
        label={word('seed')}
        hint={word('seedHint')}
        optional
        autocomplete="off"
      />
    </FieldSet>
  );
}

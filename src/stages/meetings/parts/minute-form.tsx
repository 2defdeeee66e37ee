import { Conflict } from '../../../ui/conflict.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { itemStates, TEXT_MAX } from '../types.ts';
import type { MeetingWord } from '../words.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: FormAsked;
  readonly action: string;
  readonly version: number;
  /** who of those who sit may be given what was decided */
  readonly owners: readonly Option[];
  readonly saved: Readonly<Record<string, string>>;
  readonly typed: Typed;
  readonly both: boolean;
  readonly problems: readonly Problem[];
};

const labels = [
  ['discussion', 'discussion'],
  ['decision', 'decision'],
  ['state', 'outcome'],
  ['owner', 'owner'],
  ['dueOn', 'due'],
] as const satisfies readonly (readonly [string, MeetingWord])[];

/** The minutes of one person: what came out, what was decided, who does it and by when. */
export function MinuteForm({ asked, action, version, owners, saved, typed, both, problems }: Props) {
  const word = speak(useLanguage());
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const inWords = (name: string, value: string) => {
    if (name === 'owner') return owners.find((o) => o.value === value)?.label ?? '';
    const state = itemStates.find((s) => s === value);
    return name === 'state' && state ? word(state) : value;
  };
  return (
    <section>
      <h2>{word('minutes')}</h2>
      {both && (
        <Conflict
          theirsTitle={word('theirs')}
          yoursTitle={word('yours')}
          rows={labels.map(([name, label]) => ({
            label: word(label),
            theirs: inWords(name, saved[name] ?? ''),
            yours: inWords(name, typedText(typed, name)),
          }))}
        >
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <StepForm asked={asked} action={action} version={version} submit={word('saveMinutes')}>
        <TextareaField
          {...field('discussion')}
          label={word('discussion')}
          rows={6}
          maxLength={TEXT_MAX}
          optional
        />
        <RadioGroup
          {...field('state')}
          label={word('outcome')}
          options={itemStates.map((s) => ({ value: s, label: word(s) }))}
        />
        <TextareaField
          {...field('decision')}
          label={word('decision')}
          rows={4}
          maxLength={TEXT_MAX}
          optional
        />
        <SelectField
          {...field('owner')}
          label={word('owner')}
          hint={word('ownerHint')}
          blank={word('none')}
          options={owners}
          optional
        />
        <DateField {...field('dueOn')} label={word('due')} hint={word('dueHint')} optional />
      </StepForm>
    </section>
  );
}

import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Filled, fieldOf, typedText } from '../../../ui/typed.ts';
import { contactWays, type PipelineStage } from '../types.ts';
import { NextStepFields } from './next-step-fields.tsx';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

type Props = Filled & {
  readonly people: readonly Option[];
  readonly bodies: readonly Option[];
  readonly projects: readonly Option[];
  readonly stages: readonly PipelineStage[];
};

/** What was said with a company, and what comes next. */
export function ContactFields({ people, bodies, projects, stages, ...filled }: Props) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <DateField {...field('onDay')} label={word('onDay')} />
      <SelectField
        {...field('way')}
        label={word('way')}
        options={optionsOf(contactWays, (w) => word(`way.${w}`))}
      />
      <CheckboxField
        name="inPerson"
        label={word('inPerson')}
        hint={word('inPersonHint')}
        checked={typedText(filled.typed, 'inPerson') === 'on'}
      />
      {people.length > 0 && (
        <SelectField {...field('contact')} label={word('spokenWith')} options={people} optional />
      )}
      <TextareaField {...field('what')} label={word('said')} hint={word('saidHint')} maxLength={2_500} />
      <SelectField
        {...field('stage')}
        label={word('stageAfter')}
        options={optionsOf(stages, (s) => word(`stage.${s}`))}
      />
      <TextareaField
        {...field('why')}
        label={word('why')}
        hint={word('whyHint')}
        rows={2}
        maxLength={400}
        optional
      />
      <FieldSet legend={word('whatNext')} hint={word('whatNextHint')} name="whatNext">
        <NextStepFields {...filled} />
      </FieldSet>
      {bodies.length > 1 && <SelectField {...field('body')} label={word('forBody')} options={bodies} />}
      {projects.length > 0 && (
        <SelectField {...field('project')} label={word('forProject')} options={projects} optional />
      )}
    </>
  );
}

import { DateField } from '../../../ui/date-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Residence } from '../types.ts';
import { speak } from './speak.ts';
import { placeName } from './typed-person.ts';

type Props = {
  asked: FormAsked;
  url: string;
  typed: Typed;
  problems: readonly Problem[];
  correctable: readonly Residence[];
};

/** The form of a change of residence, or of the correction of one that was written wrongly. */
export function ResidenceForm({ asked, url, typed, problems, correctable }: Props) {
  const { lang } = asked.shell;
  const word = speak(lang);
  const field = fieldOf({ typed, problems });
  return (
    <section aria-labelledby="new-residence">
      <h2 id="new-residence">{word('newResidence')}</h2>
      <StepForm asked={asked} action={url} submit={word('saveResidence')}>
        <TextField {...field('comune')} label={word('comune')} autocomplete="off" />
        <TextField {...field('address')} label={word('address')} autocomplete="off" optional />
        <DateField {...field('validFrom')} label={word('movedOn')} />
        {correctable.length > 0 && (
          <SelectField
            {...field('corrects')}
            label={word('corrects')}
            blank={word('correctsNothing')}
            optional
            options={correctable.map((r) => ({
              value: r.id,
              label: `${placeName(r.comune, lang)}, ${formatDay(r.validFrom, lang)}`,
            }))}
          />
        )}
      </StepForm>
    </section>
  );
}

import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { weekdays } from '../../places/types.ts';
import { editCard } from '../commands/edit-card.ts';
import { hourFields, hoursSchema } from '../commands/read-card-forms.ts';
import { CardFrame } from '../parts/card-frame.tsx';
import { speakCard } from '../parts/card-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { readHours } from '../rules/hours.ts';
import type { CardContent } from '../types.ts';
import { cardWords } from '../words.ts';
import { cardAgain } from './card.tsx';
import { frameOf, type OfCard, openCardOf } from './opened-card.ts';

/** The form of the hours. */
export const hoursForm = hoursSchema;

/** GET …/orario: a week, and what is agreed in between; and the same with what was typed. */
export async function hoursPage(asked: OfCard, typed: Typed = {}, problems: readonly Problem[] = []) {
  const opened = await openCardOf(asked);
  if (opened === undefined) return undefined;
  if (opened.card.state !== 'draft')
    return problems.length === 0 ? undefined : cardAgain(asked, typed, problems);
  const { language } = asked;
  const word = speakCard(language);
  const said = sayProblems(cardWords, problems, language);
  const fresh = Object.keys(typed).length === 0;
  return (
    <CardFrame {...frameOf(asked, opened)} title={word('hours')} lead={word('hoursLead')} problems={said}>
      <StepForm
        asked={asked}
        action={`${opened.url}/orario`}
        version={opened.card.version}
        submit={word('saveHours')}
      >
        {weekdays.map((day) => (
          <FieldSet key={day} legend={word(`weekday.${day}`)}>
            {hourFields.map((name) => (
              <TimeField
                key={name}
                name={`${name}${day}`}
                label={word(name)}
                value={fresh ? written(opened.card.content, day, name) : typedText(typed, `${name}${day}`)}
                error={problemOf(said, `${name}${day}`)}
                optional
              />
            ))}
          </FieldSet>
        ))}
      </StepForm>
    </CardFrame>
  );
}

/** POST …/orario. */
export async function saveHours(asked: OfCard<unknown, z.output<typeof hoursSchema>>): Promise<Outcome> {
  const opened = await openCardOf(asked);
  if (opened === undefined) return absent;
  const { body } = asked;
  const read = readHours(
    weekdays.map((weekday) => ({
      weekday,
      from: body[`from${weekday}`],
      to: body[`to${weekday}`],
      awayFrom: body[`awayFrom${weekday}`],
      awayTo: body[`awayTo${weekday}`],
    })),
  );
  if (!read.ok) return refusedOutcome({ ok: false, ...read.problem });
  const done = await editCard(asked.tx, opened.card, read.value);
  return done.ok ? go(`${opened.url}?fatto=saved`) : refusedOutcome(done);
}

function written(content: CardContent, day: number, name: (typeof hourFields)[number]): string {
  const list = name === 'from' || name === 'to' ? content.hours : content.agreedAbsences;
  const found = list.find((s) => s.weekday === day);
  return (name === 'from' || name === 'awayFrom' ? found?.from : found?.to) ?? '';
}

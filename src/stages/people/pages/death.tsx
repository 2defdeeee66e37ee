import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { type deathSchema, recordDeath } from '../commands/record-death.ts';
import { undoDeath, type undoDeathSchema } from '../commands/undo-death.ts';
import { NearPage } from '../parts/near-page.tsx';
import { speak } from '../parts/speak.ts';
import { findDeath } from '../store/deaths.ts';
import { findPerson } from '../store/persons.ts';
import type { PersonId } from '../types.ts';
import { peopleWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { openPerson } from './opened-person.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/decesso: writes down that she died, or undoes a mistake. */
export function deathPage(asked: Asked<Params, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** POST /persone/:personId/decesso. */
export async function saveDeath(
  asked: Asked<Params, unknown, z.output<typeof deathSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await recordDeath(asked.tx, person, asked.body, dayInRome(asked.now));
  return answered(result, `/persone/${person.id}/decesso?fatto=death`);
}

/** POST /persone/:personId/decesso/annulla. */
export async function saveDeathUndone(
  asked: Asked<Params, unknown, z.output<typeof undoDeathSchema>>,
): Promise<Outcome> {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return absent;
  const result = await undoDeath(asked.tx, person, asked.version ?? 0, asked.body, asked.now);
  return answered(result, `/persone/${person.id}/decesso?fatto=death-undone`);
}

/** The same page with what was typed. */
export function deathAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, undefined, typed, problems);
}

async function shown(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const word = speak(asked.language);
  const said = sayProblems(peopleWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const death = await findDeath(asked.tx, opened.person.id);
  const url = `/persone/${opened.person.id}/decesso`;
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('death')}
      lead={death ? word('deathStands', { day: formatDay(death.diedOn, asked.language) }) : word('deathLead')}
      done={done}
      problems={said}
    >
      {death === undefined ? (
        <StepForm asked={asked} action={url} submit={word('recordDeath')}>
          <DateField {...field('diedOn')} label={word('diedOn')} />
        </StepForm>
      ) : (
        <section aria-labelledby="undo-death">
          <h2 id="undo-death">{word('undoDeathTitle')}</h2>
          <p>{word('undoDeathLead')}</p>
          <StepForm
            asked={asked}
            action={`${url}/annulla`}
            version={death.version}
            submit={word('undoDeath')}
            variant="secondary"
          >
            <TextareaField {...field('reason')} label={word('undoReason')} rows={2} maxLength={500} />
          </StepForm>
        </section>
      )}
    </NearPage>
  );
}

import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { NearPage } from '../../people/parts/near-page.tsx';
import { fixAppointment } from '../commands/fix-appointment.ts';
import { AppointmentFields } from '../parts/appointment-fields.tsx';
import { speak } from '../parts/speak.ts';
import type { FixedAppointment } from '../types.ts';
import { diaryWords } from '../words.ts';
import { answered } from './answered.ts';
import { companyOptions } from './company-options.ts';
import { type OfPerson, openPerson } from './opened-person.ts';

/** GET /persone/:personId/appuntamenti/nuovo. */
export function newAppointmentPage(asked: OfPerson) {
  return newAppointmentAgain(
    asked,
    { kind: 'meeting', with: asked.me.accountId, reminder: 'day-before' },
    [],
  );
}

/** POST /persone/:personId/appuntamenti/nuovo. */
export async function addAppointment(asked: OfPerson<unknown, FixedAppointment>): Promise<Outcome> {
  const opened = await openPerson(asked);
  if (opened === undefined) return absent;
  const result = await fixAppointment(asked.tx, opened.person, asked.body, asked.now);
  const done = result.ok && result.overlapping ? 'overlaps' : 'fixed';
  const id = result.ok ? `/${result.id}` : '';
  return answered(result, `${opened.url}/appuntamenti${id}?fatto=${done}`);
}

/** The form with what was typed. */
export async function newAppointmentAgain(asked: OfPerson, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name } = opened;
  const url = `${opened.url}/appuntamenti`;
  const word = speak(asked.language);
  const said = sayProblems(diaryWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('fixAppointmentOf', { name })}
      above={[{ href: url, label: word('appointments') }]}
      problems={said}
    >
      <StepForm asked={asked} action={`${url}/nuovo`} submit={word('saveAppointment')}>
        <AppointmentFields typed={typed} problems={said} company={await companyOptions(asked)} />
      </StepForm>
    </NearPage>
  );
}

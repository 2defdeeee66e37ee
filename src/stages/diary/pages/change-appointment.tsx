import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { Conflict } from '../../../ui/conflict.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { typedText } from '../../../ui/typed.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { changeAppointment } from '../commands/change-appointment.ts';
import { AppointmentFields } from '../parts/appointment-fields.tsx';
import { type Speak, speak } from '../parts/speak.ts';
import { typedAppointment } from '../parts/typed-appointment.ts';
import { allows, reminderOf } from '../rules/appointments.ts';
import type { FixedAppointment } from '../types.ts';
import { type DiaryWord, diaryWords } from '../words.ts';
import { answered } from './answered.ts';
import { companyOptions } from './company-options.ts';
import { type OfAppointment, openAppointment } from './opened-appointment.ts';

/** GET /persone/:personId/appuntamenti/:appointmentId/sposta: while it is neither held nor cancelled. */
export async function changeAppointmentPage(asked: OfAppointment) {
  const a = (await openAppointment(asked))?.appointment;
  if (a === undefined || !allows(a.state, 'change')) return undefined;
  return show(asked, typedAppointment(a, reminderOf(a)), [], a.version);
}

/** POST /persone/:personId/appuntamenti/:appointmentId/sposta. */
export async function saveAppointmentChange(
  asked: OfAppointment<unknown, FixedAppointment>,
): Promise<Outcome> {
  const opened = await openAppointment(asked);
  if (opened === undefined) return absent;
  const { person, appointment: a, here } = opened;
  const result = await changeAppointment(asked.tx, person, a, asked.version ?? 0, asked.body, asked.now);
  const done = result.ok && result.overlapping ? 'overlaps' : 'changed';
  return answered(result, `${here}?fatto=${done}`, 'changed');
}

/** The form with what was typed; where two saved, with both versions. */
export async function changeAppointmentAgain(
  asked: OfAppointment,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  const standing = (await openAppointment(asked))?.appointment;
  const version = theirs === undefined ? asked.version : standing?.version;
  return show(asked, typed, problems, version ?? 0, theirs !== undefined);
}

async function show(
  asked: OfAppointment,
  typed: Typed,
  problems: readonly Problem[],
  version: number,
  both = false,
) {
  const opened = await openAppointment(asked);
  if (opened === undefined) return undefined;
  const { person, name, appointment: a, here } = opened;
  const word = speak(asked.language);
  const company = await companyOptions(asked, a.accountId);
  const called = (id: string) => company.find((c) => c.value === id)?.label ?? '';
  const said = sayProblems(diaryWords, problems, asked.language);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('changeAppointmentOf', { name })}
      above={[
        { href: `${opened.url}/appuntamenti`, label: word('appointments') },
        { href: here, label: word('appointmentOf', { name }) },
      ]}
      problems={said}
    >
      {both && (
        <Conflict
          theirsTitle={word('theirs')}
          yoursTitle={word('yours')}
          rows={rowsOf(word, typedAppointment(a, reminderOf(a)), typed, called)}
        >
          <p>{word('keepMine')}</p>
        </Conflict>
      )}
      <StepForm asked={asked} action={`${here}/sposta`} version={version} submit={word('saveChange')}>
        <AppointmentFields typed={typed} problems={said} company={company} />
      </StepForm>
    </NearPage>
  );
}

const labels = [
  ['kind', 'appointmentKind'],
  ['day', 'day'],
  ['from', 'from'],
  ['to', 'to'],
  ['with', 'with'],
  ['place', 'place'],
  ['note', 'note'],
  ['reminder', 'reminder'],
] as const satisfies readonly (readonly [string, DiaryWord])[];

function rowsOf(word: Speak, saved: Record<string, string>, typed: Typed, called: (id: string) => string) {
  const inWords = (field: string, value: string) => {
    if (field === 'with') return called(value);
    const key = field === 'kind' ? `appointment.${value}` : field === 'reminder' ? `reminder.${value}` : '';
    return Object.hasOwn(diaryWords, key) ? word(key as DiaryWord) : value;
  };
  return labels.map(([field, label]) => ({
    label: word(label),
    theirs: inWords(field, saved[field] ?? ''),
    yours: inWords(field, typedText(typed, field)),
  }));
}

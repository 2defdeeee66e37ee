import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { NearPage } from '../../people/parts/near-page.tsx';
import { AppointmentDeeds } from '../parts/appointment-deeds.tsx';
import { AppointmentFacts } from '../parts/appointment-facts.tsx';
import { doneNotice, speak } from '../parts/speak.ts';
import { allows } from '../rules/appointments.ts';
import { diaryWords } from '../words.ts';
import type { DoneQuery } from './answered.ts';
import { type OfAppointment, openAppointment } from './opened-appointment.ts';
import { callColleagues } from './opened-person.ts';

/** GET /persone/:personId/appuntamenti/:appointmentId: how it stands now, and what can be done with it. */
export function appointmentPage(asked: OfAppointment<DoneQuery>) {
  return showAppointment(asked, asked.query.fatto, []);
}

/** The same page after a refusal: it shows how the appointment stands now. */
export function appointmentAgain(asked: OfAppointment, _typed: Typed, problems: readonly Problem[]) {
  return showAppointment(asked, undefined, problems);
}

async function showAppointment(asked: OfAppointment, done: string | undefined, problems: readonly Problem[]) {
  const opened = await openAppointment(asked);
  if (opened === undefined) return undefined;
  const { person, name, appointment: a, here } = opened;
  const { language: lang } = asked;
  const word = speak(lang);
  const call = await callColleagues(asked, [a.accountId]);
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('appointmentOf', { name })}
      above={[{ href: `${opened.url}/appuntamenti`, label: word('appointments') }]}
      notice={doneNotice(done, lang)}
      problems={sayProblems(diaryWords, problems, lang)}
    >
      <AppointmentFacts appointment={a} who={call(a.accountId)} />
      {allows(a.state, 'change') && (
        <p>
          <ButtonLink href={`${here}/sposta`}>{word('changeAppointment')}</ButtonLink>
        </p>
      )}
      <AppointmentDeeds
        asked={asked}
        here={here}
        appointment={a}
        mayClose={allows(a.state, 'close') && a.startsAt <= asked.now}
        mayCancel={allows(a.state, 'cancel')}
      />
    </NearPage>
  );
}

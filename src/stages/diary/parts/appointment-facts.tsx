import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Appointment } from '../types.ts';
import { StateOfAppointment } from './appointment-state.tsx';
import { speak } from './speak.ts';
import { whenInWords } from './typed-appointment.ts';

/** An appointment in labels and values. */
export function AppointmentFacts({ appointment: a, who }: { appointment: Appointment; who: string }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <DescriptionList
      items={[
        { label: word('state'), value: <StateOfAppointment state={a.state} /> },
        { label: word('when'), value: whenInWords(a, lang, (hours) => word('hours', hours)) },
        { label: word('appointmentKind'), value: word(`appointment.${a.kind}`) },
        { label: word('with'), value: <bdi>{who}</bdi> },
        { label: word('place'), value: a.place },
        { label: word('note'), value: a.note && <span class="prose">{a.note}</span> },
        {
          label: word('reminder'),
          value: a.remindOn ? word('remindedOn', { day: formatDay(a.remindOn, lang) }) : word('notReminded'),
        },
      ]}
    />
  );
}

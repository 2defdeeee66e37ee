import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { Appointment } from '../types.ts';
import { StateOfAppointment } from './appointment-state.tsx';
import { speak } from './speak.ts';

type Props = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly Appointment[];
  /** when it is, as the list needs it: with the day, or the hours alone below a day */
  readonly whenOf: (a: Appointment) => string;
  readonly second: { readonly label: string; readonly of: (a: Appointment) => string };
  readonly empty: ComponentChildren;
};

/** Appointments, one a row: when, the other side of it, how, how it stands. */
export function AppointmentTable({ caption, captionHidden, rows, whenOf, second, empty }: Props) {
  const word = speak(useLanguage());
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={rows}
      rowKey={(a) => a.id}
      empty={empty}
      columns={[
        {
          key: 'when',
          label: word('when'),
          render: (a) => <a href={`/persone/${a.personId}/appuntamenti/${a.id}`}>{whenOf(a)}</a>,
        },
        { key: 'second', label: second.label, render: (a) => <bdi>{second.of(a)}</bdi> },
        { key: 'kind', label: word('appointmentKind'), render: (a) => word(`appointment.${a.kind}`) },
        { key: 'state', label: word('state'), render: (a) => <StateOfAppointment state={a.state} /> },
      ]}
    />
  );
}

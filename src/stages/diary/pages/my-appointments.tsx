import type { Asked } from '../../../platform/http/asked.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { timeInRome } from '../../../values/rome-time.ts';
import { listPersonCodes } from '../../organisations/store/person-codes.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { AppointmentTable } from '../parts/appointment-table.tsx';
import { speak } from '../parts/speak.ts';
import { listMyAppointments } from '../store/appointment-lists.ts';
import type { SideQuery } from './appointments.tsx';

/** GET /appuntamenti: what I am to keep, by day. */
export async function myAppointmentsPage(asked: Asked<unknown, SideQuery, unknown>) {
  const { tx, language: lang } = asked;
  const word = speak(lang);
  const { dopo: after, quali } = asked.query;
  const side = quali === 'passati' ? 'past' : 'to-come';
  const page = await listMyAppointments(tx, { side, now: asked.now, after });
  const ids = [...new Set(page.appointments.map((a) => a.personId))];
  const names = new Map(
    (await listIdentities(tx, ids)).map(([id, i]) => [id, `${i.givenName} ${i.familyName}`]),
  );
  const codes = await listPersonCodes(
    tx,
    ids.filter((id) => !names.has(id)),
  );
  const byDay = Map.groupBy(page.appointments, (a) => dayInRome(a.startsAt));
  const here = quali ? `/appuntamenti?quali=${quali}&` : '/appuntamenti?';
  return (
    <OfficePage
      shell={asked.shell}
      title={word('myAppointments')}
      lead={word(side === 'past' ? 'past' : 'toCome')}
    >
      {byDay.size === 0 && (
        <EmptyState title={word('noAppointments')}>
          <p>{word('noAppointmentsText')}</p>
        </EmptyState>
      )}
      {[...byDay].map(([day, rows]) => (
        <AppointmentTable
          key={day}
          caption={formatDay(day, lang)}
          rows={rows}
          whenOf={(a) => word('hours', { from: timeInRome(a.startsAt), to: timeInRome(a.endsAt) })}
          second={{
            label: word('personColumn'),
            of: (a) => names.get(a.personId) ?? codes.get(a.personId) ?? '',
          }}
          empty={null}
        />
      ))}
      <Pagination
        text=""
        {...(after ? { previousHref: here.slice(0, -1) } : {})}
        {...(page.next ? { nextHref: `${here}dopo=${page.next}` } : {})}
      >
        <p>
          <a href={side === 'past' ? '/appuntamenti' : '/appuntamenti?quali=passati'}>
            {word(side === 'past' ? 'showToCome' : 'showPast')}
          </a>
        </p>
      </Pagination>
    </OfficePage>
  );
}

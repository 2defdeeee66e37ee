import { z } from 'zod';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { NearPage } from '../../people/parts/near-page.tsx';
import { findDeath } from '../../people/store/deaths.ts';
import { AppointmentTable } from '../parts/appointment-table.tsx';
import { doneNotice, speak } from '../parts/speak.ts';
import { whenInWords } from '../parts/typed-appointment.ts';
import { listAppointmentsOf } from '../store/appointment-lists.ts';
import { doneQuery } from './answered.ts';
import { callColleagues, type OfPerson, openPerson } from './opened-person.ts';

/** Which side of now a list shows. */
export const sideQuery = doneQuery.extend({ quali: z.enum(['passati']).optional().catch(undefined) });
export type SideQuery = z.output<typeof sideQuery>;

/** GET /persone/:personId/appuntamenti: when those who walk with her meet her; the next first. */
export async function appointmentsPage(asked: OfPerson<SideQuery>) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { person, name, entries } = opened;
  const url = `${opened.url}/appuntamenti`;
  const { language: lang, tx } = asked;
  const word = speak(lang);
  const { fatto, dopo: after, quali } = asked.query;
  const side = quali === 'passati' ? 'past' : 'to-come';
  const page = await listAppointmentsOf(tx, entries, { side, now: asked.now, after });
  const call = await callColleagues(
    asked,
    page.appointments.map((a) => a.accountId),
  );
  const dead = (await findDeath(tx, person.id)) !== undefined;
  const here = quali ? `${url}?quali=${quali}&` : `${url}?`;
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={word('appointmentsOf', { name })}
      lead={word('appointmentsLead')}
      notice={doneNotice(fatto, lang)}
      problems={[]}
    >
      {dead ? (
        <Notice kind="info">{word('dead')}</Notice>
      ) : (
        <p>
          <ButtonLink href={`${url}/nuovo`} variant="primary">
            {word('fixAppointment')}
          </ButtonLink>
        </p>
      )}
      <AppointmentTable
        caption={word(side === 'past' ? 'past' : 'toCome')}
        rows={page.appointments}
        whenOf={(a) => whenInWords(a, lang, (hours) => word('hours', hours))}
        second={{ label: word('who'), of: (a) => call(a.accountId) }}
        empty={
          <EmptyState title={word('noAppointments')}>
            <p>{word('noAppointmentsText')}</p>
          </EmptyState>
        }
      />
      <Pagination
        text=""
        {...(after ? { previousHref: here.slice(0, -1) } : {})}
        {...(page.next ? { nextHref: `${here}dopo=${page.next}` } : {})}
      >
        <p>
          <a href={side === 'past' ? url : `${url}?quali=passati`}>
            {word(side === 'past' ? 'showToCome' : 'showPast')}
          </a>
        </p>
      </Pagination>
    </NearPage>
  );
}

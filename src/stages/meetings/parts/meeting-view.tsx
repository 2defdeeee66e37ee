import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import type { Meeting } from '../types.ts';
import { AgendaTable, type ShownItem } from './agenda-table.tsx';
import { MeetingFrame } from './meeting-frame.tsx';
import { SeatForm } from './seat-form.tsx';
import { SeatTable, type ShownSeat } from './seat-table.tsx';
import { speak } from './speak.ts';
import { StateOfMeeting } from './state-of-meeting.tsx';

/** Everything that the page of a meeting shows; what the reader may not read or do is absent. */
export type MeetingViewProps = {
  asked: FormAsked;
  url: string;
  meeting: Meeting;
  project: string;
  body: string;
  convenedBy: string;
  when: string;
  until: string;
  seats: readonly ShownSeat[];
  /** whether the reader has a seat, and the session is open */
  reads: boolean;
  agenda: readonly ShownItem[];
  /** who may still be given a seat */
  colleagues: readonly Option[];
  may: Readonly<Record<'seat' | 'move' | 'propose' | 'attend' | 'extract' | 'cancel', boolean>>;
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
};

/** A meeting: when and where, its agenda, who sits, and what is to be done next. */
export function MeetingView(p: MeetingViewProps) {
  const { meeting: m, may, url } = p;
  const word = speak(p.asked.shell.lang);
  const showsAgenda = p.reads || p.agenda.length > 0;
  return (
    <MeetingFrame
      shell={p.asked.shell}
      title={m.title}
      lead={word('meetingLead', { kind: word(`kind.${m.kind}`), project: p.project })}
      done={p.done}
      problems={p.problems}
    >
      <p>
        <StateOfMeeting state={m.state} />
      </p>
      <DescriptionList
        items={[
          { label: word('when'), value: p.when },
          { label: word('place'), value: <bdi>{m.place}</bdi> },
          {
            label: word('convenedBy'),
            value: (
              <>
                <bdi>{p.convenedBy}</bdi>, {p.body}
              </>
            ),
          },
          ...(m.state === 'convened' || m.state === 'held'
            ? [{ label: word('readableUntil'), value: p.until }]
            : []),
        ]}
      />
      <p class="button-row">
        {may.attend && (
          <ButtonLink href={`${url}/presenze`} variant={m.state === 'convened' ? 'primary' : 'secondary'}>
            {word('attendanceTitle')}
          </ButtonLink>
        )}{' '}
        {may.extract && (
          <>
            <ButtonLink href={`${url}/estratti`} variant="primary">
              {word('extracts')}
            </ButtonLink>{' '}
            <ButtonLink href={`${url}/chiudi`}>{word('closeTitle')}</ButtonLink>
          </>
        )}{' '}
        {may.propose && <ButtonLink href={`${url}/ordine-del-giorno`}>{word('putCases')}</ButtonLink>}{' '}
        {may.move && <ButtonLink href={`${url}/sposta`}>{word('moveTitle')}</ButtonLink>}
      </p>
      <section>
        <h2>{word('agenda')}</h2>
        {showsAgenda ? (
          <AgendaTable rows={p.agenda} />
        ) : (
          <p>{word(m.state === 'closed' ? 'agendaClosed' : 'agendaMembers')}</p>
        )}
      </section>
      <section>
        <h2>{word('seats')}</h2>
        <SeatTable
          rows={p.seats}
          step={
            may.seat
              ? (s) => (
                  <StepForm
                    asked={p.asked}
                    action={`${url}/componenti/${s.id}/togli`}
                    submit={word('unseat', { name: s.name })}
                    variant="secondary"
                  />
                )
              : undefined
          }
        />
      </section>
      {may.seat && (
        <SeatForm
          asked={p.asked}
          action={`${url}/componenti`}
          colleagues={p.colleagues}
          typed={p.typed}
          problems={p.problems}
        />
      )}
      {may.cancel && (
        <section>
          <h2>{word('cancel')}</h2>
          <p>{word('cancelLead')}</p>
          <StepForm
            asked={p.asked}
            action={`${url}/annulla`}
            version={m.version}
            submit={word('cancel')}
            variant="danger"
          />
        </section>
      )}
    </MeetingFrame>
  );
}

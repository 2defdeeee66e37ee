import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { Appointment } from '../../diary/types.ts';
import { casefileWords } from '../words.ts';

/** Somebody who walks with her. `who` is empty where the reader may not know the colleague. */
export type WithHer = {
  id: string;
  kind: string;
  manages: boolean;
  who: string;
  body: string;
  from: Date;
  to: Date | null;
};

/** What the reader may open beside her page. */
export type AsideMay = Readonly<
  Record<
    | 'contact'
    | 'relation'
    | 'exclusion'
    | 'representation'
    | 'certificates'
    | 'reports'
    | 'diary'
    | 'notes'
    | 'merges'
    | 'meetings'
    | 'ownAccess'
    | 'identity',
    boolean
  >
>;

type Props = {
  url: string;
  withHer: readonly WithHer[];
  appointments: readonly Appointment[] | undefined;
  may: AsideMay;
};

/** Beside the path: who is with her, the next dates, the papers, the notes, who is near her, who must not see. */
export function PersonAside({ url, withHer, appointments, may }: Props) {
  const word = useWords(casefileWords);
  const lang = useLanguage();
  const links = (entries: readonly [boolean, string, Parameters<typeof word>[0]][]) =>
    entries.flatMap(([allowed, below, label]) =>
      allowed ? [{ href: `${url}/${below}`, label: word(label) }] : [],
    );
  return (
    <>
      {may.relation && (
        <SummaryCard
          title={word('withHer')}
          action={{ href: `${url}/chi-la-segue`, label: word('withHerAction') }}
          items={withHer.map((r) => ({
            label: r.who || r.body,
            value: [r.kind, r.who ? r.body : '', word('since', { day: formatDay(dayInRome(r.from), lang) })]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      {appointments && (
        <SummaryCard
          title={word('nextDates')}
          action={{ href: `${url}/appuntamenti`, label: word('allAppointments') }}
        >
          {appointments.length === 0 && <p>{word('noDates')}</p>}
          {appointments.map((a) => (
            <p key={a.id}>
              <a href={`${url}/appuntamenti/${a.id}`}>{formatInstant(a.startsAt, lang)}</a>
            </p>
          ))}
        </SummaryCard>
      )}
      <LinkCard
        title={word('notes')}
        links={links([
          [may.diary, 'diario', 'diary'],
          [may.notes, 'note-riservate', 'reservedNotes'],
        ])}
      />
      <LinkCard
        title={word('papers')}
        links={links([
          [may.certificates, 'documenti', 'certificates'],
          [may.reports, 'relazioni', 'reports'],
          [may.meetings, 'riunioni', 'meetings'],
        ])}
      />
      <LinkCard
        title={word('aroundHer')}
        links={links([
          [may.representation, 'rappresentanza', 'representation'],
          [may.contact, 'persone-vicine', 'closePeople'],
          [may.contact, 'residenza', 'residence'],
          [may.identity, 'decesso', 'death'],
          [may.ownAccess, 'accesso', 'ownAccess'],
          [may.merges, 'unioni', 'merges'],
        ])}
      />
      <LinkCard
        title={word('protection')}
        links={links([
          [may.exclusion, 'esclusioni', 'exclusions'],
          [may.exclusion, 'oscuramenti', 'hidings'],
        ])}
      />
    </>
  );
}

function LinkCard(p: { title: string; links: readonly { href: string; label: string }[] }) {
  if (p.links.length === 0) return null;
  return (
    <SummaryCard title={p.title}>
      <ul class="link-list">
        {p.links.map((l) => (
          <li key={l.href}>
            <a href={l.href}>{l.label}</a>
          </li>
        ))}
      </ul>
    </SummaryCard>
  );
}

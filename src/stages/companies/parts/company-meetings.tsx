import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { CompanyMeeting } from '../types.ts';
import { speak } from './speak.ts';

/** A planned meeting as the company's page shows it. */
export type ShownMeeting = CompanyMeeting & { who: string; past: boolean };

/** The meetings with a company that are in the calendar. */
export function CompanyMeetings(p: { url: string; writes: boolean; meetings: readonly ShownMeeting[] }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <section>
      <h2>{word('meetings')}</h2>
      {p.meetings.length === 0 ? (
        <p>{word('meetingsNone')}</p>
      ) : (
        <ul>
          {p.meetings.map((m) => (
            <li key={m.id}>
              <a href={`${p.url}/incontri/${m.id}`}>{formatInstant(m.startsAt, lang)}</a>
              {`: ${m.about}, ${m.who} `}
              {m.past && <StateTag tone="waiting">{word('meetingToClose')}</StateTag>}
            </li>
          ))}
        </ul>
      )}
      {p.writes && <ButtonLink href={`${p.url}/incontri/nuovo`}>{word('planMeeting')}</ButtonLink>}
    </section>
  );
}

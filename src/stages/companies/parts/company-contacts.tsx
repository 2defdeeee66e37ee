import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import type { Contact } from '../types.ts';
import { speak } from './speak.ts';

/** Whom one speaks with at a company. */
export function CompanyContacts(p: { url: string; writes: boolean; contacts: readonly Contact[] }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <section>
      <h2>{word('people')}</h2>
      <DataTable
        caption={word('people')}
        captionHidden
        rows={p.contacts}
        rowKey={(c) => c.id}
        empty={<p>{word('peopleNone')}</p>}
        columns={[
          {
            key: 'name',
            label: word('personName'),
            render: (c) => (
              <>
                {p.writes ? (
                  <a href={`${p.url}/referenti/${c.id}`}>
                    <bdi>{c.name}</bdi>
                  </a>
                ) : (
                  <bdi>{c.name}</bdi>
                )}
                {c.endedOn && (
                  <StateTag tone="neutral">
                    {word('personLeft', { day: formatDay(c.endedOn, lang) })}
                  </StateTag>
                )}
              </>
            ),
          },
          {
            key: 'part',
            label: word('personPart'),
            render: (c) =>
              c.part === 'tutor' && c.tutorCapacity !== null
                ? word('tutorUpTo', { n: c.tutorCapacity })
                : word(`part.${c.part}`),
          },
          {
            key: 'phone',
            label: word('phone'),
            render: (c) => c.phone && <a href={`tel:${c.phone}`}>{formatPhone(c.phone as PhoneNumber)}</a>,
          },
          {
            key: 'email',
            label: word('email'),
            render: (c) => c.email && <a href={`mailto:${c.email}`}>{c.email}</a>,
          },
          { key: 'note', label: word('personNote'), render: (c) => c.note },
        ]}
      />
      {p.writes && <ButtonLink href={`${p.url}/referenti/nuovo`}>{word('personAdd')}</ButtonLink>}
    </section>
  );
}

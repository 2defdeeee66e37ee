import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Site } from '../types.ts';
import { speak } from './speak.ts';

/** A place of work with the name of its comune. */
export type ShownSite = Site & { comune: string };

/** Where a company works, and how one gets there and about. */
export function CompanySites({
  url,
  writes,
  sites,
}: {
  url: string;
  writes: boolean;
  sites: readonly ShownSite[];
}) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <section>
      <h2>{word('sites')}</h2>
      <DataTable
        caption={word('sites')}
        captionHidden
        rows={sites}
        rowKey={(s) => s.id}
        empty={<p>{word('sitesNone')}</p>}
        columns={[
          {
            key: 'name',
            label: word('siteName'),
            render: (s) => (
              <>
                {writes ? <a href={`${url}/sedi/${s.id}`}>{s.name}</a> : s.name}
                {s.closedOn && (
                  <StateTag tone="stopped">
                    {word('siteClosed', { day: formatDay(s.closedOn, lang) })}
                  </StateTag>
                )}
              </>
            ),
          },
          {
            key: 'where',
            label: word('siteWhere'),
            render: (s) => [s.address, s.comune].filter(Boolean).join(', '),
          },
          {
            key: 'way',
            label: word('siteWay'),
            render: (s) => [s.onFoot, s.publicTransport].filter(Boolean).join('. '),
          },
          {
            key: 'access',
            label: word('siteAccess'),
            render: (s) =>
              [word(`stepFree.${s.stepFree}`), word(`toilet.${s.accessibleToilet}`), s.accessibility]
                .filter(Boolean)
                .join('. '),
          },
          {
            key: 'seen',
            label: word('siteSeen'),
            render: (s) => (s.seenOn === null ? word('siteOnlyTold') : formatDay(s.seenOn, lang)),
          },
        ]}
      />
      {writes && <ButtonLink href={`${url}/sedi/nuova`}>{word('siteAdd')}</ButtonLink>}
    </section>
  );
}

import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatMoney } from '../../../values/money.ts';
import { entryWords } from '../../competency-balance/words/entries.ts';
import type { TravelTrial } from '../types.ts';
import { searchWords } from '../words/search.ts';

/** A way, with the name of the place of work. */
export type ShownTravel = TravelTrial & { where: string };

/** Ways that were tried or told, the latest first. */
export function TravelList({
  rows,
  url,
  writes,
}: {
  rows: readonly ShownTravel[];
  url: string;
  writes: boolean;
}) {
  const word = useWords(searchWords);
  const lang = useLanguage();
  const length = (r: ShownTravel) => {
    if (!r.possible) return word('impossible');
    return r.minutes === null
      ? word('ofKilometres', { n: r.kilometres ?? '' })
      : word('ofMinutes', { n: r.minutes });
  };
  return (
    <section aria-labelledby="travel">
      <h2 id="travel">{word('travel')}</h2>
      <p>{word('travelLead')}</p>
      <DataTable
        caption={word('travel')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<p>{word('travelNone')}</p>}
        columns={[
          { key: 'where', label: word('site'), render: (r) => <bdi>{r.where}</bdi> },
          { key: 'means', label: word('means'), render: (r) => entryWords[`means.${r.means}`][lang] },
          { key: 'at', label: word('arrivesAt'), render: (r) => r.arrivesAt ?? word('anyHour') },
          { key: 'length', label: word('length'), render: length },
          {
            key: 'cost',
            label: word('cost'),
            numeric: true,
            render: (r) => r.costCentsMonth !== null && formatMoney(r.costCentsMonth, lang),
          },
          {
            key: 'how',
            label: word('how'),
            render: (r) => word(r.triedWithCoach ? 'how.tried' : 'how.told'),
          },
          { key: 'on', label: word('onDay'), render: (r) => formatDay(r.onDay, lang) },
          { key: 'note', label: word('note'), render: (r) => r.note && <bdi>{r.note}</bdi> },
        ]}
      />
      {writes && (
        <p>
          <ButtonLink href={`${url}/viaggi`}>{word('travelAdd')}</ButtonLink>
        </p>
      )}
    </section>
  );
}

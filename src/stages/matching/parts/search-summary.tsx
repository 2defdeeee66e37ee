import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { licenceWords } from '../../places/words/licences.ts';
import type { JobSearch } from '../types.ts';
import { stretchText } from '../words/block-text.ts';
import { reasonWords } from '../words/reasons.ts';
import { searchWords } from '../words/search.ts';

type Props = { project: string; search: JobSearch | undefined; edit: string | undefined };

/** What she looks for in one project. What was not asked reads so. */
export function SearchSummary({ project, search: s, edit }: Props) {
  const word = useWords(searchWords);
  const lang = useLanguage();
  const title = word('inProject', { project });
  const action = (label: 'write' | 'change') => edit && { href: edit, label: word(label) };
  if (s === undefined)
    return (
      <SummaryCard title={title} action={action('write') || undefined}>
        <p>{word('notWritten')}</p>
      </SummaryCard>
    );
  const asked = (value: string | null) => value ?? word('asked.not-asked');
  const licences =
    s.licences && [...s.licences.map((l) => licenceWords[l][lang]), ...s.otherLicences].join(', ');
  return (
    <SummaryCard
      title={title}
      action={action('change') || undefined}
      items={[
        { label: word('state'), value: word(`state.${s.state}`) },
        { label: word('readyOn'), value: s.readyOn && formatDay(s.readyOn, lang) },
        {
          label: word('kinds'),
          value: asked(s.kinds?.map((k) => reasonWords[`kind.${k}`][lang]).join(', ') ?? null),
        },
        { label: word('licencesAsked'), value: licences === '' ? word('noLicence') : asked(licences) },
        { label: word('times'), value: asked(s.times && timesText(s.times)) },
        { label: word('growth'), value: word(`growth.${s.growth ?? 'not-asked'}`) },
        { label: word('note'), value: s.note && <bdi>{s.note}</bdi> },
        { label: word('writtenOn'), value: formatDay(dayInRome(s.writtenAt), lang) },
      ]}
    />
  );

  function timesText(times: NonNullable<JobSearch['times']>): string {
    const always = times.length === 7 && times.every((t) => t.from === t.to);
    return always ? word('times.any') : times.map((t) => stretchText(t, lang)).join(', ');
  }
}

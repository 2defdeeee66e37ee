import { useLanguage } from '../../../ui/language.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { Tie } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: FormAsked;
  readonly url: string;
  readonly writes: boolean;
  readonly today: CalendarDay;
  readonly ties: readonly (Tie & { name: string })[];
};

/** Which associations and agencies a company is tied to; a tie that lasts is ended by its button. */
export function TieList({ asked, url, writes, today, ties }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <SummaryCard
      title={word('ties')}
      action={writes ? { href: `${url}/legami/nuovo`, label: word('tieAdd') } : undefined}
    >
      {ties.length === 0 && <p>{word('tiesNone')}</p>}
      {ties.map((t) => (
        <div key={t.id}>
          <p>
            {t.endedOn === null
              ? word('tieLine', { name: t.name, day: formatDay(t.since, lang) })
              : word('tieEnded', {
                  name: t.name,
                  from: formatDay(t.since, lang),
                  to: formatDay(t.endedOn, lang),
                })}
          </p>
          {writes && t.endedOn === null && t.since <= today && (
            <StepForm
              asked={asked}
              action={`${url}/legami/${t.id}/fine`}
              version={t.version}
              submit={word('tieEnd', { name: t.name })}
              variant="secondary"
            />
          )}
        </div>
      ))}
    </SummaryCard>
  );
}

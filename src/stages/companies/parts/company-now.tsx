import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { Company, NextStep } from '../types.ts';
import { DueDay } from './due-day.tsx';
import { speak } from './speak.ts';

/** Props of `CompanyNow`. */
export type CompanyNowProps = {
  readonly company: Company;
  readonly url: string;
  readonly writes: boolean;
  readonly lastContactOn: CalendarDay | null;
  readonly next: (NextStep & { who: string; overdue: boolean }) | null;
};

/** What comes next with a company, and the button that writes how it went. */
export function CompanyNow({ company, url, writes, lastContactOn, next }: CompanyNowProps) {
  const lang = useLanguage();
  const word = speak(lang);
  const items = [
    {
      label: word('lastContact'),
      value: lastContactOn === null ? word('never') : formatDay(lastContactOn, lang),
    },
    {
      label: word('stageField'),
      value: `${word(`stage.${company.stage}`)}, ${word('since', { day: formatDay(company.stageSince, lang) })}`,
    },
    ...(next === null
      ? []
      : [
          { label: word('nextStep'), value: next.step },
          { label: word('nextOn'), value: <DueDay text={formatDay(next.on, lang)} overdue={next.overdue} /> },
          { label: word('who'), value: next.who },
        ]),
  ];
  return (
    <SummaryCard title={word('now')} items={items}>
      {next === null && <p>{word(writes ? 'nothingPromised' : 'nothingPromisedHere')}</p>}
      {writes && (
        <div class="form-actions">
          <ButtonLink href={`${url}/contatti/nuovo`} variant="primary">
            {word('noteContact')}
          </ButtonLink>
          <ButtonLink href={`${url}/passo`}>{word('setStep')}</ButtonLink>
        </div>
      )}
    </SummaryCard>
  );
}

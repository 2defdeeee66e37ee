import { useLanguage } from '../../../ui/language.ts';
import type { FormAsked } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { Award, Company, CompanyMerge, Tie } from '../types.ts';
import { AwardList } from './award-list.tsx';
import { speak } from './speak.ts';
import { TieList } from './tie-list.tsx';

/** Props of `CompanyAside`. */
export type CompanyAsideProps = {
  readonly asked: FormAsked;
  readonly company: Company;
  readonly url: string;
  readonly writes: boolean;
  readonly today: CalendarDay;
  readonly ties: readonly (Tie & { name: string })[];
  readonly awards: readonly (Award & { project: string })[];
  readonly merges: readonly (CompanyMerge & { name: string })[];
};

/** What a company is, what it agreed to, who brought it, what it was given; ways to its other pages. */
export function CompanyAside(p: CompanyAsideProps) {
  const { company: c, url, writes } = p;
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <>
      <SummaryCard
        title={word('about')}
        items={[
          { label: word('partitaIva'), value: c.partitaIva },
          { label: word('ateco'), value: c.ateco },
          { label: word('hostCapacity'), value: c.hostCapacity?.toLocaleString(lang) },
          { label: word('consent'), value: consentText(c, word, lang) },
        ]}
        action={writes ? { href: `${url}/modifica`, label: word('edit') } : undefined}
      >
        {writes && (
          <p>
            <a href={`${url}/consenso`}>{word('consentAct')}</a>
          </p>
        )}
      </SummaryCard>
      <SummaryCard title={word('elsewhere')}>
        <ul>
          <li>
            <a href={`${url}/posti`}>{word('toPlaces')}</a>
          </li>
          <li>
            <a href={`${url}/legge-68`}>{word('toLaw68')}</a>
          </li>
          <li>
            <a href={`${url}/organico`}>{word('toHeadcount')}</a>
          </li>
        </ul>
      </SummaryCard>
      <TieList {...p} />
      <AwardList {...p} />
      {(writes || p.merges.length > 0) && (
        <SummaryCard title={word('mergeCard')}>
          {p.merges.map((m) => (
            <p key={m.id}>{word('mergedEntry', { name: m.name })}</p>
          ))}
          {writes && (
            <p>
              <a href={`${url}/unione`}>{word('mergeAct')}</a>
            </p>
          )}
        </SummaryCard>
      )}
    </>
  );
}

function consentText(c: Company, word: ReturnType<typeof speak>, lang: 'it' | 'en'): string {
  const answer = word(`consent.${c.publicConsent}`);
  return c.publicConsentOn === null || c.publicConsentFrom === null
    ? answer
    : word('consentLine', { answer, day: formatDay(c.publicConsentOn, lang), from: c.publicConsentFrom });
}

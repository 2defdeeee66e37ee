import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Company, LogEntry } from '../types.ts';
import { speak } from './speak.ts';

/** A contact as its page shows it: who wrote it, with whom, whether it stands and may be corrected by the reader. */
export type ShownEntry = LogEntry & { who: string; with: string; standing: boolean; own: boolean };

/** Entries on the page; the list holds all of them. */
const SHOWN = 20;

/** What was said with a company, the latest first. */
export function CompanyLog(p: { company: Company; url: string; log: readonly ShownEntry[] }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <section>
      <h2>{word('log')}</h2>
      <Timeline
        label={word('log')}
        empty={<p>{word('logEmpty')}</p>}
        entries={p.log.slice(0, SHOWN).map((l) => ({
          key: l.id,
          when: formatDay(l.onDay, lang),
          dateTime: l.onDay,
          who: l.who,
          title: [word(`way.${l.way}`), l.with, word(`stage.${l.stage}`)].filter(Boolean).join(' · '),
          body: <Entry entry={l} url={p.url} />,
        }))}
      />
      {p.log.length > SHOWN && (
        <p>
          <a href={`/aziende/contatti/elenco?azienda=${p.company.id}`}>{word('logMore')}</a>
        </p>
      )}
    </section>
  );
}

function Entry({ entry, url }: { entry: ShownEntry; url: string }) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <>
      {!entry.standing && <StateTag tone="neutral">{word('corrected')}</StateTag>}
      {entry.corrects !== null && <StateTag tone="neutral">{word('correction')}</StateTag>}
      {entry.what.split('\n\n').map((part) => (
        <p key={part} class="prose">
          {part}
        </p>
      ))}
      {entry.nextStep !== null && entry.nextStepOn !== null && (
        <p>{word('stepLine', { step: entry.nextStep, day: formatDay(entry.nextStepOn, lang) })}</p>
      )}
      {entry.own && (
        <p>
          <a href={`${url}/contatti/${entry.id}/correggi`}>{word('correct')}</a>
        </p>
      )}
    </>
  );
}

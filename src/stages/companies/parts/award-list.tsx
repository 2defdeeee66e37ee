import { useLanguage } from '../../../ui/language.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Award } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: FormAsked;
  readonly url: string;
  readonly writes: boolean;
  readonly awards: readonly (Award & { project: string })[];
};

/** Certificates and partner marks of a company, each as PDF; a mark is taken back by its button. */
export function AwardList({ asked, url, writes, awards }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <SummaryCard
      title={word('awards')}
      action={writes ? { href: `${url}/riconoscimenti/nuovo`, label: word('awardGive') } : undefined}
    >
      {awards.length === 0 && <p>{word('awardsNone')}</p>}
      {awards.map((a) => (
        <div key={a.id}>
          <p>
            {word('awardLine', {
              kind: word(`award.${a.kind}`),
              number: a.number,
              project: a.project,
              day: formatDay(a.givenOn, lang),
            })}{' '}
            {a.revokedOn === null ? (
              <a href={`${url}/riconoscimenti/${a.id}/pdf`}>{word('awardPdf', { number: a.number })}</a>
            ) : (
              word('awardRevoked', { day: formatDay(a.revokedOn, lang) })
            )}
          </p>
          {writes && a.kind === 'partner-mark' && a.revokedOn === null && (
            <StepForm
              asked={asked}
              action={`${url}/riconoscimenti/${a.id}/ritira`}
              version={a.version}
              submit={word('awardRevoke', { number: a.number })}
              variant="danger"
            />
          )}
        </div>
      ))}
    </SummaryCard>
  );
}

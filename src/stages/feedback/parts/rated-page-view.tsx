import { Columns } from '../../../ui/columns.tsx';
import { useWords } from '../../../ui/language.ts';
import type { Problem } from '../../../ui/typed.ts';
import type { AnswerFigures, FreeText, Linked, RatedFigures, VersionFigures } from '../types.ts';
import { feedbackWords } from '../words.ts';
import { AnswersTable } from './answers-table.tsx';
import { FeedbackFrame } from './feedback-frame.tsx';
import { type MonthRow, MonthsView } from './months-view.tsx';
import { StarsTable } from './stars-table.tsx';
import { SummaryTable } from './summary-table.tsx';
import { type TextForm, TextsTable } from './texts-table.tsx';
import { VersionsTable } from './versions-table.tsx';

type RatedPageViewProps = {
  readonly form: TextForm;
  readonly page: RatedFigures;
  /** where it is to be read */
  readonly addresses: readonly { readonly lang: 'it' | 'en'; readonly href: string }[];
  /** none where no editor writes it */
  readonly editHref: string | undefined;
  readonly summary: readonly (Linked & { readonly key: 'count' | 'recentCount' | 'earlier' })[];
  readonly stars: readonly { stars: number; n: number; percent: number; href: string }[];
  readonly answers: readonly (AnswerFigures & { readonly href: string })[];
  readonly months: readonly MonthRow[];
  /** none of a list or form, which has no versions */
  readonly versions: readonly (VersionFigures & Linked)[] | undefined;
  readonly toRead: { readonly texts: readonly FreeText[]; readonly more: number };
  readonly kept: readonly FreeText[];
  readonly done: string | undefined;
  readonly problems: readonly Problem[];
};

/** One page, list or form with all that its readers said. */
export function RatedPageView(p: RatedPageViewProps) {
  return (
    <FeedbackFrame shell={p.form.shell} title={p.page.title} done={p.done} problems={p.problems}>
      <Content {...p} />
    </FeedbackFrame>
  );
}

function Content(p: RatedPageViewProps) {
  const word = useWords(feedbackWords);
  return (
    <>
      <ul>
        {p.addresses.map(({ lang, href }) => (
          <li key={lang}>
            <a href={href}>
              {word('readPage')}: {word(`lang.${lang}`)}
            </a>
          </li>
        ))}
        {p.editHref && (
          <li>
            <a href={p.editHref}>{word('editPage')}</a>
          </li>
        )}
      </ul>
      <Columns
        main={
          <>
            <SummaryTable rows={p.summary} />
            <AnswersTable rows={p.answers} />
          </>
        }
        aside={<StarsTable rows={p.stars} />}
      />
      <section aria-labelledby="da-leggere">
        <h2 id="da-leggere">{word('texts')}</h2>
        <p>{word('textsText')}</p>
        <TextsTable form={p.form} caption={word('texts')} empty={word('textsNone')} texts={p.toRead.texts} />
        {p.toRead.more > 0 && <p>{word('textsMore', { n: p.toRead.more })}</p>}
      </section>
      {p.versions && <VersionsTable rows={p.versions} />}
      <MonthsView title={word('overTime')} rows={p.months} />
      <section aria-labelledby="tenuti">
        <h2 id="tenuti">{word('textsKept')}</h2>
        <TextsTable form={p.form} caption={word('textsKept')} empty={word('textsKeptNone')} texts={p.kept} />
      </section>
    </>
  );
}

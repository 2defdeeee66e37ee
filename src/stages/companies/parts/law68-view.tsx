import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { law68Words } from '../words/l68.ts';
import { Law68QuestionBar, type Law68Typed } from './law68-question.tsx';
import { Law68Table } from './law68-table.tsx';

type Section = {
  readonly key: string;
  readonly title: string;
  readonly lead: string | null;
  readonly lines: Parameters<typeof Law68Table>[0]['lines'];
};

/** The calculation, ready to be read: what one looks for first, then section by section. */
export type Law68Shown = {
  readonly short: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly Section[];
  /** where the same is downloaded, for the same day */
  readonly pdf: string;
};

/** Props of `Law68View`. `shown` is undefined while there is no headcount for the day, or what was asked is wrong. */
export type Law68ViewProps = {
  readonly action: string;
  readonly headcount: string;
  readonly typed: Law68Typed;
  readonly shown: Law68Shown | undefined;
};

/** The band that says whose the prospetto is, the question, the calculation. */
export function Law68View({ action, headcount, typed, shown }: Law68ViewProps) {
  const word = useWords(law68Words);
  return (
    <>
      <Notice kind="warning" title={word('bandTitle')}>
        {word('band')}
      </Notice>
      <Law68QuestionBar action={action} typed={typed} />
      {shown === undefined && typed.wrong.length === 0 && (
        <EmptyState title={word('noHeadcount')}>
          <p>{word('noHeadcountText')}</p>
          <ButtonLink href={headcount}>{word('headcountLink')}</ButtonLink>
        </EmptyState>
      )}
      {shown && (
        <>
          <SummaryCard
            title={word('inShort')}
            items={shown.short}
            action={{ href: shown.pdf, label: word('print') }}
          >
            <p>
              <a href={headcount}>{word('headcountLink')}</a>
            </p>
          </SummaryCard>
          {shown.sections.map(({ key, title, lead, lines }) => (
            <section key={key}>
              <h2>{title}</h2>
              {lead && <p>{lead}</p>}
              {lines.length > 0 && <Law68Table title={title} lines={lines} />}
            </section>
          ))}
        </>
      )}
    </>
  );
}

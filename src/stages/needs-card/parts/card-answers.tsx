import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { CardAnswer } from '../types.ts';
import { speakCard } from './card-speak.ts';

type Props = {
  readonly answers: readonly CardAnswer[];
  readonly representative: string | null;
};

/** What was answered about a card, the newest first: by whom, how it was known, in which words. */
export function CardAnswers({ answers, representative }: Props) {
  const lang = useLanguage();
  const word = speakCard(lang);
  const who = (part: CardAnswer['part']) =>
    part === 'person'
      ? word('part.person')
      : representative === null
        ? word('part.representative.short')
        : word('part.representative', { name: representative });
  return (
    <>
      <h2>{word('answers')}</h2>
      <DataTable
        caption={word('answers')}
        captionHidden
        rows={answers}
        rowKey={(a) => a.id}
        empty={<EmptyState title={word('answers')}>{word('noAnswer')}</EmptyState>}
        columns={[
          { key: 'when', label: word('when'), render: (a) => formatDay(a.answeredOn, lang) },
          { key: 'who', label: word('who'), render: (a) => who(a.part) },
          { key: 'answer', label: word('answer'), render: (a) => word(`answer.${a.answer}`) },
          {
            key: 'how',
            label: word('how'),
            render: (a) => (a.how === null ? word('way.signed-in') : word(`how.${a.how}`)),
          },
          {
            key: 'words',
            label: word('words'),
            render: (a) => (a.words === null ? '' : <span class="prose">{a.words}</span>),
          },
        ]}
      />
    </>
  );
}

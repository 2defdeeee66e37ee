import type { ListFilter } from '../../../ui/list-filter-field.tsx';
import { siteLanguages } from '../../editorial/types.ts';
import type { Speak } from '../parts/speak.ts';
import { allAnswers, starChoices, textStates } from '../types.ts';

/** The filters of the list of ratings. That of a version shows only where a figure led to it. */
export function ratingFilters(
  query: Readonly<
    Partial<
      Record<
        'pagina' | 'stelle' | 'domanda' | 'risposta' | 'lingua' | 'testo' | 'dal' | 'al' | 'versione',
        string | undefined
      >
    >
  >,
  pages: readonly { value: string; label: string }[],
  word: Speak,
): ListFilter[] {
  const choice = (name: string, label: string, value: string | undefined, options: [string, string][]) => ({
    kind: 'choice' as const,
    name,
    label,
    value,
    blank: word('all'),
    options: options.map(([v, l]) => ({ value: v, label: l })),
  });
  const chosen: ListFilter[] = query.versione
    ? [choice('versione', word('version'), query.versione, [[query.versione, word('chosenVersion')]])]
    : [];
  return [
    choice(
      'pagina',
      word('page'),
      query.pagina,
      pages.map(({ value, label }) => [value, label]),
    ),
    choice(
      'stelle',
      word('starsHead'),
      query.stelle,
      starChoices.map((n) => [String(n), word('starsOf', { n })]),
    ),
    choice('domanda', word('branch'), query.domanda, [
      ['negative', word('negative')],
      ['positive', word('positive')],
    ]),
    choice(
      'risposta',
      word('answer'),
      query.risposta,
      allAnswers.map((a) => [a, word(a)]),
    ),
    choice(
      'lingua',
      word('language'),
      query.lingua,
      siteLanguages.map((l) => [l, word(`lang.${l}`)]),
    ),
    choice(
      'testo',
      word('textState'),
      query.testo,
      textStates.map((s) => [s, word(`state.${s}`)]),
    ),
    { kind: 'search', name: 'dal', label: word('from'), value: query.dal },
    { kind: 'search', name: 'al', label: word('to'), value: query.al },
    ...chosen,
  ];
}

import type { ListColumn } from '../../platform/spreadsheet/list-columns.ts';
import { dayInRome } from '../../values/calendar-day.ts';
import { timeInRome } from '../../values/rome-time.ts';
import { countOf, meanOf, without } from './rules/figures.ts';
import { isService, type RatedFigures, type RatingRow } from './types.ts';
import { feedbackWords } from './words.ts';

const said = (lang: 'it' | 'en') => (key: keyof typeof feedbackWords) => feedbackWords[key][lang];

const kindOf = ({ section, kind }: RatedFigures) => {
  if (section === null) return `kind.${kind}` as const;
  if (isService(section)) return 'kind.service';
  return section === 'offer' ? 'kind.form' : 'kind.list';
};

/** Columns of the list of pages, on the screen and in its export. */
export function ratedColumns(lang: 'it' | 'en') {
  const word = said(lang);
  return [
    { key: 'page', label: word('page'), kind: 'text', value: (r) => r.title },
    { key: 'kind', label: word('kind'), kind: 'text', value: (r) => word(kindOf(r)) },
    { key: 'count', label: word('count'), kind: 'number', value: (r) => countOf(r.counts) },
    { key: 'mean', label: word('mean'), kind: 'number', value: (r) => meanOf(r.counts) },
    { key: 'recentCount', label: word('recentCount'), kind: 'number', value: (r) => countOf(r.recent) },
    { key: 'recentMean', label: word('recentMean'), kind: 'number', value: (r) => meanOf(r.recent) },
    {
      key: 'beforeMean',
      label: word('beforeMean'),
      kind: 'number',
      value: (r) => meanOf(without(r.counts, r.recent)),
    },
    { key: 'toRead', label: word('toRead'), kind: 'number', value: (r) => r.toRead },
    { key: 'last', label: word('lastOn'), kind: 'date', value: (r) => r.lastAt && dayInRome(r.lastAt) },
  ] as const satisfies readonly ListColumn<RatedFigures>[];
}

/** Columns of the list of ratings, on the screen and in its export: no free text leaves in a file. */
export function ratingColumns(lang: 'it' | 'en') {
  const word = said(lang);
  return [
    { key: 'page', label: word('page'), kind: 'text', value: (r) => r.title },
    { key: 'day', label: word('sentOn'), kind: 'date', value: (r) => dayInRome(r.sentAt) },
    { key: 'hour', label: word('hour'), kind: 'text', value: (r) => timeInRome(r.sentAt) },
    { key: 'stars', label: word('starsHead'), kind: 'number', value: (r) => r.stars },
    { key: 'answer', label: word('answer'), kind: 'text', value: (r) => word(r.answer) },
    { key: 'lang', label: word('language'), kind: 'text', value: (r) => word(`lang.${r.lang}`) },
    { key: 'text', label: word('textState'), kind: 'text', value: (r) => word(`state.${r.state}`) },
  ] as const satisfies readonly ListColumn<RatingRow>[];
}

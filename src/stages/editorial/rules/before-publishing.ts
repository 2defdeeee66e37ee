import type { PageContent, PageKind } from '../types.ts';
import { blanksIn } from './blanks.ts';

/** What keeps a page from being published, the first thing first; `list` counts up the blanks. */
export type Hindrance = {
  readonly code:
    | 'blanks'
    | 'title-capitals'
    | 'body-missing'
    | 'office-missing'
    | 'date-missing'
    | 'news-kind-missing';
  readonly list?: readonly string[];
};

/** What is missing before a page may be read by everybody: no blank of a template is left; the title is not all in
 *  capitals; a piece of news bears text, day, kind and the office that answers for it, as the content model of the sites
 *  of the comuni asks. */
export function hindrancesTo(kind: PageKind, content: PageContent): readonly Hindrance[] {
  const found: Hindrance[] = [];
  const blanks = blanksIn(content);
  if (blanks.length > 0) found.push({ code: 'blanks', list: blanks });
  if (isAllCapitals(content.title)) found.push({ code: 'title-capitals' });
  if (content.body.trim() === '' && kind !== 'home' && kind !== 'results')
    found.push({ code: 'body-missing' });
  if (kind === 'news' || kind === 'notice') {
    if (content.office === null) found.push({ code: 'office-missing' });
    if (content.date === null) found.push({ code: 'date-missing' });
  }
  if (kind === 'news' && content.newsKind === null) found.push({ code: 'news-kind-missing' });
  return found;
}

/** Whether more than one word is written, and all in capitals: an abbreviation alone is none. */
function isAllCapitals(title: string): boolean {
  return /\p{Lu}.*\s.*\p{Lu}/u.test(title) && !/\p{Ll}/u.test(title);
}

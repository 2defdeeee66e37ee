import { useWords } from './language.ts';
import { siteWords } from './site-words.ts';

/** A heading of the page: `id` of the element it leads to. */
export type IndexEntry = { readonly id: string; readonly label: string };

/** The index of a page: links to its headings. The script marks where one is and how far one has read; without it the
 *  list is the same list. */
export function PageIndex({ entries }: { entries: readonly IndexEntry[] }) {
  const word = useWords(siteWords);
  if (entries.length === 0) return null;
  return (
    <nav class="it-navscroll-wrapper navbar" aria-labelledby="page-index-title" data-page-index>
      <h2 id="page-index-title" class="page-index-title">
        {word('index')}
      </h2>
      <div class="page-index-track" aria-hidden="true">
        <div class="page-index-bar" />
      </div>
      <ul class="link-list" data-element="page-index">
        {entries.map((entry) => (
          <li key={entry.id} class="nav-item">
            <a class="nav-link" href={`#${entry.id}`}>
              <span>{entry.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

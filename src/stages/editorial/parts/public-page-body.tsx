import type { ComponentChildren } from 'preact';
import { say } from '../../../ui/language.ts';
import { PageIndex } from '../../../ui/page-index.tsx';
import { publicPageWords } from '../words/public-page.ts';
import { PublicAct } from './public-act.tsx';
import { PublicDates } from './public-dates.tsx';
import { momentOfChange } from './public-day.ts';
import { PublicImage } from './public-image.tsx';
import { type PublicSection, publicSections } from './public-sections.tsx';
import type { ShownPage } from './public-shown.ts';

/** One public page below its title: dates, picture, index, sections, when it was last changed.
 *  @param first sections that no editor writes, before hers: the figures stand before what explains them
 *  @param children what the first page lists, above its text */
export function PublicPageBody({
  first = [],
  children,
  ...shown
}: ShownPage & { first?: readonly PublicSection[] | undefined; children?: ComponentChildren }) {
  const { kind, lang, content, updatedAt } = shown.page;
  const sections = [...first, ...publicSections(shown)];
  // A heading that is not seen is no place to go to.
  const indexed = sections.filter(({ hidden }) => !hidden);
  const dated = kind === 'project' || kind === 'news' || kind === 'notice';
  return (
    <>
      {dated && <h2 class="visually-hidden">{say(publicPageWords, `details.${kind}`, lang)}</h2>}
      {dated && <PublicDates {...shown} />}
      <PublicAct {...shown} />
      {content.image !== null && <PublicImage image={content.image} lang={lang} />}
      <div class={indexed.length > 1 && kind !== 'home' ? 'public-columns' : 'public-column'}>
        {indexed.length > 1 && kind !== 'home' && (
          <div class="public-index">
            <PageIndex entries={indexed.map(({ anchor, title }) => ({ id: anchor, label: title }))} />
          </div>
        )}
        <div class="public-sections it-page-sections-container">
          {children}
          {sections.map(({ anchor, title, hidden, element, node }) => (
            <section key={anchor} class="it-page-section" aria-labelledby={anchor}>
              <h2
                id={anchor}
                tabindex={-1}
                class={hidden ? 'visually-hidden' : undefined}
                data-element={element}
              >
                {title}
              </h2>
              {node}
            </section>
          ))}
          {kind !== 'home' && (
            <p class="public-updated">
              <span class="public-label">{say(publicPageWords, 'updated', lang)}</span>{' '}
              <time dateTime={updatedAt.toISOString()}>{momentOfChange(updatedAt, lang)}</time>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

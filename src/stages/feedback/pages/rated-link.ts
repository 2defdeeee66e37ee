import type { PageLink } from '../../../ui/shell-props.ts';
import { publicPath } from '../../editorial/rules/public-path.ts';
import { sectionPath } from '../rules/section-path.ts';
import type { RatedPage } from '../store/feedback-door.ts';
import { sectionNames } from '../words/sections.ts';

/** Name and address of what is rated, in the language in which it is read. */
export function ratedLink({ section, kind, slug, title, lang }: RatedPage): PageLink {
  return section === null
    ? { href: publicPath(kind, slug, lang), label: title }
    : { href: sectionPath(section, lang), label: sectionNames(lang)[section] };
}

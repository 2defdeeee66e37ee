import type { ManyKind, PageContent, PageKind, SiteLanguage } from '../types.ts';
import { accessibility } from './accessibility.ts';
import { forCompanies } from './for-companies.ts';
import { forPeople } from './for-people.ts';
import { forPeopleEasy } from './for-people-easy.ts';
import { forServices } from './for-services.ts';
import { home } from './home.ts';
import { legal } from './legal.ts';
import { privacy } from './privacy.ts';
import { results } from './results.ts';
import { newsSkeleton, noticeSkeleton, projectSkeleton } from './skeletons.ts';
import { asContent, type InBoth } from './written.ts';

const written: Readonly<Record<PageKind, InBoth>> = {
  home,
  'for-people': forPeople,
  'for-people-easy': forPeopleEasy,
  'for-companies': forCompanies,
  'for-services': forServices,
  results,
  accessibility,
  privacy,
  legal,
  project: projectSkeleton,
  news: newsSkeleton,
  notice: noticeSkeleton,
};

const officeBlank = { it: '[nome dell’ufficio che cura la pagina]', en: '[name of the office in charge]' };
/** Kinds that name the office in charge on the page. */
const withOffice: readonly PageKind[] = ['project', 'news', 'notice'] satisfies readonly ManyKind[];

/** The text from which an editor begins a page. What only the installation can know stands in square brackets, and a page
 *  with one of them is not published: `blanksIn`. Of a project, a piece of news and a notice only the headings are there.
 *  What the texts say of the law is in the facts of the field with its source; nothing is promised that a notice decides. */
export function firstText(kind: PageKind, lang: SiteLanguage): PageContent {
  return asContent(written[kind][lang], withOffice.includes(kind) ? officeBlank[lang] : null);
}

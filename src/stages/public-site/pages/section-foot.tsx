import type { ComponentChildren } from 'preact';
import type { PublicVisit } from '../../../platform/http/public-route.ts';
import { FeedbackForm } from '../../feedback/parts/feedback-form.tsx';
import type { RatedSection } from '../../feedback/types.ts';
import { readPage } from '../commands/read-published.ts';

/** The question at the foot of a list or form, in the language in which it is read. What is said of it is kept with the
 *  first page, under its own name: nothing is asked as long as no first page is published. */
export async function sectionFoot(visit: PublicVisit, section: RatedSection): Promise<ComponentChildren> {
  const { page, languages } = await readPage(visit.doors, 'home', visit.language);
  const [other] = languages;
  const home = page ?? (other && (await readPage(visit.doors, 'home', other)).page);
  if (home === undefined) return undefined;
  return <FeedbackForm rated={{ pageId: home.pageId, section }} lang={visit.language} />;
}

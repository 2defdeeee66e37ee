import type { ComponentChildren } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import { FeedbackForm } from '../../feedback/parts/feedback-form.tsx';
import { readPage } from '../commands/read-published.ts';

type List = {
  readonly section?: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
};

/** A page of the first level, which lists others. What readers say of it is kept with the first page, in whatever
 *  language that is: a list is no page that an editor writes. */
export async function listPage(visit: PublicVisit, list: List): Promise<PublicAnswer> {
  const home =
    (await readPage(visit.doors, 'home', visit.language)).page ??
    (await readPage(visit.doors, 'home', 'it')).page;
  return {
    kind: 'page',
    node: (
      <SitePage
        shell={siteShell(visit, list.section)}
        title={list.title}
        lead={list.lead}
        breadcrumb={[]}
        titleElement="page-name"
        feedback={home && <FeedbackForm pageId={home.pageId} lang={home.lang} />}
      >
        {list.children}
      </SitePage>
    ),
  };
}

import type { ComponentChildren } from 'preact';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import type { RatedSection } from '../../feedback/types.ts';
import { sectionFoot } from './section-foot.tsx';

type List = {
  /** in the navigation, an Italian path */
  readonly section?: string;
  /** under which name readers rate it */
  readonly rated: RatedSection;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
};

/** A page of the first level, which lists others, with the question how clear it is. */
export async function listPage(visit: PublicVisit, list: List): Promise<PublicAnswer> {
  return {
    kind: 'page',
    node: (
      <SitePage
        shell={siteShell(visit, list.section)}
        title={list.title}
        lead={list.lead}
        breadcrumb={[]}
        titleElement="page-name"
        feedback={await sectionFoot(visit, list.rated)}
      >
        {list.children}
      </SitePage>
    ),
  };
}

import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { TerritoryId } from '../../organisations/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import { type EditorialRefusal, refuse } from '../refusals.ts';
import { freeSlug, slugOf } from '../rules/slug.ts';
import { insertSitePage, listSitePages } from '../store/pages.ts';
import { insertText } from '../store/texts.ts';
import {
  type PageContent,
  type PageKind,
  type SiteLanguage,
  type SitePage,
  type SitePageId,
  type SiteTextId,
  singleKinds,
} from '../types.ts';

/** How often another name is tried: names of territories that the editor does not see are taken too. */
const TRIES = 50;

/** What is needed to begin a page. `slug`: as the editor chose it; null: made of the title. */
export type Beginning = {
  readonly territoryId: TerritoryId;
  readonly kind: PageKind;
  readonly projectId: ProjectId | null;
  readonly slug: string | null;
  readonly lang: SiteLanguage;
  readonly content: PageContent;
};

/** Begins a page with its first version. A chosen name that is taken is refused; one made of the title gets a number.
 *  @refuses 'project-missing' where a project's page names none, or one of another territory; 'project-has-page';
 *  'one-of-a-kind' when the page of this kind is there; 'slug-empty'; 'slug-taken' */
export async function beginPage(
  tx: Tx,
  input: Beginning,
): Promise<{ ok: true; page: SitePage } | EditorialRefusal> {
  const { kind, territoryId } = input;
  const many = !singleKinds.some((k) => k === kind);
  const pages = await listSitePages(tx);
  if (!many && pages.some((p) => p.kind === kind)) return refuse('one-of-a-kind', 'kind');
  const project = input.projectId === null ? undefined : await findProject(tx, input.projectId);
  if (
    project === undefined
      ? kind === 'project' || input.projectId !== null
      : project.territoryId !== territoryId
  )
    return refuse('project-missing', 'projectId');
  if (kind === 'project' && pages.some((p) => p.kind === 'project' && p.projectId === project?.id))
    return refuse('project-has-page', 'projectId');
  const taken = new Set(pages.filter((p) => p.kind === kind).map((p) => p.slug));
  const wanted = many ? slugOf(input.slug ?? input.content.title) : kind;
  if (wanted === '') return refuse('slug-empty', 'slug');
  if (input.slug !== null && taken.has(wanted)) return refuse('slug-taken', 'slug');
  for (let tries = 0; tries < (many && input.slug === null ? TRIES : 1); tries += 1) {
    const slug = freeSlug(wanted, taken);
    const page: SitePage = {
      id: randomUUID() as SitePageId,
      territoryId,
      kind,
      slug,
      projectId: project?.id ?? null,
    };
    if (await insertSitePage(tx, page)) {
      const id = randomUUID() as SiteTextId;
      await insertText(tx, page, { id, lang: input.lang, number: 1, content: input.content });
      return { ok: true, page };
    }
    taken.add(slug);
  }
  return many ? refuse('slug-taken', 'slug') : refuse('one-of-a-kind', 'kind');
}

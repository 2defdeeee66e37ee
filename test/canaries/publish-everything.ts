import { randomUUID } from 'node:crypto';
import { withActor } from '../../src/platform/database/with-actor.ts';
import { beginPage } from '../../src/stages/editorial/commands/begin-page.ts';
import { publishPage } from '../../src/stages/editorial/commands/publish-page.ts';
import { saveDraft } from '../../src/stages/editorial/commands/save-draft.ts';
import { withdrawPage } from '../../src/stages/editorial/commands/withdraw-page.ts';
import {
  type ManyKind,
  type PageContent,
  type PageKind,
  pageKinds,
  type SiteAssetId,
  type SiteLanguage,
  type SitePage,
  siteLanguages,
} from '../../src/stages/editorial/types.ts';
import { findPublishable } from '../../src/stages/figures/commands/find-publishable.ts';
import { publishFigures } from '../../src/stages/figures/commands/publish-figures.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import type { ProjectId } from '../../src/stages/projects/types.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { Colleague } from '../support/a-world.ts';
import type { HttpWorld } from '../support/http-world.ts';

/** A text fit to be published, of the kind of page.
 *  @param says the title, and a word of every text */
export function aContent(kind: PageKind, says: string, assets?: PlantedAssets): PageContent {
  const dated = kind === 'news' || kind === 'notice';
  return {
    title: says,
    lead: `Di che cosa parla: ${says}.`,
    body: `## Che cosa c’è\n\nUn testo che dice ${says}.\n\n- uno\n- due`,
    office: 'Ufficio di prova',
    image: assets?.image ?? null,
    documents: assets ? [{ title: says, assetId: assets.document, url: null }] : [],
    contacts: [
      {
        office: says,
        address: 'Via della Prova 1',
        phone: '055 0000',
        email: 'a@prova.example',
        hours: '9-13',
      },
    ],
    date: dated ? ('2026-01-01' as CalendarDay) : null,
    expiresOn: kind === 'notice' ? ('2099-12-31' as CalendarDay) : null,
    newsKind: kind === 'news' ? 'notizia' : null,
    more: `Altro su ${says}.`,
  };
}

export type PlantedAssets = { readonly image: SiteAssetId; readonly document: SiteAssetId };

/** A picture and a document of the territory, with these words in their titles and their bytes. */
export async function plantAssets(h: HttpWorld, by: Colleague, says: string): Promise<PlantedAssets> {
  const [image, document] = [randomUUID() as SiteAssetId, randomUUID() as SiteAssetId];
  const insert = `insert into app.site_asset (territory_id, brought_by, id, kind, media_type, name, title_it, people, bytes, width, height, pages)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::integer, $10::integer, $11::integer)`;
  const of = [h.world.territoryId, by.accountId];
  await h.db.asSuperuser(insert, [
    ...of,
    image,
    'image',
    'image/jpeg',
    'una.jpg',
    says,
    'nobody',
    Buffer.from(`\xff\xd8 ${says}`),
    1,
    null,
  ]);
  await h.db.asSuperuser(insert, [
    ...of,
    document,
    'document',
    'application/pdf',
    'avviso.pdf',
    says,
    null,
    Buffer.from(`%PDF ${says}`),
    null,
    1,
  ]);
  return { image, document };
}

/** One page begun by an editor, in both languages.
 *  @returns the page, published with the text given */
export async function publishOne(
  h: HttpWorld,
  by: Colleague,
  kind: PageKind,
  content: PageContent,
): Promise<SitePage> {
  const projectId = kind === 'project' || kind === 'notice' ? (h.world.projectId as ProjectId) : null;
  const territoryId = h.world.territoryId as TerritoryId;
  return withActor(h.db.doors, by.who, async (tx) => {
    const begun = await beginPage(tx, { territoryId, kind, projectId, slug: null, lang: 'it', content });
    if (!begun.ok) throw new Error(`${kind}: ${begun.code}`);
    done(await saveDraft(tx, begun.page, 'en', 0, content));
    for (const lang of siteLanguages) done(await publishPage(tx, begun.page, lang, 1, null, h.clock.now));
    return begun.page;
  });
}

/** A further version of a page: kept as a draft, with an order for a day to come, or published at once. */
export async function writeNext(
  h: HttpWorld,
  by: Colleague,
  page: SitePage,
  lang: SiteLanguage,
  content: PageContent,
  at: Date | null,
): Promise<void> {
  await withActor(h.db.doors, by.who, async (tx) => {
    done(await saveDraft(tx, page, lang, 1, content));
    done(await publishPage(tx, page, lang, 2, at, h.clock.now));
  });
}

/** Publishes a page of each kind, and the results of the project; every page has a newer version that waits, and a piece of
 *  news was taken away again.
 *  @param word what may not be read: it stands in every text that is not published
 *  @returns what the pages show, and by which names; `hidden`: the picture and the document of the page taken away */
export async function publishEverything(
  h: HttpWorld,
  by: Colleague,
  word: () => string,
): Promise<PlantedAssets & { slugs: Record<ManyKind, string>; hidden: PlantedAssets }> {
  const assets = await plantAssets(h, by, 'Una prova');
  const later = new Date(h.clock.now.getTime() + 40 * 86_400_000);
  const slugs = { project: '', news: '', notice: '' };
  for (const kind of pageKinds) {
    const page = await publishOne(h, by, kind, aContent(kind, `Prova ${kind}`, assets));
    for (const lang of siteLanguages) await writeNext(h, by, page, lang, aContent(kind, word()), later);
    if (kind === 'project' || kind === 'news' || kind === 'notice') slugs[kind] = page.slug;
  }
  const hidden = await plantAssets(h, by, word());
  const gone = await publishOne(h, by, 'news', aContent('news', word(), hidden));
  await withActor(h.db.doors, by.who, async (tx) => {
    for (const lang of siteLanguages) done(await withdrawPage(tx, gone, lang, null, h.clock.now));
    const project = { id: h.world.projectId as ProjectId, territoryId: h.world.territoryId as TerritoryId };
    const found = await findPublishable(tx, project, h.clock.now);
    if (found.tables === null) throw new Error(`results: ${found.why}`);
    done(await publishFigures(tx, project, found, h.clock.now));
  });
  return { ...assets, slugs, hidden };
}

function done(result: { ok: boolean; code?: string }): void {
  if (!result.ok) throw new Error(result.code);
}

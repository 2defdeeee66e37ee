import { createHash } from 'node:crypto';
import { beginPage } from '../../src/stages/editorial/commands/begin-page.ts';
import { publishPage } from '../../src/stages/editorial/commands/publish-page.ts';
import { saveDraft } from '../../src/stages/editorial/commands/save-draft.ts';
import { listSitePages } from '../../src/stages/editorial/store/pages.ts';
import { type SitePage, siteLanguages } from '../../src/stages/editorial/types.ts';
import { ratePage } from '../../src/stages/feedback/commands/rate-page.ts';
import { renameOrganisation } from '../../src/stages/organisations/commands/rename-organisation.ts';
import { listOrganisations } from '../../src/stages/organisations/store/organisations.ts';
import { listComuniByTerritory } from '../../src/stages/organisations/store/territories.ts';
import type { TerritoryId } from '../../src/stages/organisations/types.ts';
import { findProject } from '../../src/stages/projects/store/projects.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { sitePages } from './data/site.ts';
import { administrator } from './data/staff.ts';
import { type ReaderVoice, voicesOfProject, voicesOfTakingPart } from './data/voices-of-readers.ts';
import { done } from './done.ts';
import { projectOf } from './open-selection.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';
import type { SitePageData } from './site-page.ts';

/** Who writes the public pages of each territory, by work e-mail. */
export const siteEditors = {
  'sud-est': 'ginevra.salvadori@prova.example',
  apuane: 'duccio.ridolfi@prova.example',
} as const;

/** Writes the public site of the demonstration as its editors would, with what readers said since: where the bodies sit, every
 *  page in its languages, one page that is changed and not yet published, one order that waits. A site that is there stays. */
export async function layOutSite(stage: PathStage): Promise<void> {
  if (await isThere(stage)) return;
  await sayWhereBodiesSit(stage);
  for (const data of sitePages(dayInRome(stage.now))) {
    const page = await publish(stage, data);
    if (data.kind === 'project') await hear(stage, page, voicesOfProject);
    if (data.kind === 'for-people') await hear(stage, page, voicesOfTakingPart);
  }
  await leaveWork(stage);
}

const isThere = (stage: PathStage) =>
  actAs(stage, siteEditors['sud-est'], stage.now, async (tx) => (await listSitePages(tx)).length > 0);

const territoryOf = (stage: PathStage, key: SitePageData['territory']) =>
  actAs(stage, siteEditors[key], stage.now, async (tx) => {
    const project = await findProject(tx, projectOf(stage, key));
    if (project === undefined) throw new Error(`No project in ${key}.`);
    return { territoryId: project.territoryId as TerritoryId, projectId: project.id };
  });

/** A municipality sits in its own comune; of the other bodies the demonstration says nothing. */
async function sayWhereBodiesSit(stage: PathStage): Promise<void> {
  for (const key of ['sud-est', 'apuane'] as const) {
    const { territoryId } = await territoryOf(stage, key);
    await actAs(stage, administrator.email, stage.now, async (tx) => {
      const comuni = (await listComuniByTerritory(tx)).get(territoryId) ?? [];
      for (const body of await listOrganisations(tx, territoryId)) {
        const seat = comuni.find((c) => body.name === `Comune di ${c.name}`)?.codiceCatastale;
        if (seat) done(await renameOrganisation(tx, body.id, body.version, { ...body, seat }));
      }
    });
  }
}

async function publish(stage: PathStage, data: SitePageData): Promise<SitePage> {
  const at = hourOf(stage, data.daysAgo, '10:20');
  const { territoryId, projectId } = await territoryOf(stage, data.territory);
  return actAs(stage, siteEditors[data.territory], at, async (tx) => {
    const { it, en } = data.texts;
    if (it === null) throw new Error(`${data.slug} has no Italian.`);
    const { kind, slug } = data;
    const beginning = { territoryId, kind, slug, projectId: data.ofProject ? projectId : null };
    const { page } = done(await beginPage(tx, { ...beginning, lang: 'it', content: it }));
    if (en !== null) done(await saveDraft(tx, page, 'en', 0, en));
    for (const lang of siteLanguages)
      if (data.texts[lang] !== null) done(await publishPage(tx, page, lang, 1, null, at));
    return page;
  });
}

/** Each reader from an address of her own: nobody is throttled. */
async function hear(stage: PathStage, { id }: SitePage, voices: readonly ReaderVoice[]): Promise<void> {
  for (const [nth, { daysAgo, ...said }] of voices.entries())
    done(
      await ratePage(
        stage.doors,
        { ...said, pageId: id, section: null, lang: 'it', key: keyOf(`${id}-${nth}`) },
        { address: `192.0.2.${nth + 1}`, now: hourOf(stage, daysAgo, '18:05') },
      ),
    );
}

/** The number of a form, the same at every seeding of the same page. */
function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** What an editor finds on her table: a page changed after its publication, and one that waits for its hour. */
async function leaveWork(stage: PathStage): Promise<void> {
  const texts = sitePages(dayInRome(stage.now));
  await actAs(stage, siteEditors.apuane, stage.now, async (tx) => {
    const pages = await listSitePages(tx);
    const project = pages.find((p) => p.kind === 'project');
    const told = texts.find((t) => t.kind === 'project' && t.slug === project?.slug)?.texts.it;
    if (project === undefined || !told) throw new Error('No page of the project.');
    done(await saveDraft(tx, project, 'it', 1, { ...told, lead: `${told.lead} Le sedi sono sulla mappa.` }));
    const news = pages.find((p) => p.kind === 'news');
    const text = texts.find((t) => t.kind === 'news' && t.slug === news?.slug)?.texts.it;
    if (news === undefined || !text) throw new Error('No news.');
    done(
      await saveDraft(tx, news, 'it', 1, {
        ...text,
        more: 'Testo di prova: gli orari sono stati aggiornati.',
      }),
    );
    done(await publishPage(tx, news, 'it', 2, hourOf(stage, -5, '09:00'), stage.now));
  });
}

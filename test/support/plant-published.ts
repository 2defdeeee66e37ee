import { randomUUID } from 'node:crypto';
import {
  type ManyKind,
  type PageKind,
  type PublishedContent,
  pageKinds,
  type SiteAssetId,
  siteLanguages,
} from '../../src/stages/editorial/types.ts';
import type { FigureTable } from '../../src/stages/figures/types.ts';
import type { Part, ProjectId } from '../../src/stages/projects/types.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { TestDatabase } from './test-database.ts';

/** What a test needs to know of the pages planted for it. */
export type PlantedSite = {
  readonly pages: Readonly<Record<PageKind, string>>;
  readonly image: SiteAssetId;
  readonly document: SiteAssetId;
  /** names of the pages of which there are many */
  readonly slugs: Readonly<Record<ManyKind, string>>;
};

/** The smallest picture that a browser accepts as one, and the head of a document. */
const bytes = {
  image: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  document: Buffer.from('%PDF-1.7\n%%EOF\n'),
};

/** Plants one page of each kind in both languages with a picture and a document, and two publications of results, as the
 *  copies that the site reads; as superuser.
 *  @param world the project is one of the territory, the account one of anybody's */
export async function plantPublished(
  db: Pick<TestDatabase, 'asSuperuser'>,
  world: { territoryId: string; projectId: string; accountId: string },
): Promise<PlantedSite> {
  const of = [world.territoryId, world.accountId];
  const [image, document] = [randomUUID() as SiteAssetId, randomUUID() as SiteAssetId];
  const slug = 'una-prova';
  for (const [id, kind, type, name, width] of [
    [image, 'image', 'image/jpeg', 'una.jpg', 1],
    [document, 'document', 'application/pdf', 'avviso.pdf', null],
  ] as const) {
    await db.asSuperuser(
      `insert into app.site_asset (id, territory_id, brought_by, kind, media_type, name, title_it, people, bytes, width, height, pages)
       values ($3, $1, $2, $4, $5, $6, 'Una prova', $7, $8, $9::integer, $9::integer, $10::integer)`,
      [...of, id, kind, type, name, width && 'nobody', bytes[kind], width, width === null ? 1 : null],
    );
    await db.asSuperuser(
      'insert into app.published_asset (id, territory_id, media_type, name, bytes, published_at) values ($2, $1, $3, $4, $5, now())',
      [world.territoryId, id, type, name, bytes[kind]],
    );
  }
  const pages = Object.fromEntries(pageKinds.map((kind) => [kind, randomUUID()])) as Record<PageKind, string>;
  for (const kind of pageKinds) {
    const name = ['project', 'news', 'notice'].includes(kind) ? slug : kind;
    await db.asSuperuser(
      'insert into app.site_page (id, territory_id, created_by, kind, slug, project_id) values ($3, $1, $2, $4, $5, $6)',
      [...of, pages[kind], kind, name, kind === 'project' ? world.projectId : null],
    );
    for (const lang of siteLanguages)
      await db.asSuperuser(
        `insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
         values ($2, $3, $1, $4, $5, $6::jsonb, now(), now())`,
        [
          world.territoryId,
          pages[kind],
          lang,
          kind,
          name,
          JSON.stringify(contentOf(kind, world.projectId as ProjectId, image, document)),
        ],
      );
  }
  for (const number of [1, 2])
    await db.asSuperuser(
      `insert into app.published_figure (territory_id, published_by, project_id, number, on_day, tables)
       values ($1, $2, $3, $4, '2026-01-01', $5::jsonb)`,
      [...of, world.projectId, number, JSON.stringify(figures)],
    );
  await db.asSuperuser('insert into app.published_change default values');
  return { pages, image, document, slugs: { project: slug, news: slug, notice: slug } };
}

const figures: readonly FigureTable[] = [
  { code: 'steps', rows: [{ code: 'referred', from: 20, to: 24 }], total: { from: 20, to: 24 } },
  { code: 'companies', rows: [{ code: 'in-touch', from: 7, to: 7 }], total: null },
];

function contentOf(
  kind: PageKind,
  projectId: ProjectId,
  image: SiteAssetId,
  document: SiteAssetId,
): PublishedContent {
  const day = '2026-01-01' as CalendarDay;
  const dated = kind === 'news' || kind === 'notice';
  return {
    title: `Pagina di prova (${kind})`,
    lead: 'Che cosa dice questa pagina.',
    body: '## Un titolo\n\nUn testo con [un rimando](/avvisi) e un elenco:\n\n- uno\n- due\n',
    office: 'Ufficio di prova',
    image: {
      id: image,
      href: `/immagini/${image}/una.jpg`,
      alt: 'Una prova',
      credit: null,
      width: 1,
      height: 1,
    },
    documents: [
      { title: 'L’avviso', href: `/documenti/${document}/avviso.pdf`, size: bytes.document.length },
      { title: 'Altrove', href: 'https://www.example.org/', size: null },
    ],
    contacts: [
      {
        office: 'Sportello',
        address: 'Via della Prova 1, 50012 Bagno a Ripoli',
        phone: '055 0000',
        email: 'prova@comune.example',
        hours: '9-13',
      },
    ],
    date: dated ? day : null,
    expiresOn: kind === 'notice' ? ('2099-12-31' as CalendarDay) : null,
    newsKind: kind === 'news' ? 'notizia' : null,
    more: 'Per saperne di più.',
    project:
      kind === 'project'
        ? {
            projectId,
            title: 'Progetto di prova',
            cup: 'C11C11000000001',
            programme: 'PR FSE+ 2021-2027',
            startsOn: day,
            endsOn: '2027-12-31' as CalendarDay,
            partners: [
              { name: 'Comune capofila', part: 'lead' as Part, kind: 'municipality', comune: 'A564' },
            ],
            comuni: ['A564'],
          }
        : null,
    notice: kind === 'notice' ? { projectId, projectTitle: 'Progetto di prova' } : null,
  };
}

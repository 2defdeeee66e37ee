import { randomUUID as id } from 'node:crypto';
import type pg from 'pg';
import { insertRows } from './bulk.ts';
import type { Firm } from './firm-rows.ts';
import { type Row, secret } from './plant-context.ts';
import type { Floor } from './plant-projects.ts';
import { type Site, type SiteRow, siteRows } from './site-rows.ts';

const moment = '2026-01-01T00:00:00Z';

/** Writes a page of the bodies' territory and one of another, with everything that is written of a page and one offer of a
 *  company; by somebody who is never the actor. */
export async function plantSites(
  client: pg.Client,
  g: Floor & { firms: { here: Firm; far: Firm; farTerritory: string } },
): Promise<{ here: Site; far: Site }> {
  const { here, far, farTerritory } = g.firms;
  await insertRows(client, 'app.territory_comune', [
    { territory_id: farTerritory, codice_catastale: 'A002', name: 'Comune lontano' },
  ]);
  return {
    here: await plantSite(client, g, { territory_id: g.territoryId }, 'A001', here.company),
    far: await plantSite(client, g, { territory_id: farTerritory }, 'A002', far.company),
  };
}

async function plantSite(
  client: pg.Client,
  g: Floor,
  all: Row,
  codice_catastale: string,
  company_id: string,
): Promise<Site> {
  const site = Object.fromEntries(siteRows.map((name) => [name, id()])) as Record<SiteRow, string>;
  const by = g.outsider;
  const write = (table: string, rows: readonly Row[]) => insertRows(client, table, rows);
  const of = { ...all, page_id: site.sitePage, lang: 'it' };
  await write('app.project', [{ ...all, id: site.siteProject, title: 'Progetto che racconta' }]);
  await write('app.site_page', [
    { ...all, id: site.sitePage, kind: 'news', slug: site.sitePage, created_by: by, created_at: moment },
  ]);
  await write('app.site_text', [
    { ...of, id: site.siteText, number: 1, content: {}, written_by: by, written_at: moment },
  ]);
  const picture = { media_type: 'image/jpeg', name: 'una.jpg', bytes: secret };
  await write(
    'app.site_asset',
    [site.siteAsset, site.siteAsset2].map((asset) => ({
      ...all,
      ...picture,
      id: asset,
      kind: 'image',
      title_it: 'Una foto',
      people: 'nobody',
      width: 1,
      height: 1,
      brought_by: by,
      brought_at: moment,
    })),
  );
  await write(
    'app.site_publication',
    [
      [site.siteOrder, 'scheduled', null],
      [site.siteOrderDone, 'done', moment],
    ].map(([order, state, done_at]) => ({
      ...of,
      id: order,
      text_id: site.siteText,
      due_at: moment,
      state,
      done_at,
      ordered_by: by,
      ordered_at: moment,
    })),
  );
  const copy = { kind: 'news', slug: site.sitePage, content: {} };
  await write('app.published_page', [{ ...of, ...copy, first_published_at: moment, updated_at: moment }]);
  await write('app.published_asset', [{ ...all, ...picture, id: site.siteAsset, published_at: moment }]);
  await write('app.published_change', [{ at: moment }]);
  await write(
    'app.published_figure',
    [
      [site.siteFigure, 1, null],
      [site.siteFigureBack, 2, moment],
    ].map(([figure, number, withdrawn_at]) => ({
      ...all,
      id: figure,
      project_id: site.siteProject,
      number,
      on_day: '2026-01-01',
      tables: [],
      published_by: by,
      published_at: moment,
      withdrawn_at,
    })),
  );
  await write(
    'app.feedback',
    [
      [site.said, 'to-read', secret, null],
      [site.saidKept, 'kept', secret, moment],
      [site.saidRemoved, 'removed', null, moment],
    ].map(([said, state, text_enc, read_at]) => ({
      ...of,
      id: said,
      stars: 2,
      answer: 'unclear',
      text_enc,
      had_text: true,
      state,
      sent_key: said,
      sent_at: moment,
      read_by: read_at && by,
      read_at,
      version: 1,
    })),
  );
  await write(
    'app.company_offer',
    [
      [site.offer, 'new', null],
      [site.offerTaken, 'taken', moment],
    ].map(([offer, state, handled_at]) => ({
      ...all,
      id: offer,
      codice_catastale,
      company_name: 'Forno di prova',
      work: 'Impastare',
      contact_name: 'Chi risponde',
      phone: '055 0000',
      state,
      answer_by: '2026-01-02',
      sent_key: offer,
      sent_at: moment,
      handled_by: handled_at && by,
      handled_at,
      company_id: handled_at && company_id,
      version: 1,
    })),
  );
  return site;
}

import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { emptyForm } from '../organisations/types.ts';
import { assetFile, assetsPage } from './pages/assets.tsx';
import { beginNewPage, newPageQuery, newPageSchema } from './pages/begin-page.ts';
import { assetFiles, assetSchema, bringNewAsset } from './pages/bring-asset.ts';
import { comparePage, compareQuery } from './pages/compare.tsx';
import { editTextPage, saveText, textAgain } from './pages/edit-text.tsx';
import { newAssetPage } from './pages/new-asset.tsx';
import { newPagePage } from './pages/new-page.tsx';
import { doneQuery, ofPage, ofVersion } from './pages/opened-page.ts';
import { pageQuery } from './pages/page-rows.ts';
import { pageExportQuery, pagesExport, pagesPage } from './pages/pages.tsx';
import { previewPage } from './pages/preview.tsx';
import { callOff, publishAgain, publishLater, publishNow, publishShown } from './pages/publish.tsx';
import { callOffSchema, dueSchema, publishSchema, scheduleSchema } from './pages/publish-schema.ts';
import { textSchema } from './pages/text-schema.ts';
import { takeUp, versionsAgain, versionsPage } from './pages/versions.tsx';
import { withdraw, withdrawAgain, withdrawLater, withdrawShown } from './pages/withdraw.tsx';
import { editorialListWords } from './words/list.ts';

const ofAsset = z.object({ assetId: z.uuid() });

const may = {
  read: { of: 'list', dataClass: 'site', action: 'read' },
  write: { of: 'list', dataClass: 'site', action: 'write' },
  publish: { of: 'list', dataClass: 'site', action: 'decide' },
} as const;
const office = '/redazione';
const assets = `${office}/immagini`;
const one = `${office}/pagine/:pageId/:lang`;

/** Every URL of the editors' office. */
// biome-ignore format: a table, URL by URL
export const editorialRoutes: readonly Route[] = [
  page({ url: office, permission: may.read, audit: 'site-pages.list', query: pageQuery, handler: pagesPage }),
  file({ url: `${office}/esporta`, permission: may.read, audit: 'site-pages.export', query: pageExportQuery, handler: pagesExport }),
  page({ url: `${office}/nuova`, permission: may.write, audit: 'site-page.form', query: newPageQuery, handler: (asked) => newPagePage(asked, { kind: asked.query.tipo ?? '' }, []) }),
  form({ url: `${office}/nuova`, permission: may.write, audit: 'site-page.begin', body: newPageSchema, handler: beginNewPage, again: newPagePage }),
  page({ url: assets, permission: may.read, audit: 'site-assets.list', query: doneQuery, handler: assetsPage }),
  page({ url: `${assets}/nuova`, permission: may.write, audit: 'site-asset.form', handler: (asked) => newAssetPage(asked) }),
  form({ url: `${assets}/nuova`, permission: may.write, audit: 'site-asset.bring', body: assetSchema, files: assetFiles, handler: bringNewAsset, again: newAssetPage }),
  file({ url: `${assets}/:assetId/file`, permission: may.read, audit: 'site-asset.read', params: ofAsset, handler: assetFile }),
  page({ url: one, permission: may.read, audit: 'site-page.read', params: ofPage, query: doneQuery, handler: editTextPage }),
  form({ url: one, permission: may.write, audit: 'site-page.save', params: ofPage, body: textSchema, handler: saveText, again: textAgain }),
  page({ url: `${one}/anteprima/:number`, permission: may.read, audit: 'site-page.preview', params: ofVersion, handler: previewPage }),
  page({ url: `${one}/versioni`, permission: may.read, audit: 'site-page.versions', params: ofPage, handler: versionsPage }),
  form({ url: `${one}/versioni/:number/riprendi`, permission: may.write, audit: 'site-page.take-up', params: ofVersion, body: emptyForm, handler: takeUp, again: versionsAgain }),
  page({ url: `${one}/confronto`, permission: may.read, audit: 'site-page.compare', params: ofPage, query: compareQuery, handler: comparePage }),
  page({ url: `${one}/pubblica`, permission: may.publish, audit: 'site-page.publish-form', params: ofPage, handler: publishShown }),
  form({ url: `${one}/pubblica`, permission: may.publish, audit: 'site-page.publish', params: ofPage, body: publishSchema, handler: publishNow, again: publishAgain }),
  form({ url: `${one}/programma`, permission: may.publish, audit: 'site-page.schedule', params: ofPage, body: scheduleSchema, handler: publishLater, again: publishAgain }),
  form({ url: `${one}/annulla`, permission: may.publish, audit: 'site-page.call-off', params: ofPage, body: callOffSchema, handler: callOff, again: publishAgain }),
  page({ url: `${one}/togli`, permission: may.publish, audit: 'site-page.withdraw-form', params: ofPage, handler: withdrawShown }),
  form({ url: `${one}/togli`, permission: may.publish, audit: 'site-page.withdraw', params: ofPage, body: emptyForm, handler: withdraw, again: withdrawAgain }),
  form({ url: `${one}/togli/programma`, permission: may.publish, audit: 'site-page.withdraw-later', params: ofPage, body: dueSchema, handler: withdrawLater, again: withdrawAgain }),
];

export const editorialNavigation: readonly NavigationEntry[] = [
  { href: office, label: editorialListWords.office },
];

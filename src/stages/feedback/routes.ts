import { z } from 'zod';
import type { PublicRoute } from '../../platform/http/public-route.ts';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import { emptyForm } from '../organisations/types.ts';
import { ratedWord } from './pages/feedback-schema.ts';
import { judgeAgain, keep, remove } from './pages/judge-text.ts';
import { rate } from './pages/rate.ts';
import { ratedPagePage } from './pages/rated-page.tsx';
import { ratingExportQuery, ratingListExport, ratingListPage, ratingQuery } from './pages/rating-list.tsx';
import { ratedExport, ratedExportQuery, ratedPage, ratedQuery } from './pages/ratings.tsx';
import { nothingToRate, thanksPage } from './pages/thanks.ts';
import type { FeedbackId } from './types.ts';

/** A page, or a list or form: `ratedKey`. */
const ofPage = z.object({ pageId: ratedWord }).transform(({ pageId }) => ({ rated: pageId }));
const ofText = z.object({ feedbackId: z.uuid().transform((id) => id as FeedbackId) });
const doneQuery = z.object({ fatto: z.string().max(30).optional().catch(undefined) });
const read = { of: 'list', dataClass: 'feedback', action: 'read' } as const;
const write = { of: 'list', dataClass: 'feedback', action: 'write' } as const;
const office = '/redazione/valutazioni';

/** What readers say, for the editors: by page, over time, one by one, and the texts to read. */
// biome-ignore format: a table, URL by URL
export const feedbackRoutes: readonly Route[] = [
  page({ url: office, permission: read, audit: 'feedback.pages', query: ratedQuery, handler: ratedPage }),
  file({ url: `${office}/esporta`, permission: read, audit: 'feedback.export-pages', query: ratedExportQuery, handler: ratedExport }),
  page({ url: `${office}/elenco`, permission: read, audit: 'feedback.list', query: ratingQuery, handler: ratingListPage }),
  file({ url: `${office}/elenco/esporta`, permission: read, audit: 'feedback.export', query: ratingExportQuery, handler: ratingListExport }),
  page({ url: `${office}/:pageId`, permission: read, audit: 'feedback.read', params: ofPage, query: doneQuery, handler: ratedPagePage }),
  form({ url: `${office}/testi/:feedbackId/tieni`, permission: write, audit: 'feedback.keep', params: ofText, body: emptyForm, handler: keep, again: judgeAgain }),
  form({ url: `${office}/testi/:feedbackId/togli`, permission: write, audit: 'feedback.remove', params: ofText, body: emptyForm, handler: remove, again: judgeAgain }),
];

/** Room for two hundred of the longest emoji, percent-encoded, and for what was chosen before. */
const BODY_LIMIT = 32 * 1024;
const anyone = { of: 'anyone' } as const;

/** What a reader says of a page: no account, no cookie, no script needed. */
// biome-ignore format: a table, URL by URL
export const feedbackPublicRoutes: readonly PublicRoute[] = [
  { method: 'GET', url: '/valutazione', permission: anyone, audit: 'feedback.none', handler: nothingToRate },
  { method: 'POST', url: '/valutazione', permission: anyone, audit: 'feedback.send', bodyLimit: BODY_LIMIT, handler: rate },
  { method: 'GET', url: '/valutazione/grazie', permission: anyone, audit: 'feedback.thanks', handler: thanksPage },
];

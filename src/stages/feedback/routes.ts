import type { PublicRoute } from '../../platform/http/public-route.ts';
import { rate } from './pages/rate.ts';
import { nothingToRate, thanksPage } from './pages/thanks.ts';

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

import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import type { Language } from '../../ui/language.ts';
import { publicHeaders } from './public-headers.ts';
import { renderPage, sendPage } from './render.ts';
import type { ServerContext } from './server-context.ts';
import { SiteErrorPage } from './site-error-page.tsx';
import { siteShell } from './site-shell.ts';

const statuses = { absent: 404, forged: 403, tooLarge: 413, fault: 500, unavailable: 503 } as const;

/** One of the error pages of the public site: no cookie, no database.
 *  @param status where it is another than that of its kind */
export function sendSiteError(
  context: ServerContext,
  language: Language,
  reply: FastifyReply,
  kind: keyof typeof statuses,
  status: number = statuses[kind],
): FastifyReply {
  reply.headers(publicHeaders(context.jar.secure));
  if (kind === 'unavailable') reply.header('retry-after', '10');
  const { assets, demo, publicUrl } = context;
  const shell = siteShell({ language, assets, demo, publicUrl, path: '/' });
  const requestId = kind === 'fault' ? reply.request.id : undefined;
  return sendPage(reply, renderPage(h(SiteErrorPage, { shell, kind, requestId })), status);
}

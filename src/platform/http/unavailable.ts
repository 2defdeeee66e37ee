import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readCookie } from './cookies.ts';
import { ErrorPage } from './error-pages.tsx';
import { renderPage, sendPage } from './render.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerContext } from './server-context.ts';

/** The page for when the database is gone or full: needs nothing but the program itself. */
export function sendUnavailable(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  setSecurityHeaders(reply, 'none', context.jar.secure);
  reply.header('retry-after', '10');
  const lang = readCookie(context.jar, request, 'language') === 'en' ? 'en' : 'it';
  const shell = { lang, assets: context.assets, nonce: 'none', demo: context.demo } as const;
  return sendPage(reply, renderPage(h(ErrorPage, { shell, kind: 'unavailable' })), 503);
}

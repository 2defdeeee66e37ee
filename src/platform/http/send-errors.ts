import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { ErrorPage } from './error-pages.tsx';
import { renderPage, sendPage } from './render.ts';
import type { ServerContext } from './server-context.ts';
import { shellFor } from './shell.ts';
import type { Visit } from './visit.ts';

/** Nothing there, or nothing for this reader: the same page, to the byte but for the nonce. */
export function sendAbsent(context: ServerContext, visit: Visit, reply: FastifyReply): FastifyReply {
  return sendError(context, visit, reply, 'absent', 404);
}

/** One of the error pages, inside the shell of who asked. */
export function sendError(
  context: ServerContext,
  visit: Visit,
  reply: FastifyReply,
  kind: 'absent' | 'fault' | 'unavailable' | 'forged' | 'repeated' | 'tooLarge',
  status: number,
): FastifyReply {
  const shell = shellFor(context, visit, visit.me);
  return sendPage(
    reply,
    renderPage(h(ErrorPage, { shell, kind, ...(kind === 'fault' ? { requestId: visit.requestId } : {}) })),
    status,
  );
}

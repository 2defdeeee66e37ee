import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import renderToString from 'preact-render-to-string';

/** A page as text, escaped throughout. Rendered before the transaction ends: what cannot be rendered is not read. */
export function renderPage(node: unknown): string {
  return `<!DOCTYPE html>${renderToString(node as VNode).replace(dataBlock, unquoted)}`;
}

// The one element whose text is data and not markup: its quotation marks stand as they are (`src/ui/site-document.tsx`).
// What readers and editors write cannot look like it, since their `<` is escaped.
const dataBlock = /<script type="application\/ld\+json"[^<>]*>[^<]*<\/script>/;
const unquoted = (block: string) => block.replaceAll('&quot;', '"');

/** Sends a rendered page. */
export function sendPage(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}

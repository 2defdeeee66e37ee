import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import renderToString from 'preact-render-to-string';

/** A page as text, escaped throughout. Rendered before the transaction ends: what cannot be rendered is not read. */
export function renderPage(node: unknown): string {
  return `<!DOCTYPE html>${renderToString(node as VNode)}`;
}

/** Sends a rendered page. */
export function sendPage(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(html);
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '../files/content-disposition.ts';
import { publicFileHeaders, publicHeaders } from './public-headers.ts';
import type { ReadyAnswer } from './ready-answer.ts';
import { sendPacked } from './send-packed.ts';
import { sendWritten } from './send-written.ts';
import type { ServerContext } from './server-context.ts';

const HTML = 'text/html; charset=utf-8';

/** Sends an answer of the public site. What is kept here may be kept by a browser too, which asks each time whether it
 *  still holds: a page that was taken away is gone at the next reading.
 *  @param kept the answer is the same for everybody until something is published */
export function sendReady(
  context: ServerContext,
  answer: Exclude<ReadyAnswer, { kind: 'absent' }>,
  kept: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply> {
  const { secure } = context.jar;
  if (answer.kind === 'go') return reply.headers(publicHeaders(secure)).redirect(answer.to, 303);
  const type = answer.kind === 'page' ? HTML : answer.type;
  const headers = () =>
    answer.kind === 'page' ? pageHeaders(answer, kept, secure) : fileHeaders(answer, secure);
  if (kept && (answer.kind === 'file' || answer.status === 200))
    return sendWritten(request, reply, { bytes: answer.bytes, type, headers });
  if (answer.kind === 'page') reply.code(answer.status);
  return sendPacked(request, reply.headers(headers()), answer.bytes, type);
}

type Page = Extract<ReadyAnswer, { kind: 'page' }>;
type SentFile = Extract<ReadyAnswer, { kind: 'file' }>;

function pageHeaders(page: Page, kept: boolean, secure: boolean): Record<string, string> {
  return {
    ...publicHeaders(secure),
    ...(kept && page.status === 200 && { 'cache-control': 'no-cache' }),
    ...(page.retryAfterSeconds !== undefined && { 'retry-after': String(page.retryAfterSeconds) }),
  };
}

function fileHeaders({ type, name, lasting }: SentFile, secure: boolean): Record<string, string> {
  // A picture stands in a page; everything else that has a name is saved.
  const how = type.startsWith('image/') ? 'inline' : 'attachment';
  return {
    ...publicFileHeaders(secure),
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(name !== undefined && { 'content-disposition': contentDisposition(how, name) }),
  };
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '../files/content-disposition.ts';
import { setPublicFileHeaders, setPublicHeaders } from './public-headers.ts';
import type { ReadyAnswer } from './ready-answer.ts';
import { sendPacked } from './send-packed.ts';
import type { ServerContext } from './server-context.ts';

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
  if (answer.kind === 'go') {
    setPublicHeaders(reply, secure);
    return reply.redirect(answer.to, 303);
  }
  if (answer.kind === 'page') {
    setPublicHeaders(reply, secure);
    if (kept && answer.status === 200) reply.header('cache-control', 'no-cache');
    if (answer.retryAfterSeconds) reply.header('retry-after', String(answer.retryAfterSeconds));
    return sendPacked(request, reply.code(answer.status), answer.bytes, 'text/html; charset=utf-8');
  }
  setPublicFileHeaders(reply, secure);
  reply.header('cache-control', answer.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (answer.name !== undefined) {
    // A picture stands in a page; everything else that has a name is saved.
    const how = answer.type.startsWith('image/') ? 'inline' : 'attachment';
    reply.header('content-disposition', contentDisposition(how, answer.name));
  }
  return sendPacked(request, reply, answer.bytes, answer.type);
}

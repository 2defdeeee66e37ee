import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiated, varyOf } from './negotiated.ts';
import type { Packed } from './packed.ts';

/** Sends packed bytes in the best encoding the reader takes, with a strong ETag of that encoding; 304 where the reader
 *  has them (RFC 9110 §13.1.2). Status, type and every other header are the caller's.
 *  @param type media type, which says whether to compress */
export async function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Packed,
  type: string,
): Promise<FastifyReply> {
  const { encoding, etag, compresses, isHeld } = negotiated(request, bytes, type);
  reply.header('etag', etag);
  const vary = varyOf(reply.getHeader('vary')?.toString(), compresses);
  if (vary !== undefined) reply.header('vary', vary);
  if (reply.statusCode === 200 && isHeld) return reply.code(304).send();
  reply.header('content-type', type);
  if (encoding === undefined) return reply.send(bytes.plain);
  return reply.header('content-encoding', encoding).send(await bytes.as(encoding));
}

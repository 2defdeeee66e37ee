import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding, isText, type Packed } from './packed.ts';

/** Sends packed bytes in the best encoding the reader takes, with a strong ETag of that encoding; 304 where the reader
 *  has them (RFC 9110 §13.1.2). Status, type and every other header are the caller's.
 *  @param type media type, which says whether to compress */
export async function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Packed,
  type: string,
): Promise<FastifyReply> {
  const compresses = isText(type) && bytes.plain.length > 860;
  const encoding = compresses ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
  const etag = `"${bytes.tag}${encoding ? `-${encoding}` : ''}"`;
  reply.header('etag', etag);
  if (compresses) addVary(reply, 'accept-encoding');
  if (reply.statusCode === 200 && holds(request.headers['if-none-match'], etag))
    return reply.code(304).send();
  reply.header('content-type', type);
  if (encoding === undefined) return reply.send(bytes.plain);
  return reply.header('content-encoding', encoding).send(await bytes.as(encoding));
}

/** Adds a name to what the answer varies by. */
function addVary(reply: FastifyReply, name: string): void {
  const has = reply.getHeader('vary');
  reply.header('vary', has ? `${has}, ${name}` : name);
}

/** Whether the reader holds this tag; compared weakly, as the header wants. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((held) => held.trim().replace(/^W\//, '') === etag);
}

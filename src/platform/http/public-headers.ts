import type { FastifyReply } from 'fastify';
import { setSecurityHeaders } from './security-headers.ts';

/** Headers of every page of the public site: those of the house, with a script policy that needs no nonce, so that a
 *  page is the same for everybody and may be kept. Nothing inline runs; the one script is a file of ours. */
export function setPublicHeaders(reply: FastifyReply, secure: boolean): void {
  setSecurityHeaders(reply, undefined, secure);
}

/** Headers of a file that everybody may have, also a page elsewhere: a feed, a picture, open data. Where it is opened
 *  nothing of it runs. */
export function setPublicFileHeaders(reply: FastifyReply, secure: boolean): void {
  setPublicHeaders(reply, secure);
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  reply.header('cross-origin-resource-policy', 'cross-origin');
  reply.header('access-control-allow-origin', '*');
}

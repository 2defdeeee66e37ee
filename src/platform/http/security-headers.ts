import type { FastifyReply } from 'fastify';

const policy = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
const samePolicy = policy("'self'");

/** Headers of every answer. No inline script or style runs; nothing is framed, sniffed, kept by a proxy or sent on.
 *  `img-src data:` is for the inline SVGs of the design system's style sheet.
 *  @param nonce of this answer's one script element; none where the page is the same for everybody and its scripts are
 *    the files of this site */
export function securityHeaders(nonce: string | undefined, secure: boolean): Record<string, string> {
  return {
    'content-security-policy': nonce === undefined ? samePolicy : policy(`'nonce-${nonce}'`),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

/** Sets them on an answer. */
export function setSecurityHeaders(reply: FastifyReply, nonce: string | undefined, secure: boolean): void {
  reply.headers(securityHeaders(nonce, secure));
}

import { securityHeaders } from './security-headers.ts';

/** Headers of every page of the public site: those of the house, with a script policy that needs no nonce, so that a
 *  page is the same for everybody and may be kept. Nothing inline runs; the one script is a file of ours. */
export function publicHeaders(secure: boolean): Record<string, string> {
  return securityHeaders(undefined, secure);
}

/** Headers of a file that everybody may have, also a page elsewhere: a feed, a picture, open data. Where it is opened
 *  nothing of it runs. */
export function publicFileHeaders(secure: boolean): Record<string, string> {
  return {
    ...publicHeaders(secure),
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  };
}

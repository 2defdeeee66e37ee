import type { FastifyRequest } from 'fastify';

/** Whether a form of the public site comes from a page of this site. No cookie could carry a token, so the browser's own
 *  word decides: a page elsewhere can write neither `Sec-Fetch-Site` nor `Origin`. `Origin: null` (a frame without an
 *  origin, a redirect through another site) is nobody of ours; where neither header comes, from a browser of before 2020,
 *  the page it names as its referrer does.
 *  @param publicUrl address people type; a request that was sent straight to this host fits as well */
export function comesFromOwnPage(request: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  const { origin, referer, host } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  const isOurs = (text: string) => {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) return false;
    return (
      url.origin === new URL(publicUrl).origin || url.host === URL.parse(`${url.protocol}//${host}`)?.host
    );
  };
  if (origin !== undefined) return isOurs(origin);
  return fetchSite !== undefined || (referer !== undefined && isOurs(referer));
}

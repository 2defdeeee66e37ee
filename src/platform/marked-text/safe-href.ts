import { withoutEntities } from './entities.ts';

/** Where a link of a public page may lead: an address by `https:`, a mail address, a telephone, a path or an anchor of
 *  ours. Whatever else, `undefined`: the words then stay without the link.
 *  @param typed the address stands in the text as it was typed; `www.…` is then taken for `https://www.…` */
export function safeHref(written: string, typed = false): string | undefined {
  const href = (
    typed ? written.replace(/^http:\/\/www\./i, 'https://www.') : withoutEntities(written)
  ).trim();
  if (href.length > 1_000 || hasOddCharacters(href)) return undefined;
  if (/^(?:\/(?![/\\])|#)[^\\]*$/.test(href)) return href;
  if (/^tel:\+?[\d\s().-]{3,30}$/i.test(href)) return href.replace(/[\s().-]/g, '');
  if (/^mailto:[^\s@?&]+@[^\s@?&]+$/i.test(href)) return href;
  if (!/^https:\/\//i.test(href)) return undefined;
  const url = URL.parse(href);
  return url === null || url.username !== '' || url.password !== '' ? undefined : url.href;
}

/** Control characters and white space: browsers drop some of them and then see another address. */
function hasOddCharacters(href: string): boolean {
  return !href.startsWith('tel:') && /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}<>"]/u.test(href);
}

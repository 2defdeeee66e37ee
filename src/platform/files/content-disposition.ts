/** The header that says how a file is to be taken, and its name (RFC 6266, RFC 8187): plain letters for old programs,
 *  and the name in full, percent-encoded, for the others.
 *  @param name made by `safeFileName` */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._ ()-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}

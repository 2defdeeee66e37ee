import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A text with its `&egrave;` and `&#8217;` as the characters they stand for. It is text before and after: what comes
 *  out is escaped again when it is shown. */
export function withoutEntities(text: string): string {
  if (!/&#?\w/.test(text)) return text;
  // No tag can begin, so all that comes back is text.
  const [node] = parseFragment(text.replaceAll('<', '&lt;').replaceAll('\0', '')).childNodes;
  return node === undefined ? '' : (node as DefaultTreeAdapterTypes.TextNode).value;
}

/** A stretch of a file, from `start` up to and without `end`. */
export type Span = { readonly start: number; readonly end: number };

/** One comment, with its marks; `line` counted from 1. */
export type Comment = Span & { readonly text: string; readonly line: number };

/** Every comment of a file.
 *  @param opaque strings, templates, regular expressions and JSX text, in order: what looks like a comment in
 *  there is none */
export function commentsOf(text: string, opaque: readonly Span[]): Comment[] {
  const found: Comment[] = [];
  let line = 1;
  let counted = 0;
  const lineOf = (position: number): number => {
    for (; counted < position; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  let at = 0;
  for (const span of [...opaque, { start: text.length, end: text.length }]) {
    while (at < span.start) {
      const start = text.indexOf('/', at);
      if (start === -1 || start >= span.start) break;
      const end = commentEnd(text, start);
      if (end !== undefined) found.push({ start, end, text: text.slice(start, end), line: lineOf(start) });
      at = end ?? start + 1;
    }
    at = Math.max(at, span.end);
  }
  return found;
}

function commentEnd(text: string, start: number): number | undefined {
  if (text.startsWith('//', start)) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  }
  if (!text.startsWith('/*', start)) return undefined;
  const end = text.indexOf('*/', start + 2);
  return end === -1 ? text.length : end + 2;
}

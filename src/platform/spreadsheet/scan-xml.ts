import { NoTable } from './table.ts';

/** What stands in an XML text, in its order; names without their prefix. */
export type XmlPart =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const TAG = /<(\/?)([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 64;

/** Reads XML part by part, in one pass, the subset that workbooks are made of. No document type, hence no entity of
 *  one's own: nothing grows and nothing is fetched.
 *  @throws NoTable 'table.unsafe' for a document type, 'table.broken' for whatever is not well formed */
export function* scanXml(xml: string): Generator<XmlPart> {
  const open: string[] = [];
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text !== '' && open.length > 0) yield { kind: 'text', text: decoded(text) };
    if (next === -1) break;
    const skipped = skippedAt(xml, next);
    if (skipped !== undefined) {
      if (skipped.text !== '') yield { kind: 'text', text: skipped.text };
      at = skipped.end;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null) throw new NoTable('table.broken');
    at = TAG.lastIndex;
    const [, closing, fullName = '', written = '', empty] = tag;
    const name = fullName.slice(fullName.indexOf(':') + 1);
    if (closing === '/') {
      if (open.pop() !== fullName) throw new NoTable('table.broken');
      yield { kind: 'close', name };
      continue;
    }
    yield { kind: 'open', name, attributes: attributesOf(written) };
    if (empty === '/') yield { kind: 'close', name };
    else if (open.push(fullName) > DEEPEST) throw new NoTable('table.unsafe');
  }
  if (open.length > 0) throw new NoTable('table.broken');
}

/** A comment, an instruction or a CDATA section at a `<`, and what of it is text. */
function skippedAt(xml: string, at: number): { end: number; text: string } | undefined {
  for (const [start, finish] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (xml.startsWith(start, at)) {
      const end = xml.indexOf(finish, at + start.length);
      if (end === -1) throw new NoTable('table.broken');
      const text = start === '<![CDATA[' ? xml.slice(at + start.length, end) : '';
      return { end: end + finish.length, text };
    }
  if (xml.startsWith('<!', at)) throw new NoTable('table.unsafe');
  return undefined;
}

function attributesOf(written: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE))
    found[name.slice(name.indexOf(':') + 1)] = decoded(double ?? single ?? '');
  return found;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const value = code === null ? undefined : Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10);
    const character =
      value === undefined ? NAMED[name] : value > 0x10ffff ? undefined : String.fromCodePoint(value);
    if (character === undefined || !whole.endsWith(';')) throw new NoTable('table.broken');
    return character;
  });
}

const MOST_CHARACTERS = 200_000;
const DEEPEST = 30;
const ELEMENTS = 'svg g title desc path rect circle ellipse line polyline polygon text tspan'.split(' ');
const ATTRIBUTES = [
  'xmlns viewBox width height x y dx dy x1 y1 x2 y2 cx cy r rx ry d points transform preserveAspectRatio',
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin',
  'opacity text-anchor dominant-baseline font-size font-weight font-family',
  // Of the same drawing on a screen; they say nothing on paper.
  'id class role focusable aria-hidden aria-label aria-labelledby',
]
  .join(' ')
  .split(' ');

/** An element's begin or end, or text. Whatever else XML has (entities of one's own, comments, CDATA, processing
 *  instructions) matches nothing. */
const PIECE = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'Titillium Web';

/** Width and height of a drawing, in its own units. */
type Size = { readonly width: number; readonly height: number };

/** Refuses an SVG that could be more than lines and words: it may hold the elements and attributes of two lists, and no
 *  address, script, style, picture, reference or entity beyond the five of XML.
 *  @returns the size of its viewBox
 *  @throws RangeError, without any of its text, when it holds anything else, is longer than 200,000 characters, nested
 *  deeper than 30, not closed, in another font than Titillium Web, or without a viewBox that has a size */
export function checkDrawing(svg: string): Size {
  if (svg.length > MOST_CHARACTERS) throw new RangeError('the drawing is too long');
  const open: string[] = [];
  let size: Size | undefined;
  let read = 0;
  for (const [piece, slash, name, attributes = '', closed] of svg.trim().matchAll(PIECE)) {
    read += piece.length;
    checkText(piece);
    if (name === undefined) {
      if (open.length === 0) throw new RangeError('the drawing has text outside of its root');
      continue;
    }
    if (!ELEMENTS.includes(name)) throw new RangeError('the drawing holds more than lines and words');
    if (slash === '/') {
      if (open.pop() !== name || attributes !== '' || closed === '/')
        throw new RangeError('the drawing is not closed');
      continue;
    }
    if (open.length === 0 && (name !== 'svg' || size !== undefined))
      throw new RangeError('the drawing has not one root');
    const found = readAttributes(attributes);
    size ??= sizeOf(found);
    if (closed !== '/') open.push(name);
    if (open.length > DEEPEST) throw new RangeError('the drawing is nested too deep');
  }
  if (read !== svg.trim().length || open.length > 0) throw new RangeError('the drawing is not closed');
  if (size === undefined) throw new RangeError('the drawing is empty');
  return size;
}

function checkText(piece: string): void {
  if (/&(?!(?:amp|lt|gt|quot|apos|#39);)/.test(piece)) throw new RangeError('the drawing holds an entity');
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, apostrophed] of text.matchAll(ATTRIBUTE)) {
    const value = quoted ?? apostrophed ?? '';
    if (!ATTRIBUTES.includes(name) || found.has(name))
      throw new RangeError('the drawing holds more than lines and words');
    if (name === 'xmlns' ? value !== SVG : /url\s*\(|:/i.test(value) && !name.startsWith('aria-'))
      throw new RangeError('the drawing holds an address');
    if (name === 'font-family' && value !== FONT) throw new RangeError('the drawing asks for another font');
    found.set(name, value);
  }
  return found;
}

function sizeOf(root: ReadonlyMap<string, string>): Size {
  const box = (root.get('viewBox') ?? '').trim().split(/[\s,]+/);
  const [, , width = 0, height = 0] = box.map(Number);
  if (box.length !== 4 || !(width > 0 && height > 0 && width < 1e6 && height < 1e6))
    throw new RangeError('the drawing has no viewBox with a size');
  if (root.get('xmlns') === undefined) throw new RangeError('the drawing does not say that it is SVG');
  return { width, height };
}

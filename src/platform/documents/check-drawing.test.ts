import { describe, expect, it } from 'vitest';
import { checkDrawing } from './check-drawing.ts';

const drawing = (inside: string, attributes = 'viewBox="0 0 640 320"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('a drawing that is refused or taken', () => {
  it.each([
    '',
    '<g><text x="1" y="2" font-size="12" font-family="Titillium Web">Ada &amp; Lia &lt;3</text></g>',
    '<title>Titolo</title><path d="M0 0L1 1" fill=\'none\'/>',
    '<g class="barre"\n aria-label="Ore: 3"><rect width="3" height="4" /></g>',
  ])('takes lines and words: %s', (inside) => {
    expect(checkDrawing(drawing(inside))).toEqual({ width: 640, height: 320 });
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT/>',
    '<style>@import "x"</style>',
    '<image href="x.png"/>',
    '<use href="#a"/>',
    '<a href="x"><text>x</text></a>',
    '<foreignObject/>',
    '<rect onload="x"/>',
    '<rect style="fill:url(x)"/>',
    '<rect fill="url(#a)"/>',
    '<rect fill="URL (#a)"/>',
    '<rect fill="javascript:x"/>',
    '<rect href="x"/>',
    '<rect xlink:href="x"/>',
    '<g xmlns="http://www.w3.org/1999/xhtml"/>',
    '<text font-family="Arial">x</text>',
    '<text>&ecc;</text>',
    '<text>&#x4e2d;</text>',
    '<rect fill="&#117;rl(x)"/>',
    '<rect width="1" width="2"/>',
    '<rect width=1 />',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<?xml-stylesheet href="x"?>',
    '<g>',
    '</g>',
    '<g></rect>',
    '</svg><svg viewBox="0 0 1 1">',
    '<',
  ])('refuses %s', (inside) => {
    expect(() => checkDrawing(drawing(inside))).toThrow(RangeError);
  });

  it('refuses what nests deeper than 30, and what never ends', () => {
    const nested = (depth: number) => drawing('<g>'.repeat(depth) + '</g>'.repeat(depth));
    expect(checkDrawing(nested(29))).toBeDefined();
    expect(() => checkDrawing(nested(30))).toThrow('deep');
    expect(() => checkDrawing(drawing('<g '.repeat(60_000)))).toThrow('closed');
  });

  it.each(['', 'viewBox="0 0 0 10"', 'viewBox="0 0 10"', 'viewBox="0 0 a 10"', 'viewBox="0 0 10 1e9"'])(
    'refuses a root with %j for its size',
    (attributes) => {
      expect(() => checkDrawing(drawing('', attributes))).toThrow('viewBox');
    },
  );

  it.each(['', 'x', 'x<svg viewBox="0 0 1 1"/>', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'])(
    'refuses what is no drawing: %j',
    (text) => {
      expect(() => checkDrawing(text)).toThrow(RangeError);
    },
  );

  it('refuses what is not said to be SVG, and what is too long', () => {
    expect(() => checkDrawing('<svg viewBox="0 0 1 1"/>')).toThrow('SVG');
    expect(() => checkDrawing(drawing(' '.repeat(200_000)))).toThrow('long');
  });
});

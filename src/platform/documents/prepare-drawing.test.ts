import { describe, expect, it } from 'vitest';
import { prepareDrawing } from './prepare-drawing.ts';

const drawing = (inside: string, box = '0 0 640 320') => ({
  kind: 'drawing' as const,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`,
  alt: 'Ore: 3',
});

describe('a drawing before it is placed', () => {
  it.each(['', ' ', '\n', '\u200b', '\u202e \ufeff'])('is refused with the alternative text %j', (alt) => {
    expect(() => prepareDrawing({ ...drawing(''), alt })).toThrow('alternative text');
  });

  it('is refused when nobody could listen to its alternative text to the end', () => {
    expect(() => prepareDrawing({ ...drawing(''), alt: 'x'.repeat(2_001) })).toThrow('too long');
  });

  it('is drawn in the font of the document, whether it asks for it or not', () => {
    expect(prepareDrawing(drawing('')).svg).toMatch(/^<svg font-family="Titillium Web" xmlns/);
    const asking = drawing('').svg.replace('<svg', '<svg font-family="Titillium Web"');
    expect(prepareDrawing({ ...drawing(''), svg: asking }).svg).toBe(asking);
  });

  it.each([
    ['<text>Łucja Șerban – «sì» 3 € − 2</text>', '<text>Łucja Șerban – «sì» 3 € − 2</text>'],
    ['<text>张伟 Ирина 😀</text>', '<text>?? ????? ?</text>'],
    ['<text>a\u202eb\u00adc\u0000d</text>', '<text>abcd</text>'],
  ])('has no character that its font lacks: %j', (inside, drawn) => {
    expect(prepareDrawing(drawing(inside)).svg).toContain(drawn);
  });

  it('cannot hide an address behind characters that nobody sees', () => {
    expect(() => prepareDrawing(drawing('<rect fill="u\u00adr\u200bl(x)"/>'))).toThrow('address');
  });

  it.each([
    ['0 0 640 320', 100],
    ['0 0 100 115', 100],
    ['0 0 100 230', 50],
  ])('of the size %s takes %i percent of the width', (box, percent) => {
    expect(prepareDrawing(drawing('', box)).width).toBeCloseTo(percent);
  });
});

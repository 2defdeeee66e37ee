import type { Shape } from '../rules/profile-shapes.ts';

/** The drawing of a profile as the text of an SVG, for a PDF. */
export function profileSvg(drawing: { width: number; height: number; shapes: readonly Shape[] }): string {
  const { width, height, shapes } = drawing;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${written(shapes)}</svg>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const written = (shapes: readonly Shape[]): string =>
  shapes
    .map(({ tag, attributes, text = '', inside = [] }) => {
      const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
      return `<${tag}${all.join('')}>${escaped(text)}${written(inside)}</${tag}>`;
    })
    .join('');

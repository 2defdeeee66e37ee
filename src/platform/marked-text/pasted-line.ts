import type { DefaultTreeAdapterTypes } from 'parse5';
import { safeHref } from './safe-href.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const silent = new Set([
  'script',
  'style',
  'title',
  'iframe',
  'object',
  'noscript',
  'template',
  'svg',
  'math',
]);
const DEEPEST = 40;

/** One line of what was pasted, as marked text. `level` above 0: Word says that it is an item of a list. */
export function pastedLine(nodes: readonly Node[]): { readonly text: string; readonly level: number } {
  let level = 0;
  const read = (node: Node, depth: number): string => {
    if ('value' in node) return escaped(node.value.replace(/\s+/gu, ' '));
    if (!('childNodes' in node) || silent.has(node.tagName) || depth > DEEPEST) return '';
    const attribute = (name: string) => node.attrs.find((a) => a.name === name)?.value ?? '';
    const style = attribute('style');
    if (/mso-list\s*:\s*(?!ignore)\S/i.test(style)) level = 1;
    if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) return '';
    if (node.tagName === 'br') return '\n';
    const inner = node.childNodes.map((child) => read(child, depth + 1)).join('');
    if (node.tagName === 'a') {
      const href = safeHref(attribute('href'));
      return href === undefined || inner.trim() === '' ? inner : around(inner, '[', `](${encoded(href)})`);
    }
    if (isBold(node.tagName, style)) return around(inner, '**', '**');
    return isItalic(node.tagName, style) ? around(inner, '*', '*') : inner;
  };
  for (const node of nodes) {
    const parent = node.parentNode;
    const style =
      parent && 'attrs' in parent ? (parent.attrs.find((a) => a.name === 'style')?.value ?? '') : '';
    if (/mso-list\s*:\s*(?!ignore)\S/i.test(style)) level = 1;
  }
  const text = nodes
    .map((node) => read(node, 0))
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
    .replace(/\n+/g, '  \n');
  return { text: startEscaped(text), level };
}

const isBold = (name: string, style: string) =>
  /^(?:b|strong)$/.test(name)
    ? !/(?<![\w-])font-weight\s*:\s*(?:normal|400)/i.test(style)
    : /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
const isItalic = (name: string, style: string) =>
  /^(?:i|em)$/.test(name)
    ? !/(?<![\w-])font-style\s*:\s*normal/i.test(style)
    : /(?<![\w-])font-style\s*:\s*italic/i.test(style);

/** Marks stand tight around words; spaces go outside, and what is empty or marked already bears none. */
function around(inner: string, open: string, close: string): string {
  const words = inner.trim();
  const before = inner.slice(0, inner.length - inner.trimStart().length);
  const after = words === '' ? '' : inner.slice(inner.trimEnd().length);
  if (words === '' || (open === close && words.startsWith(open))) return inner;
  return `${before}${open}${words}${close}${after}`;
}

/** Signs that would mark something stay the signs they are. */
const escaped = (text: string) => text.replace(/[\\*_[\]`<]/g, '\\$&');

/** What begins a line as a heading, a list or a quotation would, does not here. Drawn list signs are read later. */
const startEscaped = (text: string) => text.replace(/^(#{1,6}\s|>|[+]\s|[=~]{3})/gm, '\\$1');

const encoded = (href: string) => href.replaceAll('(', '%28').replaceAll(')', '%29');

import type { DefaultTreeAdapterTypes } from 'parse5';
import { pastedLine } from './pasted-line.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** One block of what was pasted, already as marked text. */
export type Piece = { readonly kind: 'block' | 'item'; readonly line: string };

/** What holds blocks; everything else is part of a line. */
const blocks = new Set(
  'address,article,aside,blockquote,body,center,dd,div,dl,dt,fieldset,figure,footer,form,header,html,main,nav,p,pre,section,tbody,table,tfoot,thead'.split(
    ',',
  ),
);
/** What is never read: neither its marks nor its words. */
const silent = new Set(
  'script,style,head,title,meta,link,iframe,object,embed,noscript,template,svg,math,select,textarea,button,canvas,audio,video'.split(
    ',',
  ),
);
/** Nobody nests deeper than this by writing; what does is read as far as here. */
const DEEPEST = 40;
const DEEPEST_LIST = 3;

/** Reads the tree of what was pasted into blocks, in the order of the text. */
export function readPasted(root: Parent, depth = 0, list?: { ordered: boolean; level: number }): Piece[] {
  const out: Piece[] = [];
  let line: Node[] = [];
  let number = 0;
  const flush = () => {
    out.push(...blockOf(line));
    line = [];
  };
  for (const node of root.childNodes) {
    const name = 'tagName' in node ? node.tagName : '';
    if (silent.has(name)) continue;
    if (!('childNodes' in node) || !(isBlock(name) || holdsBlock(node, depth))) {
      line.push(node);
      continue;
    }
    flush();
    if (depth >= DEEPEST) continue;
    const heading = /^h([1-6])$/.exec(name);
    if (heading) out.push(...headingOf(node, Number(heading[1])));
    else if (name === 'ul' || name === 'ol')
      out.push(
        ...readPasted(node, depth + 1, {
          ordered: name === 'ol',
          level: Math.min((list?.level ?? -1) + 1, DEEPEST_LIST - 1),
        }),
      );
    else if (name === 'li') out.push(...itemOf(node, depth, list, ++number));
    else if (name === 'tr') out.push(...rowOf(node));
    else out.push(...readPasted(node, depth + 1, list));
  }
  flush();
  return out;
}

const isBlock = (name: string) => blocks.has(name) || /^(?:h[1-6]|ul|ol|li|tr)$/.test(name);

/** A `<b>` or a `<span>` around whole paragraphs, as office programs write it, is no line. */
function holdsBlock(node: Parent, depth: number): boolean {
  if (depth >= DEEPEST) return false;
  return node.childNodes.some(
    (child) => 'tagName' in child && (isBlock(child.tagName) || holdsBlock(child, depth + 1)),
  );
}

function blockOf(nodes: readonly Node[]): Piece[] {
  const { text, level } = pastedLine(nodes);
  if (text === '') return [];
  // Word's own lists are paragraphs that begin with a drawn sign.
  const item = /^(?:[·•▪◦o§-]|(\d{1,3})[.)])\s{1,}(.+)$/su.exec(text);
  if (level > 0 && item) return [{ kind: 'item', line: `${item[1] ? `${item[1]}.` : '-'} ${item[2]}` }];
  return [{ kind: 'block', line: text }];
}

function headingOf(node: Parent, level: number): Piece[] {
  const { text } = pastedLine(node.childNodes);
  return text === ''
    ? []
    : [{ kind: 'block', line: `${level <= 2 ? '##' : '###'} ${text.replaceAll('\n', ' ')}` }];
}

function itemOf(
  node: Parent,
  depth: number,
  list: { ordered: boolean; level: number } | undefined,
  number: number,
): Piece[] {
  const [first, ...rest] = readPasted(node, depth + 1, list);
  if (first === undefined) return [];
  // An item that holds nothing but a list is that list.
  if (first.kind === 'item') return [first, ...rest];
  const mark = list?.ordered ? `${number}. ` : '- ';
  const indent = '   '.repeat(list?.level ?? 0);
  const item: Piece = {
    kind: 'item',
    line: `${indent}${mark}${first.line.trimStart().replaceAll('\n', ' ')}`,
  };
  return [
    item,
    ...rest.map(
      (piece): Piece => ({
        kind: 'item',
        line: piece.kind === 'item' ? piece.line : `${indent}${mark}${piece.line}`,
      }),
    ),
  ];
}

/** A row of a table, cell by cell. */
function rowOf(node: Parent): Piece[] {
  const cells = node.childNodes
    .map((cell) => ('childNodes' in cell ? pastedLine(cell.childNodes).text.replaceAll('\n', ' ') : ''))
    .filter((cell) => cell !== '');
  return cells.length === 0 ? [] : [{ kind: 'block', line: cells.join(' – ') }];
}

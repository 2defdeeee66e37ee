import type { ComponentChild } from 'preact';
import type { Block, Inline } from '../values/marked-text.ts';

/** A marked text, escaped: nothing of it is ever written as HTML. Headings of the first level are h2 unless the page
 *  has them one lower. */
export function MarkedBlocks({ blocks, lower = false }: { blocks: readonly Block[]; lower?: boolean }) {
  return <>{blocks.map((block) => shown(block, lower))}</>;
}

function shown(block: Block, lower: boolean): ComponentChild {
  if (block.kind === 'paragraph') return <p>{block.of.map(piece)}</p>;
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => <li key={at}>{itemOf(item, lower)}</li>);
    if (!block.ordered) return <ul>{items}</ul>;
    return block.start === 1 ? <ol>{items}</ol> : <ol start={block.start}>{items}</ol>;
  }
  const level = block.level + (lower ? 1 : 0);
  const line = block.of.map(piece);
  if (level === 2) return <h2 id={block.anchor}>{line}</h2>;
  return level === 3 ? <h3 id={block.anchor}>{line}</h3> : <h4 id={block.anchor}>{line}</h4>;
}

/** An item that is one line is that line; one of several blocks keeps its paragraphs. */
function itemOf(item: readonly Block[], lower: boolean): ComponentChild {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return item.map((block) => shown(block, lower));
  return [...first.of.map(piece), ...rest.map((block) => shown(block, lower))];
}

function piece(part: Inline): ComponentChild {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'line-break') return <br />;
  if (part.kind === 'link') return <a href={part.href}>{part.of.map(piece)}</a>;
  const inner = part.of.map(piece);
  return part.kind === 'bold' ? <strong>{inner}</strong> : <em>{inner}</em>;
}

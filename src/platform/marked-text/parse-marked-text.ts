import { Lexer, type Token } from 'marked';
import type { Block, Inline, MarkedText } from '../../values/marked-text.ts';
import { plainOf } from '../../values/marked-text.ts';
import { anchorMaker } from './anchors.ts';
import { BoundedTokenizer } from './bounded-tokenizer.ts';
import { innerTokens, readLine } from './read-line.ts';

/** Longest text read, in UTF-16 units: what is longer is cut. A page has 40,000 at most. */
const LONGEST = 60_000;

/** Reads a marked text into a tree of headings, paragraphs, lists, links, bold, italic and line breaks. Whatever else is
 *  written stays as its words, or is left out where it has none; a link that leads nowhere we allow stays as its text.
 *  Nothing throws, whatever is given.
 *  @param prefix put before every anchor: for a second text of the same page */
export function parseMarkedText(text: string, prefix = ''): MarkedText {
  const clean = text.slice(0, LONGEST).replaceAll('\r\n', '\n');
  const blocks = blocksOf(tokensOf(clean), anchorMaker(prefix));
  return { blocks, words: blocks.reduce((sum, block) => sum + wordsOf(block), 0) };
}

function tokensOf(text: string): readonly Token[] {
  try {
    return Lexer.lex(text, { gfm: true, tokenizer: new BoundedTokenizer() });
  } catch (error) {
    // What is nested deeper than the stack is nothing that somebody wrote to be read.
    if (!(error instanceof RangeError)) throw error;
    return text.split(/\n{2,}/).map((raw): Token => ({ type: 'text', raw, text: raw }));
  }
}

type Anchor = (title: string) => string;

function blocksOf(tokens: readonly Token[], anchor: Anchor): Block[] {
  return tokens.flatMap((token) => blockOf(token, anchor));
}

function blockOf(token: Token, anchor: Anchor): Block[] {
  if (token.type === 'list') return listOf(token, anchor);
  const of = token.type === 'space' ? [] : readLine(innerTokens(token) ?? [token]);
  const title = plainOf(of).trim();
  if (title === '') return [];
  if (token.type !== 'heading') return [{ kind: 'paragraph', of }];
  return [{ kind: 'heading', level: token['depth'] <= 2 ? 2 : 3, anchor: anchor(title), of }];
}

function listOf(token: Token, anchor: Anchor): Block[] {
  const list = token as Extract<Token, { type: 'list' }>;
  const items = (list['items'] as { tokens: Token[] }[])
    .map((item) => blocksOf(item.tokens, anchor).map(asInItem))
    .filter((item) => item.length > 0);
  if (items.length === 0) return [];
  const start = Number(list['start']);
  return [
    {
      kind: 'list',
      ordered: list['ordered'] === true,
      start: Number.isSafeInteger(start) && start > 0 ? start : 1,
      items,
    },
  ];
}

/** A heading inside a list would stand in the index of the page as a section: there it is a bold line. */
function asInItem(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'paragraph', of: [{ kind: 'bold', of: block.of }] } : block;
}

function wordsOf(block: Block): number {
  if (block.kind === 'list') return block.items.flat().reduce((sum, inner) => sum + wordsOf(inner), 0);
  return plainOf(block.of as readonly Inline[])
    .split(/\s+/u)
    .filter((word) => word !== '').length;
}

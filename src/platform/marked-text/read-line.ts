import type { Token } from 'marked';
import type { Inline } from '../../values/marked-text.ts';
import { withoutEntities } from './entities.ts';
import { safeHref } from './safe-href.ts';

/** Bold in italic in a link: what is nested deeper loses its marks, not its words. */
const DEEPEST = 6;

/** The pieces of one line: text, bold, italic, links, line breaks. Tags of HTML are left out, what stands between them
 *  stays; a picture stays as the words that describe it. */
export function readLine(tokens: readonly Token[], depth = 0, inLink = false): Inline[] {
  return joined(tokens.flatMap((token) => pieceOf(token, depth, inLink)));
}

function pieceOf(token: Token, depth: number, inLink: boolean): Inline[] {
  if (token.type === 'html') return [];
  if (token.type === 'br') return [{ kind: 'line-break' }];
  const inner = innerTokens(token);
  if (inner === undefined || depth >= DEEPEST) {
    const text = 'text' in token && typeof token['text'] === 'string' ? token['text'] : token.raw;
    return text === ''
      ? []
      : [{ kind: 'text', text: token.type === 'escape' ? text : withoutEntities(text) }];
  }
  const of = (within = inLink) => readLine(inner, depth + 1, within);
  if (token.type === 'strong') return [{ kind: 'bold', of: of() }];
  if (token.type === 'em') return [{ kind: 'italic', of: of() }];
  if (token.type !== 'link' || inLink) return of();
  const href = safeHref(String(token['href']), token['autolink'] === true);
  const words = of(true);
  return href === undefined || words.length === 0 ? words : [{ kind: 'link', href, of: words }];
}

/** Texts that stand beside each other are one. */
function joined(pieces: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

/** What a token holds, where it holds other tokens. */
export function innerTokens(token: Token): Token[] | undefined {
  return 'tokens' in token ? token.tokens : undefined;
}

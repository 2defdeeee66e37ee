import { Tokenizer, type Tokens } from 'marked';

/** Lists in lists in lists: nobody reads a fourth. */
const DEEPEST_LIST = 3;

/** Reads the signs we keep and no others: a quotation, a table, code, a picture, a definition stay the words they are.
 *  Lists nest as far as they are read; beyond, and in quotations, the library would recurse as deep as it is told. */
export class BoundedTokenizer extends Tokenizer {
  private depth = 0;

  override list(src: string): Tokens.List | undefined {
    if (this.depth >= DEEPEST_LIST) return undefined;
    this.depth += 1;
    try {
      return super.list(src);
    } finally {
      this.depth -= 1;
    }
  }
  override blockquote(): undefined {}
  override code(): undefined {}
  override fences(): undefined {}
  override html(): undefined {}
  override table(): undefined {}
  override def(): undefined {}
  override codespan(): undefined {}
  override del(): undefined {}
}

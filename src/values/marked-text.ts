/** A piece of a line. What a link leads to was judged when the text was read: `https:`, `mailto:`, `tel:` or a path of
 *  ours. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly of: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly of: readonly Inline[] }
  | { readonly kind: 'line-break' };

/** A piece of a page. `anchor` is unique in the page; an item of a list holds paragraphs and lists. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly anchor: string;
      readonly of: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly of: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };

/** A text that editors marked with a few signs, as a tree of ours: headings, paragraphs, lists, links, bold, italic,
 *  line breaks, and nothing else, whatever was written. `words` counts what is read, for the reading time. */
export type MarkedText = { readonly blocks: readonly Block[]; readonly words: number };

/** The headings of the first level, for the index of the page. */
export function sectionsOf(text: MarkedText): readonly { readonly anchor: string; readonly title: string }[] {
  return text.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ anchor: block.anchor, title: plainOf(block.of) }] : [],
  );
}

/** What a line says, without its marks. */
export function plainOf(line: readonly Inline[]): string {
  return line
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'line-break' ? ' ' : plainOf(piece.of);
    })
    .join('');
}

/** Minutes that reading takes: words / 200, rounded up, never less than one. The Comuni site model counts so
 *  (design-comuni-wordpress-theme, single-notizia.php). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 200));
}

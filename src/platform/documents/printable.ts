import type { CalendarDay } from '../../values/calendar-day.ts';

/** One piece of a document. Every text is plain: nothing in it is read as markup, `\n` begins a new line. */
export type Block =
  /** Level 1 comes first, and no level is skipped on the way down. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly string[] }
  | TableBlock
  | DrawingBlock
  /** Labels and values side by side: who, what, when. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** Lines to sign on, up to two beside each other, with what stands below each: a role, a name. */
  | { readonly kind: 'signature-line'; readonly signers: readonly string[] }
  | { readonly kind: 'page-break' };

/** A table with a head that is repeated on every page. A row has one text for each column; the first column is
 *  what the row is about. */
export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly label: string;
    /** Share of the width beside the others; 1 when left out. */
    readonly width?: number;
    readonly align?: 'left' | 'right';
  }[];
  readonly rows: readonly (readonly string[])[];
};

/** A drawing as wide as the page, lower than it. */
export type DrawingBlock = {
  readonly kind: 'drawing';
  /** One `<svg>` with a viewBox, of the shapes, texts and attributes that `check-drawing.ts` lists; written as XML,
   *  with no address in it. Its texts are drawn in Titillium Web. */
  readonly svg: string;
  /** What somebody who does not see it is told: what it shows, not that it is a drawing. 1 to 2,000 characters. */
  readonly alt: string;
  readonly caption?: string;
};

/** Who pays, as the head of the first page says it. */
export type Funder = {
  /** The emblem of the Union stands before the wording, where the money is the Union's. */
  readonly emblem: boolean;
  /** One line each. */
  readonly wording: readonly string[];
};

/** The head of a letter. */
export type Letterhead = {
  /** Who writes: the body first, then its office and address. */
  readonly sender: readonly string[];
  readonly addressee?: readonly string[];
  /** «Bagno a Ripoli, 22/11/2026» */
  readonly placeDate?: string;
  /** Number and date as the body registered it: «n. 1234 del 22/11/2026». */
  readonly protocol?: string;
  /** Stands as «Oggetto:» in the place of the title. */
  readonly subject?: string;
};

/** What becomes one PDF. */
export type Printable = {
  /** Title of the file, and of the first page unless the letterhead has a subject. */
  readonly title: string;
  readonly language: 'it' | 'en';
  /** PDF/UA-1 (for a reader with a screen reader) unless said otherwise; PDF/A-2a is for keeping. Both are tagged;
   *  one file declares one of the two. */
  readonly standard?: 'PDF/UA-1' | 'PDF/A-2a';
  readonly letterhead?: Letterhead;
  readonly body: readonly Block[];
  /** Code by which the document is found again; stands in the footer. */
  readonly code?: string;
  /** Head of the first page, and the line in the foot of every page unless `cofunding` says another. Null: nobody to
   *  name. */
  readonly funder?: Funder | null;
  /** The line that a funder asks for, in the foot of every page: «Cofinanziato dall'Unione europea». */
  readonly cofunding?: string;
  /** 'easy': the same text in 16 points, one thing below the other, numbers of headings left out. */
  readonly edition?: 'easy';
  /** Day written into the file; today when left out. */
  readonly day?: CalendarDay;
};

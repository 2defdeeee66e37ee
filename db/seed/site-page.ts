import type { PageContent, PageKind, SiteLanguage } from '../../src/stages/editorial/types.ts';

export type { SiteLanguage };
/** Whom a page says to ask. */
export type PageContact = PageContent['contacts'][number];

/** A page of the public site of the demonstration: what an editor would have written, and under which address. */
export type SitePageData = {
  readonly kind: PageKind;
  readonly slug: string;
  /** key of the territory whose editors write it; of a page of the whole site the first one */
  readonly territory: 'sud-est' | 'apuane';
  /** whether it tells of the project of that territory */
  readonly ofProject: boolean;
  /** days before the seeding on which it was first published */
  readonly daysAgo: number;
  /** null: in Italian alone */
  readonly texts: Readonly<Record<SiteLanguage, PageContent | null>>;
};

import type { CalendarDay } from '../../values/calendar-day.ts';
import type { NewsKind, PageKind, PublishedPage, SiteLanguage, SitePageId } from '../editorial/types.ts';
import type { FigureTable } from '../figures/types.ts';
import type { ProjectId } from '../projects/types.ts';

/** A published page as lists show it. */
export type ListedPage = {
  readonly pageId: SitePageId;
  readonly kind: PageKind;
  readonly slug: string;
  /** in which language this copy is: in English lists an Italian one stands where there is no English */
  readonly lang: SiteLanguage;
  readonly title: string;
  readonly lead: string;
  /** the day it bears, or else that on which it was first published */
  readonly day: CalendarDay;
  readonly expiresOn: CalendarDay | null;
  readonly newsKind: NewsKind | null;
  /** of a notice: the project it goes with */
  readonly projectTitle: string | null;
  /** of a project's page: the project */
  readonly projectId: ProjectId | null;
  readonly firstPublishedAt: Date;
  readonly updatedAt: Date;
};

/** One page in the language that was asked for, if it is published in it, and the languages in which it is. */
export type FoundPage = {
  readonly page: PublishedPage | undefined;
  readonly languages: readonly SiteLanguage[];
};

/** A picture or a document that some published page shows. */
export type PublishedFile = { readonly mediaType: string; readonly name: string; readonly bytes: Buffer };

/** The newest publication of the results of a project that was not taken back. */
export type LatestFigures = {
  readonly projectId: ProjectId;
  readonly onDay: CalendarDay;
  readonly tables: readonly FigureTable[];
};

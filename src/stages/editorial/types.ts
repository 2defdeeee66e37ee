import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import { type CalendarDay, isCalendarDay } from '../../values/calendar-day.ts';
import type { AccountId, TerritoryId } from '../organisations/types.ts';
import type { Part, ProjectId } from '../projects/types.ts';

export type SitePageId = Branded<string, 'SitePageId'>;
export type SiteTextId = Branded<string, 'SiteTextId'>;
export type SiteAssetId = Branded<string, 'SiteAssetId'>;
export type SitePublicationId = Branded<string, 'SitePublicationId'>;

/** Kinds of page of which there are many; of every other there is one. */
export const manyKinds = ['project', 'news', 'notice'] as const;
export type ManyKind = (typeof manyKinds)[number];

const belowMany = [
  'for-people',
  'for-people-easy',
  'for-companies',
  'for-services',
  'results',
  'accessibility',
  'privacy',
  'legal',
] as const;

/** Kinds of which every site has one page. */
export const singleKinds = ['home', ...belowMany] as const;

/** What a page of the public site may be, in the order in which the office lists them. */
export const pageKinds = ['home', ...manyKinds, ...belowMany] as const;
export type PageKind = (typeof pageKinds)[number];

/** The languages of the site. */
export const siteLanguages = ['it', 'en'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** What a piece of news is. */
export const newsKinds = ['notizia', 'comunicato', 'avviso'] as const;
export type NewsKind = (typeof newsKinds)[number];

const day = z
  .string()
  .refine(isCalendarDay)
  .transform((d) => d as CalendarDay);
const assetId = z.uuid().transform((id) => id as SiteAssetId);

/** A document of a page: an asset of ours, or an address elsewhere. */
export const pageDocument = z.strictObject({
  title: z.string().min(3).max(200),
  assetId: assetId.nullable(),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
});
/** Whom to ask: an office, never a person's own telephone. */
export const pageContact = z.strictObject({
  office: z.string().min(2).max(160),
  address: z.string().max(200),
  phone: z.string().max(60),
  email: z.string().max(254),
  hours: z.string().max(200),
});

/** A page in one language, as it is stored in a version and copied when it is published. Dates without time are
 *  calendar days; `body` is the marked text of `rules/marked-text.ts`; a field that does not go with the kind is null. */
export const pageContentSchema = z.strictObject({
  title: z.string().min(3).max(160),
  lead: z.string().min(3).max(320),
  body: z.string().max(40_000),
  office: z.string().max(160).nullable(),
  image: assetId.nullable(),
  documents: z.array(pageDocument).max(30),
  contacts: z.array(pageContact).max(8),
  /** of news and notices: the day it bears, and the day after which it is over */
  date: day.nullable(),
  expiresOn: day.nullable(),
  newsKind: z.enum(newsKinds).nullable(),
  /** further reading, at the foot */
  more: z.string().max(4_000),
});
/** A page in one language. */
export type PageContent = z.output<typeof pageContentSchema>;

/** A body of a project, as the public page tells it. `comune` is the cadastral code of its seat. */
export type PartnerFact = {
  readonly name: string;
  readonly part: Part;
  readonly kind: string;
  readonly comune: string | null;
  /** in the Indice IPA; missing where nobody said, and in copies that were made before it was kept */
  readonly ipaCode?: string;
};
/** What a project's page says besides its text, as it stood when the publication was ordered. */
export type ProjectFacts = {
  readonly projectId: ProjectId;
  readonly title: string;
  readonly cup: string | null;
  readonly programme: string | null;
  readonly startsOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly partners: readonly PartnerFact[];
  /** cadastral codes */
  readonly comuni: readonly string[];
};
/** What a notice says besides: of which project, and whether the public form takes applications for it. */
export type NoticeFacts = {
  readonly projectId: ProjectId | null;
  readonly projectTitle: string | null;
};

/** A picture as a published page shows it. `href`: `rules/asset-path.ts`; in a preview, an address behind the wall. */
export type PublishedImage = {
  readonly id: SiteAssetId;
  readonly href: string;
  readonly alt: string;
  readonly credit: string | null;
  readonly width: number;
  readonly height: number;
};
/** A document as a published page offers it: `href` is a path of ours or an address elsewhere. */
export type PublishedDocument = {
  readonly title: string;
  readonly href: string;
  /** bytes; null for an address elsewhere */
  readonly size: number | null;
};

/** The copy that everybody reads: what `published_page.content` holds. Nothing in it leads back to a draft or a person. */
export type PublishedContent = Omit<PageContent, 'image' | 'documents'> & {
  readonly image: PublishedImage | null;
  readonly documents: readonly PublishedDocument[];
  readonly project: ProjectFacts | null;
  readonly notice: NoticeFacts | null;
};

/** A published page. */
export type PublishedPage = {
  readonly pageId: SitePageId;
  readonly territoryId: TerritoryId;
  readonly kind: PageKind;
  readonly slug: string;
  readonly lang: SiteLanguage;
  readonly content: PublishedContent;
  readonly firstPublishedAt: Date;
  readonly updatedAt: Date;
};

/** A page as the editors keep it, whatever its languages. */
export type SitePage = {
  readonly id: SitePageId;
  readonly territoryId: TerritoryId;
  readonly kind: PageKind;
  readonly slug: string;
  readonly projectId: ProjectId | null;
};

/** A version of a page in one language; numbers go up from 1. */
export type SiteText = {
  readonly id: SiteTextId;
  readonly pageId: SitePageId;
  readonly lang: SiteLanguage;
  readonly number: number;
  readonly content: PageContent;
  readonly writtenBy: AccountId;
  readonly writtenAt: Date;
};

/** Who may be recognised in a picture: nobody, or people whose release the office holds. */
export const assetPeople = ['nobody', 'released'] as const;
export type AssetPeople = (typeof assetPeople)[number];

/** A picture or a document, without its bytes. Pixels of a picture, pages of a document. */
export type SiteAsset = {
  readonly id: SiteAssetId;
  readonly territoryId: TerritoryId;
  readonly kind: 'image' | 'document';
  readonly mediaType: 'image/jpeg' | 'application/pdf';
  readonly name: string;
  /** of a picture: what it shows, in the words of who cannot see it */
  readonly titleIt: string;
  readonly titleEn: string | null;
  readonly credit: string | null;
  readonly people: AssetPeople | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
  readonly bytesLength: number;
  readonly broughtBy: AccountId;
  readonly broughtAt: Date;
};

/** What is written into an order to publish: where the page will stand, and what it says besides its text. */
export type OrderedFacts = {
  readonly kind: PageKind;
  readonly slug: string;
  readonly project: ProjectFacts | null;
  readonly notice: NoticeFacts | null;
};

/** An order to publish a version, or with `textId` null to take the page from the site. */
export type SitePublication = {
  readonly id: SitePublicationId;
  readonly territoryId: TerritoryId;
  readonly pageId: SitePageId;
  readonly lang: SiteLanguage;
  readonly textId: SiteTextId | null;
  /** null where the page is taken away */
  readonly facts: OrderedFacts | null;
  readonly dueAt: Date;
};

/** Where a page stands in one language. `changed`: published, and written on since; `leaving`: published, and to be taken
 *  from the site at its hour. */
export const pageStates = [
  'none',
  'draft',
  'scheduled',
  'published',
  'changed',
  'leaving',
  'withdrawn',
] as const;
export type PageState = (typeof pageStates)[number];

/** What waits to happen to a page: the version of this number comes out, or with null the page is taken from the site. */
export type WaitingOrder = { readonly number: number | null; readonly dueAt: Date };

/** The two things that can wait: a version to come out, the page to be taken from the site. */
export const orderKinds = ['comes', 'leaves'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** Where a page stands, and when a waiting order is due. */
export type StateShown = { readonly state: PageState; readonly dueAt: Date | undefined };

/** What the state of a page in one language follows from: number of the newest version; of the one that stands on the
 *  site, null where it was taken away, undefined where it never was there; and what waits: a version to come out, the page
 *  to be taken away, or one after the other, by their hour. */
export type PageStanding = {
  readonly latest: number | undefined;
  readonly published: number | null | undefined;
  readonly waiting: readonly WaitingOrder[];
};

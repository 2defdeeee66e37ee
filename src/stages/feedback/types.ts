import type { Branded } from '../../values/branded.ts';
import type { PageKind, SiteLanguage, SitePageId } from '../editorial/types.ts';

export type FeedbackId = Branded<string, 'FeedbackId'>;

/** Lists and forms of the site that no editor writes, each rated for itself: the lists of the first level, the form on
 *  which a company offers a place, and how easy that service was, asked once the offer has gone. */
export const ratedSections = [
  'projects',
  'news',
  'notices',
  'participate',
  'results',
  'site-map',
  'offer',
  'offer-sent',
] as const;
export type RatedSection = (typeof ratedSections)[number];

/** What is rated: a page, or a list or form, which is kept with the first page. */
export type Rated = { readonly pageId: SitePageId; readonly section: RatedSection | null };

/** A `Rated` as forms and addresses carry it: the id of the page, and after a dot the list or form. */
export type RatedKey = Branded<string, 'RatedKey'>;

/** Writes what is rated into one word. */
export function ratedKey({ pageId, section }: Rated): RatedKey {
  return (section === null ? pageId : `${pageId}.${section}`) as RatedKey;
}

/** Whether what is asked is how easy a service was, and not how clear a page is. */
export function isService(section: RatedSection | null): boolean {
  return section === 'offer-sent';
}

/** The names of lists and forms in one language. */
export type SectionNames = Readonly<Record<RatedSection, string>>;

/** Stars that may be given. */
export const starChoices = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof starChoices)[number];

/** From this many stars on one is asked what one liked; below, what was difficult. The number is the one that the
 *  validator of the public administration clicks through. */
export const POSITIVE_FROM = 4;

/** What one may answer, branch by branch, in the order of the form. One answer is chosen. */
export const answersOf = {
  negative: ['unclear', 'incomplete', 'lost', 'technical', 'other'],
  positive: ['clear', 'complete', 'guided', 'no-technical', 'other'],
} as const;
export type Branch = keyof typeof answersOf;
export type FeedbackAnswer = (typeof answersOf)[Branch][number];

/** Every answer once, for filters. */
export const allAnswers = [
  'unclear',
  'incomplete',
  'lost',
  'technical',
  'clear',
  'complete',
  'guided',
  'no-technical',
  'other',
] as const satisfies readonly FeedbackAnswer[];

/** The question that follows so many stars. */
export function branchOf(stars: number): Branch {
  return stars >= POSITIVE_FROM ? 'positive' : 'negative';
}

/** Longest free text, in characters as a person counts them (`countGraphemes`). */
export const MAX_DETAIL = 200;

/** The steps of the form: stars, one answer, details. */
export const feedbackSteps = ['stars', 'answer', 'text'] as const;
export type FeedbackStep = (typeof feedbackSteps)[number];

/** What a reader sends, checked. `text` is empty where she wrote none. */
export type SentFeedback = Rated & {
  readonly lang: SiteLanguage;
  readonly stars: Stars;
  readonly answer: FeedbackAnswer;
  readonly text: string;
  /** of the form that was filled in: the same one sent twice counts once */
  readonly key: string;
};

/** What became of a free text. */
export const textStates = ['no-text', 'to-read', 'kept', 'removed'] as const;
export type TextState = (typeof textStates)[number];

/** How many gave one, two, three, four, five stars. */
export type StarCounts = readonly [number, number, number, number, number];

/** A free text as an editor reads it. */
export type FreeText = {
  readonly id: FeedbackId;
  readonly lang: SiteLanguage;
  readonly stars: Stars;
  readonly answer: FeedbackAnswer;
  readonly state: TextState;
  readonly text: string;
  readonly sentAt: Date;
  readonly version: number;
};

/** A page, a list or a form with what was said of it in the months shown. */
export type RatedFigures = Rated & {
  readonly id: RatedKey;
  /** of the page; of a list or form, that of the first page */
  readonly kind: PageKind;
  readonly slug: string;
  readonly title: string;
  /** in which languages it stands on the site */
  readonly langs: readonly SiteLanguage[];
  readonly counts: StarCounts;
  /** of these, those of the last days */
  readonly recent: StarCounts;
  readonly toRead: number;
  readonly lastAt: Date | null;
};

/** The ratings of one month, 'YYYY-MM' in Italy. */
export type MonthFigures = { readonly month: string; readonly counts: StarCounts };

/** How often an answer was chosen in a branch. */
export type AnswerFigures = { readonly answer: FeedbackAnswer; readonly branch: Branch; readonly n: number };

/** A version that was published, or the taking away (no number), and what came while it stood. */
export type VersionFigures = {
  readonly id: string;
  readonly lang: SiteLanguage;
  readonly number: number | null;
  readonly doneAt: Date;
  readonly until: Date | null;
  readonly counts: StarCounts;
};

/** A rating in the list of them. */
export type RatingRow = Rated & {
  readonly id: FeedbackId;
  readonly title: string;
  readonly lang: SiteLanguage;
  readonly stars: Stars;
  readonly answer: FeedbackAnswer;
  readonly state: TextState;
  readonly sentAt: Date;
};

/** A figure with its mean, and where the ratings behind it stand. */
export type Linked = { readonly n: number; readonly mean: number | null; readonly href: string };

import type { IntroductionState } from '../../src/stages/introductions/types.ts';
import type { Means, SearchContent, TravelTrial } from '../../src/stages/matching/types.ts';
import type { AccommodationCode } from '../../src/stages/places/types.ts';

/** A way that was tried or told; `to` is the key of a place. */
export type ToldTravel = {
  readonly to: string;
  readonly means: Means;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly kilometres?: number;
  readonly possible: boolean;
  readonly tried: boolean;
  readonly note: string | null;
  readonly cost?: TravelTrial['costCentsMonth'];
};

/** How far an introduction comes. `interview-set` and `visit-set`: agreed for a day to come. */
export type ToldIntroduction = {
  readonly place: string;
  readonly reaches: IntroductionState | 'interview-set';
  /** days ago on which it was proposed */
  readonly from: number;
  /** where it ends */
  readonly by?: 'person' | 'company';
  readonly words?: string;
};

/** How somebody looks for work, once the plan is there. Pure data, as a story is. */
export type Work = {
  /** place in the cohort */
  readonly index: number;
  readonly state: 'looking' | 'paused' | 'ended';
  /** days from today */
  readonly readyIn: number | null;
  readonly search: Pick<SearchContent, 'licences' | 'otherLicences' | 'kinds' | 'growth' | 'note'>;
  /** hours at which she can work, on days from Monday to Saturday; null: not asked */
  readonly hours: readonly [from: string, to: string] | null;
  readonly travel: readonly ToldTravel[];
  /** key of a company that she does not want, and why, if she said it */
  readonly excludes?: readonly [company: string, reason: string | null];
  readonly card: 'none' | 'draft' | 'to-agree' | 'agreed' | 'not-agreed' | 'revoked';
  readonly needs: readonly AccommodationCode[];
  readonly introduction?: ToldIntroduction;
};

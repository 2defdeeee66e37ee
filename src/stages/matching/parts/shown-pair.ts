import type { Candidate } from '../types.ts';

/** One row of a quick page: somebody at a place, or a place for somebody. */
export type ShownPair = {
  key: string;
  label: string;
  href: string;
  /** one for each column of days */
  days: readonly (string | null)[];
  candidate: Candidate;
  points: string | null;
  /** the form that proposes it */
  propose: string;
};

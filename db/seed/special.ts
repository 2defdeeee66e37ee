import type { Happening, ToldRepresentative } from './happening.ts';
import type { CheckingKind } from './invent-checking.ts';
import type { PathKind } from './invent-path.ts';
import type { Company, Entrance, Step } from './story.ts';

/** What is told of a number on purpose, where chance would not; the rest of her story is drawn as for the others. */
export type Special = {
  /** work e-mail of who follows her */
  readonly worker?: string;
  readonly path?: PathKind;
  /** days since her referral was first sent */
  readonly sentAgo?: number;
  /** in place of the steps of the path */
  readonly steps?: readonly Step[];
  readonly checking?: CheckingKind;
  /** the same human being as an earlier number, or somebody else with her name and day of birth */
  readonly twin?: { readonly of: number; readonly same: boolean };
  readonly entrance?: Entrance;
  readonly representative?: ToldRepresentative;
  /** she says no where the representative says yes: it stands, or she agreed later */
  readonly dissent?: { readonly state: 'open' | 'resolved'; readonly words: string };
  /** nothing is drawn beside her referral and its requirements */
  readonly quiet?: true;
  readonly life?: readonly Happening[];
  readonly later?: readonly Happening[];
  readonly company?: readonly Company[];
};

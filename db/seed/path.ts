/** How far somebody comes from the selection to the plan, and with whom; colleagues by their work e-mail. Pure data, as a
 *  story is. */
export type Path = {
  /** place in the cohort, from 0 */
  readonly index: number;
  readonly territory: string;
  readonly worker: string;
  /** what comes of the selection; who renounces was admitted */
  readonly place: 'admitted' | 'waiting' | 'not-admitted' | 'renounces';
  /** who interviews her and draws up the balance; null: nobody has begun */
  readonly orientation: string | null;
  /** who fills in the ICF */
  readonly rater: string | null;
  /** somebody who fills in the same instrument, and with whom a sheet is agreed */
  readonly second: { readonly of: 'occupability' | 'icf-vocational-brief'; readonly by: string } | null;
  /** evaluated again months later */
  readonly again: boolean;
  readonly balance: 'welcome' | 'investigation' | 'conclusion' | 'closed' | null;
  readonly plan: 'draft' | 'to-sign' | 'signed' | 'exempted' | 'being-renewed' | 'renewed' | null;
  readonly signing: 'herself' | 'paper' | 'together' | 'represented';
  readonly coach: string | null;
  readonly ownAccess: boolean;
};

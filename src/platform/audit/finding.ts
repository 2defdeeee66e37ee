/** What can be wrong with the log. */
export type FindingKind =
  /** the rows of a seal are not the rows that were sealed: edited, deleted, inserted, moved */
  | 'row-changed-or-missing'
  /** a seal is malformed, or not signed by a known key */
  | 'seal-broken'
  /** a seal does not follow the one before: another hash, a gap or an overlap, an era out of turn */
  | 'chain-broken'
  /** a number is missing in the row of seals */
  | 'seal-missing'
  /** a row that could have been sealed long ago is in no seal */
  | 'seal-overdue'
  /** a partner holds a newer head than the log: it was cut back, or restored from a backup */
  | 'head-behind-witness'
  /** the seal whose hash a partner holds is another one now: the log was rewritten */
  | 'head-differs-from-witness'
  /** the seals cover transactions the database has not reached: it was restored without opening a new era */
  | 'seal-ahead-of-database'
  /** a row lies where seals have passed, or in an era without seals */
  | 'row-outside-any-seal'
  /** a row bears a transaction number or an era that does not exist yet */
  | 'future-row';

/** One thing found; `detail` is one sentence with numbers and ids only. */
export type Finding = { readonly kind: FindingKind; readonly detail: string };

/** What can be wrong with a problem or an edit. */
export type AssignmentErrorCode =
  | 'not-a-whole-number'
  | 'negative-capacity'
  | 'score-out-of-range'
  | 'wrong-length'
  | 'unknown-agent'
  | 'unknown-slot'
  | 'unknown-group'
  | 'unknown-quota'
  | 'unknown-pair'
  | 'duplicate-pair'
  | 'groups-not-laminar'
  | 'conflicting-locks'
  | 'lock-and-veto'
  | 'infeasible-quota'
  | 'cancelled';

/** Where it is wrong: whichever numbers apply, as the caller counts them. */
export type AssignmentErrorPlace = {
  readonly field?: string;
  readonly index?: number;
  readonly agent?: number;
  readonly slot?: number;
  readonly group?: number;
  readonly quota?: number;
};

/** Thrown for input that has no answer. `code` says what, `where` says where; `amount` says by how much where
 *  that has a meaning: the units missing for an infeasible quota, the places missing for conflicting locks, the
 *  offending value elsewhere. A session stays as it was before the edit that threw. */
export class AssignmentError extends Error {
  readonly code: AssignmentErrorCode;
  readonly where: AssignmentErrorPlace;
  readonly amount: number;

  constructor(code: AssignmentErrorCode, where: AssignmentErrorPlace = {}, amount = Number.NaN) {
    super(messageOf(code, where, amount));
    this.name = 'AssignmentError';
    this.code = code;
    this.where = where;
    this.amount = amount;
  }
}

function messageOf(code: AssignmentErrorCode, where: AssignmentErrorPlace, amount: number): string {
  const place = Object.entries(where).map(([name, value]) => `${name} ${value}`);
  const suffix = Number.isNaN(amount) ? '' : ` (${amount})`;
  return `${code}${place.length === 0 ? '' : `: ${place.join(', ')}`}${suffix}`;
}

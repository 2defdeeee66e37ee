/** What a parser of typed text gives back: the clean value, or the code of the reason why not.
 *  The sentence for each code stands in the `words` of whoever shows it, in both languages. */
export type Parsed<Value, Reason extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

/** Builds the accepting side of a `Parsed`. */
export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Builds the refusing side of a `Parsed`. */
export function refused<const Reason extends string>(
  reason: Reason,
): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}

/** What a command did.
 *  @throws when it refused: a seed that asks for what may not be done is itself wrong */
export function done<T extends { ok: true } | { ok: false; code: string }>(
  outcome: T,
): Extract<T, { ok: true }> {
  if (outcome.ok) return outcome as Extract<T, { ok: true }>;
  throw new Error(`The seed was refused: ${outcome.code}.`);
}

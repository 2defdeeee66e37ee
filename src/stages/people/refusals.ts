/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const peopleRefusals = {
  'codice-fiscale-disagrees': 422,
  'no-service': 422,
  'changed-meanwhile': 409,
} as const;

export type PeopleRefusal = { ok: false; code: keyof typeof peopleRefusals };

/** A refusal is a value: the page turns it into a sentence. */
export function refuse(code: keyof typeof peopleRefusals): PeopleRefusal {
  return { ok: false, code };
}

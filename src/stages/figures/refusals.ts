import { absent, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const figureRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'published-meanwhile': 409,
  'too-soon': 422,
  'too-small': 422,
  'too-few-changes': 422,
  'would-tell': 422,
  'not-standing': 409,
} as const;

/** Code of a refusal of this stage. */
export type FigureRefusalCode = keyof typeof figureRefusals;
/** A refusal is a value. */
export type FigureRefusal = { readonly ok: false; readonly code: FigureRefusalCode };

/** A refusal. */
export const refuse = (code: FigureRefusalCode): FigureRefusal => ({ ok: false, code });

/** What a refusal answers: nothing there, or the page again with its status. */
export function refusedOutcome({ code }: FigureRefusal): Outcome {
  const status = figureRefusals[code];
  if (status === 404) return absent;
  if (status === 409) return conflict(code, {});
  return { kind: 'again', status, problems: [{ field: '', message: code }] };
}

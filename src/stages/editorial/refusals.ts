import { absent, conflict, type Outcome } from '../../platform/http/route.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const editorialRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'ordered-meanwhile': 409,
  'newer-version': 409,
  'one-of-a-kind': 422,
  'project-missing': 422,
  'project-has-page': 422,
  'territory-missing': 422,
  'slug-taken': 422,
  'slug-empty': 422,
  'asset-not-here': 422,
  'ends-before-start': 422,
  'text.too-long': 422,
  'text.control-character': 422,
  'text.broken-text': 422,
  blanks: 422,
  'title-capitals': 422,
  'body-missing': 422,
  'office-missing': 422,
  'date-missing': 422,
  'news-kind-missing': 422,
  'not-published': 409,
  'nothing-waiting': 409,
  'leaves-before-it-comes': 422,
  'comes-after-it-leaves': 422,
  'due-day-missing': 422,
  'due-hour-malformed': 422,
  'hour-does-not-exist': 422,
  'hour-ambiguous': 422,
  'due-past': 422,
  'picture-not-drawn': 422,
  'document-too-large': 422,
  'pdf.signed': 422,
  'pdf.comments': 422,
  'pdf.local-link': 422,
  'pdf.active-content': 422,
  'pdf.not-written': 422,
  'people-missing': 422,
} as const;

/** Code of a refusal of this stage. */
export type EditorialRefusalCode = keyof typeof editorialRefusals;

/** `list`: what the sentence counts up, such as the blanks that are left. */
export type EditorialRefusal = {
  ok: false;
  code: EditorialRefusalCode;
  field: string;
  list?: readonly string[];
};

/** A refusal is a value: `field` names the form's field it concerns. */
export function refuse(code: EditorialRefusalCode, field = '', list?: readonly string[]): EditorialRefusal {
  return { ok: false, code, field, ...(list ? { list } : {}) };
}

/** What a refusal answers: nothing there, both versions, or the form again with its status.
 *  @param theirs what stands now, where somebody saved first */
export function refusedOutcome(refusal: EditorialRefusal, theirs?: unknown): Outcome {
  const status = editorialRefusals[refusal.code];
  if (status === 404) return absent;
  if (refusal.code === 'changed-meanwhile') return conflict(refusal.code, theirs);
  // What is counted up travels behind the code, and is told apart again by `sayRefusals` of the pages.
  const message = refusal.list ? `${refusal.code}\n${refusal.list.join('\n')}` : refusal.code;
  return { kind: 'again', status, problems: [{ field: refusal.field, message }] };
}

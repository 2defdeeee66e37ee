import type { SheetClass } from '../types.ts';

/** How a class of data is called in a URL. */
export const segmentOf = {
  assessment: 'scheda',
  functional: 'icf',
  'body-functions': 'funzioni',
} as const satisfies Record<SheetClass, string>;

/** URL of the assessments of a case. */
export function assessmentsUrl(c: { personId: string; id: string }, below = ''): string {
  return `/persone/${c.personId}/valutazione/${c.id}${below}`;
}

/** URL of one evaluation. */
export function evaluationUrl(e: { personId: string; caseId: string; id: string }, below = ''): string {
  return `/persone/${e.personId}/valutazione/${e.caseId}/${e.id}${below}`;
}

/** URL of one part of an evaluation, to be filled in. */
export function sectionUrl(
  e: { personId: string; caseId: string; id: string },
  section: { dataClass: SheetClass; code: string },
  below = '',
): string {
  return evaluationUrl(e, `/compila/${segmentOf[section.dataClass]}/${section.code}${below}`);
}

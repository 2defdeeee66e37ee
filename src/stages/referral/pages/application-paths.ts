import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import type { Problem } from '../../../ui/typed.ts';
import { readResumeCode } from '../rules/application-code.ts';
import type { ApplicationStep } from '../types.ts';
import type { ApplicationWord } from '../words/application.ts';

/** Last part of the URL of each question. */
export const applicationPaths = {
  writer: 'chi-scrive',
  representative: 'chi-rappresenta',
  name: 'nome',
  birth: 'nascita',
  'tax-code': 'codice-fiscale',
  home: 'casa',
  contact: 'contatti',
  wishes: 'desideri',
  kind: 'quale-percorso',
  service: 'servizio',
  'kept-from': 'chi-non-deve-vedere',
  notice: 'informativa',
  agreement: 'accordo',
} as const satisfies Record<ApplicationStep, string>;

/** URL of a question; without one, of the summary. */
export function questionUrl(step: ApplicationStep | undefined): string {
  return `/domanda/${step === undefined ? 'riepilogo' : applicationPaths[step]}`;
}

/** The code in the cookie of this screen, if it can be one. */
export function codeOf(visit: OpenVisit): string | undefined {
  return visit.application === undefined ? undefined : readResumeCode(visit.application);
}

/** To the first page: there is nothing to go on with at this screen. */
export const toStart: OpenAnswer = { kind: 'go', to: '/domanda' };

/** To what is known of an application that has left. */
export const toReceipt: OpenAnswer = { kind: 'go', to: '/domanda/ricevuta' };

/** One thing that is wrong, by its code in the words; beside a field, or on top of the form. */
export const problem = (code: ApplicationWord, field = ''): Problem => ({ field, message: code });

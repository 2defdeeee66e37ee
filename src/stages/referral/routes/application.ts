import { z } from 'zod';
import type { OpenRoute } from '../../../platform/http/open-route.ts';
import { form, page, type Route } from '../../../platform/http/route.ts';
import type { NavigationEntry } from '../../../platform/http/server-context.ts';
import { answerAgain, answerPage, applicationAnswerQuery, takeIt } from '../pages/application-answer.tsx';
import { declineAgain, declineIt, declinePage } from '../pages/application-decline.tsx';
import { assignApplicationSchema, assignIt, deskAgain, deskPage } from '../pages/application-desk.tsx';
import { applicationListPage, applicationListQuery } from '../pages/application-list.tsx';
import { applicationPaths } from '../pages/application-paths.ts';
import { receiptPage } from '../pages/application-receipt.tsx';
import { close, resume, resumePage } from '../pages/application-resume.tsx';
import { begin, codePage, startPage } from '../pages/application-start.tsx';
import { answerQuestion, questionPage } from '../pages/application-step.tsx';
import { sendIt, summaryPage } from '../pages/application-summary.tsx';
import { type ApplicationId, applicationSteps, emptySchema, reasonSchema } from '../types.ts';
import { applicationDeskWords } from '../words/application-desk.ts';

/** Room for the longest answer, percent-encoded; the house's own bound is eight times this. */
const BODY_LIMIT = 64 * 1024;
const anyone = { of: 'anyone' } as const;
const open = (
  method: OpenRoute['method'],
  url: string,
  audit: string,
  handler: OpenRoute['handler'],
): OpenRoute => ({
  method,
  url,
  permission: anyone,
  audit: `application.${audit}`,
  handler,
  bodyLimit: BODY_LIMIT,
});

/** The public form: no account, and nothing but what the holder of a code wrote herself. */
export const applicationOpenRoutes: readonly OpenRoute[] = [
  open('GET', '/domanda', 'start', startPage),
  open('POST', '/domanda', 'begin', begin),
  open('GET', '/domanda/codice', 'code', codePage),
  ...applicationSteps.flatMap((step) => [
    open('GET', `/domanda/${applicationPaths[step]}`, 'read', questionPage(step)),
    open('POST', `/domanda/${applicationPaths[step]}`, 'save', answerQuestion(step)),
  ]),
  open('GET', '/domanda/riepilogo', 'read', summaryPage),
  open('POST', '/domanda/invia', 'send', sendIt),
  open('GET', '/domanda/ricevuta', 'receipt', receiptPage),
  open('GET', '/domanda/riprendi', 'resume-form', resumePage),
  open('POST', '/domanda/riprendi', 'resume', resume),
  open('POST', '/domanda/chiudi', 'close', close),
];

const params = z.object({ applicationId: z.uuid().transform((id) => id as ApplicationId) });
const base = '/domande/:applicationId';
const may = {
  read: { of: 'list', dataClass: 'application', action: 'read' },
  assign: { of: 'list', dataClass: 'application', action: 'assign' },
  answer: { of: 'list', dataClass: 'application', action: 'answer' },
} as const;

/** The desk of a body that answers, and the colleague who was given an application. The database says which. */
export const applicationRoutes: readonly Route[] = [
  page({
    url: '/domande',
    permission: may.read,
    audit: 'application.list',
    query: applicationListQuery,
    handler: applicationListPage,
  }),
  page({ url: base, permission: may.read, audit: 'application.desk', params, handler: deskPage }),
  form({
    url: `${base}/affida`,
    permission: may.assign,
    audit: 'application.assign',
    params,
    body: assignApplicationSchema,
    handler: assignIt,
    again: deskAgain,
  }),
  page({
    url: `${base}/rispondi`,
    permission: may.answer,
    audit: 'application.answer',
    params,
    query: applicationAnswerQuery,
    handler: answerPage,
  }),
  form({
    url: `${base}/prendi-in-carico`,
    permission: may.answer,
    audit: 'application.take',
    params,
    body: emptySchema,
    handler: takeIt,
    again: answerAgain,
  }),
  page({
    url: `${base}/non-in-carico`,
    permission: may.answer,
    audit: 'application.decline-form',
    params,
    handler: declinePage,
  }),
  form({
    url: `${base}/non-in-carico`,
    permission: may.answer,
    audit: 'application.decline',
    params,
    body: reasonSchema,
    handler: declineIt,
    again: declineAgain,
  }),
];

/** Shown to the desk alone: who holds the role `access-desk`. */
export const applicationNavigation: readonly NavigationEntry[] = [
  { href: '/domande', label: applicationDeskWords.applications },
];

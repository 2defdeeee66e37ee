import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { appointmentSchema } from '../diary/types.ts';
import type { PersonId } from '../people/types.ts';
import {
  answerSchema,
  confirmSchema,
  dayOnlySchema,
  firstDaySchema,
  gateParam,
  gateSchema,
  heldSchema,
  introduceSchema,
  proposalSchema,
  steppedOutSchema,
} from './commands/typed-steps.ts';
import { activationPage, saveActivation } from './pages/activation.tsx';
import { answerPage, saveAnswer } from './pages/answer.tsx';
import { confirmPage, saveConfirm } from './pages/confirm.tsx';
import { firstDayPage, saveFirstDay } from './pages/first-day.tsx';
import { gatePage, saveGate } from './pages/gate.tsx';
import { heldPage, saveHeld } from './pages/hold-meeting.tsx';
import { introducePage, saveIntroduce } from './pages/introduce.tsx';
import { introductionPage } from './pages/introduction.tsx';
import {
  introductionExport,
  introductionExportQuery,
  introductionListPage,
} from './pages/introduction-list.tsx';
import { introductionQuery } from './pages/introduction-rows.ts';
import { introductionsPage } from './pages/introductions.tsx';
import { doneQuery } from './pages/opened-introduction.ts';
import { proposeAgain, proposePage, proposeQuery, savePropose } from './pages/propose.tsx';
import { saveMeeting, setMeetingPage } from './pages/set-meeting.tsx';
import { saveStop, stopPage } from './pages/stop.tsx';
import type { IntroductionId } from './types.ts';
import { introductionListWords } from './words/list.ts';

const params = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const ofOne = params.extend({ introductionId: z.uuid().transform((id) => id as IntroductionId) });
const ofGate = ofOne.extend({ gate: gateParam });
const param = 'personId';
const may = {
  list: { of: 'list', dataClass: 'introduction', action: 'read' },
  read: { of: 'person', dataClass: 'introduction', action: 'read', param },
  write: { of: 'person', dataClass: 'introduction', action: 'write', param },
} as const;
const all = '/persone/:personId/presentazioni';
const one = `${all}/:introductionId`;
const gate = `${one}/condizioni/:gate`;
const asks = { permission: may.write, params: ofOne } as const;

/** Every URL of this stage but the company's door. */
// biome-ignore format: a table, URL by URL
export const introductionRoutes: readonly Route[] = [
  page({ url: '/presentazioni', permission: may.list, audit: 'introductions.list', query: introductionQuery, handler: introductionListPage }),
  file({ url: '/presentazioni/esporta', permission: may.list, audit: 'introductions.export', query: introductionExportQuery, handler: introductionExport }),
  page({ url: all, permission: may.read, audit: 'introductions.read', params, query: doneQuery, handler: introductionsPage }),
  page({ url: `${all}/nuova`, permission: may.write, audit: 'introduction.form', params, query: proposeQuery, handler: proposePage }),
  form({ url: `${all}/nuova`, permission: may.write, audit: 'introduction.propose', params, body: proposalSchema, handler: savePropose, again: proposeAgain }),
  page({ url: one, permission: may.read, audit: 'introduction.read', params: ofOne, query: doneQuery, handler: introductionPage }),
  page({ url: `${one}/risposta`, ...asks, audit: 'introduction.answer-form', handler: (asked) => answerPage(asked) }),
  form({ url: `${one}/risposta`, ...asks, audit: 'introduction.answer', body: answerSchema, handler: saveAnswer, again: answerPage }),
  page({ url: `${one}/presenta`, ...asks, audit: 'introduction.introduce-form', handler: (asked) => introducePage(asked) }),
  form({ url: `${one}/presenta`, ...asks, audit: 'introduction.introduce', body: introduceSchema, handler: saveIntroduce, again: introducePage }),
  page({ url: `${one}/colloquio`, ...asks, audit: 'introduction.interview-form', handler: (asked) => setMeetingPage('interview')(asked) }),
  form({ url: `${one}/colloquio`, ...asks, audit: 'introduction.set-interview', body: appointmentSchema, handler: saveMeeting('interview'), again: setMeetingPage('interview') }),
  page({ url: `${one}/colloquio-fatto`, ...asks, audit: 'introduction.interview-held-form', handler: (asked) => heldPage('interview')(asked) }),
  form({ url: `${one}/colloquio-fatto`, ...asks, audit: 'introduction.hold-interview', body: heldSchema, handler: saveHeld('interview'), again: heldPage('interview') }),
  page({ url: `${one}/visita`, ...asks, audit: 'introduction.visit-form', handler: (asked) => setMeetingPage('visit')(asked) }),
  form({ url: `${one}/visita`, ...asks, audit: 'introduction.set-visit', body: appointmentSchema, handler: saveMeeting('visit'), again: setMeetingPage('visit') }),
  page({ url: `${one}/visita-fatta`, ...asks, audit: 'introduction.visit-held-form', handler: (asked) => heldPage('visit')(asked) }),
  form({ url: `${one}/visita-fatta`, ...asks, audit: 'introduction.hold-visit', body: heldSchema, handler: saveHeld('visit'), again: heldPage('visit') }),
  page({ url: `${one}/attiva`, ...asks, audit: 'introduction.activate-form', handler: (asked) => activationPage(asked) }),
  form({ url: `${one}/attiva`, ...asks, audit: 'introduction.activate', body: dayOnlySchema, handler: saveActivation, again: activationPage }),
  page({ url: gate, permission: may.write, params: ofGate, audit: 'introduction.gate-form', handler: (asked) => gatePage(asked) }),
  form({ url: gate, permission: may.write, params: ofGate, audit: 'introduction.pass-gate', body: gateSchema, handler: saveGate, again: gatePage }),
  page({ url: `${one}/primo-giorno`, ...asks, audit: 'introduction.first-day-form', handler: (asked) => firstDayPage(asked) }),
  form({ url: `${one}/primo-giorno`, ...asks, audit: 'introduction.begin-trial', body: firstDaySchema, handler: saveFirstDay, again: firstDayPage }),
  page({ url: `${one}/conferma`, ...asks, audit: 'introduction.confirm-form', handler: (asked) => confirmPage(asked) }),
  form({ url: `${one}/conferma`, ...asks, audit: 'introduction.confirm', body: confirmSchema, handler: saveConfirm, again: confirmPage }),
  page({ url: `${one}/stop`, ...asks, audit: 'introduction.stop-form', handler: (asked) => stopPage(asked) }),
  form({ url: `${one}/stop`, ...asks, audit: 'introduction.stop', body: steppedOutSchema, handler: saveStop, again: stopPage }),
];

export const introductionNavigation: readonly NavigationEntry[] = [
  { href: '/presentazioni', label: introductionListWords.introductions },
];

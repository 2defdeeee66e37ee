import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { CaseId } from '../eligibility/types.ts';
import type { PersonId } from '../people/types.ts';
import { exemptionSchema, reviewSchema } from './commands/answer-review.ts';
import { paperSchema } from './commands/bring-paper.ts';
import { shownSchema } from './commands/hash-plan.ts';
import { sessionSchema } from './commands/log-session.ts';
import { confirmSchema } from './commands/look-at-paper.ts';
import { noneSchema } from './commands/write-frame.ts';
import { followSchema } from './commands/write-measure.ts';
import { sentSchema } from './commands/write-other-project.ts';
import { becamePage, sayWhatBecame } from './pages/became.tsx';
import { close, closeAgain, closePage, giveUp, reopen } from './pages/close.tsx';
import { confirm, confirmPage, paperFile, paperPreview } from './pages/confirm.tsx';
import { documentFile } from './pages/document-file.ts';
import { frameAgain, framePage, saveFrame, saveNone } from './pages/frame.tsx';
import { goalAgain, goalPage, newGoalPage, saveGoal, saveNewGoal, takeGoalOut } from './pages/goal.tsx';
import { hoursAgain, hoursPage, saveHours } from './pages/hours.tsx';
import {
  measureAgain,
  measurePage,
  measureQuery,
  newMeasureAgain,
  newMeasurePage,
  saveMeasure,
  saveNewMeasure,
  takeMeasureOut,
} from './pages/measure.tsx';
import {
  newOtherPage,
  otherAgain,
  otherPage,
  saveNewOther,
  saveOther,
  takeOtherOut,
} from './pages/other-project.tsx';
import { paperFiles, paperPage, savePaper } from './pages/paper.tsx';
import { begin, planAgain, planPage, planQuery } from './pages/plan.tsx';
import { reviewPage, saveExemption, saveReview } from './pages/review.tsx';
import { saveSent, sentPage } from './pages/sent.tsx';
import { sign, signPage } from './pages/sign.tsx';
import { renew, versionPage } from './pages/version.tsx';
import {
  emptySchema,
  frameSchema,
  type GoalId,
  goalSchema,
  type MeasureId,
  measureSchema,
  type OtherProjectId,
  otherProjectSchema,
  type PlanDocumentId,
  type PlanId,
  type SignatureId,
} from './types.ts';

const id = <T>() => z.uuid().transform((text) => text as T);
const ofCase = z.object({ personId: id<PersonId>(), caseId: id<CaseId>() });
const ofGoal = ofCase.extend({ goalId: id<GoalId>() });
const ofMeasure = ofCase.extend({ measureId: id<MeasureId>() });
const ofOther = ofCase.extend({ otherId: id<OtherProjectId>() });
const ofVersion = ofCase.extend({ planId: id<PlanId>() });
const ofPaper = ofCase.extend({ signatureId: id<SignatureId>() });
const ofPreview = ofPaper.extend({ page: z.coerce.number().int().min(1).max(200) });
const ofDocument = ofCase.extend({ documentId: id<PlanDocumentId>() });

const on = { of: 'person', dataClass: 'plan', param: 'personId' } as const;
const may = {
  read: { ...on, action: 'read' },
  write: { ...on, action: 'write' },
  confirm: { ...on, action: 'confirm' },
} as const;
const plan = '/persone/:personId/piano/:caseId';
const goal = `${plan}/obiettivi/:goalId`;
const measure = `${plan}/misure/:measureId`;
const other = `${plan}/altri-progetti/:otherId`;
const paper = `${plan}/conferma/:signatureId`;
const step = { permission: may.write, params: ofCase, body: emptySchema, again: planAgain } as const;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const planRoutes: readonly Route[] = [
  page({ url: plan, permission: may.read, audit: 'plan.read', params: ofCase, query: planQuery, handler: planPage }),
  form({ url: `${plan}/comincia`, audit: 'plan.begin', ...step, handler: begin }),
  page({ url: `${plan}/testo`, permission: may.write, audit: 'plan.frame-form', params: ofCase, handler: framePage }),
  form({ url: `${plan}/testo`, permission: may.write, audit: 'plan.write', params: ofCase, body: frameSchema, handler: saveFrame, again: frameAgain }),
  page({ url: `${plan}/obiettivi/nuovo`, permission: may.write, audit: 'plan.goal-form', params: ofCase, handler: (asked) => newGoalPage(asked) }),
  form({ url: `${plan}/obiettivi/nuovo`, permission: may.write, audit: 'plan.add-goal', params: ofCase, body: goalSchema, handler: saveNewGoal, again: newGoalPage }),
  page({ url: goal, permission: may.write, audit: 'plan.goal-form', params: ofGoal, handler: goalPage }),
  form({ url: goal, permission: may.write, audit: 'plan.change-goal', params: ofGoal, body: goalSchema, handler: saveGoal, again: goalAgain }),
  form({ url: `${goal}/togli`, permission: may.write, audit: 'plan.remove-goal', params: ofGoal, body: emptySchema, handler: takeGoalOut, again: goalAgain }),
  page({ url: `${plan}/misure/nuova`, permission: may.write, audit: 'plan.measure-form', params: ofCase, query: measureQuery, handler: newMeasurePage }),
  form({ url: `${plan}/misure/nuova`, permission: may.write, audit: 'plan.add-measure', params: ofCase, body: measureSchema, handler: saveNewMeasure, again: newMeasureAgain }),
  page({ url: measure, permission: may.write, audit: 'plan.measure-form', params: ofMeasure, handler: measurePage }),
  form({ url: measure, permission: may.write, audit: 'plan.change-measure', params: ofMeasure, body: measureSchema, handler: saveMeasure, again: measureAgain }),
  form({ url: `${measure}/togli`, permission: may.write, audit: 'plan.remove-measure', params: ofMeasure, body: emptySchema, handler: takeMeasureOut, again: measureAgain }),
  page({ url: `${measure}/esito`, permission: may.write, audit: 'plan.follow-form', params: ofMeasure, handler: (asked) => becamePage(asked) }),
  form({ url: `${measure}/esito`, permission: may.write, audit: 'plan.follow-measure', params: ofMeasure, body: followSchema, handler: sayWhatBecame, again: becamePage }),
  form({ url: `${plan}/altri-progetti/nessuno`, permission: may.write, audit: 'plan.say-none', params: ofCase, body: noneSchema, handler: saveNone, again: planAgain }),
  page({ url: `${plan}/altri-progetti/nuovo`, permission: may.write, audit: 'plan.other-form', params: ofCase, handler: (asked) => newOtherPage(asked) }),
  form({ url: `${plan}/altri-progetti/nuovo`, permission: may.write, audit: 'plan.add-other', params: ofCase, body: otherProjectSchema, handler: saveNewOther, again: newOtherPage }),
  page({ url: other, permission: may.write, audit: 'plan.other-form', params: ofOther, handler: otherPage }),
  form({ url: other, permission: may.write, audit: 'plan.change-other', params: ofOther, body: otherProjectSchema, handler: saveOther, again: otherAgain }),
  form({ url: `${other}/togli`, permission: may.write, audit: 'plan.remove-other', params: ofOther, body: emptySchema, handler: takeOtherOut, again: otherAgain }),
  page({ url: `${other}/inviato`, permission: may.write, audit: 'plan.sent-form', params: ofOther, handler: (asked) => sentPage(asked) }),
  form({ url: `${other}/inviato`, permission: may.write, audit: 'plan.note-sent', params: ofOther, body: sentSchema, handler: saveSent, again: sentPage }),
  page({ url: `${plan}/ore`, permission: may.read, audit: 'plan.hours', params: ofCase, query: planQuery, handler: hoursPage }),
  form({ url: `${plan}/ore`, permission: may.write, audit: 'plan.log-hours', params: ofCase, body: sessionSchema, handler: saveHours, again: hoursAgain }),
  page({ url: `${plan}/chiudi`, permission: may.write, audit: 'plan.close-form', params: ofCase, handler: closePage }),
  form({ url: `${plan}/chiudi`, permission: may.write, audit: 'plan.close', params: ofCase, body: shownSchema, handler: close, again: closeAgain }),
  form({ url: `${plan}/riapri`, audit: 'plan.reopen', ...step, handler: reopen }),
  form({ url: `${plan}/lascia`, audit: 'plan.give-up', ...step, handler: giveUp }),
  page({ url: `${plan}/firma`, permission: may.write, audit: 'plan.sign-form', params: ofCase, handler: (asked) => signPage(asked) }),
  form({ url: `${plan}/firma`, permission: may.write, audit: 'plan.sign', params: ofCase, body: shownSchema, handler: sign, again: signPage }),
  page({ url: `${plan}/carta`, permission: may.write, audit: 'plan.paper-form', params: ofCase, handler: (asked) => paperPage(asked) }),
  form({ url: `${plan}/carta`, permission: may.write, audit: 'plan.bring-paper', params: ofCase, body: paperSchema, files: paperFiles, handler: savePaper, again: paperPage }),
  page({ url: paper, permission: may.confirm, audit: 'plan.confirm-form', params: ofPaper, handler: (asked) => confirmPage(asked) }),
  form({ url: paper, permission: may.confirm, audit: 'plan.confirm', params: ofPaper, body: confirmSchema, handler: confirm, again: confirmPage }),
  file({ url: `${paper}/file`, permission: may.confirm, audit: 'plan.paper-file', params: ofPaper, handler: paperFile }),
  file({ url: `${paper}/anteprima/:page`, permission: may.confirm, audit: 'plan.paper-preview', params: ofPreview, handler: paperPreview }),
  page({ url: `${plan}/revisione`, permission: may.write, audit: 'plan.review-form', params: ofCase, handler: (asked) => reviewPage(asked) }),
  form({ url: `${plan}/revisione`, permission: may.write, audit: 'plan.review', params: ofCase, body: reviewSchema, handler: saveReview, again: reviewPage }),
  form({ url: `${plan}/revisione/esonero`, permission: may.write, audit: 'plan.exempt-review', params: ofCase, body: exemptionSchema, handler: saveExemption, again: reviewPage }),
  form({ url: `${plan}/versione-nuova`, audit: 'plan.renew', ...step, handler: renew }),
  page({ url: `${plan}/versione/:planId`, permission: may.read, audit: 'plan.version', params: ofVersion, handler: versionPage }),
  file({ url: `${plan}/documento/:documentId`, permission: may.read, audit: 'plan.document', params: ofDocument, handler: documentFile }),
];

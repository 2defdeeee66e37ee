import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { CaseId } from '../eligibility/types.ts';
import { emptyForm } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { segmentOf } from './pages/addresses.ts';
import { begin, beginAgain, beginPage, beginQuery } from './pages/begin-evaluation.tsx';
import { agree, comparisonAgain, comparisonPage } from './pages/comparison.tsx';
import {
  editInstrumentAgain,
  editInstrumentPage,
  newInstrumentAgain,
  newInstrumentPage,
  saveEdited,
  saveNewInstrument,
} from './pages/edit-instrument.tsx';
import { close, evaluationAgain, evaluationPage, evaluationQuery } from './pages/evaluation.tsx';
import { evaluationsPage } from './pages/evaluations.tsx';
import { instrumentPage, instrumentQuery } from './pages/instrument.tsx';
import { instrumentsPage } from './pages/instruments.tsx';
import { limitationsAgain, limitationsPage, limitationsQuery, write } from './pages/limitations.tsx';
import { newEvaluationPage } from './pages/new-evaluation.tsx';
import { profilePage } from './pages/profile.tsx';
import { sectionPages, sectionQuery } from './pages/section.tsx';
import { pdfPages } from './pages/sheet-pdf.ts';
import {
  agreeSchema,
  beginSchema,
  comparisonQuery,
  type EvaluationId,
  instrumentSchema,
  limitationSchema,
  type SheetClass,
  sectionAnswersSchema,
  sheetClasses,
} from './types.ts';
import { instrumentWords } from './words/instruments.ts';

const ofCase = z.object({
  personId: z.uuid().transform((id) => id as PersonId),
  caseId: z.uuid().transform((id) => id as CaseId),
});
const ofEvaluation = ofCase.extend({ evaluationId: z.uuid().transform((id) => id as EvaluationId) });
const ofSection = ofEvaluation.extend({ section: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) });

const all = '/persone/:personId/valutazione/:caseId';
const one = `${all}/:evaluationId`;
const param = 'personId';
/** Who reads activities and participation reads whatever else of the assessment row security shows her: there is nobody
 *  who reads interviews or body functions and not these. */
const read = { of: 'person', dataClass: 'functional', action: 'read', param } as const;
const limits = (action: 'read' | 'write') =>
  ({ of: 'person', dataClass: 'limitation', action, param }) as const;

/** What is written of one class of data, each under the permission of that class. */
function writingRoutes(dataClass: SheetClass): readonly Route[] {
  const may = { of: 'person', dataClass, action: 'write', param } as const;
  const segment = segmentOf[dataClass];
  const section = sectionPages(dataClass);
  const fill = `${one}/compila/${segment}/:section`;
  // biome-ignore format: a table, URL by URL
  return [
    page({ url: `${all}/nuova/${segment}`, permission: may, audit: 'assessment.begin-form', params: ofCase, query: beginQuery, handler: beginPage }),
    form({ url: `${all}/nuova/${segment}`, permission: may, audit: 'assessment.begin', params: ofCase, body: beginSchema, handler: begin, again: beginAgain }),
    form({ url: `${all}/confronto/${segment}`, permission: may, audit: 'assessment.agree', params: ofCase, body: agreeSchema, handler: agree, again: comparisonAgain }),
    page({ url: fill, permission: may, audit: 'assessment.section', params: ofSection, query: sectionQuery, handler: section.page }),
    form({ url: fill, permission: may, audit: 'assessment.save', params: ofSection, body: sectionAnswersSchema, handler: section.save, again: section.again }),
    form({ url: `${one}/chiudi/${segment}`, permission: may, audit: 'assessment.close', params: ofEvaluation, body: emptyForm, handler: close, again: evaluationAgain }),
  ];
}

/** The PDFs of one class of data; body functions become none. */
function pdfRoutes(dataClass: 'assessment' | 'functional'): readonly Route[] {
  const may = (action: 'read' | 'write') => ({ of: 'person', dataClass, action, param }) as const;
  const pdf = pdfPages(dataClass);
  const url = `${one}/documento/${segmentOf[dataClass]}`;
  // biome-ignore format: a table, URL by URL
  return [
    form({ url, permission: may('write'), audit: 'assessment.make-pdf', params: ofEvaluation, body: emptyForm, handler: pdf.make, again: evaluationAgain }),
    file({ url: `${url}/:documentId`, permission: may('read'), audit: 'assessment.pdf', params: ofEvaluation.extend({ documentId: z.uuid() }), handler: pdf.send }),
  ];
}

const instruments = (action: 'read' | 'write') => ({ of: 'list', dataClass: 'instrument', action }) as const;
const ofInstrument = z.object({ code: z.string().regex(/^[a-z0-9-]{2,60}$/) });
const edit = '/strumenti/:code/modifica';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const assessmentRoutes: readonly Route[] = [
  page({ url: all, permission: read, audit: 'assessment.list', params: ofCase, handler: evaluationsPage }),
  page({ url: `${all}/nuova`, permission: read, audit: 'assessment.new', params: ofCase, handler: newEvaluationPage }),
  page({ url: `${all}/confronto`, permission: read, audit: 'assessment.compare', params: ofCase, query: comparisonQuery, handler: comparisonPage }),
  page({ url: `${all}/profilo`, permission: read, audit: 'assessment.profile', params: ofCase, handler: profilePage }),
  page({ url: `${all}/limitazioni`, permission: limits('read'), audit: 'limitation.read', params: ofCase, query: limitationsQuery, handler: limitationsPage }),
  form({ url: `${all}/limitazioni`, permission: limits('write'), audit: 'limitation.write', params: ofCase, body: limitationSchema, handler: write, again: limitationsAgain }),
  page({ url: one, permission: read, audit: 'assessment.read', params: ofEvaluation, query: evaluationQuery, handler: evaluationPage }),
  page({ url: '/strumenti', permission: instruments('read'), audit: 'instrument.list', handler: instrumentsPage }),
  page({ url: '/strumenti/nuovo', permission: instruments('write'), audit: 'instrument.form', handler: newInstrumentPage }),
  form({ url: '/strumenti/nuovo', permission: instruments('write'), audit: 'instrument.add', body: instrumentSchema, handler: saveNewInstrument, again: newInstrumentAgain }),
  page({ url: '/strumenti/:code', permission: instruments('read'), audit: 'instrument.read', params: ofInstrument, query: instrumentQuery, handler: instrumentPage }),
  page({ url: edit, permission: instruments('write'), audit: 'instrument.edit-form', params: ofInstrument, handler: editInstrumentPage }),
  form({ url: edit, permission: instruments('write'), audit: 'instrument.edit', params: ofInstrument, body: instrumentSchema, handler: saveEdited, again: editInstrumentAgain }),
  ...sheetClasses.flatMap(writingRoutes),
  ...pdfRoutes('assessment'),
  ...pdfRoutes('functional'),
];

export const assessmentNavigation: readonly NavigationEntry[] = [
  { href: '/strumenti', label: instrumentWords.instruments },
];

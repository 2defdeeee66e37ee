import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { CaseId } from '../eligibility/types.ts';
import { emptyForm } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import {
  balanceTextSchema,
  paperReasonSchema,
  sessionSchema,
  signedPaperSchema,
  signSchema,
} from './commands/read-forms.ts';
import { balanceAgain, balancePage, doneQuery } from './pages/balance.tsx';
import {
  close,
  conclude,
  investigate,
  lookBack,
  open,
  takeOver,
  takeOverSchema,
} from './pages/balance-deeds.ts';
import { contractAgain, contractPage, saveNeeds, signContract } from './pages/contract.tsx';
import { documentAgain, documentFile, documentPage, editionSchema, makeDocument } from './pages/document.tsx';
import { entryPage, saveEntry } from './pages/entry.tsx';
import { paperPreview, paperScan } from './pages/paper-file.ts';
import { confirm, paperAgain, paperPage, refusePaper } from './pages/paper-to-confirm.tsx';
import { sectionAgain, sectionPage, takeOut } from './pages/section.tsx';
import { saveCorrection, sessionAgain, sessionPage, signSession } from './pages/session.tsx';
import { saveSession, sessionsAgain, sessionsPage } from './pages/sessions.tsx';
import { savePaper, scanFile, signedPaperPage } from './pages/signed-paper.tsx';
import { saveSynthesis, signSynthesis, synthesisAgain, synthesisPage } from './pages/synthesis.tsx';
import { vocabularyPage, vocabularyQuery } from './pages/vocabulary.tsx';
import {
  bringVocabulary,
  vocabularyFiles,
  vocabularyImportAgain,
  vocabularyImportPage,
  vocabularyImportQuery,
  vocabularyImportSchema,
} from './pages/vocabulary-import.tsx';
import {
  type BalanceEntryId,
  type BalanceSessionId,
  type EntryForm,
  entryForms,
  entrySchemas,
  sections,
} from './types.ts';
import { vocabularyWords } from './words/vocabulary.ts';

const ofCase = z.object({
  personId: z.uuid().transform((id) => id as PersonId),
  caseId: z.uuid().transform((id) => id as CaseId),
});
const ofSession = ofCase.extend({ sessionId: z.uuid().transform((id) => id as BalanceSessionId) });
const ofSection = ofCase.extend({ section: z.enum(sections) });
const entryId = z.uuid().transform((id) => id as BalanceEntryId);
const ofEntry = ofCase.extend({ entryId });
const ofSigned = ofCase.extend({
  subject: z.enum(['contract', 'session', 'synthesis']),
  subjectId: z.uuid(),
});
const ofPaper = ofCase.extend({ fileId: z.uuid() });
const ofPreview = ofPaper.extend({ page: z.coerce.number().int().min(1).max(200) });

const param = 'personId';
const read = { of: 'person', dataClass: 'balance', action: 'read', param } as const;
const write = { of: 'person', dataClass: 'balance', action: 'write', param } as const;
const confirms = { of: 'person', dataClass: 'balance', action: 'confirm', param } as const;
const keeps = { of: 'installation', dataClass: 'vocabulary', action: 'write' } as const;
const base = '/persone/:personId/bilancio/:caseId';

/** The pages of one form of an entry: to add one, to change one. */
// biome-ignore format: a table, URL by URL
const entryRoutes = (name: EntryForm): readonly Route[] => [
  page({ url: `${base}/voce/${name}`, permission: write, audit: 'balance.entry-form', params: ofCase, handler: (asked) => entryPage(name, asked) }),
  form({ url: `${base}/voce/${name}`, permission: write, audit: 'balance.add-entry', params: ofCase, body: entrySchemas[name], handler: (asked) => saveEntry(name, asked), again: (asked, typed, problems) => entryPage(name, asked, typed, problems) }),
  page({ url: `${base}/voce/${name}/:entryId`, permission: write, audit: 'balance.entry-form', params: ofEntry, handler: (asked) => entryPage(name, asked) }),
  form({ url: `${base}/voce/${name}/:entryId`, permission: write, audit: 'balance.change-entry', params: ofEntry, body: entrySchemas[name], handler: (asked) => saveEntry(name, asked), again: (asked, typed, problems) => entryPage(name, asked, typed, problems) }),
];

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const balanceRoutes: readonly Route[] = [
  page({ url: base, permission: read, audit: 'balance.read', params: ofCase, query: doneQuery, handler: balancePage }),
  form({ url: `${base}/apri`, permission: write, audit: 'balance.open', params: ofCase, body: emptyForm, handler: open, again: balanceAgain }),
  form({ url: `${base}/comincia-investigazione`, permission: write, audit: 'balance.begin-investigation', params: ofCase, body: emptyForm, handler: investigate, again: balanceAgain }),
  form({ url: `${base}/comincia-conclusione`, permission: write, audit: 'balance.begin-conclusion', params: ofCase, body: emptyForm, handler: conclude, again: balanceAgain }),
  form({ url: `${base}/chiudi`, permission: write, audit: 'balance.close', params: ofCase, body: emptyForm, handler: close, again: balanceAgain }),
  form({ url: `${base}/riguardato`, permission: write, audit: 'balance.follow-up', params: ofCase, body: emptyForm, handler: lookBack, again: balanceAgain }),
  form({ url: `${base}/riprendi`, permission: write, audit: 'balance.take-over', params: ofCase, body: takeOverSchema, handler: takeOver, again: balanceAgain }),
  page({ url: `${base}/contratto`, permission: read, audit: 'balance.contract', params: ofCase, query: doneQuery, handler: contractPage }),
  form({ url: `${base}/contratto`, permission: write, audit: 'balance.write-needs', params: ofCase, body: balanceTextSchema, handler: saveNeeds, again: contractAgain }),
  form({ url: `${base}/contratto/firma`, permission: write, audit: 'balance.sign', params: ofCase, body: signSchema, handler: signContract, again: contractAgain }),
  page({ url: `${base}/colloqui`, permission: read, audit: 'balance.sessions', params: ofCase, query: doneQuery, handler: sessionsPage }),
  form({ url: `${base}/colloqui`, permission: write, audit: 'balance.log-session', params: ofCase, body: sessionSchema, handler: saveSession, again: sessionsAgain }),
  page({ url: `${base}/colloqui/:sessionId`, permission: read, audit: 'balance.session', params: ofSession, query: doneQuery, handler: sessionPage }),
  form({ url: `${base}/colloqui/:sessionId`, permission: write, audit: 'balance.correct-session', params: ofSession, body: sessionSchema, handler: saveCorrection, again: sessionAgain }),
  form({ url: `${base}/colloqui/:sessionId/firma`, permission: write, audit: 'balance.sign', params: ofSession, body: signSchema, handler: signSession, again: sessionAgain }),
  page({ url: `${base}/sezione/:section`, permission: read, audit: 'balance.section', params: ofSection, query: doneQuery, handler: sectionPage }),
  form({ url: `${base}/sezione/:section/togli/:entryId`, permission: write, audit: 'balance.remove-entry', params: ofSection.extend({ entryId }), body: emptyForm, handler: takeOut, again: sectionAgain }),
  ...entryForms.flatMap(entryRoutes),
  page({ url: `${base}/sintesi`, permission: read, audit: 'balance.synthesis', params: ofCase, query: doneQuery, handler: synthesisPage }),
  form({ url: `${base}/sintesi`, permission: write, audit: 'balance.write-synthesis', params: ofCase, body: balanceTextSchema, handler: saveSynthesis, again: synthesisAgain }),
  form({ url: `${base}/sintesi/firma`, permission: write, audit: 'balance.sign', params: ofCase, body: signSchema, handler: signSynthesis, again: synthesisAgain }),
  page({ url: `${base}/documento`, permission: read, audit: 'balance.documents', params: ofCase, query: doneQuery, handler: documentPage }),
  form({ url: `${base}/documento`, permission: write, audit: 'balance.make-document', params: ofCase, body: editionSchema, handler: makeDocument, again: documentAgain }),
  file({ url: `${base}/documento/:documentId`, permission: read, audit: 'balance.download', params: ofCase.extend({ documentId: z.uuid() }), handler: documentFile }),
  page({ url: `${base}/firme/:subject/:subjectId`, permission: write, audit: 'balance.paper-form', params: ofSigned, handler: (asked) => signedPaperPage(asked) }),
  form({ url: `${base}/firme/:subject/:subjectId`, permission: write, audit: 'balance.upload-paper', params: ofSigned, body: signedPaperSchema, files: scanFile, handler: savePaper, again: signedPaperPage }),
  page({ url: `${base}/carte/:fileId`, permission: read, audit: 'balance.paper', params: ofPaper, query: doneQuery, handler: paperPage }),
  form({ url: `${base}/carte/:fileId/conferma`, permission: confirms, audit: 'balance.confirm-paper', params: ofPaper, body: emptyForm, handler: confirm, again: paperAgain }),
  form({ url: `${base}/carte/:fileId/rifiuta`, permission: confirms, audit: 'balance.refuse-paper', params: ofPaper, body: paperReasonSchema, handler: refusePaper, again: paperAgain }),
  file({ url: `${base}/carte/:fileId/file`, permission: read, audit: 'balance.paper-download', params: ofPaper, handler: paperScan }),
  file({ url: `${base}/carte/:fileId/anteprima/:page`, permission: read, audit: 'balance.paper-preview', params: ofPreview, handler: paperPreview }),
  page({ url: '/vocabolario', permission: { of: 'list', dataClass: 'vocabulary', action: 'read' }, audit: 'vocabulary.search', query: vocabularyQuery, handler: vocabularyPage }),
  page({ url: '/vocabolario/importa', permission: keeps, audit: 'vocabulary.form', query: vocabularyImportQuery, handler: vocabularyImportPage }),
  form({ url: '/vocabolario/importa', permission: keeps, audit: 'vocabulary.import', body: vocabularyImportSchema, files: vocabularyFiles, handler: bringVocabulary, again: vocabularyImportAgain }),
];

export const balanceNavigation: readonly NavigationEntry[] = [
  { href: '/vocabolario/importa', label: vocabularyWords.vocabulary },
];

import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { PersonId } from '../people/types.ts';
import { eligibilityExport, eligibilityExportQuery, eligibilityListPage } from './pages/eligibility-list.tsx';
import { eligibilityQuery } from './pages/eligibility-rows.ts';
import { newPaperPage, paperFiles, savePaper } from './pages/new-paper.tsx';
import { addPage, paperAgain, paperPage, paperQuery, withdrawPaper } from './pages/paper.tsx';
import { paperFile, paperPreview } from './pages/paper-file.ts';
import { papersPage } from './pages/papers.tsx';
import { decisionProtocol, paperProtocol, protocolBody } from './pages/protocol.tsx';
import {
  begin,
  change,
  decide,
  reopen,
  requirementsAgain,
  requirementsPage,
  requirementsQuery,
} from './pages/requirements.tsx';
import {
  type CaseId,
  checkingSchema,
  decisionSchema,
  type EvidenceId,
  evidenceSchema,
  pageSchema,
  reasonSchema,
} from './types.ts';
import { eligibilityListWords } from './words/list.ts';

const personId = z.uuid().transform((id) => id as PersonId);
const ofPerson = z.object({ personId });
const ofCase = z.object({ personId, caseId: z.uuid().transform((id) => id as CaseId) });
const ofPaper = z.object({ personId, evidenceId: z.uuid().transform((id) => id as EvidenceId) });
const ofFile = ofPaper.extend({ fileId: z.uuid() });
const ofPreview = ofFile.extend({ page: z.coerce.number().int().min(1).max(200) });

const param = 'personId';
const may = {
  list: { of: 'list', dataClass: 'eligibility', action: 'read' },
  read: { of: 'person', dataClass: 'eligibility', action: 'read', param },
  write: { of: 'person', dataClass: 'eligibility', action: 'write', param },
  decide: { of: 'person', dataClass: 'eligibility', action: 'decide', param },
  readPapers: { of: 'person', dataClass: 'certificate', action: 'read', param },
  protocol: { of: 'person', dataClass: 'protocol', action: 'write', param },
  writePapers: { of: 'person', dataClass: 'certificate', action: 'write', param },
} as const;
const cases = '/persone/:personId/requisiti/:caseId';
const papers = '/persone/:personId/documenti';
const paper = `${papers}/:evidenceId`;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const eligibilityRoutes: readonly Route[] = [
  page({ url: '/requisiti', permission: may.list, audit: 'requirements.list', query: eligibilityQuery, handler: eligibilityListPage }),
  file({ url: '/requisiti/esporta', permission: may.list, audit: 'requirements.export', query: eligibilityExportQuery, handler: eligibilityExport }),
  page({ url: cases, permission: may.read, audit: 'requirements.read', params: ofCase, query: requirementsQuery, handler: requirementsPage }),
  form({ url: `${cases}/comincia`, permission: may.write, audit: 'requirements.begin', params: ofCase, body: checkingSchema, handler: begin, again: requirementsAgain }),
  form({ url: `${cases}/via`, permission: may.write, audit: 'requirements.change', params: ofCase, body: checkingSchema, handler: change, again: requirementsAgain }),
  form({ url: `${cases}/decidi`, permission: may.decide, audit: 'requirements.decide', params: ofCase, body: decisionSchema, handler: decide, again: requirementsAgain }),
  form({ url: `${cases}/riapri`, permission: may.decide, audit: 'requirements.reopen', params: ofCase, body: reasonSchema, handler: reopen, again: requirementsAgain }),
  page({ url: papers, permission: may.readPapers, audit: 'papers.list', params: ofPerson, handler: papersPage }),
  page({ url: `${papers}/nuovo`, permission: may.writePapers, audit: 'paper.form', params: ofPerson, handler: (asked) => newPaperPage(asked) }),
  form({ url: `${papers}/nuovo`, permission: may.writePapers, audit: 'paper.add', params: ofPerson, body: evidenceSchema, files: paperFiles, handler: savePaper, again: newPaperPage }),
  page({ url: paper, permission: may.readPapers, audit: 'paper.read', params: ofPaper, query: paperQuery, handler: paperPage }),
  form({ url: `${paper}/pagine`, permission: may.writePapers, audit: 'paper.add-page', params: ofPaper, body: pageSchema, files: { scan: { max: 10, min: 1 } }, handler: addPage, again: paperAgain }),
  form({ url: `${paper}/ritira`, permission: may.writePapers, audit: 'paper.withdraw', params: ofPaper, body: reasonSchema, handler: withdrawPaper, again: paperAgain }),
  page({ url: `${cases}/protocollo`, permission: may.protocol, audit: 'protocol.form', params: ofCase, handler: decisionProtocol.page }),
  form({ url: `${cases}/protocollo`, permission: may.protocol, audit: 'protocol.register', params: ofCase, body: protocolBody, handler: decisionProtocol.save, again: decisionProtocol.again }),
  page({ url: `${paper}/protocollo`, permission: may.writePapers, audit: 'protocol.form', params: ofPaper, handler: paperProtocol.page }),
  form({ url: `${paper}/protocollo`, permission: may.writePapers, audit: 'protocol.register', params: ofPaper, body: protocolBody, handler: paperProtocol.save, again: paperProtocol.again }),
  file({ url: `${paper}/file/:fileId`, permission: may.readPapers, audit: 'paper.download', params: ofFile, handler: paperFile }),
  file({ url: `${paper}/anteprima/:fileId/:page`, permission: may.readPapers, audit: 'paper.preview', params: ofPreview, handler: paperPreview }),
];

export const eligibilityNavigation: readonly NavigationEntry[] = [
  { href: '/requisiti', label: eligibilityListWords.requirements },
];

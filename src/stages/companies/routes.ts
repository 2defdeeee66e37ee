import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { companiesExport, companiesPage, companyExportQuery } from './pages/companies.tsx';
import { companyPage } from './pages/company.tsx';
import { companyQuery } from './pages/company-rows.ts';
import { contactSchema } from './pages/contact-schema.ts';
import { correctContactPage, correctionAgain, saveCorrection } from './pages/correct-contact.tsx';
import { law68Pdf, showLaw68 } from './pages/law68.tsx';
import { law68Query } from './pages/law68-question.ts';
import { createCompany, newCompanyPage, newCompanySchema } from './pages/new-company.tsx';
import { contactAgain, newContactPage, newContactQuery, saveContact } from './pages/new-contact.tsx';
import { doneQuery } from './pages/typed-fields.ts';
import type { CompanyId, LogId } from './types.ts';
import { companyListWords } from './words/list.ts';

const ofCompany = z.object({ companyId: z.uuid().transform((id) => id as CompanyId) });
const ofEntry = ofCompany.extend({ entryId: z.uuid().transform((id) => id as LogId) });

const may = {
  // The database shows the companies of the reader's territories; who may write them, the page asks of each.
  read: { of: 'list', dataClass: 'company', action: 'read' },
  write: { of: 'list', dataClass: 'company', action: 'write' },
  readLog: { of: 'list', dataClass: 'company-log', action: 'read' },
  writeLog: { of: 'list', dataClass: 'company-log', action: 'write' },
} as const;
const list = '/aziende';
const one = `${list}/:companyId`;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const companyRoutes: readonly Route[] = [
  page({ url: list, permission: may.read, audit: 'companies.list', query: companyQuery, handler: companiesPage }),
  file({ url: `${list}/esporta`, permission: may.read, audit: 'companies.export', query: companyExportQuery, handler: companiesExport }),
  page({ url: `${list}/nuova`, permission: may.write, audit: 'company.form', handler: (asked) => newCompanyPage(asked) }),
  form({ url: `${list}/nuova`, permission: may.write, audit: 'company.enter', body: newCompanySchema, handler: createCompany, again: newCompanyPage }),
  page({ url: one, permission: may.read, audit: 'company.read', params: ofCompany, query: doneQuery, handler: companyPage }),
  page({ url: `${one}/contatti/nuovo`, permission: may.writeLog, audit: 'company-contact.form', params: ofCompany, query: newContactQuery, handler: newContactPage }),
  form({ url: `${one}/contatti/nuovo`, permission: may.writeLog, audit: 'company-contact.note', params: ofCompany, body: contactSchema, handler: saveContact, again: contactAgain }),
  page({ url: `${one}/contatti/:entryId/correggi`, permission: may.writeLog, audit: 'company-contact.form', params: ofEntry, handler: correctContactPage }),
  form({ url: `${one}/contatti/:entryId/correggi`, permission: may.writeLog, audit: 'company-contact.correct', params: ofEntry, body: contactSchema, handler: saveCorrection, again: correctionAgain }),
  page({ url: `${one}/legge-68`, permission: may.read, audit: 'company-law68.read', params: ofCompany, query: law68Query, handler: showLaw68 }),
  file({ url: `${one}/legge-68.pdf`, permission: may.read, audit: 'company-law68.print', params: ofCompany, query: law68Query, handler: law68Pdf }),
];

export const companyNavigation: readonly NavigationEntry[] = [
  { href: list, label: companyListWords.companies },
];

import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { emptyForm } from '../organisations/types.ts';
import { awardAgain, awardFile, awardPage, awardSchema, revokeAward, saveAward } from './pages/award.tsx';
import { companiesExport, companiesPage, companyExportQuery } from './pages/companies.tsx';
import { companyPage, companyPageAgain } from './pages/company.tsx';
import { companyQuery } from './pages/company-rows.ts';
import { consentAgain, consentPage, consentSchema, saveConsent } from './pages/consent.tsx';
import {
  createPerson,
  newPersonAgain,
  newPersonPage,
  personAgain,
  personPage,
  personSchema,
  savePerson,
} from './pages/contact-person.tsx';
import { contactSchema } from './pages/contact-schema.ts';
import { contactsExport, contactsExportQuery, contactsPage, contactsQuery } from './pages/contacts-made.tsx';
import { correctContactPage, correctionAgain, saveCorrection } from './pages/correct-contact.tsx';
import { companyAgain, companySchema, editCompanyPage, saveCompany } from './pages/edit-company.tsx';
import { headcountAgain, headcountPage, headcountSchema, saveHeadcount } from './pages/headcount.tsx';
import {
  createIntermediary,
  intermediariesAgain,
  intermediariesPage,
  newIntermediarySchema,
} from './pages/intermediaries.tsx';
import {
  intermediaryAgain,
  intermediaryPage,
  intermediarySchema,
  saveIntermediary,
} from './pages/intermediary.tsx';
import { l68FactSchema, l68FactsAgain, l68FactsPage, saveL68Fact } from './pages/l68-facts.tsx';
import { law68Pdf, showLaw68 } from './pages/law68.tsx';
import { law68Query } from './pages/law68-question.ts';
import { measuresPage } from './pages/measures.tsx';
import { cancelMeeting, holdMeeting, meetingAgain, meetingPage, saveMeeting } from './pages/meeting.tsx';
import { meetingFile } from './pages/meeting-file.ts';
import { companyMeetingSchema } from './pages/meeting-schema.ts';
import {
  companyMeetingsExport,
  companyMeetingsExportQuery,
  companyMeetingsPage,
  companyMeetingsQuery,
} from './pages/meetings.tsx';
import { merge, mergeAgain, mergePage, part } from './pages/merge.tsx';
import { mergeSchema } from './pages/merge-schema.ts';
import { createCompany, newCompanyPage, newCompanySchema } from './pages/new-company.tsx';
import { contactAgain, newContactPage, newContactQuery, saveContact } from './pages/new-contact.tsx';
import { createMeeting, newMeetingAgain, newMeetingPage } from './pages/new-meeting.tsx';
import { measuresQuery } from './pages/period.ts';
import { createSite, newSiteAgain, newSitePage, saveSite, siteAgain, sitePage } from './pages/site.tsx';
import { siteSchema } from './pages/site-schema.ts';
import { saveStep, stepAgain, stepPage, stepSchema } from './pages/step.tsx';
import { finishTie, saveTie, tieAgain, tiePage, tieSchema } from './pages/tie.tsx';
import { toDoExport, toDoExportQuery, toDoPage, toDoQuery } from './pages/to-do.tsx';
import { doneQuery } from './pages/typed-fields.ts';
import type {
  AwardId,
  CompanyId,
  CompanyMeetingId,
  CompanyMergeId,
  ContactId,
  IntermediaryId,
  LogId,
  SiteId,
  TieId,
} from './types.ts';
import { companyListWords } from './words/list.ts';

const ofCompany = z.object({ companyId: z.uuid().transform((id) => id as CompanyId) });
const ofEntry = ofCompany.extend({ entryId: z.uuid().transform((id) => id as LogId) });

const ofSite = ofCompany.extend({ siteId: z.uuid().transform((id) => id as SiteId) });
const ofContact = ofCompany.extend({ contactId: z.uuid().transform((id) => id as ContactId) });
const ofTie = ofCompany.extend({ tieId: z.uuid().transform((id) => id as TieId) });
const ofMerge = ofCompany.extend({ mergeId: z.uuid().transform((id) => id as CompanyMergeId) });
const ofMeeting = ofCompany.extend({ meetingId: z.uuid().transform((id) => id as CompanyMeetingId) });
const ofAward = ofCompany.extend({ awardId: z.uuid().transform((id) => id as AwardId) });
const ofIntermediary = z.object({ intermediaryId: z.uuid().transform((id) => id as IntermediaryId) });

const may = {
  // The database shows the companies of the reader's territories; who may write them, the page asks of each.
  read: { of: 'list', dataClass: 'company', action: 'read' },
  write: { of: 'list', dataClass: 'company', action: 'write' },
  readLog: { of: 'list', dataClass: 'company-log', action: 'read' },
  writeLog: { of: 'list', dataClass: 'company-log', action: 'write' },
} as const;
const list = '/aziende';
const one = `${list}/:companyId`;
const met = `${one}/incontri/:meetingId`;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const companyRoutes: readonly Route[] = [
  page({ url: list, permission: may.read, audit: 'companies.list', query: companyQuery, handler: companiesPage }),
  file({ url: `${list}/esporta`, permission: may.read, audit: 'companies.export', query: companyExportQuery, handler: companiesExport }),
  page({ url: `${list}/nuova`, permission: may.write, audit: 'company.form', handler: (asked) => newCompanyPage(asked) }),
  form({ url: `${list}/nuova`, permission: may.write, audit: 'company.enter', body: newCompanySchema, handler: createCompany, again: newCompanyPage }),
  page({ url: `${list}/da-fare`, permission: may.write, audit: 'company-steps.list', query: toDoQuery, handler: toDoPage }),
  file({ url: `${list}/da-fare/esporta`, permission: may.write, audit: 'company-steps.export', query: toDoExportQuery, handler: toDoExport }),
  page({ url: `${list}/contatti`, permission: may.readLog, audit: 'company-contacts.measure', query: measuresQuery, handler: measuresPage }),
  page({ url: `${list}/contatti/elenco`, permission: may.readLog, audit: 'company-contacts.list', query: contactsQuery, handler: contactsPage }),
  file({ url: `${list}/contatti/elenco/esporta`, permission: may.readLog, audit: 'company-contacts.export', query: contactsExportQuery, handler: contactsExport }),
  page({ url: `${list}/incontri`, permission: may.readLog, audit: 'company-meetings.list', query: companyMeetingsQuery, handler: companyMeetingsPage }),
  file({ url: `${list}/incontri/esporta`, permission: may.readLog, audit: 'company-meetings.export', query: companyMeetingsExportQuery, handler: companyMeetingsExport }),
  page({ url: `${list}/intermediari`, permission: may.read, audit: 'intermediaries.list', query: doneQuery, handler: intermediariesPage }),
  form({ url: `${list}/intermediari`, permission: may.write, audit: 'intermediary.add', body: newIntermediarySchema, handler: createIntermediary, again: intermediariesAgain }),
  page({ url: `${list}/intermediari/:intermediaryId`, permission: may.write, audit: 'intermediary.form', params: ofIntermediary, handler: intermediaryPage }),
  form({ url: `${list}/intermediari/:intermediaryId`, permission: may.write, audit: 'intermediary.change', params: ofIntermediary, body: intermediarySchema, handler: saveIntermediary, again: intermediaryAgain }),
  page({ url: one, permission: may.read, audit: 'company.read', params: ofCompany, query: doneQuery, handler: companyPage }),
  page({ url: `${one}/contatti/nuovo`, permission: may.writeLog, audit: 'company-contact.form', params: ofCompany, query: newContactQuery, handler: newContactPage }),
  form({ url: `${one}/contatti/nuovo`, permission: may.writeLog, audit: 'company-contact.note', params: ofCompany, body: contactSchema, handler: saveContact, again: contactAgain }),
  page({ url: `${one}/contatti/:entryId/correggi`, permission: may.writeLog, audit: 'company-contact.form', params: ofEntry, handler: correctContactPage }),
  form({ url: `${one}/contatti/:entryId/correggi`, permission: may.writeLog, audit: 'company-contact.correct', params: ofEntry, body: contactSchema, handler: saveCorrection, again: correctionAgain }),
  page({ url: `${one}/legge-68`, permission: may.read, audit: 'company-law68.read', params: ofCompany, query: law68Query, handler: showLaw68 }),
  file({ url: `${one}/legge-68.pdf`, permission: may.read, audit: 'company-law68.print', params: ofCompany, query: law68Query, handler: law68Pdf }),
  page({ url: `${one}/modifica`, permission: may.write, audit: 'company.form', params: ofCompany, handler: editCompanyPage }),
  form({ url: `${one}/modifica`, permission: may.write, audit: 'company.change', params: ofCompany, body: companySchema, handler: saveCompany, again: companyAgain }),
  page({ url: `${one}/consenso`, permission: may.write, audit: 'company.form', params: ofCompany, handler: consentPage }),
  form({ url: `${one}/consenso`, permission: may.write, audit: 'company.consent', params: ofCompany, body: consentSchema, handler: saveConsent, again: consentAgain }),
  page({ url: `${one}/passo`, permission: may.write, audit: 'company.form', params: ofCompany, handler: stepPage }),
  form({ url: `${one}/passo`, permission: may.write, audit: 'company.set-step', params: ofCompany, body: stepSchema, handler: saveStep, again: stepAgain }),
  page({ url: `${one}/sedi/nuova`, permission: may.write, audit: 'company-site.form', params: ofCompany, handler: newSitePage }),
  form({ url: `${one}/sedi/nuova`, permission: may.write, audit: 'company-site.add', params: ofCompany, body: siteSchema, handler: createSite, again: newSiteAgain }),
  page({ url: `${one}/sedi/:siteId`, permission: may.write, audit: 'company-site.form', params: ofSite, handler: sitePage }),
  form({ url: `${one}/sedi/:siteId`, permission: may.write, audit: 'company-site.change', params: ofSite, body: siteSchema, handler: saveSite, again: siteAgain }),
  page({ url: `${one}/referenti/nuovo`, permission: may.write, audit: 'company-person.form', params: ofCompany, handler: newPersonPage }),
  form({ url: `${one}/referenti/nuovo`, permission: may.write, audit: 'company-person.add', params: ofCompany, body: personSchema, handler: createPerson, again: newPersonAgain }),
  page({ url: `${one}/referenti/:contactId`, permission: may.write, audit: 'company-person.form', params: ofContact, handler: personPage }),
  form({ url: `${one}/referenti/:contactId`, permission: may.write, audit: 'company-person.change', params: ofContact, body: personSchema, handler: savePerson, again: personAgain }),
  page({ url: `${one}/legami/nuovo`, permission: may.write, audit: 'company-tie.form', params: ofCompany, handler: tiePage }),
  form({ url: `${one}/legami/nuovo`, permission: may.write, audit: 'company-tie.add', params: ofCompany, body: tieSchema, handler: saveTie, again: tieAgain }),
  form({ url: `${one}/legami/:tieId/fine`, permission: may.write, audit: 'company-tie.end', params: ofTie, body: emptyForm, handler: finishTie, again: companyPageAgain }),
  page({ url: `${one}/unione`, permission: may.write, audit: 'company-merge.form', params: ofCompany, query: doneQuery, handler: mergePage }),
  form({ url: `${one}/unione`, permission: may.write, audit: 'company-merge.join', params: ofCompany, body: mergeSchema, handler: merge, again: mergeAgain }),
  form({ url: `${one}/unione/:mergeId/separa`, permission: may.write, audit: 'company-merge.part', params: ofMerge, body: emptyForm, handler: part, again: mergeAgain }),
  page({ url: `${one}/incontri/nuovo`, permission: may.writeLog, audit: 'company-meeting.form', params: ofCompany, handler: newMeetingPage }),
  form({ url: `${one}/incontri/nuovo`, permission: may.writeLog, audit: 'company-meeting.plan', params: ofCompany, body: companyMeetingSchema, handler: createMeeting, again: newMeetingAgain }),
  page({ url: met, permission: may.readLog, audit: 'company-meeting.read', params: ofMeeting, handler: meetingPage }),
  form({ url: met, permission: may.writeLog, audit: 'company-meeting.move', params: ofMeeting, body: companyMeetingSchema, handler: saveMeeting, again: meetingAgain }),
  form({ url: `${met}/annulla`, permission: may.writeLog, audit: 'company-meeting.cancel', params: ofMeeting, body: emptyForm, handler: cancelMeeting, again: meetingAgain }),
  form({ url: `${met}/tenuto`, permission: may.writeLog, audit: 'company-meeting.hold', params: ofMeeting, body: emptyForm, handler: holdMeeting, again: meetingAgain }),
  file({ url: `${met}/calendario`, permission: may.readLog, audit: 'company-meeting.calendar', params: ofMeeting, handler: meetingFile }),
  page({ url: `${one}/organico`, permission: may.read, audit: 'company-headcount.read', params: ofCompany, query: doneQuery, handler: headcountPage }),
  form({ url: `${one}/organico`, permission: may.write, audit: 'company-headcount.declare', params: ofCompany, body: headcountSchema, handler: saveHeadcount, again: headcountAgain }),
  page({ url: `${one}/legge-68/fatti`, permission: may.read, audit: 'company-l68-facts.read', params: ofCompany, query: doneQuery, handler: l68FactsPage }),
  form({ url: `${one}/legge-68/fatti`, permission: may.write, audit: 'company-l68-fact.declare', params: ofCompany, body: l68FactSchema, handler: saveL68Fact, again: l68FactsAgain }),
  page({ url: `${one}/riconoscimenti/nuovo`, permission: may.write, audit: 'company-award.form', params: ofCompany, handler: awardPage }),
  form({ url: `${one}/riconoscimenti/nuovo`, permission: may.write, audit: 'company-award.give', params: ofCompany, body: awardSchema, handler: saveAward, again: awardAgain }),
  form({ url: `${one}/riconoscimenti/:awardId/ritira`, permission: may.write, audit: 'company-award.revoke', params: ofAward, body: emptyForm, handler: revokeAward, again: companyPageAgain }),
  file({ url: `${one}/riconoscimenti/:awardId/pdf`, permission: may.read, audit: 'company-award.print', params: ofAward, handler: awardFile }),
];

export const companyNavigation: readonly NavigationEntry[] = [
  { href: list, label: companyListWords.companies },
];

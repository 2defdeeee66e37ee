import { z } from 'zod';
import { form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { closePersonSchema } from './commands/add-close-person.ts';
import { representativeSchema } from './commands/add-representative.ts';
import { representativeContactSchema } from './commands/change-representative.ts';
import { residenceSchema } from './commands/change-residence.ts';
import { choiceSchema } from './commands/choose-close-person.ts';
import { conflictSchema } from './commands/declare-conflict.ts';
import { endRepresentativeSchema } from './commands/end-representative.ts';
import { toldJudgeSchema } from './commands/note-told-judge.ts';
import { deathSchema } from './commands/record-death.ts';
import { dissentSchema } from './commands/record-dissent.ts';
import { dissentOutcomeSchema } from './commands/resolve-dissent.ts';
import { actsSchema } from './commands/set-acts.ts';
import { undoDeathSchema } from './commands/undo-death.ts';
import { closePeopleAgain, closePeoplePage, saveClosePerson } from './pages/close-people.tsx';
import { closePersonAgain, closePersonPage, saveChoice, saveRevocation } from './pages/close-person.tsx';
import { contactsAgain, contactsPage, saveContacts } from './pages/contacts.tsx';
import { deathAgain, deathPage, saveDeath, saveDeathUndone } from './pages/death.tsx';
import { dissentAgain, dissentPage, saveOutcome, saveTold } from './pages/dissent.tsx';
import { dissentsAgain, dissentsPage, saveDissent } from './pages/dissents.tsx';
import { doneQuery } from './pages/done-query.ts';
import { duplicateAgain, duplicatePage, duplicateSchema, saveDuplicate } from './pages/duplicate.tsx';
import { duplicatesPage } from './pages/duplicates.tsx';
import { identityAgain, identityPage, saveIdentity } from './pages/identity.tsx';
import { mergesAgain, mergesPage, saveMergeUndone } from './pages/merges.tsx';
import {
  newRepresentativeAgain,
  newRepresentativePage,
  saveRepresentative,
} from './pages/new-representative.tsx';
import { representationPage } from './pages/representation.tsx';
import { representativeAgain, representativePage } from './pages/representative.tsx';
import { saveActs, saveConflict, saveEnd, saveReach } from './pages/representative-deeds.ts';
import { residenceAgain, residencePage, saveResidence } from './pages/residence.tsx';
import { similarPage, similarQuery } from './pages/similar.tsx';
import {
  type ClosePersonId,
  contactSchema,
  type DissentId,
  type DuplicateId,
  identitySchema,
  type MergeId,
  type PersonId,
  type RepresentativeId,
} from './types.ts';
import { peopleWords } from './words.ts';

const id = <T extends string>() => z.uuid().transform((text) => text as T);

/** The person a URL is about. */
export const personParams = z.object({ personId: id<PersonId>() });

const ofRepresentative = personParams.extend({ representativeId: id<RepresentativeId>() });
const ofDissent = personParams.extend({ dissentId: id<DissentId>() });
const ofClose = personParams.extend({ closePersonId: id<ClosePersonId>() });
const ofDuplicate = personParams.extend({ duplicateId: id<DuplicateId>() });
const ofMerge = personParams.extend({ mergeId: id<MergeId>() });
const nothing = z.strictObject({});

const param = 'personId';
const may = {
  identity: { of: 'person', dataClass: 'identity', action: 'write', param },
  contact: { of: 'person', dataClass: 'contact', action: 'write', param },
  readContact: { of: 'person', dataClass: 'contact', action: 'read', param },
  representation: { of: 'person', dataClass: 'representation', action: 'write', param },
  readRepresentation: { of: 'person', dataClass: 'representation', action: 'read', param },
  readDuplicate: { of: 'person', dataClass: 'duplicate', action: 'read', param },
  decide: { of: 'person', dataClass: 'duplicate', action: 'decide', param },
} as const;
const person = '/persone/:personId';
const acting = `${person}/rappresentanza`;
const one = `${acting}/:representativeId`;
const dissents = `${person}/dissensi`;
const dissent = `${dissents}/:dissentId`;
const near = `${person}/persone-vicine`;
const close = `${near}/:closePersonId`;
const died = `${person}/decesso`;
const pair = `${person}/doppioni/:duplicateId`;
const merges = `${person}/unioni`;

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const peopleRoutes: readonly Route[] = [
  page({ url: '/persone/simili', permission: { of: 'list', dataClass: 'stub', action: 'register' }, audit: 'people.similar', query: similarQuery, handler: similarPage }),
  page({ url: '/doppioni', permission: { of: 'list', dataClass: 'duplicate', action: 'read' }, audit: 'duplicate.list', query: doneQuery, handler: duplicatesPage }),

  page({ url: `${person}/identita`, permission: may.identity, audit: 'identity.form', params: personParams, handler: identityPage }),
  form({ url: `${person}/identita`, permission: may.identity, audit: 'identity.correct', params: personParams, body: identitySchema, handler: saveIdentity, again: identityAgain }),
  page({ url: `${person}/recapiti`, permission: may.contact, audit: 'contact.form', params: personParams, handler: contactsPage }),
  form({ url: `${person}/recapiti`, permission: may.contact, audit: 'contact.change', params: personParams, body: contactSchema, handler: saveContacts, again: contactsAgain }),

  page({ url: acting, permission: may.readRepresentation, audit: 'representation.read', params: personParams, query: doneQuery, handler: representationPage }),
  page({ url: `${acting}/nuova`, permission: may.representation, audit: 'representative.form', params: personParams, handler: newRepresentativePage }),
  form({ url: `${acting}/nuova`, permission: may.representation, audit: 'representative.add', params: personParams, body: representativeSchema, handler: saveRepresentative, again: newRepresentativeAgain }),
  page({ url: one, permission: may.readRepresentation, audit: 'representative.read', params: ofRepresentative, query: doneQuery, handler: representativePage }),
  form({ url: `${one}/atti`, permission: may.representation, audit: 'representative.acts', params: ofRepresentative, body: actsSchema, handler: saveActs, again: representativeAgain }),
  form({ url: `${one}/recapito`, permission: may.representation, audit: 'representative.contact', params: ofRepresentative, body: representativeContactSchema, handler: saveReach, again: representativeAgain }),
  form({ url: `${one}/conflitto`, permission: may.representation, audit: 'representative.conflict', params: ofRepresentative, body: conflictSchema, handler: saveConflict, again: representativeAgain }),
  form({ url: `${one}/fine`, permission: may.representation, audit: 'representative.end', params: ofRepresentative, body: endRepresentativeSchema, handler: saveEnd, again: representativeAgain }),

  page({ url: dissents, permission: may.readRepresentation, audit: 'dissent.list', params: personParams, query: doneQuery, handler: dissentsPage }),
  form({ url: dissents, permission: may.representation, audit: 'dissent.record', params: personParams, body: dissentSchema, handler: saveDissent, again: dissentsAgain }),
  page({ url: dissent, permission: may.readRepresentation, audit: 'dissent.read', params: ofDissent, query: doneQuery, handler: dissentPage }),
  form({ url: `${dissent}/giudice`, permission: may.representation, audit: 'dissent.told', params: ofDissent, body: toldJudgeSchema, handler: saveTold, again: dissentAgain }),
  form({ url: `${dissent}/esito`, permission: may.representation, audit: 'dissent.resolve', params: ofDissent, body: dissentOutcomeSchema, handler: saveOutcome, again: dissentAgain }),

  page({ url: near, permission: may.readContact, audit: 'close.list', params: personParams, query: doneQuery, handler: closePeoplePage }),
  form({ url: near, permission: may.contact, audit: 'close.add', params: personParams, body: closePersonSchema, handler: saveClosePerson, again: closePeopleAgain }),
  page({ url: close, permission: may.contact, audit: 'close.read', params: ofClose, handler: closePersonPage }),
  form({ url: close, permission: may.contact, audit: 'close.choose', params: ofClose, body: choiceSchema, handler: saveChoice, again: closePersonAgain }),
  form({ url: `${close}/revoca`, permission: may.contact, audit: 'close.revoke', params: ofClose, body: nothing, handler: saveRevocation, again: closePersonAgain }),

  page({ url: `${person}/residenza`, permission: may.contact, audit: 'residence.read', params: personParams, query: doneQuery, handler: residencePage }),
  form({ url: `${person}/residenza`, permission: may.contact, audit: 'residence.change', params: personParams, body: residenceSchema, handler: saveResidence, again: residenceAgain }),

  page({ url: died, permission: may.identity, audit: 'death.form', params: personParams, query: doneQuery, handler: deathPage }),
  form({ url: died, permission: may.identity, audit: 'death.record', params: personParams, body: deathSchema, handler: saveDeath, again: deathAgain }),
  form({ url: `${died}/annulla`, permission: may.identity, audit: 'death.undo', params: personParams, body: undoDeathSchema, handler: saveDeathUndone, again: deathAgain }),

  page({ url: pair, permission: may.readDuplicate, audit: 'duplicate.read', params: ofDuplicate, handler: duplicatePage }),
  form({ url: pair, permission: may.decide, audit: 'duplicate.answer', params: ofDuplicate, body: duplicateSchema, handler: saveDuplicate, again: duplicateAgain }),
  page({ url: merges, permission: may.readDuplicate, audit: 'merge.list', params: personParams, query: doneQuery, handler: mergesPage }),
  form({ url: `${merges}/:mergeId/annulla`, permission: may.decide, audit: 'merge.undo', params: ofMerge, body: nothing, handler: saveMergeUndone, again: mergesAgain }),
];

export const peopleNavigation: readonly NavigationEntry[] = [
  { href: '/persone', label: peopleWords.people },
  { href: '/doppioni', label: peopleWords.duplicates },
];

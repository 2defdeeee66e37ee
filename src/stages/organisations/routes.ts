import { z } from 'zod';
import { form, type Permission, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { organisationSchema } from './commands/add-organisation.ts';
import { serviceSchema } from './commands/add-service.ts';
import { territorySchema } from './commands/add-territory.ts';
import { askSchema } from './commands/ask-relation.ts';
import { assignSchema } from './commands/assign-person.ts';
import { exclusionSchema } from './commands/declare-exclusion.ts';
import { roleSchema } from './commands/give-role.ts';
import { handOverSchema } from './commands/hand-over-caseload.ts';
import { hidingSchema } from './commands/hide-class.ts';
import { accountSchema } from './commands/open-account.ts';
import { organisationNameSchema } from './commands/rename-organisation.ts';
import { renewSchema } from './commands/renew-relation.ts';
import { substituteSchema } from './commands/substitute-colleague.ts';
import { accountAgain, accountPage, accountQuery } from './pages/account.tsx';
import { closeAccount, closeRole, makeInvitation, reopenAccount } from './pages/account-deeds.ts';
import { assign, assignPage } from './pages/assign.tsx';
import { bodiesPage } from './pages/bodies.tsx';
import { bodyPage } from './pages/body.tsx';
import { doneQuery } from './pages/done-query.ts';
import { exclude, exclusionsAgain, exclusionsPage, liftExclusion } from './pages/exclusions.tsx';
import { handOver, handOverPage } from './pages/hand-over.tsx';
import { handoversPage } from './pages/handovers.tsx';
import { hide, hidingsAgain, hidingsPage, liftHiding } from './pages/hidings.tsx';
import { servicePage } from './pages/my-service.tsx';
import { newAccountPage, saveNewAccount } from './pages/new-account.tsx';
import { newBodyPage, saveBody } from './pages/new-body.tsx';
import { newRolePage, saveNewRole } from './pages/new-role.tsx';
import { newServicePage, saveNewService } from './pages/new-service.tsx';
import { newTerritoryPage, saveTerritory } from './pages/new-territory.tsx';
import {
  closeAccess,
  inviteAgain,
  openAccess,
  ownAccessAgain,
  ownAccessPage,
  ownAccessQuery,
} from './pages/own-access.tsx';
import { end, relationPage, renew } from './pages/relation.tsx';
import { renameBodyAgain, renameBodyPage, saveBodyName } from './pages/rename-body.tsx';
import { renameServiceAgain, renameServicePage, saveService } from './pages/rename-service.tsx';
import { accept, decline, requestsAgain, requestsPage } from './pages/requests.tsx';
import { substitute, substitutePage } from './pages/substitute.tsx';
import { territoriesPage } from './pages/territories.tsx';
import { askColleague, withHerAgain, withHerPage } from './pages/with-her.tsx';
import { emptyForm } from './types.ts';
import { organisationWords } from './words.ts';

const directory: Permission = { of: 'list', dataClass: 'directory', action: 'read' };
const keepsDirectory: Permission = { of: 'installation', dataClass: 'directory', action: 'write' };
const staff: Permission = { of: 'body', dataClass: 'staff', action: 'write', param: 'organisationId' };
const services: Permission = { of: 'body', dataClass: 'service', action: 'write', param: 'organisationId' };
const caseload: Permission = { of: 'list', dataClass: 'relation', action: 'assign' };
const relation = (action: 'read' | 'write' | 'open' | 'assign' | 'invite'): Permission => ({
  of: 'person',
  dataClass: 'relation',
  action,
  param: 'personId',
});
const exclusion = (action: 'read' | 'write'): Permission => ({
  of: 'person',
  dataClass: 'exclusion',
  action,
  param: 'personId',
});
const me: Permission = { of: 'signed-in' };

const body = z.object({ organisationId: z.uuid() });
const service = body.extend({ serviceId: z.uuid() });
const account = body.extend({ accountId: z.uuid() });
const membership = account.extend({ membershipId: z.uuid() });
const person = z.object({ personId: z.uuid() });
const relationOf = person.extend({ relationId: z.uuid() });
const request = z.object({ relationId: z.uuid() });
const colleague = z.object({ accountId: z.uuid() });

const accounts = '/enti/:organisationId/utenze/:accountId';
const withHer = '/persone/:personId/chi-la-segue';
const ownAccess = '/persone/:personId/accesso';
const exclusions = '/persone/:personId/esclusioni';
const hidings = '/persone/:personId/oscuramenti';
const colleagues = '/servizio/colleghi/:accountId';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const organisationRoutes: readonly Route[] = [
  page({ url: '/territori', permission: directory, audit: 'territory.list', query: doneQuery, handler: territoriesPage }),
  page({ url: '/territori/nuovo', permission: keepsDirectory, audit: 'territory.form', handler: (asked) => newTerritoryPage(asked) }),
  form({ url: '/territori/nuovo', permission: keepsDirectory, audit: 'territory.add', body: territorySchema, handler: saveTerritory, again: newTerritoryPage }),

  page({ url: '/enti', permission: directory, audit: 'organisation.list', query: doneQuery, handler: bodiesPage }),
  page({ url: '/enti/nuovo', permission: keepsDirectory, audit: 'organisation.form', handler: (asked) => newBodyPage(asked) }),
  form({ url: '/enti/nuovo', permission: keepsDirectory, audit: 'organisation.add', body: organisationSchema, handler: saveBody, again: newBodyPage }),
  page({ url: '/enti/:organisationId', permission: directory, audit: 'organisation.read', params: body, query: doneQuery, handler: bodyPage }),
  page({ url: '/enti/:organisationId/modifica', permission: keepsDirectory, audit: 'organisation.name-form', params: body, handler: renameBodyPage }),
  form({ url: '/enti/:organisationId/modifica', permission: keepsDirectory, audit: 'organisation.rename', params: body, body: organisationNameSchema, handler: saveBodyName, again: renameBodyAgain }),

  page({ url: '/enti/:organisationId/servizi/nuovo', permission: services, audit: 'service.form', params: body, handler: (asked) => newServicePage(asked) }),
  form({ url: '/enti/:organisationId/servizi/nuovo', permission: services, audit: 'service.add', params: body, body: serviceSchema, handler: saveNewService, again: newServicePage }),
  page({ url: '/enti/:organisationId/servizi/:serviceId', permission: services, audit: 'service.name-form', params: service, handler: renameServicePage }),
  form({ url: '/enti/:organisationId/servizi/:serviceId', permission: services, audit: 'service.rename', params: service, body: serviceSchema, handler: saveService, again: renameServiceAgain }),

  page({ url: '/enti/:organisationId/utenze/nuova', permission: staff, audit: 'account.form', params: body, handler: (asked) => newAccountPage(asked) }),
  form({ url: '/enti/:organisationId/utenze/nuova', permission: staff, audit: 'account.open', params: body, body: accountSchema, handler: saveNewAccount, again: newAccountPage }),
  page({ url: accounts, permission: staff, audit: 'account.read', params: account, query: accountQuery, handler: accountPage }),
  page({ url: `${accounts}/ruoli/nuovo`, permission: staff, audit: 'role.form', params: account, handler: (asked) => newRolePage(asked) }),
  form({ url: `${accounts}/ruoli/nuovo`, permission: staff, audit: 'role.give', params: account, body: roleSchema, handler: saveNewRole, again: newRolePage }),
  form({ url: `${accounts}/ruoli/:membershipId/termina`, permission: staff, audit: 'role.end', params: membership, body: emptyForm, handler: closeRole, again: accountAgain }),
  form({ url: `${accounts}/invito`, permission: staff, audit: 'account.invite', params: account, body: emptyForm, handler: makeInvitation, again: accountAgain }),
  form({ url: `${accounts}/disattiva`, permission: staff, audit: 'account.deactivate', params: account, body: emptyForm, handler: closeAccount, again: accountAgain }),
  form({ url: `${accounts}/riattiva`, permission: staff, audit: 'account.reactivate', params: account, body: emptyForm, handler: reopenAccount, again: accountAgain }),

  page({ url: withHer, permission: relation('read'), audit: 'relation.list', params: person, query: doneQuery, handler: withHerPage }),
  form({ url: withHer, permission: relation('open'), audit: 'relation.ask', params: person, body: askSchema, handler: askColleague, again: withHerAgain }),
  page({ url: `${withHer}/:relationId`, permission: relation('read'), audit: 'relation.read', params: relationOf, handler: (asked) => relationPage(asked) }),
  form({ url: `${withHer}/:relationId/rinnova`, permission: relation('write'), audit: 'relation.renew', params: relationOf, body: renewSchema, handler: renew, again: relationPage }),
  form({ url: `${withHer}/:relationId/fine`, permission: relation('read'), audit: 'relation.end', params: relationOf, body: emptyForm, handler: end, again: relationPage }),
  page({ url: '/richieste', permission: me, audit: 'request.list', query: doneQuery, handler: requestsPage }),
  form({ url: '/richieste/:relationId/accetta', permission: me, audit: 'relation.accept', params: request, body: emptyForm, handler: accept, again: requestsAgain }),
  form({ url: '/richieste/:relationId/rifiuta', permission: me, audit: 'relation.decline', params: request, body: emptyForm, handler: decline, again: requestsAgain }),

  page({ url: ownAccess, permission: relation('invite'), audit: 'own-access.read', params: person, query: ownAccessQuery, handler: ownAccessPage }),
  form({ url: ownAccess, permission: relation('invite'), audit: 'own-access.open', params: person, body: emptyForm, handler: openAccess, again: ownAccessAgain }),
  form({ url: `${ownAccess}/invito`, permission: relation('invite'), audit: 'own-access.invite', params: person, body: emptyForm, handler: inviteAgain, again: ownAccessAgain }),
  form({ url: `${ownAccess}/chiudi`, permission: relation('invite'), audit: 'own-access.close', params: person, body: emptyForm, handler: closeAccess, again: ownAccessAgain }),

  page({ url: exclusions, permission: exclusion('read'), audit: 'exclusion.list', params: person, query: doneQuery, handler: exclusionsPage }),
  form({ url: exclusions, permission: exclusion('write'), audit: 'exclusion.declare', params: person, body: exclusionSchema, handler: exclude, again: exclusionsAgain }),
  form({ url: `${exclusions}/:exclusionId/fine`, permission: exclusion('write'), audit: 'exclusion.end', params: person.extend({ exclusionId: z.uuid() }), body: emptyForm, handler: liftExclusion, again: exclusionsAgain }),
  page({ url: hidings, permission: exclusion('read'), audit: 'hiding.list', params: person, query: doneQuery, handler: hidingsPage }),
  form({ url: hidings, permission: exclusion('write'), audit: 'hiding.declare', params: person, body: hidingSchema, handler: hide, again: hidingsAgain }),
  form({ url: `${hidings}/:hidingId/fine`, permission: exclusion('write'), audit: 'hiding.end', params: person.extend({ hidingId: z.uuid() }), body: emptyForm, handler: liftHiding, again: hidingsAgain }),

  page({ url: '/servizio', permission: caseload, audit: 'caseload.list', query: doneQuery, handler: servicePage }),
  page({ url: '/servizio/persone/:personId/affida', permission: relation('assign'), audit: 'relation.assign-form', params: person, handler: (asked) => assignPage(asked) }),
  form({ url: '/servizio/persone/:personId/affida', permission: relation('assign'), audit: 'relation.assign', params: person, body: assignSchema, handler: assign, again: assignPage }),
  page({ url: `${colleagues}/sostituzione`, permission: caseload, audit: 'substitution.form', params: colleague, handler: (asked) => substitutePage(asked) }),
  form({ url: `${colleagues}/sostituzione`, permission: caseload, audit: 'caseload.substitute', params: colleague, body: substituteSchema, handler: substitute, again: substitutePage }),
  page({ url: `${colleagues}/passaggio`, permission: caseload, audit: 'handover.form', params: colleague, handler: (asked) => handOverPage(asked) }),
  form({ url: `${colleagues}/passaggio`, permission: caseload, audit: 'caseload.hand-over', params: colleague, body: handOverSchema, handler: handOver, again: handOverPage }),
  page({ url: '/passaggi', permission: { of: 'list', dataClass: 'relation', action: 'read' }, audit: 'handover.list', handler: handoversPage }),
];

/** What this stage puts into the main navigation. */
export const organisationNavigation: readonly NavigationEntry[] = [
  { href: '/richieste', label: organisationWords.requests },
  { href: '/servizio', label: organisationWords.serviceNavigation },
  { href: '/enti', label: organisationWords.bodies },
];

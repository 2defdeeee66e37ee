import { z } from 'zod';
import { form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { contactsAgain, contactsPage, saveContacts } from './pages/contacts.tsx';
import { identityAgain, identityPage, saveIdentity } from './pages/identity.tsx';
import { peopleListPage, peopleQuery } from './pages/people-list.tsx';
import { contactSchema, identitySchema, type PersonId } from './types.ts';
import { peopleWords } from './words.ts';

/** The person a URL is about. */
export const personParams = z.object({ personId: z.uuid().transform((id) => id as PersonId) });

const param = 'personId';

export const peopleRoutes: readonly Route[] = [
  page({
    url: '/persone',
    permission: { of: 'list', dataClass: 'stub', action: 'read' },
    audit: 'people.list',
    query: peopleQuery,
    handler: peopleListPage,
  }),
  page({
    url: '/persone/:personId/identita',
    permission: { of: 'person', dataClass: 'identity', action: 'write', param },
    audit: 'identity.form',
    params: personParams,
    handler: identityPage,
  }),
  form({
    url: '/persone/:personId/identita',
    permission: { of: 'person', dataClass: 'identity', action: 'write', param },
    audit: 'identity.correct',
    params: personParams,
    body: identitySchema,
    handler: saveIdentity,
    again: identityAgain,
  }),
  page({
    url: '/persone/:personId/recapiti',
    permission: { of: 'person', dataClass: 'contact', action: 'write', param },
    audit: 'contact.form',
    params: personParams,
    handler: contactsPage,
  }),
  form({
    url: '/persone/:personId/recapiti',
    permission: { of: 'person', dataClass: 'contact', action: 'write', param },
    audit: 'contact.change',
    params: personParams,
    body: contactSchema,
    handler: saveContacts,
    again: contactsAgain,
  }),
];

export const peopleNavigation: readonly NavigationEntry[] = [{ href: '/persone', label: peopleWords.people }];

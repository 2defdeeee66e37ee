import { z } from 'zod';
import { page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { PersonId } from '../people/types.ts';
import { personPage, personQuery } from './pages/person.tsx';
import { todayPage } from './pages/today.tsx';
import { casefileWords } from './words.ts';

const personParams = z.object({ personId: z.uuid().transform((id) => id as PersonId) });

export const casefileRoutes: readonly Route[] = [
  page({ url: '/', permission: { of: 'signed-in' }, audit: 'today.page', handler: todayPage }),
  page({
    url: '/persone/:personId',
    permission: { of: 'person', dataClass: 'stub', action: 'read', param: 'personId' },
    audit: 'person.read',
    params: personParams,
    query: personQuery,
    handler: personPage,
  }),
];

export const casefileNavigation: readonly NavigationEntry[] = [{ href: '/', label: casefileWords.today }];

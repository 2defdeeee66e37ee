import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import type { PersonId } from '../people/types.ts';
import { funnelPage } from './pages/funnel.tsx';
import { markPage, saveMark } from './pages/mark.tsx';
import { markedPage, takeBack, takeBackSchema } from './pages/marked.tsx';
import { peopleExport, peopleExportQuery, peopleListPage } from './pages/people-list.tsx';
import { peopleQuery } from './pages/people-rows.ts';
import { personPage, personQuery } from './pages/person.tsx';
import { todayPage, todayQuery } from './pages/today.tsx';
import { reportRoutes } from './routes/report.ts';
import { markSchema, things } from './types.ts';
import { casefileWords } from './words.ts';

const personParams = z.object({ personId: z.uuid().transform((id) => id as PersonId) });

const markParams = personParams.extend({ thing: z.enum(things), subjectId: z.uuid() });

export const casefileRoutes: readonly Route[] = [
  page({
    url: '/',
    permission: { of: 'signed-in' },
    audit: 'today.page',
    query: todayQuery,
    handler: todayPage,
  }),
  page({ url: '/oggi/rinviate', permission: { of: 'signed-in' }, audit: 'work.marked', handler: markedPage }),
  form({
    url: '/oggi/rinviate',
    permission: { of: 'signed-in' },
    audit: 'work.take-back',
    body: takeBackSchema,
    handler: takeBack,
    again: markedPage,
  }),
  page({
    url: '/oggi/:personId/:thing/:subjectId',
    permission: { of: 'person', dataClass: 'work', action: 'write', param: 'personId' },
    audit: 'work.form',
    params: markParams,
    handler: (asked) => markPage(asked),
  }),
  form({
    url: '/oggi/:personId/:thing/:subjectId',
    permission: { of: 'person', dataClass: 'work', action: 'write', param: 'personId' },
    audit: 'work.mark',
    params: markParams,
    body: markSchema,
    handler: saveMark,
    again: markPage,
  }),
  page({
    url: '/progetti/:projectId/andamento',
    permission: { of: 'list', dataClass: 'stub', action: 'read' },
    audit: 'funnel.read',
    params: z.object({ projectId: z.uuid() }),
    handler: funnelPage,
  }),
  page({
    url: '/persone',
    permission: { of: 'list', dataClass: 'stub', action: 'read' },
    audit: 'people.list',
    query: peopleQuery,
    handler: peopleListPage,
  }),
  file({
    url: '/persone/esporta',
    permission: { of: 'list', dataClass: 'stub', action: 'read' },
    audit: 'people.export',
    query: peopleExportQuery,
    handler: peopleExport,
  }),
  page({
    url: '/persone/:personId',
    permission: { of: 'person', dataClass: 'stub', action: 'read', param: 'personId' },
    audit: 'person.read',
    params: personParams,
    query: personQuery,
    handler: personPage,
  }),
  ...reportRoutes,
];

export const casefileNavigation: readonly NavigationEntry[] = [{ href: '/', label: casefileWords.today }];

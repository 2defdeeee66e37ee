import { z } from 'zod';
import { form, type Permission, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { partnerSchema } from './commands/add-partner.ts';
import { projectSchema } from './commands/add-project.ts';
import { newPartnerPage, savePartner } from './pages/new-partner.tsx';
import { newProjectPage, saveProject } from './pages/new-project.tsx';
import { projectPage, projectQuery } from './pages/project.tsx';
import { projectsPage } from './pages/projects.tsx';
import { projectWords } from './words.ts';

const directory: Permission = { of: 'list', dataClass: 'directory', action: 'read' };
const keepsDirectory: Permission = { of: 'installation', dataClass: 'directory', action: 'write' };
const project = z.object({ projectId: z.uuid() });

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const projectRoutes: readonly Route[] = [
  page({ url: '/progetti', permission: directory, audit: 'project.list', handler: projectsPage }),
  page({ url: '/progetti/nuovo', permission: keepsDirectory, audit: 'project.form', handler: (asked) => newProjectPage(asked) }),
  form({ url: '/progetti/nuovo', permission: keepsDirectory, audit: 'project.add', body: projectSchema, handler: saveProject, again: newProjectPage }),
  page({ url: '/progetti/:projectId', permission: directory, audit: 'project.read', params: project, query: projectQuery, handler: projectPage }),
  page({ url: '/progetti/:projectId/enti/nuovo', permission: keepsDirectory, audit: 'partner.form', params: project, handler: (asked) => newPartnerPage(asked) }),
  form({ url: '/progetti/:projectId/enti/nuovo', permission: keepsDirectory, audit: 'partner.add', params: project, body: partnerSchema, handler: savePartner, again: newPartnerPage }),
];

/** What this stage puts into the main navigation. */
export const projectNavigation: readonly NavigationEntry[] = [
  { href: '/progetti', label: projectWords.projects },
];

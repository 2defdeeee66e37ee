import { z } from 'zod';
import { form, type Permission, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { noticeSchema } from './commands/add-notice.ts';
import { partnerSchema } from './commands/add-partner.ts';
import { projectSchema } from './commands/add-project.ts';
import { projectDataSchema } from './commands/describe-project.ts';
import { comuniSchema } from './commands/name-comuni.ts';
import { rulesSchema } from './commands/read-rules.ts';
import { versionSchema } from './commands/read-version.ts';
import { editProjectAgain, editProjectPage, saveProjectData } from './pages/edit-project.tsx';
import { newNoticePage, saveNotice } from './pages/new-notice.tsx';
import { newPartnerPage, savePartner } from './pages/new-partner.tsx';
import { newProjectPage, saveProject } from './pages/new-project.tsx';
import { newRulesAgain, newRulesPage, saveRules } from './pages/new-rules.tsx';
import { newVersionAgain, newVersionPage, saveVersion } from './pages/new-version.tsx';
import { noticePage, noticeQuery } from './pages/notice.tsx';
import { noticesPage } from './pages/notices.tsx';
import { projectPage, projectQuery } from './pages/project.tsx';
import { projectComuniPage, saveComuni } from './pages/project-comuni.tsx';
import { projectsPage } from './pages/projects.tsx';
import { projectWords } from './words.ts';

const directory: Permission = { of: 'list', dataClass: 'directory', action: 'read' };
const keepsDirectory: Permission = { of: 'installation', dataClass: 'directory', action: 'write' };
const readsProjects: Permission = { of: 'list', dataClass: 'project', action: 'read' };
const keepsNotices: Permission = { of: 'installation', dataClass: 'project', action: 'write' };
/** Opens the page; whether she leads this very project the page asks, and the database again. */
const writesProjects: Permission = { of: 'list', dataClass: 'project', action: 'write' };
const project = z.object({ projectId: z.uuid() });
const notice = z.object({ noticeId: z.uuid() });

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const projectRoutes: readonly Route[] = [
  page({ url: '/progetti', permission: directory, audit: 'project.list', handler: projectsPage }),
  page({ url: '/progetti/nuovo', permission: keepsDirectory, audit: 'project.form', handler: (asked) => newProjectPage(asked) }),
  form({ url: '/progetti/nuovo', permission: keepsDirectory, audit: 'project.add', body: projectSchema, handler: saveProject, again: newProjectPage }),
  page({ url: '/progetti/:projectId', permission: directory, audit: 'project.read', params: project, query: projectQuery, handler: projectPage }),
  page({ url: '/progetti/:projectId/enti/nuovo', permission: keepsDirectory, audit: 'partner.form', params: project, handler: (asked) => newPartnerPage(asked) }),
  form({ url: '/progetti/:projectId/enti/nuovo', permission: keepsDirectory, audit: 'partner.add', params: project, body: partnerSchema, handler: savePartner, again: newPartnerPage }),
  page({ url: '/progetti/:projectId/dati', permission: writesProjects, audit: 'project.data-form', params: project, handler: editProjectPage }),
  form({ url: '/progetti/:projectId/dati', permission: writesProjects, audit: 'project.describe', params: project, body: projectDataSchema, handler: saveProjectData, again: editProjectAgain }),
  page({ url: '/progetti/:projectId/versioni/nuova', permission: writesProjects, audit: 'project-version.form', params: project, handler: newVersionPage }),
  form({ url: '/progetti/:projectId/versioni/nuova', permission: writesProjects, audit: 'project-version.write', params: project, body: versionSchema, handler: saveVersion, again: newVersionAgain }),
  page({ url: '/progetti/:projectId/comuni', permission: writesProjects, audit: 'project-comuni.form', params: project, handler: (asked) => projectComuniPage(asked) }),
  form({ url: '/progetti/:projectId/comuni', permission: writesProjects, audit: 'project-comuni.name', params: project, body: comuniSchema, handler: saveComuni, again: projectComuniPage }),
  page({ url: '/avvisi', permission: readsProjects, audit: 'notice.list', handler: noticesPage }),
  page({ url: '/avvisi/nuovo', permission: keepsNotices, audit: 'notice.form', handler: (asked) => newNoticePage(asked) }),
  form({ url: '/avvisi/nuovo', permission: keepsNotices, audit: 'notice.add', body: noticeSchema, handler: saveNotice, again: newNoticePage }),
  page({ url: '/avvisi/:noticeId', permission: readsProjects, audit: 'notice.read', params: notice, query: noticeQuery, handler: noticePage }),
  page({ url: '/avvisi/:noticeId/versioni/nuova', permission: keepsNotices, audit: 'notice-rules.form', params: notice, handler: newRulesPage }),
  form({ url: '/avvisi/:noticeId/versioni/nuova', permission: keepsNotices, audit: 'notice-rules.write', params: notice, body: rulesSchema, handler: saveRules, again: newRulesAgain }),
];

/** What this stage puts into the main navigation. */
export const projectNavigation: readonly NavigationEntry[] = [
  { href: '/progetti', label: projectWords.projects },
];

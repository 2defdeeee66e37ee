import { z } from 'zod';
import type { OpenRoute } from '../../../platform/http/open-route.ts';
import { form, page, type Route } from '../../../platform/http/route.ts';
import { emptyForm } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import { doorPage, openDoor, sendCompanyFile } from '../pages/company-door.tsx';
import {
  makePaper,
  paperAgain,
  paperForm,
  paperPage,
  paperQuery,
  withdrawPaper,
} from '../pages/company-paper.tsx';
import type { IntroductionId } from '../types.ts';

const params = z.object({
  personId: z.uuid().transform((id) => id as PersonId),
  introductionId: z.uuid().transform((id) => id as IntroductionId),
});
const write = { of: 'person', dataClass: 'introduction', action: 'write', param: 'personId' } as const;
const url = '/persone/:personId/presentazioni/:introductionId/foglio';

/** The office's page of what a company can open. */
// biome-ignore format: a table, URL by URL
export const companyPaperRoutes: readonly Route[] = [
  page({ url, permission: write, audit: 'company-paper.list', params, query: paperQuery, handler: paperPage }),
  form({ url, permission: write, audit: 'company-paper.make', params, body: paperForm, handler: makePaper, again: paperAgain }),
  form({ url: `${url}/:paperId/ritira`, permission: write, audit: 'company-paper.withdraw', params: params.extend({ paperId: z.uuid() }), body: emptyForm, handler: withdrawPaper, again: paperAgain }),
];

const door = '/presentazione/:token';
const open = (
  method: OpenRoute['method'],
  at: string,
  audit: string,
  handler: OpenRoute['handler'],
): OpenRoute => ({
  method,
  url: at,
  permission: { of: 'anyone' },
  audit: `company-paper.${audit}`,
  bodyLimit: 4 * 1024,
  noReferrer: true,
  handler,
});

/** The door of a company: no account, and nothing but what lies sealed under its link. */
export const companyDoorRoutes: readonly OpenRoute[] = [
  open('GET', door, 'ask', doorPage),
  open('POST', door, 'open', openDoor),
  open('POST', `${door}/foglio`, 'sheet', sendCompanyFile('sheet')),
  open('POST', `${door}/parete`, 'wall', sendCompanyFile('wall')),
  open('POST', `${door}/agenda`, 'calendar', sendCompanyFile('calendar')),
];

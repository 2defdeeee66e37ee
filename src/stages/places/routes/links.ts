import { z } from 'zod';
import type { OpenRoute } from '../../../platform/http/open-route.ts';
import { form, page, type Route } from '../../../platform/http/route.ts';
import type { CompanyId } from '../../companies/types.ts';
import { emptyForm } from '../../organisations/types.ts';
import { companyForm, sendCompanyForm } from '../pages/company-form.tsx';
import { descriptionAgain, descriptionPage, setAside, takeOver } from '../pages/description.tsx';
import { linkSchema, linksAgain, linksPage, linksQuery, make, revoke } from '../pages/links.tsx';
import { placeFormSchema } from '../pages/place-form.ts';
import type { PlaceDescriptionId, PlaceInvitationId } from '../types.ts';

const ofCompany = z.object({ companyId: z.uuid().transform((id) => id as CompanyId) });
const ofLink = ofCompany.extend({ invitationId: z.uuid().transform((id) => id as PlaceInvitationId) });
const ofDescription = ofCompany.extend({
  descriptionId: z.uuid().transform((id) => id as PlaceDescriptionId),
});
const write = { of: 'list', dataClass: 'company', action: 'write' } as const;
const links = '/aziende/:companyId/posti/link';
const description = '/aziende/:companyId/posti/descrizioni/:descriptionId';

/** Links by which a company describes a place, and what came through them. */
// biome-ignore format: a table, URL by URL
export const linkPages: readonly Route[] = [
  page({ url: links, permission: write, audit: 'place-link.list', params: ofCompany, query: linksQuery, handler: linksPage }),
  form({ url: links, permission: write, audit: 'place-link.make', params: ofCompany, body: linkSchema, handler: make, again: linksAgain }),
  form({ url: `${links}/:invitationId/chiudi`, permission: write, audit: 'place-link.revoke', params: ofLink, body: emptyForm, handler: revoke, again: linksAgain }),
  page({ url: description, permission: write, audit: 'place-description.read', params: ofDescription, handler: descriptionPage }),
  form({ url: `${description}/salva`, permission: write, audit: 'place-description.take-over', params: ofDescription, body: placeFormSchema, handler: takeOver, again: descriptionAgain }),
  form({ url: `${description}/metti-da-parte`, permission: write, audit: 'place-description.set-aside', params: ofDescription, body: emptyForm, handler: setAside, again: descriptionAgain }),
];

/** Room for the longest description, percent-encoded. */
const BODY_LIMIT = 128 * 1024;
const open = (method: OpenRoute['method'], audit: string, handler: OpenRoute['handler']): OpenRoute => ({
  method,
  url: '/posto/:token',
  permission: { of: 'anyone' },
  audit,
  bodyLimit: BODY_LIMIT,
  noReferrer: true,
  handler,
});

/** The page of a link: no account, and nothing but what the link itself says. */
export const placeOpenRoutes: readonly OpenRoute[] = [
  open('GET', 'place-link.read', companyForm),
  open('POST', 'place-link.send', sendCompanyForm),
];

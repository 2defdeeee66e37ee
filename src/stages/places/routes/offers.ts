import { z } from 'zod';
import type { PublicRoute } from '../../../platform/http/public-route.ts';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import { type OfferFoot, offerPage, offerThanksPage, sendOffer } from '../pages/offer.tsx';
import { declineAgain, declineOfferPage, declineSchema, saveDecline } from '../pages/offer-decline.tsx';
import { deskOfferPage } from '../pages/offer-desk.tsx';
import { offersExport, offersExportQuery, offersPage, offersQuery } from '../pages/offer-list.tsx';
import { takeSchema } from '../pages/offer-schema.ts';
import { saveTaken, takeAgain, takeOfferPage } from '../pages/offer-take.tsx';
import type { CompanyOfferId } from '../types.ts';

/** Room for the longest offer, percent-encoded. */
const BODY_LIMIT = 32 * 1024;
const open = (
  method: PublicRoute['method'],
  below: string,
  audit: string,
  handler: PublicRoute['handler'],
): PublicRoute => ({
  method,
  url: `/offri-un-posto${below}`,
  permission: { of: 'anyone' },
  audit: `company-offer.${audit}`,
  bodyLimit: BODY_LIMIT,
  handler,
});

/** The page on which a company offers a place: no account, and nothing but what it writes itself.
 *  @param foot what stands at the foot of the form and of the thanks. A form that came back with faults has none: sending
 *  another one would lose what was typed */
export const offerPublicRoutes = (foot: OfferFoot): readonly PublicRoute[] => [
  open('GET', '', 'form', (v) => offerPage(v, foot)),
  open('POST', '', 'send', sendOffer),
  open('GET', '/grazie', 'thanks', (v) => offerThanksPage(v, foot)),
];

const write = { of: 'list', dataClass: 'company-log', action: 'write' } as const;
const params = z.object({ offerId: z.uuid().transform((id) => id as CompanyOfferId) });
const list = '/aziende/offerte';
const one = `${list}/:offerId`;

/** Where offers are answered. The database shows those of the territories whose companies one speaks with. */
// biome-ignore format: a table, URL by URL
export const offerPages: readonly Route[] = [
  page({ url: list, permission: write, audit: 'company-offer.list', query: offersQuery, handler: offersPage }),
  file({ url: `${list}/esporta`, permission: write, audit: 'company-offer.export', query: offersExportQuery, handler: offersExport }),
  page({ url: one, permission: write, audit: 'company-offer.read', params, handler: deskOfferPage }),
  page({ url: `${one}/prendi-in-carico`, permission: write, audit: 'company-offer.take-form', params, handler: takeOfferPage }),
  form({ url: `${one}/prendi-in-carico`, permission: write, audit: 'company-offer.take', params, body: takeSchema, handler: saveTaken, again: takeAgain }),
  page({ url: `${one}/non-adesso`, permission: write, audit: 'company-offer.decline-form', params, handler: declineOfferPage }),
  form({ url: `${one}/non-adesso`, permission: write, audit: 'company-offer.decline', params, body: declineSchema, handler: saveDecline, again: declineAgain }),
];

import { z } from 'zod';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import type { CompanyId } from '../../companies/types.ts';
import { emptyForm } from '../../organisations/types.ts';
import { accommodationsSchema } from '../pages/accommodation-schema.ts';
import { accommodationsAgain, accommodationsPage, saveAccommodations } from '../pages/accommodations.tsx';
import { companyPlacesPage } from '../pages/company-places.tsx';
import { demandsSchema } from '../pages/demand-schema.ts';
import { demandsAgain, demandsPage, saveDemands } from '../pages/demands.tsx';
import { edit, editPlaceAgain, editPlacePage } from '../pages/edit-place.tsx';
import { enter, newPlaceAgain, newPlacePage } from '../pages/new-place.tsx';
import { doneQuery } from '../pages/opened-place.ts';
import { placeAgain, placePage } from '../pages/place.tsx';
import { close, closeSchema, copy, open } from '../pages/place-deeds.ts';
import { placeFormSchema } from '../pages/place-form.ts';
import { placeQuery } from '../pages/place-rows.ts';
import { placesExport, placesExportQuery, placesPage } from '../pages/places.tsx';
import { occupationSchema, skillSchema, takeSkillSchema } from '../pages/skill-schema.ts';
import { addSkill, saveOccupation, skillsAgain, skillsPage, takeSkill } from '../pages/skills.tsx';
import type { PlaceId } from '../types.ts';

const ofPlace = z.object({ placeId: z.uuid().transform((id) => id as PlaceId) });
const ofCompany = z.object({ companyId: z.uuid().transform((id) => id as CompanyId) });
const read = { of: 'list', dataClass: 'company', action: 'read' } as const;
const write = { of: 'list', dataClass: 'company', action: 'write' } as const;
const list = '/posti';
const one = `${list}/:placeId`;
const own = '/aziende/:companyId/posti';

/** The pages of places. The database shows those of the territories whose companies one reads. */
// biome-ignore format: a table, URL by URL
export const placePages: readonly Route[] = [
  page({ url: list, permission: read, audit: 'places.list', query: placeQuery, handler: placesPage }),
  file({ url: `${list}/esporta`, permission: read, audit: 'places.export', query: placesExportQuery, handler: placesExport }),
  page({ url: own, permission: read, audit: 'places.of-company', params: ofCompany, handler: companyPlacesPage }),
  page({ url: `${own}/nuovo`, permission: write, audit: 'place.form', params: ofCompany, handler: newPlacePage }),
  form({ url: `${own}/nuovo`, permission: write, audit: 'place.enter', params: ofCompany, body: placeFormSchema, handler: enter, again: newPlaceAgain }),
  page({ url: one, permission: read, audit: 'place.read', params: ofPlace, query: doneQuery, handler: placePage }),
  page({ url: `${one}/modifica`, permission: write, audit: 'place.form', params: ofPlace, handler: editPlacePage }),
  form({ url: `${one}/modifica`, permission: write, audit: 'place.edit', params: ofPlace, body: placeFormSchema, handler: edit, again: editPlaceAgain }),
  page({ url: `${one}/richieste`, permission: write, audit: 'place.demands-form', params: ofPlace, handler: demandsPage }),
  form({ url: `${one}/richieste`, permission: write, audit: 'place.demands', params: ofPlace, body: demandsSchema, handler: saveDemands, again: demandsAgain }),
  page({ url: `${one}/accomodamenti`, permission: write, audit: 'place.accommodations-form', params: ofPlace, handler: accommodationsPage }),
  form({ url: `${one}/accomodamenti`, permission: write, audit: 'place.accommodations', params: ofPlace, body: accommodationsSchema, handler: saveAccommodations, again: accommodationsAgain }),
  page({ url: `${one}/competenze`, permission: write, audit: 'place.skills-form', params: ofPlace, handler: skillsPage }),
  form({ url: `${one}/professione`, permission: write, audit: 'place.occupation', params: ofPlace, body: occupationSchema, handler: saveOccupation, again: skillsAgain }),
  form({ url: `${one}/abilita`, permission: write, audit: 'place.add-skill', params: ofPlace, body: skillSchema, handler: addSkill, again: skillsAgain }),
  form({ url: `${one}/abilita/togli`, permission: write, audit: 'place.take-skill', params: ofPlace, body: takeSkillSchema, handler: takeSkill, again: skillsAgain }),
  form({ url: `${one}/apri`, permission: write, audit: 'place.open', params: ofPlace, body: emptyForm, handler: open, again: placeAgain }),
  form({ url: `${one}/copia`, permission: write, audit: 'place.copy', params: ofPlace, body: emptyForm, handler: copy, again: placeAgain }),
  form({ url: `${one}/chiudi`, permission: write, audit: 'place.close', params: ofPlace, body: closeSchema, handler: close, again: placeAgain }),
];

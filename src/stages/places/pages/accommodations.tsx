import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { editPlace } from '../commands/edit-place.ts';
import { AccommodationFields } from '../parts/accommodation-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { accommodationCatalogue, accommodationGroups } from '../rules/accommodations.ts';
import { mayAct } from '../rules/places.ts';
import { accommodationCodes } from '../types.ts';
import { accommodationsOf, type accommodationsSchema, typedAccommodations } from './accommodation-schema.ts';
import { answered, type OfPlace, openPlaceOf, placeUrl, said } from './opened-place.ts';

/** GET /posti/:placeId/accomodamenti. */
export async function accommodationsPage(asked: OfPlace) {
  return shown(asked, undefined, []);
}

/** POST /posti/:placeId/accomodamenti. */
export async function saveAccommodations(
  asked: OfPlace<unknown, z.output<typeof accommodationsSchema>>,
): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const accommodations = accommodationsOf(asked.body);
  const done = await editPlace(asked.tx, place, asked.version ?? 0, { accommodations });
  return answered(done, `${placeUrl(place.id)}?fatto=saved`, asked.language);
}

/** The same form with what was chosen. */
export async function accommodationsAgain(asked: OfPlace, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, said(problems, asked.language));
}

async function shown(asked: OfPlace, typed: Typed | undefined, problems: readonly Problem[]) {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes || (typed === undefined && !mayAct(opened.place.state, 'edit'))) return undefined;
  const { place } = opened;
  const word = placeSpeak(asked.language);
  return h(
    PlaceFormPage,
    {
      asked,
      title: word('accommodations'),
      lead: word('accommodationsLead'),
      above: [{ href: placeUrl(place.id), label: place.title }],
      problems,
      action: placeUrl(place.id, '/accomodamenti'),
      version: place.version,
      submit: word('saveAccommodations'),
    },
    h(AccommodationFields, {
      groups: accommodationGroups.map((group) => ({
        group,
        codes: accommodationCodes.filter((c) => accommodationCatalogue[c].group === group),
      })),
      typed: typed ?? typedAccommodations(place),
      problems,
    }),
  );
}

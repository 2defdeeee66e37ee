import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { editPlace } from '../commands/edit-place.ts';
import { AccommodationFields } from '../parts/accommodation-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { TwoVersions } from '../parts/two-versions.tsx';
import { accommodationCatalogue, accommodationGroups } from '../rules/accommodations.ts';
import { mayAct } from '../rules/places.ts';
import { accommodationCodes, accommodationStates } from '../types.ts';
import { accommodationWords } from '../words/accommodations.ts';
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
export async function accommodationsAgain(
  asked: OfPlace,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  return shown(asked, typed, said(problems, asked.language), theirs !== undefined);
}

async function shown(asked: OfPlace, typed: Typed | undefined, problems: readonly Problem[], both = false) {
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
      // After a conflict the page has shown what stands now: saving again is meant.
      version: both || typed === undefined ? place.version : (asked.version ?? 0),
      submit: word('saveAccommodations'),
      before:
        both &&
        h(TwoVersions, {
          theirs: typedAccommodations(place),
          yours: typed ?? {},
          fields: [
            ...accommodationCodes.map((name) => ({
              name,
              label: accommodationWords[name][asked.language],
              say: (value: string) => accommodationStates.map((s) => (s === value ? word(s) : '')).join(''),
            })),
            ...(['ownThere', 'ownPossible'] as const).map((name) => ({ name, label: word(name) })),
          ],
        }),
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

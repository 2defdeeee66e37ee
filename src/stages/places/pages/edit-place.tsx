import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { editPlace } from '../commands/edit-place.ts';
import { PlaceFields } from '../parts/place-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { TwoVersions } from '../parts/two-versions.tsx';
import { mayAct } from '../rules/places.ts';
import type { PlaceWord } from '../words.ts';
import {
  answered,
  hostUrl,
  type OfPlace,
  openPlaceOf,
  placeUrl,
  said,
  siteOptions,
  tutorOptions,
} from './opened-place.ts';
import { type placeFormSchema, typedPlace, writtenBy } from './place-form.ts';

/** GET /posti/:placeId/modifica. */
export async function editPlacePage(asked: OfPlace) {
  return shown(asked, undefined, []);
}

/** POST /posti/:placeId/modifica. */
export async function edit(asked: OfPlace<unknown, z.output<typeof placeFormSchema>>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const done = await editPlace(asked.tx, place, asked.version ?? 0, writtenBy(asked.body));
  return answered(done, `${placeUrl(place.id)}?fatto=saved`, asked.language);
}

/** The same form with what was typed; where two saved, with both versions. */
export async function editPlaceAgain(
  asked: OfPlace,
  typed: Typed,
  problems: readonly Problem[],
  theirs?: unknown,
) {
  return shown(asked, typed, said(problems, asked.language), theirs !== undefined);
}

/** What is compared where two saved: the fields that are text. */
const compared: readonly [string, PlaceWord][] = [
  ['title', 'titleField'],
  ['tasks', 'tasks'],
  ['capacity', 'capacity'],
  ['hoursMin', 'hoursMin'],
  ['hoursMax', 'hoursMax'],
  ['day1', 'day1'],
  ['day2', 'day2'],
  ['day3', 'day3'],
  ['day4', 'day4'],
  ['day5', 'day5'],
  ['day6', 'day6'],
  ['day7', 'day7'],
  ['fromOn', 'fromOn'],
  ['toOn', 'toOn'],
  ['lostOn', 'lostOn'],
  ['transport', 'transport'],
  ['growth', 'growth'],
];

async function shown(asked: OfPlace, typed: Typed | undefined, problems: readonly Problem[], both = false) {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes || (typed === undefined && !mayAct(opened.place.state, 'edit'))) return undefined;
  const { place, company } = opened;
  const word = placeSpeak(asked.language);
  const saved = typedPlace(place, asked.language);
  const mine = typed ?? saved;
  return h(
    PlaceFormPage,
    {
      asked,
      title: word('edit'),
      above: [
        { href: hostUrl(company.id), label: company.name },
        { href: placeUrl(place.id), label: place.title },
      ],
      problems,
      action: placeUrl(place.id, '/modifica'),
      // After a conflict the page has shown what stands now: saving again is meant.
      version: both || typed === undefined ? place.version : (asked.version ?? 0),
      submit: word('save'),
      before:
        both &&
        h(TwoVersions, {
          theirs: saved,
          yours: mine,
          fields: compared.map(([name, label]) => ({ name, label: word(label) })),
        }),
    },
    h(PlaceFields, {
      typed: mine,
      problems,
      sites: siteOptions(opened.sites, place.siteId),
      tutors: tutorOptions(opened.contacts, place.tutorId ?? undefined),
    }),
  );
}

import { h } from 'preact';
import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { editPlace } from '../commands/edit-place.ts';
import { DemandFields, sayChosen } from '../parts/demand-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { TwoVersions } from '../parts/two-versions.tsx';
import { mayAct } from '../rules/places.ts';
import { demandCodes, environmentCodes } from '../types.ts';
import { icfWords } from '../words/icf.ts';
import { demandsOf, type demandsSchema, environmentOf, typedDemands } from './demand-schema.ts';
import { answered, type OfPlace, openPlaceOf, placeUrl, said } from './opened-place.ts';

/** GET /posti/:placeId/richieste. */
export async function demandsPage(asked: OfPlace) {
  return shown(asked, undefined, []);
}

/** POST /posti/:placeId/richieste. Codes that this form does not have, and that the place has, stay. */
export async function saveDemands(asked: OfPlace<unknown, z.output<typeof demandsSchema>>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const change = { demands: demandsOf(asked.body, place), environment: environmentOf(asked.body, place) };
  const done = await editPlace(asked.tx, place, asked.version ?? 0, change);
  return answered(done, `${placeUrl(place.id)}?fatto=saved`, asked.language);
}

/** The same form with what was chosen. */
export async function demandsAgain(
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
      title: word('whatItAsks'),
      lead: word('demandsLead'),
      above: [{ href: placeUrl(place.id), label: place.title }],
      problems,
      action: placeUrl(place.id, '/richieste'),
      // After a conflict the page has shown what stands now: saving again is meant.
      version: both || typed === undefined ? place.version : (asked.version ?? 0),
      submit: word('saveDemands'),
      before:
        both &&
        h(TwoVersions, {
          theirs: typedDemands(place),
          yours: typed ?? {},
          fields: [...demandCodes, ...environmentCodes].map((name) => ({
            name,
            label: `${name} ${icfWords[name][asked.language]}`,
            say: sayChosen(asked.language),
          })),
        }),
    },
    h(DemandFields, { typed: typed ?? typedDemands(place), problems }),
  );
}

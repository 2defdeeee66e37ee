import { h } from 'preact';
import { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { editPlace } from '../commands/edit-place.ts';
import { DemandFields } from '../parts/demand-fields.tsx';
import { PlaceFormPage } from '../parts/place-form-page.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { mayAct } from '../rules/places.ts';
import { demandCodes, type Extent, environmentCodes, type Place, type PlaceContent } from '../types.ts';
import { answered, type OfPlace, openPlaceOf, placeUrl, said } from './opened-place.ts';

const demand = z.enum(['', '0', '1', '2', '3', '4'], { message: 'choice.missing' }).default('');
const factor = z
  .enum(['', 'b4', 'b3', 'b2', 'b1', '0', 'f1', 'f2', 'f3', 'f4'], { message: 'choice.missing' })
  .default('');

/** What the work asks, code by code; what is left empty is not known. */
export const demandsSchema = z.strictObject({
  ...(Object.fromEntries(demandCodes.map((c) => [c, demand])) as Record<
    (typeof demandCodes)[number],
    typeof demand
  >),
  ...(Object.fromEntries(environmentCodes.map((c) => [c, factor])) as Record<
    (typeof environmentCodes)[number],
    typeof factor
  >),
});
type Sent = z.output<typeof demandsSchema>;

/** GET /posti/:placeId/richieste. */
export async function demandsPage(asked: OfPlace) {
  return shown(asked, undefined, []);
}

/** POST /posti/:placeId/richieste. Codes that this form does not have, and that the place has, stay. */
export async function saveDemands(asked: OfPlace<unknown, Sent>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const change = { demands: demandsOf(asked.body, place), environment: environmentOf(asked.body, place) };
  const done = await editPlace(asked.tx, place, asked.version ?? 0, change);
  return answered(done, `${placeUrl(place.id)}?fatto=saved`, asked.language);
}

/** The same form with what was chosen. */
export async function demandsAgain(asked: OfPlace, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, said(problems, asked.language));
}

function demandsOf(sent: Sent, place: Place): PlaceContent['demands'] {
  const kept = Object.entries(place.demands).filter(([c]) => !demandCodes.some((d) => d === c));
  const given = demandCodes.flatMap((c) => (sent[c] === '' ? [] : [[c, Number(sent[c]) as Extent] as const]));
  return Object.fromEntries([...kept, ...given]);
}

function environmentOf(sent: Sent, place: Place): PlaceContent['environment'] {
  const kept = Object.entries(place.environment).filter(([c]) => !environmentCodes.some((e) => e === c));
  const given = environmentCodes.flatMap((c) => {
    const said = sent[c];
    if (said === '') return [];
    const level = Number(said.at(-1)) as Extent;
    return [
      [c, { kind: said.startsWith('b') ? ('barrier' as const) : ('facilitator' as const), level }] as const,
    ];
  });
  return Object.fromEntries([...kept, ...given]);
}

const typedOf = (p: Place): Typed => ({
  ...Object.fromEntries(Object.entries(p.demands).map(([c, n]) => [c, String(n)])),
  ...Object.fromEntries(
    Object.entries(p.environment).map(([c, { kind, level }]) => [
      c,
      level === 0 ? '0' : `${kind === 'barrier' ? 'b' : 'f'}${level}`,
    ]),
  ),
});

async function shown(asked: OfPlace, typed: Typed | undefined, problems: readonly Problem[]) {
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
      version: place.version,
      submit: word('saveDemands'),
    },
    h(DemandFields, { typed: typed ?? typedOf(place), problems }),
  );
}

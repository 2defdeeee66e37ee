import { absent, type Outcome } from '../../platform/http/route.ts';
import type { WishKind } from './types.ts';

/** The "no"s of this stage: code and HTTP status. The sentence is in the words, under the same code. */
export const placeRefusals = {
  absent: 404,
  'changed-meanwhile': 409,
  'not-in-this-state': 409,
  'already-answered': 409,
  wish: 422,
  'site-not-theirs': 422,
  'tutor-not-theirs': 422,
  'days-backwards': 422,
  'lost-after-end': 422,
  'hours-backwards': 422,
  'shifts-overlap': 422,
  'tasks-missing': 422,
  'lost-already': 422,
  'capacity-missing': 422,
  'choose-term': 422,
  'no-term': 422,
  'skill-already': 422,
  'expiry-past': 422,
  'expiry-too-late': 422,
  'too-many-links': 422,
} as const;

/** Code of a refusal of this stage. */
export type PlaceRefusalCode = keyof typeof placeRefusals;
/** `field` names the form's field it concerns; `wish`: which wish was found there, in which `words`. */
export type PlaceRefusal = {
  ok: false;
  code: PlaceRefusalCode;
  field: string;
  wish?: WishKind;
  words?: string;
};

/** A refusal is a value. */
export function refuse(code: PlaceRefusalCode, field = ''): PlaceRefusal {
  return { ok: false, code, field };
}

/** The refusal of a wish. @param found where and what it is */
export function refuseWish(found: { field: string; wish: WishKind; clause: string }): PlaceRefusal {
  return { ...refuse('wish', found.field), wish: found.wish, words: found.clause };
}

/** What a refusal answers: nothing there, or the form again with its status.
 *  @param sentence of a wish that was refused, which names its field */
export function refusedOutcome(refusal: PlaceRefusal, sentence?: string): Outcome {
  const status = placeRefusals[refusal.code];
  return status === 404
    ? absent
    : { kind: 'again', status, problems: [{ field: refusal.field, message: sentence ?? refusal.code }] };
}

/** The "no"s about an offer: its own, and what the commands of companies refuse, by their codes. */
export type OfferRefusal = { ok: false; code: string; field: string };

/** A refusal of an offer. */
export function refuseOffer(code: 'already-answered' | 'company-not-here', field = ''): OfferRefusal {
  return { ok: false, code, field };
}

/** What such a refusal answers: the form again; 409 where somebody was first. */
export function refusedOffer({ code, field }: OfferRefusal): Outcome {
  const status = code === 'already-answered' || code === 'changed-meanwhile' ? 409 : 422;
  return { kind: 'again', status, problems: [{ field, message: code }] };
}

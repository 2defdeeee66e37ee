import { type ComponentChildren, h } from 'preact';
import type { z } from 'zod';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { parseTyped } from '../../../platform/http/typed-body.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import type { SiteShell } from '../../../ui/site-page.tsx';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import { dayInRome, formatDay, isCalendarDay } from '../../../values/calendar-day.ts';
import { companyWords } from '../../companies/words.ts';
import { listOfferComuni } from '../commands/list-offer-comuni.ts';
import { numberForm } from '../commands/number-form.ts';
import { offerPlace } from '../commands/offer-place.ts';
import { OfferPage } from '../parts/offer-page.tsx';
import { OfferThanks } from '../parts/offer-thanks.tsx';
import { CALL_WITHIN_WORKING_DAYS, callBy } from '../rules/offers.ts';
import { type OfferWord, offerWords } from '../words/offers.ts';
import { wishWords } from '../words/wishes.ts';
import { TRAP } from './company-form-schema.ts';
import { offerOf, offerSchema } from './offer-schema.ts';

const path = '/offri-un-posto';

/** What is asked of readers at the foot of a page, by a stage that comes later. */
export type OfferFoot = (v: PublicVisit, section: 'offer' | 'offer-sent') => Promise<ComponentChildren>;

/** GET /offri-un-posto: the form. */
export async function offerPage(v: PublicVisit, foot: OfferFoot): Promise<PublicAnswer> {
  return shown(v, {}, [], 200, await foot(v, 'offer'));
}

/** POST /offri-un-posto: sends it; a problem gives it back as it was typed. */
export async function sendOffer(v: PublicVisit): Promise<PublicAnswer> {
  const parsed = parseTyped(offerSchema, v.typed);
  if ('problems' in parsed) return shown(v, v.typed, parsed.problems.map(ofForm), 422);
  const done = await offerPlace(v.doors, offerOf(parsed.value as z.output<typeof offerSchema>), v);
  if (done.ok)
    return { kind: 'go', to: `${siteAddress(`${path}/grazie`, v.language)}?entro=${done.answerBy}` };
  if (done.code === 'too-many') return shown(v, v.typed, [{ field: '', message: done.code }], 429);
  if (!('wishes' in done)) return shown(v, v.typed, [{ field: 'comune', message: done.code }], 422);
  const wishes = done.wishes.map(({ field, wish, clause }) => {
    // The label is a question; here it opens a sentence.
    const label = offerWords[field as OfferWord][v.language].replace(/\?$/, '');
    return { field, message: say(wishWords, `wish.${wish}`, v.language, { field: label, words: clause }) };
  });
  return shown(v, v.typed, wishes, 422);
}

/** GET /offri-un-posto/grazie: what happens next. The day stands in the address, and counts only where it can be true: from
 *  today to the day that whoever writes now is told. */
export async function offerThanksPage(v: PublicVisit, foot: OfferFoot): Promise<PublicAnswer> {
  const { entro = '' } = v.query;
  const today = dayInRome(v.now);
  const day =
    isCalendarDay(entro) && entro >= today && entro <= callBy(today)
      ? formatDay(entro, v.language)
      : undefined;
  return {
    kind: 'page',
    node: h(OfferThanks, {
      shell: shellOf(v, `${path}/grazie`),
      day,
      days: CALL_WITHIN_WORKING_DAYS,
      feedback: await foot(v, 'offer-sent'),
    }),
  };
}

const OTHER_SHAPE: OfferWord = 'form.unknown-field';

/** What nobody sees has no place to lead to; a form in a shape of its own (a field twice) is told as such; what is missing is
 *  said by its name, since the list above the form stands alone. */
function ofForm({ field, message }: Problem): Problem {
  const missing = `empty.${field}`;
  if (message === 'text.empty' && Object.hasOwn(offerWords, missing)) return { field, message: missing };
  const known = Object.hasOwn(offerWords, message) || Object.hasOwn(companyWords, message);
  return { field: field === TRAP || field === 'invio' ? '' : field, message: known ? message : OTHER_SHAPE };
}

const shellOf = (v: PublicVisit, at: string): SiteShell => ({
  lang: v.language,
  assets: v.assets,
  demo: v.demo,
  publicUrl: v.publicUrl,
  addresses: { it: at, en: siteAddress(at, 'en') },
  section: '/partecipa',
});

/** A number of ours, and nobody's text. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function shown(
  v: PublicVisit,
  typed: Typed,
  problems: readonly Problem[],
  status: number,
  feedback?: ComponentChildren,
): Promise<PublicAnswer> {
  const said = sayProblems(companyWords, sayProblems(offerWords, problems, v.language), v.language);
  const comuni = await listOfferComuni(v.doors);
  const number = typedText(typed, 'invio');
  return {
    kind: 'page',
    status,
    ...(status === 429 ? { retryAfterSeconds: 3_600 } : {}),
    node: h(OfferPage, {
      shell: shellOf(v, path),
      action: siteAddress(path, v.language),
      comuni: comuni.map((c) => ({ value: c.code, label: c.name })),
      trap: TRAP,
      invio: uuid.test(number) ? number : numberForm(),
      days: CALL_WITHIN_WORKING_DAYS,
      typed,
      problems: said,
      feedback,
    }),
  };
}

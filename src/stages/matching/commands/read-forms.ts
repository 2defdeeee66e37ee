import { z } from 'zod';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { parseMoney } from '../../../values/money.ts';
import { travelMeans, whole } from '../../competency-balance/types.ts';
import { routes } from '../../eligibility/types.ts';
import { choiceField, dayField, optionalDayField } from '../../organisations/types.ts';
import { note, optional, required } from '../../people/types.ts';
import { type LicenceCode, licenceCodes, type PlaceKind, placeKinds } from '../../places/types.ts';
import { parseTimes } from '../rules/parse-times.ts';
import { type Criterion, criteria, type Stretch, searchStates } from '../types.ts';

const ticked = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values).transform((one) => [one]), z.array(z.enum(values)).max(40)]).default([]);
const lines = (most: number) =>
  optional(note(1_000), 'text').transform((text, ctx): string[] => {
    const all = (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    if (all.length <= most && all.every((line) => line.length >= 2 && line.length <= 120)) return all;
    ctx.addIssue({ code: 'custom', message: 'lines.too-many' });
    return z.NEVER;
  });
const hour = z
  .string()
  .max(10)
  .default('')
  .transform((typed, ctx): string | null => {
    if (typed.trim() === '') return null;
    const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.trim());
    if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2]}`;
    ctx.addIssue({ code: 'custom', message: 'time.malformed' });
    return z.NEVER;
  });
const pastDay = dayField.transform((day, ctx): CalendarDay => {
  if (day <= dayInRome(new Date())) return day;
  ctx.addIssue({ code: 'custom', message: 'day.in-the-future' });
  return z.NEVER;
});

const hoursOf = (day: Stretch['weekday']) =>
  z
    .string()
    .max(200, 'text.too-long')
    .default('')
    .transform((typed, ctx): Stretch[] => {
      const parsed = parseTimes(day, typed);
      if (parsed !== undefined) return parsed;
      ctx.addIssue({ code: 'custom', message: 'times.malformed' });
      return z.NEVER;
    });

/** The form of what she looks for. A question that was not asked yet stays null; «any hour» is the whole week. */
export const searchSchema = z
  .strictObject({
    state: z.enum(searchStates, { message: 'choice.missing' }),
    readyOn: optionalDayField,
    kinds: ticked(placeKinds),
    licencesAsked: z.enum(['not-asked', 'asked'], { message: 'choice.missing' }),
    licences: ticked(licenceCodes),
    otherLicences: lines(5),
    timesAsked: z.enum(['not-asked', 'any', 'these'], { message: 'choice.missing' }),
    day1: hoursOf(1),
    day2: hoursOf(2),
    day3: hoursOf(3),
    day4: hoursOf(4),
    day5: hoursOf(5),
    day6: hoursOf(6),
    day7: hoursOf(7),
    growth: z.enum(['not-asked', 'wanted', 'not-now'], { message: 'choice.missing' }),
    note: optional(note(2_000), 'text'),
  })
  .transform((f, ctx) => {
    const typed = [f.day1, f.day2, f.day3, f.day4, f.day5, f.day6, f.day7].flat();
    if (f.timesAsked === 'these' && typed.length === 0)
      ctx.addIssue({ code: 'custom', path: ['timesAsked'], message: 'times.none' });
    if (f.timesAsked !== 'these' && typed.length > 0)
      ctx.addIssue({ code: 'custom', path: ['timesAsked'], message: 'times.not-these' });
    const times = f.timesAsked === 'any' ? wholeWeek : f.timesAsked === 'these' ? typed : null;
    const asked = f.licencesAsked === 'asked';
    if (!asked && (f.licences.length > 0 || f.otherLicences.length > 0))
      ctx.addIssue({ code: 'custom', path: ['licencesAsked'], message: 'licences.not-asked' });
    return {
      state: f.state,
      readyOn: f.readyOn,
      kinds: f.kinds.length === 0 ? null : ([...new Set(f.kinds)] as PlaceKind[]),
      licences: asked ? ([...new Set(f.licences)] as LicenceCode[]) : null,
      otherLicences: f.otherLicences,
      times,
      growth: f.growth === 'not-asked' ? null : f.growth,
      note: f.note,
    };
  });

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const wholeWeek: readonly Stretch[] = weekdays.map((d) => ({ weekday: d, from: '00:00', to: '00:00' }));

/** The form of a company that she does not want. */
export const exclusionSchema = z.strictObject({
  company: choiceField,
  reason: optional(note(1_000), 'text'),
});

const euros = z
  .string()
  .max(40)
  .default('')
  .transform((typed, ctx): number | null => {
    if (typed.trim() === '') return null;
    const parsed = parseMoney(typed);
    if (parsed.ok && parsed.value <= 100_000) return parsed.value;
    ctx.addIssue({ code: 'custom', message: 'money.malformed' });
    return z.NEVER;
  });

/** The form of a way to a place of work. */
export const travelSchema = z.strictObject({
  site: choiceField,
  means: z.enum(travelMeans, { message: 'choice.missing' }),
  possible: z.enum(['yes', 'no'], { message: 'choice.missing' }),
  how: z.enum(['tried', 'told'], { message: 'choice.missing' }),
  arrivesAt: hour,
  minutes: whole(1, 600),
  kilometres: whole(1, 500),
  onDay: pastDay,
  cost: euros,
  note: optional(note(1_000), 'text'),
});

const points = whole(0, 100).transform((n): number => n ?? 0);
const quota = whole(0, 10_000).transform((n): number => n ?? 0);

/** The form of a project's weights. `unplaced` in points of a hundred, taken off for everybody left without a place. */
export const weightsSchema = z.strictObject({
  ...(Object.fromEntries(criteria.map((c) => [c, points])) as Record<Criterion, typeof points>),
  ...(Object.fromEntries(routes.map((r) => [`quota-${r}`, quota])) as Record<
    `quota-${(typeof routes)[number]}`,
    typeof quota
  >),
  unplaced: points,
  reason: required(note(500), 'text', 'reason'),
});

/** The form by which a place is proposed by hand. */
export const proposeSchema = z.strictObject({
  caso: choiceField,
  posto: choiceField,
  reason: required(note(1_000), 'text', 'reason'),
});

/** The form that computes the points of a project; `back` says which page it leads to. */
export const scoreSchema = z.strictObject({
  project: choiceField,
  back: z.enum(['hub', 'joint']).default('hub'),
});

import { z } from 'zod';
import type { Typed } from '../../../platform/http/route.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { normaliseText } from '../../../values/plain-text.ts';
import type { ContactId, SiteId } from '../../companies/types.ts';
import {
  companies as companiesAround,
  noiseLevels,
  publicContacts,
  whole,
  workplaces,
} from '../../competency-balance/types.ts';
import { choiceField, nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { parseStretches, showStretches } from '../rules/shifts.ts';
import type { PlaceWritten } from '../store/places.ts';
import { licenceCodes, type Place, placeKinds, weekdays } from '../types.ts';

/** Most lines of tasks, and the longest of them. */
const LINES = 20;
const LINE_MAX = 300;

/** A field of several lines, each a thing of its own; empty lines are left out, and dashes before them. */
export const linesField = (most: number) =>
  z
    .string()
    .max(20_000, 'text.too-long')
    .default('')
    .transform((text, ctx): string[] => {
      const parsed = normaliseText(text, { max: most * (LINE_MAX + 1) });
      const lines = (parsed.ok ? parsed.value : '')
        .split('\n')
        .map((l) => l.replace(/^\s*[-•*]\s*/, '').trim())
        .filter((l) => l !== '');
      const problem = !parsed.ok
        ? `text.${parsed.reason}`
        : lines.length > most
          ? 'lines.too-many'
          : lines.some((l) => l.length > LINE_MAX)
            ? 'lines.too-long'
            : lines.some((l) => l.length < 2)
              ? 'lines.too-short'
              : undefined;
      if (problem === undefined) return lines;
      ctx.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    });

/** A choice that may be left open: null then. */
export const known = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(['', ...values], { message: 'choice.missing' })
    .default('')
    .transform((v): T[number] | null => (v === '' ? null : v));
/** Any number of choices. A browser sends one as a text, several as a list. */
export const ticked = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.enum(values).transform((one) => [one]), z.array(z.enum(values)).max(40)], {
      message: 'choice.missing',
    })
    .default([]);
const stretches = z
  .string()
  .max(120, 'shift.malformed')
  .default('')
  .transform((text, ctx) => {
    const read = parseStretches(text);
    if (read !== undefined) return read;
    ctx.addIssue({ code: 'custom', message: 'shift.malformed' });
    return z.NEVER;
  });

/** The form of a place: what it is, where, when. Demands, accommodations and skills have pages of their own. */
export const placeFormSchema = z.strictObject({
  kind: z.enum(placeKinds, { message: 'choice.missing' }),
  title: nameField(2, 160),
  siteId: choiceField,
  tutorId: z.union([z.literal('').transform(() => null), choiceField]).default(null),
  capacity: whole(1, 99),
  tasks: linesField(LINES),
  hoursMin: whole(1, 60),
  hoursMax: whole(1, 60),
  day1: stretches,
  day2: stretches,
  day3: stretches,
  day4: stretches,
  day5: stretches,
  day6: stretches,
  day7: stretches,
  fromOn: optionalDayField,
  toOn: optionalDayField,
  lostOn: optionalDayField,
  transport: optionalNameField(500),
  licences: ticked(licenceCodes),
  licenceOther: linesField(5),
  noise: known(noiseLevels),
  people: known(companiesAround),
  place: known(workplaces),
  public: known(publicContacts),
  growth: optionalNameField(500),
});
type Sent = z.output<typeof placeFormSchema>;

/** What the form says of a place, as commands take it. */
export function writtenBy(
  sent: Sent,
): Omit<PlaceWritten, 'occupation' | 'skills' | 'demands' | 'environment' | 'accommodations'> {
  return {
    kind: sent.kind,
    title: sent.title,
    siteId: sent.siteId as SiteId,
    tutorId: sent.tutorId as ContactId | null,
    capacity: sent.capacity ?? 1,
    tasks: sent.tasks,
    weeklyHoursMin: sent.hoursMin,
    weeklyHoursMax: sent.hoursMax,
    shifts: weekdays.flatMap((weekday) => sent[`day${weekday}`].map((s) => ({ weekday, ...s }))),
    fromOn: sent.fromOn,
    toOn: sent.toOn,
    lostOn: sent.lostOn,
    transport: sent.transport,
    licences: { codes: [...new Set(sent.licences)], other: sent.licenceOther },
    surroundings: { noise: sent.noise, people: sent.people, place: sent.place, public: sent.public },
    growth: sent.growth,
  };
}

/** A place of which only the form was filled in. */
export const nothingElseKnown = {
  occupation: null,
  skills: [],
  demands: {},
  environment: {},
  accommodations: [],
} as const satisfies Partial<PlaceWritten>;

/** A place as its form would have been typed. */
export function typedPlace(p: Place, lang: 'it' | 'en'): Typed {
  const day = (d: Place['fromOn']) => (d === null ? '' : formatDay(d, lang));
  const number = (n: number | null) => (n === null ? '' : String(n));
  return {
    kind: p.kind,
    title: p.title,
    siteId: p.siteId,
    tutorId: p.tutorId ?? '',
    capacity: number(p.capacity),
    tasks: p.tasks.join('\n'),
    hoursMin: number(p.weeklyHoursMin),
    hoursMax: number(p.weeklyHoursMax),
    ...Object.fromEntries(weekdays.map((d) => [`day${d}`, showStretches(p.shifts, d)])),
    fromOn: day(p.fromOn),
    toOn: day(p.toOn),
    lostOn: day(p.lostOn),
    transport: p.transport ?? '',
    licences: p.licences.codes,
    licenceOther: p.licences.other.join('\n'),
    noise: p.surroundings.noise ?? '',
    people: p.surroundings.people ?? '',
    place: p.surroundings.place ?? '',
    public: p.surroundings.public ?? '',
    growth: p.growth ?? '',
  };
}

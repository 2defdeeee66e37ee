import { z } from 'zod';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { nameField, optionalDayField } from '../../organisations/types.ts';
import { note, optional, place } from '../../people/types.ts';
import { stepFreeAnswers, toiletAnswers } from '../types.ts';
import { chosen } from './typed-fields.ts';

/** The form of a place of work: a comune of the territory, or any other by its name. */
export const siteSchema = z
  .strictObject({
    name: nameField(2, 120),
    address: optional(note(200), 'text'),
    comune: z.string().max(10).default(''),
    otherComune: optional(place(true), 'comune'),
    onFoot: optional(note(500), 'text'),
    publicTransport: optional(note(500), 'text'),
    stepFree: chosen(stepFreeAnswers),
    accessibleToilet: chosen(toiletAnswers),
    accessibility: optional(note(1_000), 'text'),
    seenOn: optionalDayField,
    closedOn: optionalDayField,
  })
  .transform(({ comune, otherComune, ...rest }, ctx) => {
    const codiceCatastale = comune || otherComune;
    if (codiceCatastale && comuneByCatastale(codiceCatastale)) return { ...rest, codiceCatastale };
    ctx.addIssue({
      code: 'custom',
      path: ['comune'],
      message: codiceCatastale ? 'comune.unknown' : 'comune.empty',
    });
    return z.NEVER;
  });

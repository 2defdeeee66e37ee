import { z } from 'zod';
import { parsePartitaIva } from '../../../values/partita-iva.ts';
import { nameField, optionalDayField } from '../../organisations/types.ts';
import { note, optional } from '../../people/types.ts';
import { companyKinds } from '../types.ts';
import { chosen, optionalId, optionalNumber } from './typed-fields.ts';

/** ATECO codes by level: division 01, group 01.1, class 01.11, category 01.11.1 or 01.11.10. */
const ateco = z
  .string()
  .max(100, 'ateco.malformed')
  .default('')
  .transform((text, ctx): string | null => {
    const typed = text.replaceAll(/\s+/g, '');
    if (typed === '') return null;
    if (/^[0-9]{2}(\.[0-9]{1,2}){0,2}$/.test(typed)) return typed;
    ctx.addIssue({ code: 'custom', message: 'ateco.malformed' });
    return z.NEVER;
  });

/** The fields of what a company is, as they are typed. */
export const companyFields = {
  name: nameField(2, 160),
  partitaIva: optional(parsePartitaIva, 'partita-iva'),
  kind: chosen(companyKinds),
  activity: optional(note(300), 'text'),
  ateco,
  hostCapacity: optionalNumber(999),
  another: z
    .literal('on')
    .optional()
    .transform((tick) => tick === 'on'),
};

/** The fields of what is promised next; `nextBy` empty: by the writer. */
export const nextFields = {
  nextStep: optional(note(300), 'text'),
  nextOn: optionalDayField,
  nextBy: optionalId(),
};

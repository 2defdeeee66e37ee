import { z } from 'zod';
import { nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { formWithRows } from '../../projects/commands/read-rows.ts';
import { newsKinds, type SiteAssetId } from '../types.ts';
import { emailLine, line, optionalId, webAddress } from './typed-fields.ts';

/** As much as is taken of a text while it may still hold the mark-up of a word processor. In characters. */
const AS_PASTED = 300_000;

const long = z.string().max(AS_PASTED, 'text.too-long').default('');

/** The tables of the form, with the fields of a row. */
export const textTables = {
  documenti: ['title', 'asset', 'url'],
  contatti: ['office', 'address', 'phone', 'email', 'hours'],
} as const;

/** The form of a page in one language. `body` and `more` as they were typed or pasted. */
export const textSchema = formWithRows(
  textTables,
  z.strictObject({
    title: nameField(3, 160),
    lead: nameField(3, 320),
    body: long,
    office: optionalNameField(160),
    image: optionalId<SiteAssetId>(),
    date: optionalDayField,
    expiresOn: optionalDayField,
    newsKind: z
      .union([z.literal(''), z.enum(newsKinds)], { message: 'choice.missing' })
      .default('')
      .transform((kind) => (kind === '' ? null : kind)),
    more: long,
    documenti: z
      .array(
        z
          .strictObject({
            title: nameField(3, 200),
            asset: optionalId<SiteAssetId>(),
            url: webAddress,
          })
          .superRefine(({ asset, url }, ctx) => {
            if ((asset === null) === (url === null))
              ctx.addIssue({ code: 'custom', message: 'document-incomplete', path: ['asset'] });
          }),
      )
      .max(30, 'rows.too-many')
      .default([]),
    contatti: z
      .array(
        z.strictObject({
          office: nameField(2, 160),
          address: line(200),
          phone: line(60),
          email: emailLine,
          hours: line(200),
        }),
      )
      .max(8, 'rows.too-many')
      .default([]),
  }),
);

/** What the form sent, its parts checked. */
export type TypedText = z.output<typeof textSchema>;

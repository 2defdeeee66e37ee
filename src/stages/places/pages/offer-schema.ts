import { z } from 'zod';
import { parseEmailAddress } from '../../../values/email-address.ts';
import { parsePhoneNumber } from '../../../values/phone-number.ts';
import { type CompanyId, type CompanyKind, companyKinds } from '../../companies/types.ts';
import { neededText } from '../../diary/types.ts';
import { nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { note, optional, required } from '../../people/types.ts';
import type { OfferContent } from '../store/offer-door.ts';
import { TRAP } from './company-form-schema.ts';

/** As the table counts: a character that takes two units of UTF-16 is one. */
const least = (min: number) => (text: string | null) => text === null || [...text].length >= min;
const optionalLine = (max: number) => optionalNameField(max).refine(least(2), 'text.too-short');

/** What a company sends. `invio`: the number of the form, made when it was shown, so that sent twice it is one. */
export const offerSchema = z
  .strictObject({
    invio: z.uuid('form.unknown-field'),
    /** nobody sees it: who fills it is a program */
    [TRAP]: z.literal('', 'not-empty').default(''),
    companyName: nameField(2, 160).refine(least(2), 'text.too-short'),
    comune: z.string('comune.missing').regex(/^[A-Z]\d{3}$/, 'comune.missing'),
    activity: optionalLine(160),
    work: required(note(1_000), 'text', 'text').refine(least(3), 'text.too-short'),
    contactName: nameField(2, 120).refine(least(2), 'text.too-short'),
    phone: optional(parsePhoneNumber, 'phone'),
    email: optional(parseEmailAddress, 'email'),
    whenToCall: optionalLine(200),
  })
  .refine((o) => o.phone !== null || o.email !== null, {
    path: ['phone'],
    message: 'phone-or-email',
    // Said with what else is missing, not only once all of that is there.
    when: () => true,
  });

/** What was sent, as the command takes it. */
export function offerOf(sent: z.output<typeof offerSchema>): OfferContent & { sentKey: string } {
  return {
    sentKey: sent.invio,
    companyName: sent.companyName,
    codiceCatastale: sent.comune,
    activity: sent.activity,
    work: sent.work,
    contactName: sent.contactName,
    phone: sent.phone,
    email: sent.email,
    whenToCall: sent.whenToCall,
  };
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The form that takes an offer up. `into`: an entry that is like it, or `new`; `address`: the page of any other, which counts
 *  before `into`. `chosenBy`: the field that says which company it is. */
export const takeSchema = z
  .strictObject({
    into: z.string().max(60).default(''),
    address: z.string().max(2_000).default(''),
    kind: z.union([z.literal(''), z.enum(companyKinds)], 'kind-missing').default(''),
    what: neededText(2_500),
    nextStep: optional(note(300), 'text'),
    nextOn: optionalDayField,
    body: z.string().max(60).default(''),
  })
  .transform(({ into, address, kind, ...rest }, ctx) => {
    const chosenBy = address.trim() === '' ? 'into' : 'address';
    const id = uuid.exec(chosenBy === 'address' ? address : into)?.[0];
    if (id !== undefined) return { ...rest, chosenBy, into: { companyId: id as CompanyId } };
    if (chosenBy === 'into' && into === 'new' && kind !== '')
      return { ...rest, chosenBy, into: { kind: kind satisfies CompanyKind } };
    const [path, message] =
      chosenBy === 'address'
        ? ['address', 'no-address']
        : into === 'new'
          ? ['kind', 'kind-missing']
          : ['into', 'choose-company'];
    ctx.addIssue({ code: 'custom', path: [path], message });
    return z.NEVER;
  });

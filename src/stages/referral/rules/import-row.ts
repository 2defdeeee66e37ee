import { withoutAccents } from '../../../values/latin-letters.ts';
import { isIdentityKeepable } from '../../people/rules.ts';
import { type Contact, contactSchema, type Identity, identitySchema } from '../../people/types.ts';
import {
  type ImportColumns,
  type ImportField,
  type ImportProblem,
  importFields,
  type Letter,
  letterSchema,
} from '../types.ts';

/** What a row becomes when it is entered. */
export type ImportedPerson = { identity: Identity; contact: Contact; letter: Letter };

/** What people write in a list for what we keep as a code; without accents, in small letters. */
const spoken: Partial<Record<ImportField, Readonly<Record<string, string>>>> = {
  sex: { f: 'F', femmina: 'F', donna: 'F', female: 'F', m: 'M', maschio: 'M', uomo: 'M', male: 'M' },
  preferredChannel: {
    telefono: 'telephone',
    cellulare: 'telephone',
    telephone: 'telephone',
    sms: 'text-message',
    messaggio: 'text-message',
    whatsapp: 'text-message',
    email: 'e-mail',
    'e-mail': 'e-mail',
    mail: 'e-mail',
    lettera: 'letter',
    posta: 'letter',
    'persona di fiducia': 'through-trusted-person',
    familiare: 'through-trusted-person',
  },
  language: {
    italiano: 'it',
    inglese: 'en',
    rumeno: 'ro',
    romeno: 'ro',
    albanese: 'sq',
    arabo: 'ar',
    cinese: 'zh',
    spagnolo: 'es',
    francese: 'fr',
    ucraino: 'uk',
    bengalese: 'bn',
    lis: 'lis',
    altro: 'other',
    altra: 'other',
  },
};

const parts = { identity: identitySchema, contact: contactSchema, letter: letterSchema } as const;
const fieldsOf = {
  identity: importFields.slice(0, 7),
  contact: importFields.slice(7, 14),
  letter: importFields.slice(14),
} as const;

/** Reads one row of a list as the forms would, field by field.
 *  @param cells of the row, as they stood in the list
 *  @returns what is to be entered, or everything that is wrong: codes of the words of `people` and of this stage */
export function readImportRow(
  cells: readonly string[],
  columns: ImportColumns,
): ({ ok: true } & ImportedPerson) | { ok: false; problems: ImportProblem[] } {
  const typed = (fields: readonly ImportField[]) =>
    Object.fromEntries(fields.map((field) => [field, asTyped(field, cells[columns[field] ?? -1] ?? '')]));
  const identity = parts.identity.safeParse(typed(fieldsOf.identity));
  const contact = parts.contact.safeParse(typed(fieldsOf.contact));
  const letter = parts.letter.safeParse(typed(fieldsOf.letter));
  if (identity.success && contact.success && letter.success) {
    if (isIdentityKeepable(identity.data))
      return { ok: true, identity: identity.data, contact: contact.data, letter: letter.data };
    return { ok: false, problems: [{ field: 'codiceFiscale', code: 'codice-fiscale-disagrees' }] };
  }
  const problems = [identity, contact, letter].flatMap((read) =>
    (read.error?.issues ?? []).map(({ path, message }): ImportProblem => {
      const field = importFields.find((known) => known === path[0]) ?? '';
      return { field, code: field !== '' && field in spoken ? `${field}.unknown` : message };
    }),
  );
  return { ok: false, problems };
}

/** Whether nothing stands in a row: lists end with such rows. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function asTyped(field: ImportField, cell: string): string {
  const words = spoken[field];
  if (words === undefined) return cell;
  const said = withoutAccents(cell).trim();
  // What is not in the list stays as it was written, and is refused with the row.
  return Object.hasOwn(words, said) ? (words[said] ?? '') : cell.trim();
}

import { withoutAccents } from '../../../values/latin-letters.ts';
import { type ImportColumns, type ImportField, importFields } from '../types.ts';

/** What the head of a list is called by those who keep one, without accents, spaces and punctuation. Our own labels are
 *  among them, so that a list filled in from ours is known at once. */
const headNames: Readonly<Record<ImportField, readonly string[]>> = {
  familyName: ['cognome', 'familyname', 'surname', 'lastname'],
  givenName: ['nome', 'givenname', 'firstname', 'name'],
  birthDate: [
    'datadinascita',
    'datanascita',
    'natoil',
    'nataatil',
    'natail',
    'nascita',
    'dateofbirth',
    'birthdate',
  ],
  birthplace: [
    'luogodinascita',
    'luogonascita',
    'comunedinascita',
    'natoa',
    'nataa',
    'placeofbirth',
    'birthplace',
  ],
  sex: ['sesso', 'genere', 'sex', 'gender'],
  codiceFiscale: ['codicefiscale', 'cf', 'codfiscale', 'codfisc', 'taxcode'],
  mismatchReason: ['motivocodicefiscale', 'notecodicefiscale', 'motivocf'],
  address: ['indirizzo', 'indirizzodiresidenza', 'via', 'residenza', 'address'],
  comune: ['comune', 'comunediresidenza', 'comuneresidenza', 'citta', 'municipality', 'town', 'city'],
  phone: [
    'telefono',
    'tel',
    'cellulare',
    'cell',
    'recapitotelefonico',
    'numeroditelefono',
    'phone',
    'telephone',
    'mobile',
  ],
  email: ['email', 'mail', 'postaelettronica', 'indirizzoemail', 'emailaddress'],
  preferredChannel: ['canalepreferito', 'comepreferisceessereraggiunta', 'preferredchannel'],
  howToReach: ['comeraggiungerla', 'comeraggiungerlo', 'notecontatto', 'noterecapiti', 'howtoreach'],
  language: ['lingua', 'linguaparlata', 'language'],
  reason: ['motivo', 'motivodellasegnalazione', 'perche', 'motivazione', 'segnalazione', 'reason'],
  wishes: ['desideri', 'desidera', 'cosadesidera', 'aspirazioni', 'wishes'],
  needs: ['bisogni', 'checosalaiuta', 'sostegni', 'necessita', 'needs'],
};

/** A head as it is compared: small letters and digits alone. */
const plain = (head: string): string => withoutAccents(head).replace(/[^\p{L}\p{N}]/gu, '');

/** The head of a list as it is known again: names in their order, whatever their case, accents and spaces. */
export function headKey(header: readonly string[]): string {
  return JSON.stringify(header.map(plain));
}

/** Which column is probably which field, by the names in the head alone. A name that stands twice is proposed for neither:
 *  somebody chooses. */
export function proposeColumns(header: readonly string[]): ImportColumns {
  const heads = header.map(plain);
  return Object.fromEntries(
    importFields.flatMap((field) => {
      const fitting = heads.flatMap((head, column) => (headNames[field].includes(head) ? [column] : []));
      return fitting.length === 1 ? [[field, fitting[0]]] : [];
    }),
  );
}

/** What is wrong with a choice of columns: family and given name are needed, and a column is one field. */
export function columnProblems(
  columns: ImportColumns,
  width: number,
): { field: ImportField; code: 'column.missing' | 'column.twice' | 'column.no-such' }[] {
  return importFields.flatMap((field) => {
    const code = problemOfColumn(field, columns, width);
    return code ? [{ field, code }] : [];
  });
}

function problemOfColumn(field: ImportField, columns: ImportColumns, width: number) {
  const column = columns[field];
  if (column === undefined)
    return field === 'familyName' || field === 'givenName' ? 'column.missing' : undefined;
  if (!Number.isInteger(column) || column < 0 || column >= width) return 'column.no-such';
  return Object.values(columns).filter((c) => c === column).length > 1 ? 'column.twice' : undefined;
}

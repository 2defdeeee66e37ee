import type { ImportColumns, ImportField } from '../../src/stages/referral/types.ts';
import { birthplaceByCode } from '../../src/values/birthplace.ts';
import { formatDay } from '../../src/values/calendar-day.ts';
import { peopleOfTheList, standingInTheList } from './data/entrances.ts';
import { inventStory } from './invent-story.ts';
import type { Story } from './story.ts';

/** Heads of the columns, as a service calls them, and which field each is. */
const heads: readonly (readonly [string, ImportField])[] = [
  ['Cognome', 'familyName'],
  ['Nome', 'givenName'],
  ['Data di nascita', 'birthDate'],
  ['Luogo di nascita', 'birthplace'],
  ['Sesso', 'sex'],
  ['CF', 'codiceFiscale'],
  ['Residenza', 'comune'],
  ['Indirizzo', 'address'],
  ['Telefono', 'phone'],
  ['Perché', 'reason'],
];

/** A service's own list as a CSV: the people of the demonstration who come in by it, one who is there already, and a row
 *  with a day that does not exist.
 *  @param first number of the first person of the list */
export function inventList(first: number): { columns: ImportColumns; csv: Buffer } {
  const rows = [...Array.from({ length: peopleOfTheList }, (_, n) => first + n), standingInTheList]
    .map((number) => rowOf(inventStory(number)))
    .concat([broken]);
  const csv = [heads.map(([head]) => head), ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
  const columns = Object.fromEntries(heads.map(([, field], index) => [field, index]));
  return { columns, csv: Buffer.from(`${csv}\r\n`) };
}

const broken = [
  'Becucci',
  'Mara',
  '31/02/1988',
  'Firenze',
  'F',
  '',
  'Pontassieve',
  'Via della Fonte 2',
  '',
  '',
];

function rowOf({ identity: i, contact: c, letter }: Story): readonly string[] {
  const place = (code: string | null): string => {
    const found = birthplaceByCode(code ?? '');
    return found?.kind === 'comune' ? found.comune.name : (found?.country.it ?? '');
  };
  return [
    i.familyName,
    i.givenName,
    i.birthDate === null ? '' : formatDay(i.birthDate, 'it'),
    place(i.birthplace),
    i.sex ?? '',
    i.codiceFiscale ?? '',
    place(c.comune),
    c.address ?? '',
    c.phone ?? '',
    letter.reason ?? '',
  ];
}

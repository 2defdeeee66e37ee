import { createHash } from 'node:crypto';
import { composeIdentity } from '../db/seed/compose-identity.ts';
import type { Identity } from '../src/stages/people/types.ts';
import type { CalendarDay } from '../src/values/calendar-day.ts';

const families =
  'Bruni Conti Esposito Fabbri Galli Landi Moretti Neri Zani Rossi Bianchi Ricci Marini Costa Giordano Mancini Rizzo Lombardi Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Gatti Pellegrini Palumbo Sanna Farina Testa Monti Grassi Vitale Serra Coppola Parisi Villa Ferri Bianco Marchi Longo Leone Gentile Martinelli Sala Battaglia Orlando Amato Basile Donati Guidi Basili Poli Nardi'.split(
    ' ',
  );
const givenNames =
  'Ada Aldo Anna Bruno Carla Dario Elena Fabio Gina Ivo Lara Luca Marta Nino Olga Piero Rita Sara Tina Ugo Vera Zeno Alba Berto Clara Dina Enzo Flora Guido Iris Leda Mauro Nora Oreste'.split(
    ' ',
  );
const birthplaces = ['Firenze', 'Pontassieve', 'Reggello', 'Massa', 'Carrara'];
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that tells its number and still lies anywhere in an index, as random ones do.
 *  @param kind rows of different tables have different ids */
export function idOf(kind: string, n: number): string {
  const h = createHash('md5').update(`${kind} ${n}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${n.toString(16).padStart(12, '0')}`;
}

/** The number in an id of `idOf`. */
export const numberOf = (id: string): number => Number.parseInt(id.slice(24), 16);

/** The code by which colleagues speak of person `n`: six signs, none twice up to thirty million. */
export function codeOf(n: number): string {
  let rest = (n * 387_420_489 + 17) % 32 ** 6;
  let code = '';
  for (let i = 0; i < 6; i++) {
    code += alphabet.charAt(rest % 32);
    rest = Math.floor(rest / 32);
  }
  return code;
}

/** Who person `n` is: always the same, and like nobody who lives. */
export function identityOf(n: number): Identity {
  const pick = <T>(from: readonly T[], step: number): T => from[Math.floor(n / step) % from.length] as T;
  const day = (from: number, count: number, step: number) =>
    String(from + (Math.floor(n / step) % count)).padStart(2, '0');
  return composeIdentity({
    family: pick(families, 3),
    given: `${pick(givenNames, 1)} ${pick(givenNames, 41)}`,
    sex: n % 2 === 0 ? 'F' : 'M',
    born: `${day(1955, 50, 7)}-${day(1, 12, 11)}-${day(1, 28, 13)}` as CalendarDay,
    birthplace: pick(birthplaces, 5),
  });
}

/** How person `n` is reached: the columns of her contacts that are filled in. */
export function contactOf(n: number): Readonly<Record<string, string>> {
  return {
    address_enc: `Via delle Prove ${1 + (n % 300)}`,
    comune_enc: 'G825',
    phone_enc: `055 ${1_000_000 + (n % 8_999_999)}`,
    preferred_channel_enc: 'telephone',
  };
}

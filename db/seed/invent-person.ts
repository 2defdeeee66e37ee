import type { Contact, Identity } from '../../src/stages/people/types.ts';
import { type CalendarDay, calendarDay } from '../../src/values/calendar-day.ts';
import type { Sex } from '../../src/values/codice-fiscale.ts';
import { parseEmailAddress } from '../../src/values/email-address.ts';
import { withoutAccents } from '../../src/values/latin-letters.ts';
import { parsePhoneNumber } from '../../src/values/phone-number.ts';
import { type CodeCase, composeIdentity } from './compose-identity.ts';
import type { LetterCore } from './data/letter-cores.ts';
import { waysToReach } from './data/letter-parts.ts';
import {
  birthplacesHere,
  italianGivenNames,
  localFamilies,
  type Origin,
  origins,
  streets,
} from './data/names.ts';
import { type Draw, drawFor } from './draw.ts';
import { birthplaceCode, livedIn } from './place-codes.ts';
import { worded } from './worded.ts';

/** The year from which ages are counted back: a person keeps her day of birth when the seed is run in another year. */
const BASE_YEAR = 2026;
const YOUNGEST = 19;
const OLDEST = 60;

export type InventedPerson = { readonly identity: Identity; readonly contact: Contact; readonly age: number };

/** Who a number is, and how to reach her: names by age and origin, a birthplace, a codice fiscale that agrees.
 *  @param core the heart of her letter, which says how old she can be
 *  @param comune where she lives, when her service is that of one comune; drawn from the territory when left out */
export function inventPerson(
  number: number,
  territory: string,
  core: LetterCore,
  comune?: string,
): InventedPerson {
  const draw = drawFor(number, 'person');
  const origin = originOf(draw, core);
  const sex: Sex = draw.chance(50) ? 'F' : 'M';
  const age = draw.int(Math.max(YOUNGEST, core.from ?? YOUNGEST), Math.min(OLDEST, core.to ?? OLDEST));
  const born = birthDay(draw, BASE_YEAR - age);
  const identity = composeIdentity({
    family: familyOf(draw, origin, territory),
    given: givenOf(draw, origin, sex, age),
    sex,
    born,
    birthplace: birthplaceOf(draw, origin, territory, born),
    code: codeCase(number, sex),
  });
  return {
    identity,
    age,
    contact: inventContact(number, identity, origin, core, comune ?? draw.pick(livedIn(territory))),
  };
}

function originOf(draw: Draw, core: LetterCore): Origin {
  if (core.abroad) return draw.weighted(origins.filter((o) => o.language !== 'it'));
  return draw.weighted(core.signs ? origins.filter((o) => o.language === 'it') : origins);
}

function birthDay(draw: Draw, year: number): CalendarDay {
  return calendarDay(year, draw.int(1, 12), draw.int(1, 28)) ?? (`${year}-01-01` as CalendarDay);
}

function familyOf(draw: Draw, origin: Origin, territory: string): string {
  return draw.pick(origin.families.length > 0 ? origin.families : (localFamilies[territory] ?? []));
}

function givenOf(draw: Draw, origin: Origin, sex: Sex, age: number): string {
  const own = sex === 'F' ? origin.women : origin.men;
  // Half of the Italians from further away have the names of the place where they live.
  if (own.length > 0 && (origin.language !== 'it' || draw.chance(50))) return draw.pick(own);
  const names = italianGivenNames[sex === 'F' ? 'women' : 'men'];
  return draw.pick(age >= 37 ? names.older : names.younger);
}

function birthplaceOf(draw: Draw, origin: Origin, territory: string, born: CalendarDay): string {
  const bornHere = born >= '1990' && draw.chance(origin.bornHere);
  if (origin.birthplaces !== 'here' && !bornHere) return draw.pick(origin.birthplaces);
  const places = birthplacesHere[territory];
  return draw.pick([...(places?.always ?? []), ...(born < '1994' ? (places?.before1994 ?? []) : [])]);
}

/** One in forty with omocodia, one in fifty without a code, one in sixty with a code of another surname. */
function codeCase(number: number, sex: Sex): CodeCase | undefined {
  if (number % 40 === 17) return 'omocodia';
  if (number % 50 === 33) return { none: 'Codice fiscale in rilascio: ha la ricevuta della richiesta.' };
  if (number % 60 === 45) {
    const reason = worded(
      '[Registrato|Registrata] con un altro cognome alla nascita; il codice non è ancora stato rettificato.',
      { given: '', sex },
    );
    return { issuedTo: 'Carlesi', reason };
  }
  return undefined;
}

function inventContact(
  number: number,
  identity: Identity,
  origin: Origin,
  core: LetterCore,
  comune: string,
): Contact {
  const draw = drawFor(number, 'contact');
  const email = draw.chance(35) ? emailOf(identity, number) : null;
  const drawn = draw.weighted([
    { weight: 44, channel: 'telephone' as const },
    { weight: 40, channel: 'text-message' as const },
    { weight: 8, channel: 'letter' as const },
    { weight: 8, channel: 'through-trusted-person' as const },
    { weight: email === null ? 0 : 20, channel: 'e-mail' as const },
  ]).channel;
  const preferred = core.signs ? 'text-message' : drawn;
  return {
    address: `${draw.pick(streets)} ${draw.int(1, 60)}`,
    comune: birthplaceCode(comune),
    phone: phoneOf(number, draw),
    email,
    preferredChannel: preferred,
    howToReach: core.signs
      ? 'Scrivere, non telefonare.'
      : worded(draw.pick<string>(waysToReach[preferred]), {
          given: identity.givenName,
          sex: identity.sex ?? 'F',
        }),
    language: core.signs ? 'lis' : origin.language,
    telephoneAnswer: null,
  };
}

/** Numbers that nobody has: a mobile under 300 0, a fixed line whose number begins with 0. */
function phoneOf(number: number, draw: Draw): Contact['phone'] {
  const last = String(1_000 + (number % 999_000)).padStart(6, '0');
  const parsed = parsePhoneNumber(draw.chance(85) ? `3000${last}` : `0550${last}`);
  return parsed.ok ? parsed.value : null;
}

function emailOf({ givenName, familyName }: Identity, number: number): string | null {
  const letters = (text: string) => withoutAccents(text).replace(/[^a-z]/g, '');
  const parsed = parseEmailAddress(`${letters(givenName)}.${letters(familyName)}${number}@posta.example`);
  return parsed.ok ? parsed.value : null;
}

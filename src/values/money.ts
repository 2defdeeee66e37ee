import { accepted, type Parsed, refused } from './parsed.ts';

/** Why a text is no sum of money. 'too-many-decimals': less than a cent; 'too-large': over a thousand million. */
export type MoneyRefusal = 'malformed' | 'too-many-decimals' | 'too-large';

/** The largest sum that is read, in euro cents: a thousand million euro. */
export const MAX_CENTS = 100_000_000_000;

/** Reads a sum in euro as people in Italy write it: 12.345,67 · 12345,67 · 12345 · € 400 · 400,5. A full stop parts
 *  thousands, in groups of three: 12.5 is refused, since it may be meant in either way.
 *  @returns euro cents, from 0 up */
export function parseMoney(text: string): Parsed<number, MoneyRefusal> {
  const bare = text.replaceAll(/[\s\u00a0€]|euro/giu, '');
  const match = /^(\d{1,15}|\d{1,3}(?:\.\d{3}){1,4})(?:,(\d+))?$/.exec(bare);
  if (match === null) return refused('malformed');
  const decimals = match[2] ?? '';
  if (decimals.length > 2) return refused('too-many-decimals');
  const cents = Number((match[1] ?? '').replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return cents > MAX_CENTS ? refused('too-large') : accepted(cents);
}

/** A sum for a reader: '12.345,67 €' in Italian, '€12,345.67' in English.
 *  @param cents integer euro cents, negative too */
export function formatMoney(cents: number, language: 'it' | 'en'): string {
  const amount = formatAmount(Math.abs(cents), language);
  const sign = cents < 0 ? '−' : '';
  return language === 'it' ? `${sign}${amount}\u00a0€` : `${sign}€${amount}`;
}

/** A sum as it is typed in a field, without the sign of the euro: '12.345,67'; `parseMoney` reads it back.
 *  @param cents integer euro cents, from 0 up */
export function typedMoney(cents: number): string {
  return formatAmount(cents, 'it');
}

/** By hand: the Italian of `Intl` leaves out the point of thousands below ten thousand. */
function formatAmount(cents: number, language: 'it' | 'en'): string {
  const [thousands, decimal] = language === 'it' ? ['.', ','] : [',', '.'];
  const euros = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return `${euros}${decimal}${String(cents % 100).padStart(2, '0')}`;
}

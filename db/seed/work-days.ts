/** Days ago of what happens to somebody before a place is proposed: search, card, trials of the way. Somebody whose plan still
 *  waits for a signature has begun only now. */
export function daysOfWork(plan: string | null): {
  search: number;
  card: number;
  offered: number;
  answered: number;
  travel: number;
} {
  return plan === 'to-sign'
    ? { search: 9, card: 8, offered: 7, answered: 5, travel: 8 }
    : { search: 76, card: 74, offered: 73, answered: 71, travel: 68 };
}

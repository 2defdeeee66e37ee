import type { Language } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { ClosePerson } from '../types.ts';
import { speak } from './speak.ts';

/** Her choice of somebody near her, in words.
 *  @param chosen whether it stands, as the rules say */
export function choiceText(c: ClosePerson, chosen: boolean, lang: Language): string {
  const word = speak(lang);
  const dayOf = (day: ClosePerson['chosenOn']) => (day ? formatDay(day, lang) : '');
  if (chosen)
    return word('chosenSince', {
      day: dayOf(c.chosenOn),
      things: c.chosenFor.map((thing) => word(`chosen.${thing}`).toLowerCase()).join(', '),
    });
  return c.revokedOn === null ? word('notChosen') : word('choiceRevoked', { day: dayOf(c.revokedOn) });
}

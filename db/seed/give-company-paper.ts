import { makeCompanyPaper } from '../../src/stages/introductions/commands/make-company-paper.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import type { Deed, PathStage } from './path-stage.ts';
import { introductionOf, type Opened } from './propose-place.ts';

/** What the company's tutor may open of her: name, hours, needs, whom to call. Its link and number are handed over by other
 *  means, and the demonstration keeps neither. */
export function giveCompanyPaper(stage: PathStage, opened: Opened): Deed {
  return async (tx, me, at) => {
    const paper = {
      addressee: 'tutor',
      coach: { name: me.name, phone: '+39 055 000 1999', hours: 'dal lunedì al venerdì, 8.30–17' },
      substitute: null,
      appointment: null,
      lastDay: addDays(dayInRome(stage.now), 10),
    } as const;
    const made = await makeCompanyPaper(
      tx,
      await introductionOf(tx, opened),
      paper,
      'http://127.0.0.1:3000',
      at,
    );
    if (!made.ok) throw new Error(`The seed was refused a paper: ${made.code} ${made.field}.`);
  };
}

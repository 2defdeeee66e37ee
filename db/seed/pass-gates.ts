import { passGate } from '../../src/stages/introductions/commands/pass-gate.ts';
import { gatesFor } from '../../src/stages/introductions/rules/gates.ts';
import { listOfferedPlaces } from '../../src/stages/introductions/store/offered-places.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { done } from './done.ts';
import type { Deed } from './path-stage.ts';
import { introductionOf, type Opened } from './propose-place.ts';

/** What the law asks before the first hour, the first of them so many; what need not be is answered too.
 *  @param many lines of the table, from its first */
export function gates(opened: Opened, many: number): Deed {
  return async (tx, _, at) => {
    const today = dayInRome(at);
    const i = await introductionOf(tx, opened);
    const kind = (await listOfferedPlaces(tx, [i.placeId])).get(i.placeId)?.kind ?? 'stage';
    for (const [nth, { gate, need }] of gatesFor(kind, today).slice(0, many).entries()) {
      const needed = need === 'required';
      const reference = needed
        ? `Documento di prova n. ${nth + 1}`
        : 'La valutazione dei rischi non lo chiede.';
      done(await passGate(tx, i, { gate, needed, passedOn: today, reference }, today));
    }
  };
}

import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { recordDissent } from '../../people/commands/record-dissent.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { RepresentativeId } from '../../people/types.ts';
import type { NeedsCard } from '../types.ts';

/** Writes down that she says no to her card and her representative yes. One that stands already about the same act goes on
 *  standing: it is not written twice.
 *  @param herWords as she said it; where she used no words, that she said no
 *  @law c.c. art. 410 */
export async function noteDissent(
  tx: Tx,
  card: Pick<NeedsCard, 'personId'>,
  representativeId: RepresentativeId,
  herWords: string | null,
  today: CalendarDay,
): Promise<void> {
  const person = await findPerson(tx, card.personId);
  if (person === undefined) return;
  await recordDissent(
    tx,
    person,
    { representativeId, act: 'personal-data', herWords: herWords ?? 'No.' },
    today,
  );
}

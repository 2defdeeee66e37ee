import type { CardContent } from '../../src/stages/needs-card/types.ts';
import { weekdays } from '../../src/stages/places/types.ts';
import { accommodationWords } from '../../src/stages/places/words/accommodations.ts';
import { ownNeeds, saidBeside } from './data/work-words.ts';
import { allPlaces } from './lay-out-places.ts';
import type { Work } from './work.ts';

/** What her card says: needs of the catalogue and one in her own words, the hours of the place she goes to, when she is not
 *  there by agreement, and what else may be said. */
export function contentOfCard({ index, needs, introduction }: Work): CardContent {
  const place = allPlaces.find((p) => p.key === introduction?.place);
  const own = ownNeeds[index % ownNeeds.length] ?? '';
  const said = saidBeside[index % saidBeside.length] ?? '';
  const shifts = place?.shifts ?? [['135', '09:00', '12:30'] as const];
  const hours = shifts.flatMap(([days, from, to]) =>
    weekdays.filter((d) => days.includes(String(d))).map((weekday) => ({ weekday, from, to })),
  );
  const [first] = hours;
  return {
    needs: [
      ...needs.map((code) => ({ code, words: accommodationWords[code].it })),
      ...(index % 2 === 0 ? [{ code: null, words: own }] : []),
    ],
    hours,
    agreedAbsences: index % 3 === 1 && first !== undefined ? [{ ...first, from: '11:00', to: '12:00' }] : [],
    said: index % 4 === 3 ? [] : [{ words: said, by: index % 2 === 0 ? 'coach' : 'herself', to: ['tutor'] }],
  };
}

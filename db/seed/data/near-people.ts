import type { ChosenThing } from '../../../src/stages/people/types.ts';
import type { Sex } from '../../../src/values/codice-fiscale.ts';

/** Who may be near somebody. `family`: bears her family name, where both come from here. `chosenFor`: what she chose this
 *  one for; empty: nothing, and then this one is told nothing. */
export const bonds: readonly {
  readonly bond: string;
  readonly sex: Sex;
  readonly family: boolean;
  readonly chosenFor: readonly ChosenThing[];
  readonly note: string | null;
}[] = [
  { bond: 'madre', sex: 'F', family: false, chosenFor: ['appointments', 'call-if-absent'], note: null },
  {
    bond: 'sorella',
    sex: 'F',
    family: true,
    chosenFor: ['appointments', 'documents'],
    note: 'Lavora: meglio la sera.',
  },
  { bond: 'fratello', sex: 'M', family: true, chosenFor: ['call-if-absent'], note: null },
  {
    bond: 'padre',
    sex: 'M',
    family: true,
    chosenFor: [],
    note: 'Ha chiesto che non gli si dica niente del progetto.',
  },
  { bond: 'amica', sex: 'F', family: false, chosenFor: ['appointments'], note: 'Accompagna con l’auto.' },
  { bond: 'vicino di casa', sex: 'M', family: false, chosenFor: ['call-if-absent'], note: null },
  {
    bond: 'zia',
    sex: 'F',
    family: false,
    chosenFor: ['documents'],
    note: 'Tiene lei la cartella delle carte.',
  },
  { bond: 'volontario della parrocchia', sex: 'M', family: false, chosenFor: ['appointments'], note: null },
];

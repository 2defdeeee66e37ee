import type { Letter } from '../../src/stages/referral/types.ts';
import type { Sex } from '../../src/values/codice-fiscale.ts';
import { type LetterCore, letterCores } from './data/letter-cores.ts';
import { openings, practicalities, sharedHelps } from './data/letter-parts.ts';
import { drawFor } from './draw.ts';
import { worded } from './worded.ts';

/** The heart of a number's letter: every core once before any comes a second time. */
export function coreOf(number: number): LetterCore {
  const core = letterCores[(number * 7) % letterCores.length];
  if (core === undefined) throw new RangeError('no letter cores');
  return core;
}

/** The letter of a number: how the service knows her, the core, what is practical; her wish; what helps.
 *  @param lacks the part that was forgotten, for a letter that comes back */
export function inventLetter(
  number: number,
  about: { readonly given: string; readonly sex: Sex },
  lacks: 'wishes' | 'needs' | 'practicality' | null = null,
): Letter {
  const core = coreOf(number);
  const draw = drawFor(number, 'letter');
  const opening = draw.pick(openings);
  const practicality = draw.pick(practicalities);
  const help = draw.pick(sharedHelps);
  // The second who is given a core says another wish of it.
  const turn = Math.floor(number / letterCores.length);
  const wish = core.wishes[turn % core.wishes.length] ?? core.wishes[0];
  const need = core.needs[turn % core.needs.length] ?? core.needs[0];
  const joined = (...parts: readonly string[]) => worded(parts.join(' '), about);
  return {
    reason:
      lacks === 'practicality' ? joined(opening, core.reason) : joined(opening, core.reason, practicality),
    wishes: lacks === 'wishes' ? null : joined(wish),
    needs: lacks === 'needs' ? null : joined(need, help),
  };
}

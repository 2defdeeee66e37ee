import type { ContactWay, PipelineStage } from '../types.ts';
import { pipelineStages } from '../types.ts';

/** Which stages may stand after a contact. Nobody is "to be contacted" after a contact; from dormant a company comes
 *  back to any other; forward, steps may be left out, since some companies are willing at once. Going back is allowed and
 *  asks why. */
export const stagesAfterContact = pipelineStages.filter((s) => s !== 'to-contact');

/** How a dialogue moves from one stage to another: `none` where it may not. Falling dormant and waking up is neither
 *  forward nor back. */
export function moveOf(
  from: PipelineStage,
  to: PipelineStage,
): 'stays' | 'forward' | 'back' | 'aside' | 'none' {
  if (to === 'to-contact') return 'none';
  if (from === to) return 'stays';
  if (from === 'dormant' || to === 'dormant') return 'aside';
  return pipelineStages.indexOf(to) > pipelineStages.indexOf(from) ? 'forward' : 'back';
}

/** Why a contact cannot leave the dialogue so; null when it can.
 *  @param why what the writer says of going back; null where she says nothing */
export function moveProblem(
  from: PipelineStage,
  to: PipelineStage,
  why: string | null,
): 'stage-not-after-contact' | 'back-needs-why' | null {
  const move = moveOf(from, to);
  if (move === 'none') return 'stage-not-after-contact';
  return move === 'back' && why === null ? 'back-needs-why' : null;
}

const metInPerson = {
  visit: true,
  telephone: false,
  'e-mail': false,
  'video-call': false,
  meeting: 'told',
  event: 'told',
  letter: false,
} as const satisfies Record<ContactWay, boolean | 'told'>;

/** Whether one met in person: a visit always, a letter never, at a meeting or an event as it is told. */
export function isFaceToFace(way: ContactWay, told: boolean): boolean {
  const known = metInPerson[way];
  return known === 'told' ? told : known;
}

/** Why a contact cannot be of this day; null when it can: what was said was said already. */
export function contactDayProblem(onDay: string, today: string): 'day-in-future' | null {
  return onDay > today ? 'day-in-future' : null;
}

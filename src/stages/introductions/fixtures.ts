import type { Tx } from '../../platform/database/tx.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { Case } from '../eligibility/types.ts';
import type { PlaceId } from '../places/types.ts';
import { type Answered, answerProposal } from './commands/answer-proposal.ts';
import { proposeIntroduction } from './commands/propose-introduction.ts';
import { findIntroduction } from './store/introductions.ts';
import type { Introduction, Proposal } from './types.ts';

/** A proposal in plain words, as a coach writes one. */
export const aProposal: Proposal = {
  where: 'Vivaio di prova, via dei Prati 1, Bagno a Ripoli.',
  tasks: 'Innaffi le piante. Riempi i vasi.',
  days: 'Lunedì e mercoledì.',
  hours: 'Dalle 9 alle 13.',
  followedBy: 'Ti segue Gino Landi, che viene con te i primi giorni.',
  howToGet: 'Con l’autobus 8: 20 minuti.',
  isNot: 'Non è un contratto di lavoro.',
};

/** Proposes a place to her.
 *  @throws Error when it is refused */
export async function anIntroduction(
  tx: Tx,
  standing: Case,
  placeId: string,
  today: CalendarDay,
): Promise<Introduction> {
  const done = await proposeIntroduction(
    tx,
    standing,
    { placeId: placeId as PlaceId, decisionId: null, proposal: aProposal },
    today,
  );
  const found = done.ok ? await findIntroduction(tx, done.id) : undefined;
  if (found === undefined) throw new Error(`no introduction: ${done.ok ? 'not found' : done.code}`);
  return found;
}

/** The same, and her yes as it was told to the actor.
 *  @throws Error when one of them is refused */
export async function anAgreedIntroduction(
  tx: Tx,
  standing: Case,
  placeId: string,
  today: CalendarDay,
): Promise<Introduction> {
  const proposed = await anIntroduction(tx, standing, placeId, today);
  const done = await answerProposal(tx, proposed, herYes(today), today);
  const found = done.ok ? await findIntroduction(tx, proposed.id) : undefined;
  if (found === undefined) throw new Error(`not agreed: ${done.ok ? 'not found' : done.code}`);
  return found;
}

/** Her yes, told at a meeting. */
export const herYes = (onDay: CalendarDay) =>
  ({
    answer: 'agree',
    part: 'person',
    way: 'told',
    how: 'in-person',
    words: 'Mi piace stare tra le piante, voglio provare.',
    said: [{ words: 'Parlo piano.', by: 'herself', to: ['tutor'] }],
    onDay,
  }) satisfies Answered;

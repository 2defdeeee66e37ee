import type { Tx } from '../../src/platform/database/tx.ts';
import { answerProposal } from '../../src/stages/introductions/commands/answer-proposal.ts';
import { chooseSaid } from '../../src/stages/introductions/commands/choose-said.ts';
import { proposeIntroduction } from '../../src/stages/introductions/commands/propose-introduction.ts';
import { draftProposal } from '../../src/stages/introductions/pages/proposal-draft.ts';
import { findIntroduction } from '../../src/stages/introductions/store/introductions.ts';
import { listOfferedPlaces } from '../../src/stages/introductions/store/offered-places.ts';
import type { Answer, Introduction } from '../../src/stages/introductions/types.ts';
import { decideByHand } from '../../src/stages/matching/commands/decide-by-hand.ts';
import { findAgreedCard } from '../../src/stages/needs-card/store/cards.ts';
import type { PlaceId } from '../../src/stages/places/types.ts';
import { dayInRome } from '../../src/values/calendar-day.ts';
import { agreesToPlace, matchReasons } from './data/work-words.ts';
import { done } from './done.ts';
import type { Walked } from './find-walked.ts';
import type { Deed } from './path-stage.ts';

/** Somebody’s introduction, once it is there. */
export type Opened = { id: string | null };

/** Her introduction as it stands now. @throws when it is not there */
export async function introductionOf(tx: Tx, opened: Opened): Promise<Introduction> {
  const found = await findIntroduction(tx, opened.id ?? '');
  if (found === undefined) throw new Error('The seed lost an introduction.');
  return found;
}

/** A colleague decides that a place is for her, and proposes it in plain words. */
export function propose(w: Walked, placeId: PlaceId, opened: Opened): Deed {
  return async (tx, me, at) => {
    const decision = done(await decideByHand(tx, w.standing, { placeId, reason: matchReasons.byHand }, at));
    const place = (await listOfferedPlaces(tx, [placeId])).get(placeId);
    if (place === undefined) throw new Error('The seed lost a place.');
    const proposed = { placeId, decisionId: decision.id, proposal: draftProposal(place, me.name, 'it') };
    opened.id = done(await proposeIntroduction(tx, w.standing, proposed, dayInRome(at))).id;
  };
}

/** She answers, by her own access or told; of her card she lets the first line be said. */
export function answer(
  w: Walked,
  opened: Opened,
  what: Answer,
  how: { signedIn: boolean; words: string | null },
): Deed {
  return async (tx, _, at) => {
    const i = await introductionOf(tx, opened);
    const card = what === 'agree' ? ((await findAgreedCard(tx, i.caseId))?.id ?? null) : null;
    const chosen = what === 'agree' ? done(await chooseSaid(tx, i, { said: [0], card })).said : [];
    const words = how.words ?? agreesToPlace[w.path.index % agreesToPlace.length] ?? null;
    const onDay = dayInRome(at);
    const common = { answer: what, part: 'person', said: chosen, onDay } as const;
    const answered = how.signedIn
      ? ({ ...common, way: 'signed-in', how: null, words: null } as const)
      : ({ ...common, way: 'told', how: 'in-person', words } as const);
    done(await answerProposal(tx, i, answered, onDay));
  };
}

import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { cardEvents } from '../events.ts';
import { type CardRefusal, refuse } from '../refusals.ts';
import { isDissent, latestAnswers, mayDo, standingOfCard } from '../rules.ts';
import { insertCardAnswer, listCardAnswers } from '../store/answers.ts';
import { listCards, updateCard } from '../store/cards.ts';
import type { CardAnswer, CardAnswerKind, CardAnswerWay, NeedsCard, OfferedAnswer } from '../types.ts';
import { findRepresentation } from './find-representation.ts';
import { noteDissent } from './note-dissent.ts';

/** An answer as it was given. `sha256`: what was on the screen, or read out; `answeredOn` today where it is left out.
 *  `writesDissent`: whoever records it may write who acts for her, so that a dissent is written down at once. */
export type GivenAnswer = {
  answer: OfferedAnswer;
  sha256: string;
  words: string | null;
  answeredOn?: CalendarDay;
  writesDissent?: boolean;
} & CardAnswerWay;

/** Records an answer about the card that stands before her, and what the card becomes by it: agreed when all who have to
 *  agree have agreed to these very words, refused when she, or who decides with her, says no, open otherwise. Her no stands
 *  against a representative's yes, and is written down as a dissent. When it is agreed an earlier agreed version ends, and
 *  with it what companies could open.
 *  @refuses 'not-before-her'; 'changed-since-shown'; 'no-representative' for the answer of one whom no decree in force names;
 *    'how-missing' is the form's; 'day-in-future'; 'changed-meanwhile'
 *  @law c.c. artt. 409, 410 */
export async function answerCard(
  tx: Tx,
  card: NeedsCard,
  given: GivenAnswer,
  now: Date,
): Promise<{ ok: true; state: NeedsCard['state'] } | CardRefusal> {
  const today = dayInRome(now);
  const answeredOn = given.answeredOn ?? today;
  const late = given.part === 'representative' && card.state === 'not-agreed';
  if (!mayDo(card.state, 'answer') && !late) return refuse('not-before-her');
  if (card.sha256 !== given.sha256) return refuse('changed-since-shown');
  if (answeredOn > today) return refuse('day-in-future', 'answeredOn');
  const asked = await findRepresentation(tx, card.personId, answeredOn);
  if (given.part === 'representative' && asked.mode === 'alone') return refuse('no-representative', 'part');
  await insertCardAnswer(tx, card, {
    ...rowOf(given),
    representativeId:
      given.part === 'representative' && asked.mode !== 'alone' ? asked.representative.id : null,
    answeredOn,
  });
  const said = latestAnswers(await listCardAnswers(tx, card.id), given.sha256);
  const latest = { person: offered(said.person), representative: offered(said.representative) };
  if (given.writesDissent && isDissent(latest) && asked.mode !== 'alone')
    await noteDissent(tx, card, asked.representative.id, said.person?.words ?? null, today);
  const standing = late ? 'open' : standingOfCard(asked.mode, latest);
  return settle(tx, card, standing, now);
}

async function settle(
  tx: Tx,
  card: NeedsCard,
  standing: 'agreed' | 'not-agreed' | 'open',
  now: Date,
): Promise<{ ok: true; state: NeedsCard['state'] } | CardRefusal> {
  const about = { territoryId: card.territoryId, personId: card.personId, caseId: card.caseId };
  if (standing === 'open') {
    await appendEvent(tx, { kind: cardEvents.answered, ...about });
    return { ok: true, state: card.state };
  }
  if (standing === 'agreed')
    for (const earlier of await listCards(tx, card.caseId))
      if (earlier.state === 'agreed' && !(await updateCard(tx, earlier, { state: 'superseded' })))
        return refuse('changed-meanwhile');
  if (!(await updateCard(tx, card, { state: standing, answeredAt: now }))) return refuse('changed-meanwhile');
  const kind = standing === 'agreed' ? cardEvents.agreed : cardEvents.notAgreed;
  await appendEvent(tx, { kind, ...about });
  return { ok: true, state: standing };
}

const rowOf = ({ answer, part, way, how, words, sha256 }: GivenAnswer) => ({
  answer,
  part,
  way,
  how,
  words,
  sha256,
});

/** An answer about what was put before her; taking back is none of these. */
const offered = (a: CardAnswer | undefined): OfferedAnswer | undefined =>
  a === undefined || isTakingBack(a.answer) ? undefined : a.answer;
const isTakingBack = (a: CardAnswerKind): a is 'revokes' => a === 'revokes';

import type { Tx } from '../../../platform/database/tx.ts';
import { appendEvent } from '../../../platform/events/append-event.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { Case } from '../../eligibility/types.ts';
import { listDecisions } from '../../matching/store/decisions.ts';
import { findDeath } from '../../people/store/deaths.ts';
import { entriesOf } from '../../people/store/entries.ts';
import type { PlaceId } from '../../places/types.ts';
import { nextOn } from '../due.ts';
import { introductionEvents } from '../events.ts';
import { type IntroductionRefusal, refuse } from '../refusals.ts';
import { insertIntroduction } from '../store/introductions.ts';
import { excludesCompany, listOfferedPlaces } from '../store/offered-places.ts';
import { insertStep } from '../store/steps.ts';
import type { IntroductionId, Proposal } from '../types.ts';

/** What is proposed to her: the place, the decision it comes from where there is one, the place in plain words. */
export type Proposed = { placeId: PlaceId; decisionId: string | null; proposal: Proposal };

/** Proposes a place to her. Nothing is said to the company: she reads it first, and answers.
 *  @param today the day of the proposal
 *  @refuses 'absent' for a place or a decision that is not hers to propose; 'she-died'; 'other-territory';
 *  'place-not-open'; 'company-excluded' when she does not want that company; 'open-already' while the same place is under way */
export async function proposeIntroduction(
  tx: Tx,
  standing: Case,
  p: Proposed,
  today: CalendarDay,
): Promise<{ ok: true; id: IntroductionId } | IntroductionRefusal> {
  if ((await findDeath(tx, standing.personId)) !== undefined) return refuse('she-died');
  const place = (await listOfferedPlaces(tx, [p.placeId])).get(p.placeId);
  if (place === undefined) return refuse('absent');
  if (place.territoryId !== standing.territoryId) return refuse('other-territory');
  if (place.state !== 'open') return refuse('place-not-open');
  const entries = await entriesOf(tx, standing.personId);
  if (await excludesCompany(tx, entries, place.companyId)) return refuse('company-excluded');
  if (p.decisionId !== null) {
    const decisions = await listDecisions(tx, { caseId: standing.id });
    if (!decisions.some((d) => d.id === p.decisionId && d.placeId === p.placeId)) return refuse('absent');
  }
  const id = await insertIntroduction(tx, standing, {
    placeId: p.placeId,
    decisionId: p.decisionId,
    proposal: p.proposal,
    stateSince: today,
    nextOn: nextOn('proposed', today),
  });
  if (id === undefined) return refuse('open-already');
  const { territoryId, personId } = standing;
  await insertStep(tx, { id, territoryId, personId }, { kind: 'proposed', onDay: today, side: 'service' });
  await appendEvent(tx, { kind: introductionEvents.proposed, territoryId, personId, caseId: standing.id });
  return { ok: true, id };
}

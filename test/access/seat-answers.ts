import { hasSeat, heldRoles, isMeetingOpen, mayInBody, mayTouch } from './oracle.ts';
import type { Planted } from './plant.ts';
import type { Seat, Situation } from './situation.ts';

/** The first seat of the situation, whose meeting the probes name. */
export const firstSeat = (s: Situation): Seat | undefined => s.seats[0];
/** Before and until it is held, whatever its hours. */
export const stands = (seat: Seat): boolean => seat.meeting !== 'closed' && seat.meeting !== 'cancelled';
/** Before it was held. */
export const isConvened = (seat: Seat): boolean => stands(seat) && seat.meeting !== 'held';
/** Sits in the meeting of her first seat, whatever became of it. */
export const sitsHere = (s: Situation): boolean => s.seats.slice(0, 1).some((seat) => hasSeat(s, seat));
/** Presides or writes the minutes of the meeting of her first seat, while it stands. C, which convened it, has no actor. */
export const runsHere = (s: Situation): boolean =>
  sitsHere(s) && s.seats.slice(0, 1).some((seat) => seat.part !== 'member' && stands(seat));
/** Sits in a commission of the project that stands, with this entry of hers on its agenda, and abstains from nothing. */
export const sitsInCommission = (s: Situation): boolean =>
  s.seats.some(
    (seat) =>
      hasSeat(s, seat) &&
      seat.kind === 'commission' &&
      stands(seat) &&
      seat.on === undefined &&
      (seat.item === 'open' || seat.item === 'decided') &&
      seat.conflict !== 'actor',
  );
/** Sees what her seat shows by the hour alone, whatever her role. */
export const hasOpenSeat = (s: Situation): boolean =>
  s.seats.slice(0, 1).some((seat) => seat.holder === undefined && !seat.ended && isMeetingOpen(seat));
/** Calls meetings of A together. */
export const convenesInA = (s: Situation): boolean => mayInBody(s, 'A', 'meeting', 'write');
/** Coordinates a project that A leads. */
export const leadsA = (s: Situation): boolean =>
  heldRoles(s).some((m) => m.role === 'coordinator' && m.body === 'A');
/** Works in A today. */
export const worksInA = (s: Situation): boolean => heldRoles(s).some((m) => m.body === 'A');
/** Walks with her: by more than a seat. */
export const walks = ({ situation: s }: Planted): boolean => mayTouch(s, 'relation', 'read');

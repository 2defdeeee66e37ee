import type { Funder } from '../../../platform/documents/printable.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { IdentityLevel, PlanEdition, SigningPart, WholePlan } from '../types.ts';

/** A signature as the kept copy lists it. */
export type PrintedSignature = {
  part: SigningPart;
  /** empty where the reader's names do not reach */
  name: string;
  level: IdentityLevel;
  signedOn: CalendarDay;
  /** «22/11/2026, 14:05»: when the system noted it */
  recorded: string;
};

/** Everything that a printed plan says. */
export type PlanPrint = {
  edition: PlanEdition;
  language: 'it' | 'en';
  whole: WholePlan;
  /** her name */
  person: string;
  project: string;
  cup: string | null;
  /** «3 h 30 min» */
  timeSpent: string;
  representative: string | null;
  operator: string;
  on: CalendarDay;
  /** null where neither the project nor its notice names one */
  funder: Funder | null;
  signatures: readonly PrintedSignature[];
};

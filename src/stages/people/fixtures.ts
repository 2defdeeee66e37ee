import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type {
  ActMode,
  PersonId,
  RepresentationAct,
  Representative,
  RepresentativeId,
  RepresentedAct,
  Residence,
  ResidenceId,
} from './types.ts';

/** An amministratore di sostegno by a decree of 2024 without an end. */
export function aRepresentative(changes: Partial<Representative> = {}): Representative {
  return {
    id: randomUUID() as RepresentativeId,
    personId: randomUUID() as PersonId,
    kind: 'amministratore-di-sostegno',
    name: 'Avv. Carla Giunti',
    contact: null,
    decree: { court: 'Firenze', number: '123/2024', day: '2024-01-10' as CalendarDay },
    validFrom: '2024-01-15' as CalendarDay,
    validTo: null,
    conflict: 'none',
    conflictNote: null,
    endedOn: null,
    version: 1,
    ...changes,
  };
}

/** A line of a decree. @param order lines of a higher one were written later */
export function aLine(
  representative: Representative,
  act: RepresentedAct,
  mode: ActMode,
  order = 0,
): RepresentationAct {
  return { representativeId: representative.id, act, mode, recordedAt: new Date(1_700_000_000_000 + order) };
}

/** A residence in Pontassieve since 2015. */
export function aResidence(changes: Partial<Residence> = {}): Residence {
  return {
    id: randomUUID() as ResidenceId,
    comune: 'G825',
    address: null,
    validFrom: '2015-01-01' as CalendarDay,
    corrects: null,
    recordedAt: new Date(),
    ...changes,
  };
}

/** The fields of the form of an amministratore di sostegno, as typed; every act she does alone unless told. */
export function typedRepresentative(changes: Record<string, string> = {}): Record<string, string> {
  return {
    kind: 'amministratore-di-sostegno',
    name: 'Avv. Carla Giunti',
    court: 'Tribunale di Firenze',
    decreeNumber: '123/2024',
    decreeDay: '10/01/2024',
    validFrom: '15/01/2024',
    ...changes,
  };
}

import { z } from 'zod';
import type { Branded } from '../../values/branded.ts';
import type { CalendarDay } from '../../values/calendar-day.ts';
import type { OrganisationId, TerritoryId } from '../organisations/types.ts';

export type ProjectId = Branded<string, 'ProjectId'>;

/** Parts a body may take in a project. */
export const parts = ['lead', 'partner', 'co-designer', 'network'] as const;
export type Part = (typeof parts)[number];

export type Project = {
  id: ProjectId;
  territoryId: TerritoryId;
  title: string;
  /** Codice unico di progetto, where given */
  cup: string | null;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  version: number;
};

export type Partner = { organisationId: OrganisationId; part: Part };

/** Codice unico di progetto: letter, two digits, letter, eleven digits (delibera CIPE 143/2002); blanks and small
 *  letters are forgiven. An empty one is null. */
export const cupField = z
  .string()
  .max(100, 'cup.malformed')
  .default('')
  .transform((text, ctx): string | null => {
    const cup = text.replaceAll(/\s+/gu, '').toUpperCase();
    if (cup === '') return null;
    if (/^[A-Z][0-9]{2}[A-Z][0-9]{11}$/.test(cup)) return cup;
    ctx.addIssue({ code: 'custom', message: 'cup.malformed' });
    return z.NEVER;
  });

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

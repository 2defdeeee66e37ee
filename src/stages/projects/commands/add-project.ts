import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { listTerritories } from '../../organisations/store/territories.ts';
import { choiceField, nameField, optionalDayField, type TerritoryId } from '../../organisations/types.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { insertProject, listProjects } from '../store/projects.ts';
import { cupField, type ProjectId } from '../types.ts';

/** A project's form. */
export const projectSchema = z.strictObject({
  title: nameField(3, 200),
  cup: cupField,
  startsOn: optionalDayField,
  endsOn: optionalDayField,
  territoryId: choiceField,
});

/** Adds a project to a territory.
 *  @refuses 'absent' for an unknown territory; 'days-reversed'; 'already-there' for a title the territory has */
export async function addProject(
  tx: Tx,
  input: z.output<typeof projectSchema>,
): Promise<{ ok: true; id: ProjectId } | ProjectRefusal> {
  const territoryId = input.territoryId as TerritoryId;
  if (!(await listTerritories(tx)).some((t) => t.id === territoryId)) return refuse('absent');
  if (input.startsOn !== null && input.endsOn !== null && input.endsOn < input.startsOn)
    return refuse('days-reversed', 'endsOn');
  const taken = (await listProjects(tx, territoryId)).some(
    (p) => p.title.toLowerCase() === input.title.toLowerCase(),
  );
  if (taken) return refuse('already-there', 'title');
  const id = randomUUID() as ProjectId;
  await insertProject(tx, { ...input, id, territoryId });
  return { ok: true, id };
}

import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { listComuniByTerritory } from '../../organisations/store/territories.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { findProject, insertProjectComuni, listProjectComuni } from '../store/projects.ts';

const code = z.string().regex(/^[A-Z]\d{3}$/, 'choice.missing');

/** The comuni to add, ticked. A browser sends one as a text, several as a list. */
export const comuniSchema = z.strictObject({
  comuni: z.union([code.transform((one) => [one]), z.array(code).min(1).max(400)], {
    message: 'choice.missing',
  }),
});

/** Names the comuni that a project serves, where they are not all of its territory. What is named stays: people were
 *  judged by it.
 *  @refuses 'absent'; 'comune-elsewhere' for one of another territory; 'nothing-changed' when all stand already */
export async function nameComuni(
  tx: Tx,
  projectId: string,
  input: z.output<typeof comuniSchema>,
): Promise<{ ok: true } | ProjectRefusal> {
  const project = await findProject(tx, projectId);
  if (project === undefined) return refuse('absent');
  const ofTerritory = (await listComuniByTerritory(tx)).get(project.territoryId) ?? [];
  if (input.comuni.some((c) => !ofTerritory.some((t) => t.codiceCatastale === c)))
    return refuse('comune-elsewhere', 'comuni');
  const standing = await listProjectComuni(tx, project.id);
  const added = input.comuni.filter((c) => !standing.some((s) => s.codiceCatastale === c));
  if (added.length === 0) return refuse('nothing-changed', 'comuni');
  await insertProjectComuni(tx, project, added);
  return { ok: true };
}

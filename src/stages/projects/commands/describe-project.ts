import { z } from 'zod';
import type { Tx } from '../../../platform/database/tx.ts';
import { choiceField, nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { findNotice } from '../store/notices.ts';
import { findProject, listProjects, updateProject } from '../store/projects.ts';
import { cupField, type NoticeId } from '../types.ts';
import { yesNoField } from './read-fields.ts';

/** The form of what a project is. Its days and its money are written as versions. */
export const projectDataSchema = z.strictObject({
  title: nameField(3, 200),
  cup: cupField,
  fseCode: optionalNameField(40),
  noticeId: z
    .union([z.literal('').transform(() => null), choiceField], { message: 'choice.missing' })
    .default(null),
  programme: optionalNameField(200),
  decree: optionalNameField(200),
  decreeOn: optionalDayField,
  agreementOn: optionalDayField,
  leadIsPublic: yesNoField,
});

/** Writes what a project is: title, codes, notice, acts. Whoever leads it or keeps the installation may.
 *  @param version what the writer saw
 *  @refuses 'absent' for an unknown project or notice; 'already-there' for a title the territory has; 'days-reversed'
 *  for an agreement before the decree; 'changed-meanwhile' when somebody saved after `version` was read */
export async function describeProject(
  tx: Tx,
  id: string,
  version: number | undefined,
  input: z.output<typeof projectDataSchema>,
): Promise<{ ok: true } | ProjectRefusal> {
  const project = await findProject(tx, id);
  if (project === undefined) return refuse('absent');
  if (input.noticeId !== null && (await findNotice(tx, input.noticeId)) === undefined)
    return refuse('absent');
  const others = (await listProjects(tx, project.territoryId)).filter((p) => p.id !== project.id);
  if (others.some((p) => p.title.toLowerCase() === input.title.toLowerCase()))
    return refuse('already-there', 'title');
  if (input.decreeOn !== null && input.agreementOn !== null && input.agreementOn < input.decreeOn)
    return refuse('days-reversed', 'agreementOn');
  const changes = { ...input, noticeId: input.noticeId as NoticeId | null };
  if (version === undefined || !(await updateProject(tx, project.id, version, changes)))
    return refuse('changed-meanwhile');
  return { ok: true };
}

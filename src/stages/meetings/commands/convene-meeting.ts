import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { findProject, listPartners } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import { type MeetingRefusal, refuse } from '../refusals.ts';
import { accessUntil, isAhead } from '../rules.ts';
import { insertMeeting } from '../store/meetings.ts';
import type { MeetingId, MeetingKind } from '../types.ts';

/** What one says of a meeting that is convened. */
export type NewMeeting = {
  kind: MeetingKind;
  project: ProjectId;
  body: OrganisationId;
  title: string;
  place: string;
  startsAt: Date;
  /** days from its hour within which its members read of those on its agenda, 1 to 45, unless it is closed before */
  accessDays: number;
};

/** Convenes a meeting of a project for one of the actor's bodies; nobody sits in it yet. From now on whoever is given a
 *  seat reads of whoever is put on its agenda.
 *  @returns id of the meeting
 *  @refuses 'already-passed'; 'project-not-hers' where the body takes no part in the project */
export async function conveneMeeting(
  tx: Tx,
  input: NewMeeting,
  now: Date,
): Promise<{ ok: true; id: MeetingId } | MeetingRefusal> {
  if (!isAhead(input.startsAt, now)) return refuse('already-passed', 'day');
  const project = await findProject(tx, input.project);
  const partners = project === undefined ? [] : await listPartners(tx, project.id);
  if (project === undefined || !partners.some((p) => p.organisationId === input.body))
    return refuse('project-not-hers', 'project');
  const id = randomUUID() as MeetingId;
  await insertMeeting(tx, {
    id,
    territoryId: project.territoryId,
    organisationId: input.body,
    projectId: project.id,
    kind: input.kind,
    title: input.title,
    place: input.place,
    startsAt: input.startsAt,
    opensAt: now,
    accessUntil: accessUntil(input.startsAt, input.accessDays),
  });
  return { ok: true, id };
}

import type { Tx } from '../../../platform/database/tx.ts';
import type {
  ProjectId,
  ProjectVersion,
  ProjectVersionId,
  TargetCode,
  Targets,
  VersionKind,
} from '../types.ts';

/** Versions of a project with what each promises, in the order in which they were recorded. */
export async function listProjectVersions(tx: Tx, projectId: ProjectId): Promise<ProjectVersion[]> {
  const rows = await tx.db
    .selectFrom('project_version')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('recorded_at')
    .orderBy('valid_from')
    .execute();
  const promised = await tx.db
    .selectFrom('project_target')
    .select(['version_id', 'indicator', 'amount'])
    .where('project_id', '=', projectId)
    .execute();
  return rows.map((r) => ({
    id: r.id as ProjectVersionId,
    kind: r.kind as VersionKind,
    validFrom: r.valid_from,
    startsOn: r.starts_on,
    endsOn: r.ends_on,
    // At most 100,000,000,000 by the table: far below what a number counts exactly.
    totalCents: Number(r.total_cents),
    act: r.act,
    reason: r.reason,
    targets: targetsOf(promised.filter((t) => t.version_id === r.id)),
    recordedAt: r.recorded_at,
  }));
}

function targetsOf(rows: readonly { indicator: string; amount: number }[]): Targets {
  return Object.fromEntries(rows.map((t) => [t.indicator as TargetCode, t.amount]));
}

/** Writes a version of a project with its targets; earlier ones stay. */
export async function insertProjectVersion(
  tx: Tx,
  project: { id: ProjectId; territoryId: string },
  v: Omit<ProjectVersion, 'recordedAt'>,
): Promise<void> {
  await tx.db
    .insertInto('project_version')
    .values({
      id: v.id,
      project_id: project.id,
      territory_id: project.territoryId,
      kind: v.kind,
      valid_from: v.validFrom,
      starts_on: v.startsOn,
      ends_on: v.endsOn,
      total_cents: String(v.totalCents),
      act: v.act,
      reason: v.reason,
      recorded_by: tx.actor.accountId,
    })
    .execute();
  const targets = Object.entries(v.targets);
  if (targets.length === 0) return;
  await tx.db
    .insertInto('project_target')
    .values(
      targets.map(([indicator, amount]) => ({
        version_id: v.id,
        project_id: project.id,
        indicator,
        amount,
      })),
    )
    .execute();
}

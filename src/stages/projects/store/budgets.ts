import type { Tx } from '../../../platform/database/tx.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import type { BudgetLine, ProjectId, ProjectVersionId, Share } from '../types.ts';

/** Shares of the bodies under one version, the largest first. Empty also for who may not read budgets. */
export async function listShares(tx: Tx, versionId: ProjectVersionId): Promise<Share[]> {
  const rows = await tx.db
    .selectFrom('project_share')
    .select(['organisation_id', 'amount_cents', 'zone'])
    .where('version_id', '=', versionId)
    .orderBy('amount_cents', 'desc')
    .orderBy('organisation_id')
    .execute();
  return rows.map((r) => ({
    organisationId: r.organisation_id as OrganisationId,
    amountCents: Number(r.amount_cents),
    zone: r.zone,
  }));
}

/** Lines of the budget under one version, by code. Empty also for who may not read budgets. */
export async function listBudgetLines(tx: Tx, versionId: ProjectVersionId): Promise<BudgetLine[]> {
  const rows = await tx.db
    .selectFrom('budget_line')
    .select(['code', 'label', 'organisation_id', 'amount_cents'])
    .where('version_id', '=', versionId)
    .orderBy('code')
    .orderBy('organisation_id')
    .execute();
  return rows.map((r) => ({
    code: r.code,
    label: r.label,
    organisationId: r.organisation_id as OrganisationId | null,
    amountCents: Number(r.amount_cents),
  }));
}

/** Writes the money of one version: the shares of the bodies and the lines. */
export async function insertBudget(
  tx: Tx,
  projectId: ProjectId,
  versionId: ProjectVersionId,
  budget: { shares: readonly Share[]; lines: readonly BudgetLine[] },
): Promise<void> {
  if (budget.shares.length > 0)
    await tx.db
      .insertInto('project_share')
      .values(
        budget.shares.map((s) => ({
          version_id: versionId,
          project_id: projectId,
          organisation_id: s.organisationId,
          amount_cents: String(s.amountCents),
          zone: s.zone,
        })),
      )
      .execute();
  if (budget.lines.length > 0)
    await tx.db
      .insertInto('budget_line')
      .values(
        budget.lines.map((l) => ({
          version_id: versionId,
          project_id: projectId,
          code: l.code,
          label: l.label,
          organisation_id: l.organisationId,
          amount_cents: String(l.amountCents),
        })),
      )
      .execute();
}

import type { Asked } from '../../../platform/http/asked.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { changesBetween, projectVersionInForce } from '../rules.ts';
import { listBudgetLines, listShares } from '../store/budgets.ts';
import { findNotice, findRulesFor } from '../store/notices.ts';
import { findProject, listPartners, listProjectComuni } from '../store/projects.ts';
import { listProjectVersions } from '../store/versions.ts';
import { coordinatesFor, leadsProject } from './may-keep.ts';

/** A project with everything its page shows. `money` is there for who coordinates for one of its bodies: for the
 *  others the lists would be empty, which is not the same as no share. */
export async function openedProject(asked: Asked<{ projectId: string }, unknown, unknown>) {
  const { tx } = asked;
  const project = await findProject(tx, asked.params.projectId);
  if (project === undefined) return undefined;
  const today = dayInRome(asked.now);
  const partners = await listPartners(tx, project.id);
  const names: ReadonlyMap<string, string> = new Map(
    (await listOrganisations(tx, project.territoryId)).map((o) => [o.id, o.name]),
  );
  const versions = await listProjectVersions(tx, project.id);
  const standing = projectVersionInForce(versions, today);
  const money =
    standing !== undefined && coordinatesFor(asked.me, partners)
      ? { shares: await listShares(tx, standing.id), lines: await listBudgetLines(tx, standing.id) }
      : undefined;
  return {
    project,
    partners,
    names,
    standing,
    money,
    told: versions.map((version, at) => {
      const before = versions[at - 1];
      return { version, changes: before === undefined ? [] : changesBetween(before, version) };
    }),
    notice: project.noticeId === null ? undefined : await findNotice(tx, project.noticeId),
    rules: await findRulesFor(tx, project.id, today),
    comuni: await listProjectComuni(tx, project.id),
    leads: leadsProject(asked.me, partners),
  };
}

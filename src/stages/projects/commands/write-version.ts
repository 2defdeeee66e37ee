import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/database/tx.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { OrganisationId } from '../../organisations/types.ts';
import { type ProjectRefusal, refuse } from '../refusals.ts';
import { projectVersionInForce, shareProblem, targetProblem } from '../rules.ts';
import { insertBudget } from '../store/budgets.ts';
import { findProject, listPartners, updateProjectDays } from '../store/projects.ts';
import { insertProjectVersion, listProjectVersions } from '../store/versions.ts';
import type { BudgetLine, Project, ProjectVersionId, Share } from '../types.ts';
import { targetsOf, type VersionAnswers } from './read-version.ts';

/** Writes dates, money and promises of a project from a day on; earlier versions stay as they are. The days of the
 *  project follow the version that is in force today. The lead's coordination writes it, with the shares and the lines;
 *  the database holds to it.
 *  @param today the day it is in Italy
 *  @param version of the project, as the writer saw it
 *  @refuses 'absent'; 'approved-first', 'approved-already' (an approval comes once, and first); 'days-reversed';
 *  'before-decree'; 'not-yet' from a day to come; 'kind-over-enrolled'; what `shareProblem` finds; 'changed-meanwhile' when somebody saved after `version` was read */
export async function writeVersion(
  tx: Tx,
  projectId: string,
  version: number | undefined,
  input: VersionAnswers,
  today: CalendarDay,
): Promise<{ ok: true } | ProjectRefusal> {
  const project = await findProject(tx, projectId);
  if (project === undefined) return refuse('absent');
  const before = await listProjectVersions(tx, project.id);
  if ((input.kind === 'approved') !== (before.length === 0))
    return refuse(before.length === 0 ? 'approved-first' : 'approved-already', 'kind');
  const problem = dayProblem(project, input, today);
  if (problem !== null) return problem;
  const targets = targetsOf(input);
  const tooMany = targetProblem(targets);
  if (tooMany !== null) return refuse('kind-over-enrolled', `target-${tooMany}`);
  const money = moneyOf(input);
  const wrong = shareProblem(input.total, money.shares, money.lines, await listPartners(tx, project.id));
  if (wrong !== null) return refuse(wrong.code, wrong.field);
  const id = randomUUID() as ProjectVersionId;
  const { kind, validFrom, startsOn, endsOn, act, reason, total } = input;
  const row = { id, kind, validFrom, startsOn, endsOn, totalCents: total, act, reason, targets };
  await insertProjectVersion(tx, project, row);
  await insertBudget(tx, project.id, id, money);
  const inForce = projectVersionInForce(await listProjectVersions(tx, project.id), today);
  const days = inForce ?? row;
  return version !== undefined && (await updateProjectDays(tx, project.id, version, days))
    ? { ok: true }
    : refuse('changed-meanwhile');
}

function dayProblem(project: Project, input: VersionAnswers, today: CalendarDay): ProjectRefusal | null {
  if (input.endsOn < input.startsOn) return refuse('days-reversed', 'endsOn');
  if (project.decreeOn !== null && input.validFrom < project.decreeOn)
    return refuse('before-decree', 'validFrom');
  // The days of the project are stored when a version is written: one from a day to come would leave them behind.
  return input.validFrom > today ? refuse('not-yet', 'validFrom') : null;
}

function moneyOf(input: VersionAnswers): { shares: Share[]; lines: BudgetLine[] } {
  return {
    shares: input.shares.map((s) => ({
      organisationId: s.body as OrganisationId,
      amountCents: s.amount,
      zone: s.zone,
    })),
    lines: input.lines.map((l) => ({
      code: l.code,
      label: l.label,
      organisationId: l.body as OrganisationId | null,
      amountCents: l.amount,
    })),
  };
}

import type { CalendarDay } from '../../values/calendar-day.ts';
import {
  type BudgetLine,
  type NoticeRules,
  type NoticeVersion,
  type Partner,
  type ProjectVersion,
  type Share,
  type TargetCode,
  type Targets,
  targetCodes,
} from './types.ts';

/** What is wrong, and at which field of the form. */
export type RuleProblem<C extends string> = { readonly code: C; readonly field: string };

/** The rules of a notice on a day: of the versions that hold from that day or before, the one of the latest day, and
 *  among equals the latest number. A case of 2020 is judged by the rules of 2020.
 *  @returns undefined before the first version */
export function rulesInForce(
  versions: readonly NoticeVersion[],
  day: CalendarDay,
): NoticeVersion | undefined {
  return versions
    .filter((v) => v.validFrom <= day)
    .reduce<NoticeVersion | undefined>((best, v) => {
      if (best === undefined || v.validFrom > best.validFrom) return v;
      return v.validFrom === best.validFrom && v.number > best.number ? v : best;
    }, undefined);
}

/** Dates, money and promises of a project on a day: the version of the latest day not after it, and among equals the
 *  one recorded last, so that a correction wins over what it corrects.
 *  @returns undefined before the first version */
export function projectVersionInForce(
  versions: readonly ProjectVersion[],
  day: CalendarDay,
): ProjectVersion | undefined {
  return versions
    .filter((v) => v.validFrom <= day)
    .reduce<ProjectVersion | undefined>((best, v) => {
      if (best === undefined || v.validFrom > best.validFrom) return v;
      return v.validFrom === best.validFrom && v.recordedAt > best.recordedAt ? v : best;
    }, undefined);
}

/** What differs between two versions of a project. */
export type VersionChange = {
  readonly what: 'startsOn' | 'endsOn' | 'totalCents' | TargetCode;
  readonly before: CalendarDay | number | undefined;
  readonly after: CalendarDay | number | undefined;
};

/** Days, money and targets that a version changed, in the order of the page; the act and the reason always differ. */
export function changesBetween(before: ProjectVersion, after: ProjectVersion): VersionChange[] {
  const all: VersionChange[] = [
    { what: 'startsOn', before: before.startsOn, after: after.startsOn },
    { what: 'endsOn', before: before.endsOn, after: after.endsOn },
    { what: 'totalCents', before: before.totalCents, after: after.totalCents },
    ...targetCodes.map((code) => ({ what: code, before: before.targets[code], after: after.targets[code] })),
  ];
  return all.filter((change) => change.before !== change.after);
}

/** Why the money of a version does not add up. Shares and lines may stay below the total: what is not shared out yet
 *  is not wrong. All amounts in euro cents.
 *  @returns the first problem, or null */
export function shareProblem(
  totalCents: number,
  shares: readonly Share[],
  lines: readonly BudgetLine[],
  partners: readonly Partner[],
): RuleProblem<
  'share-not-partner' | 'share-twice' | 'line-twice' | 'shares-over-total' | 'lines-over-total'
> | null {
  const takesPart = (id: string | null) => id === null || partners.some((p) => p.organisationId === id);
  if (shares.some((s) => !takesPart(s.organisationId))) return { code: 'share-not-partner', field: 'shares' };
  if (lines.some((l) => !takesPart(l.organisationId))) return { code: 'share-not-partner', field: 'lines' };
  if (hasTwice(shares.map((s) => s.organisationId))) return { code: 'share-twice', field: 'shares' };
  if (hasTwice(lines.map((l) => `${l.code} ${l.organisationId}`)))
    return { code: 'line-twice', field: 'lines' };
  if (sum(shares) > totalCents) return { code: 'shares-over-total', field: 'shares' };
  return sum(lines) > totalCents ? { code: 'lines-over-total', field: 'lines' } : null;
}

/** What was given out and what is left of a total, in euro cents. */
export function sharedOut(
  totalCents: number,
  parts: readonly { amountCents: number }[],
): { givenCents: number; leftCents: number } {
  const givenCents = sum(parts);
  return { givenCents, leftCents: totalCents - givenCents };
}

/** A kind of recipient cannot be promised more people than are enrolled; one may be of both kinds, so that the two
 *  need not add up. @returns the kind that is too many, or null */
export function targetProblem(targets: Targets): 'l68' | 'mental-health' | null {
  const { enrolled } = targets;
  if (enrolled === undefined) return null;
  return (['l68', 'mental-health'] as const).find((kind) => (targets[kind] ?? 0) > enrolled) ?? null;
}

/** What the project did not promise, of the closed list: shown as not established, never as zero. */
export function missingTargets(targets: Targets): TargetCode[] {
  return targetCodes.filter((code) => targets[code] === undefined);
}

/** What contradicts itself in a rule set, as it was typed. @returns the first problem, or null */
export function contradiction(
  rules: NoticeRules,
): RuleProblem<
  | 'ages-reversed'
  | 'allowance-reversed'
  | 'days-of-gate'
  | 'document-twice'
  | 'year-twice'
  | 'band-twice'
  | 'bands-missing'
> | null {
  const { eligibility, allowance, documents, incomeLimits } = rules;
  if (isOver(eligibility.minAge, eligibility.maxAge)) return { code: 'ages-reversed', field: 'maxAge' };
  if (isOver(allowance.minMonthlyCents, allowance.maxMonthlyCents))
    return { code: 'allowance-reversed', field: 'allowanceMin' };
  if (allowance.kind === 'banded' && allowance.bands.length === 0)
    return { code: 'bands-missing', field: 'bands' };
  if (hasTwice(allowance.bands.map((b) => String(b.fromHours))))
    return { code: 'band-twice', field: 'bands' };
  if (documents.some((d) => (d.gate === 'by-day') !== (d.days !== null)))
    return { code: 'days-of-gate', field: 'documents' };
  if (hasTwice(documents.map((d) => `${d.placementKind} ${d.code}`)))
    return { code: 'document-twice', field: 'documents' };
  return hasTwice(incomeLimits.map((l) => String(l.year))) ? { code: 'year-twice', field: 'incomes' } : null;
}

const sum = (parts: readonly { amountCents: number }[]) => parts.reduce((all, p) => all + p.amountCents, 0);
const hasTwice = (keys: readonly string[]) => new Set(keys).size < keys.length;
const isOver = (least: number | null, most: number | null) => least !== null && most !== null && least > most;

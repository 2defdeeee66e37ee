import type { Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { typedMoney } from '../../../values/money.ts';
import { type BudgetLine, type Project, type ProjectVersion, type Share, targetCodes } from '../types.ts';
import { typedRows } from './typed-rules.ts';

/** The days a project was entered with, for the form of its first version. */
export function typedDays({ startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>): Typed {
  return {
    startsOn: startsOn === null ? '' : formatDay(startsOn, 'it'),
    endsOn: endsOn === null ? '' : formatDay(endsOn, 'it'),
  };
}

/** A version of a project as its form would have been filled: the next one begins with it, without its reasons. */
export function typedVersion(
  version: ProjectVersion,
  shares: readonly Share[],
  lines: readonly BudgetLine[],
): Typed {
  return {
    startsOn: formatDay(version.startsOn, 'it'),
    endsOn: formatDay(version.endsOn, 'it'),
    total: typedMoney(version.totalCents),
    ...Object.fromEntries(targetCodes.map((code) => [`target-${code}`, String(version.targets[code] ?? '')])),
    ...typedRows(
      'shares',
      shares.map((s) => ({ body: s.organisationId, amount: typedMoney(s.amountCents), zone: s.zone })),
    ),
    ...typedRows(
      'lines',
      lines.map((l) => ({
        code: l.code,
        label: l.label,
        body: l.organisationId,
        amount: typedMoney(l.amountCents),
      })),
    ),
  };
}

import { inForceOn } from '../../../law/dated.ts';
import {
  type HostReference,
  type HostRequirement,
  hostNotCounted,
  hostReferences,
  hostRequirementRules,
  hostRequirements,
  hostTiers,
  hostWithoutEmployees,
  type NotCounted,
  notCountedTrainees,
  tutorLimits,
} from '../../../law/host-limits.ts';
import type { CalendarDay } from '../../../values/calendar-day.ts';
import { factsOn, type Law68Fact } from './l68-facts.ts';
import { type Figure, lawOf, valued } from './l68-figure.ts';
import type { Headcount68 } from './l68-headcount.ts';

/** Lines of the limits of a host. */
export type HostCode =
  | 'permanentEmployees'
  | `tier.${HostReference}`
  | 'withoutEmployees'
  | `notCounted.${NotCounted}`
  | 'tutor.promoter'
  | 'tutor.host';

/** A declaration that a host makes: what is asked, and what it declared for the day. */
export type Declaration = {
  requirement: HostRequirement;
  law: Figure['law'];
  /** months it reaches back; null where it does not */
  months: number | null;
  declared: { fromOn: CalendarDay; toOn: CalendarDay | null; source: string } | null;
};

/** What a host may have, line by line, and what it declared. */
export type HostLimits = { figures: readonly Figure<HostCode>[]; declarations: readonly Declaration[] };

const declaredBy: Readonly<Record<HostRequirement, Law68Fact['kind']>> = {
  safety: 'safety-declared',
  l68: 'compliance-declared',
  dismissals: 'no-dismissals-declared',
};

/** Most trainees at once, by each text that names a number: the region's holds, the national ones stand beside it. A
 *  share stays in hundredths of a person. Permanent employees are counted in people, full time and part time, as the
 *  company declared them. Requirements are declared, never computed.
 *  @law DPGR Toscana 47/R/2003; DM 142/1998, art. 1, c. 3; Linee guida 25/05/2017 */
export function hostLimits(
  headcount: Pick<Headcount68, 'permanentFull' | 'permanentPart'>,
  facts: readonly Law68Fact[],
  day: CalendarDay,
): HostLimits {
  const employees = headcount.permanentFull + headcount.permanentPart;
  const tutors = inForceOn(tutorLimits, day);
  return {
    figures: [
      { code: 'permanentEmployees', value: valued('people', employees), law: null },
      ...hostReferences.map((reference) => tierFigure(reference, employees, day)),
      ...withoutEmployees(employees, day),
      ...notCountedTrainees.map((group): Figure<HostCode> => {
        const parameter = inForceOn(hostNotCounted[group], day);
        return {
          code: `notCounted.${group}`,
          value: parameter === undefined ? null : valued('people', 0),
          law: lawOf(parameter),
        };
      }),
      { code: 'tutor.promoter', value: valued('people', tutors?.value.promoter ?? null), law: lawOf(tutors) },
      { code: 'tutor.host', value: valued('people', tutors?.value.host ?? null), law: lawOf(tutors) },
    ],
    declarations: hostRequirements.map((requirement) => declaration(requirement, facts, day)),
  };
}

function tierFigure(reference: HostReference, employees: number, day: CalendarDay): Figure<HostCode> {
  const parameter = inForceOn(hostTiers[reference], day);
  const tier = parameter?.value.find(
    (t) => t.fromEmployees <= employees && (t.toEmployees === null || employees <= t.toEmployees),
  );
  const value =
    tier === undefined
      ? null
      : tier.percent === null
        ? valued('people', tier.trainees)
        : valued('hundredths', employees * tier.percent);
  return { code: `tier.${reference}`, value, law: lawOf(parameter) };
}

/** The exceptions for a host without employees are said only to one. */
function withoutEmployees(employees: number, day: CalendarDay): Figure<HostCode>[] {
  if (employees > 0) return [];
  const parameter = inForceOn(hostWithoutEmployees, day);
  return [
    { code: 'withoutEmployees', value: valued('people', parameter?.value ?? null), law: lawOf(parameter) },
  ];
}

function declaration(
  requirement: HostRequirement,
  facts: readonly Law68Fact[],
  day: CalendarDay,
): Declaration {
  const parameter = inForceOn(hostRequirementRules[requirement], day);
  const found = factsOn(facts, declaredBy[requirement], day).at(-1);
  return {
    requirement,
    law: lawOf(parameter),
    months: parameter?.value.months ?? null,
    declared: found === undefined ? null : { fromOn: found.fromOn, toOn: found.toOn, source: found.source },
  };
}

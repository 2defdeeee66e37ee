import { addDays, addMonths, type CalendarDay, dayInRome, daysBetween } from '../../values/calendar-day.ts';
import { romeInstant } from '../../values/rome-time.ts';
import {
  chargeKinds,
  type Dated,
  kindOfRole,
  type Organisation,
  type OrganisationKind,
  type Relation,
  type RelationKind,
  type Role,
} from './types.ts';

/** How every health body is called by whoever does not work in it, wherever it stands beside a person: the same for
 *  mental health and for addictions, so that the name marks nobody.
 *  @law D.P.R. 309/1990 art. 120 (anonymity); GDPR art. 9 */
export const neutralHealthName = { it: 'Azienda USL', en: 'Azienda USL' } as const;

/** The name of a body as the reader may read it beside a person. In the plain directory the official name is shown.
 *  @param insideOfBodies the bodies the reader works in */
export function outwardName(
  organisation: Pick<Organisation, 'id' | 'kind' | 'name'>,
  lang: 'it' | 'en',
  insideOfBodies: ReadonlySet<string>,
): string {
  return organisation.kind === 'health' && !insideOfBodies.has(organisation.id)
    ? neutralHealthName[lang]
    : organisation.name;
}

const healthRoles: readonly Role[] = ['clinician', 'serd-operator'];
const boundRoles: readonly Role[] = [...healthRoles, 'head-of-service'];

/** Why a role cannot be held in a kind of body: treating belongs to health bodies, and there who treats, or heads,
 *  does so in one inner service, whose people no other service sees. */
export function roleProblem(
  role: Role,
  kind: OrganisationKind,
  serviceId: string | null,
): 'role-not-here' | 'service-needed' | null {
  if (role === 'installation-admin') return 'role-not-here';
  if (healthRoles.includes(role) && kind !== 'health') return 'role-not-here';
  return boundRoles.includes(role) && kind === 'health' && serviceId === null ? 'service-needed' : null;
}

/** The kind of relation a role may hold, or nothing. */
export function kindFor(role: Role): RelationKind | undefined {
  return role in kindOfRole ? kindOfRole[role as keyof typeof kindOfRole] : undefined;
}

/** Whether the holder has the person in charge, as against assessing or coaching her. */
export function isCharge(kind: RelationKind): boolean {
  return (chargeKinds as readonly RelationKind[]).includes(kind);
}

/** Whether a dated row is in force at an instant. */
export function isInForce(row: Dated, now: Date): boolean {
  return row.validFrom <= now && (row.validTo === null || row.validTo > now);
}

/** Whether a dated row has not come to its end: in force, or in force later. */
export function isOpen(row: Dated, now: Date): boolean {
  return row.validTo === null || row.validTo > now;
}

/** Where a relation stands: asked, to come, in force, over. */
export type RelationState = 'waiting' | 'coming' | 'active' | 'ended';

/** Where a relation stands at an instant. One that was never accepted and whose time is over has ended. */
export function relationState(
  r: Pick<Relation, 'validFrom' | 'validTo' | 'grantedAt'>,
  now: Date,
): RelationState {
  if (!isOpen(r, now)) return 'ended';
  if (r.grantedAt === null) return 'waiting';
  return r.validFrom > now ? 'coming' : 'active';
}

/** Days before its end from which a relation's holder is warned. */
export const WARN_DAYS = 30;

/** The instant before which an end is near. */
export function endsSoonBefore(now: Date): Date {
  return new Date(now.getTime() + WARN_DAYS * 86_400_000);
}

/** Whether a relation in force ends within the days of the warning. */
export function endsSoon(r: Relation, now: Date): boolean {
  return relationState(r, now) === 'active' && r.validTo !== null && r.validTo <= endsSoonBefore(now);
}

/** Longest time a relation that is asked for may last, in months: it ends with what it serves, and is renewed. */
export const LONGEST_MONTHS = 24;

/** Why a day cannot be the last of a relation, or null. */
export function endProblem(last: CalendarDay, today: CalendarDay): 'day-in-the-past' | 'end-too-far' | null {
  if (last < today) return 'day-in-the-past';
  return last > addMonths(today, LONGEST_MONTHS) ? 'end-too-far' : null;
}

/** The last day proposed for a relation: that of the longest running project, within the limit; null without one. */
export function proposedEnd(
  projectEnds: readonly (CalendarDay | null)[],
  today: CalendarDay,
): CalendarDay | null {
  const running = projectEnds.filter((end): end is CalendarDay => end !== null && end >= today).sort();
  const last = running.at(-1);
  if (last === undefined) return null;
  const limit = addMonths(today, LONGEST_MONTHS);
  return last < limit ? last : limit;
}

/** The first instant of a day in Italy.
 *  @throws RangeError for a day whose midnight was skipped or lived twice: some between 1916 and 1980, none since */
export function startOfDay(day: CalendarDay): Date {
  const at = romeInstant(day, '00:00');
  if (!at.ok) throw new RangeError(`no midnight on ${day}`);
  return at.instant;
}

/** The instant at which a last day is over: stored, exclusive. */
export function endOfDay(day: CalendarDay): Date {
  return startOfDay(addDays(day, 1));
}

/** The last day on which a row is in force, from its exclusive end. */
export function lastDayOf(validTo: Date): CalendarDay {
  return dayInRome(new Date(validTo.getTime() - 1));
}

/** Days left to a last day, today counted: 1 on the day itself. */
export function daysLeft(validTo: Date, now: Date): number {
  return daysBetween(dayInRome(now), lastDayOf(validTo)) + 1;
}

/** How long a person received from a colleague stays on the page of handovers: as long as the warning of an end. */
export function receivedSince(now: Date): Date {
  return new Date(now.getTime() - WARN_DAYS * 86_400_000);
}

import type { Contact, Site } from '../../src/stages/companies/types.ts';
import type { PlaceWritten } from '../../src/stages/places/store/places.ts';
import type { Weekday } from '../../src/stages/places/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { allCompanies } from './company-keys.ts';
import { termOf } from './data/occupations.ts';
import { skillOf } from './data/skills.ts';
import type { ToldPlace } from './told-place.ts';

/** A place as the form would write it.
 *  @param of the company's places of work and contact persons, found again by name */
export function writtenPlace(
  told: ToldPlace,
  of: { sites: readonly Site[]; contacts: readonly Contact[] },
  now: Date,
): PlaceWritten {
  const company = allCompanies.find((c) => c.key === told.company);
  const site = of.sites.find((s) => s.name === company?.sites[told.site ?? 0]?.name);
  const tutor = told.tutor === null ? undefined : company?.contacts[told.tutor]?.name;
  if (site === undefined) throw new Error(`No site for ${told.key}.`);
  const day = (inDays: number | null) => (inDays === null ? null : addDays(dayInRome(now), inDays));
  const [noise, people, place, public_] = told.around;
  return {
    siteId: site.id,
    tutorId: of.contacts.find((c) => c.name === tutor)?.id ?? null,
    kind: told.kind,
    title: told.title,
    capacity: told.capacity,
    tasks: [...told.tasks],
    weeklyHoursMin: told.hours[0],
    weeklyHoursMax: told.hours[1],
    shifts: told.shifts.flatMap(([days, from, to]) =>
      [...days].map((digit) => ({ weekday: Number(digit) as Weekday, from, to })),
    ),
    fromOn: day(told.fromIn),
    toOn: day(told.toIn),
    lostOn: day(told.lostIn),
    transport: told.transport,
    occupation: termOf(told.isco),
    skills: told.skills.map(([code, need]) => ({ term: skillOf(code), need })),
    demands: told.demands,
    environment: told.environment ?? {},
    licences: { codes: [...(told.licences ?? [])], other: [...(told.otherLicences ?? [])] },
    surroundings: { noise, people, place, public: public_ },
    accommodations: [
      ...told.there.map((code) => ({ code, state: 'there' as const })),
      ...told.possible.map((code) => ({ code, state: 'possible' as const })),
      ...(told.ownPossible === undefined ? [] : [{ text: told.ownPossible, state: 'possible' as const }]),
    ],
    growth: told.growth,
  };
}

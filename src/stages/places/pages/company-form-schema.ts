import { z } from 'zod';
import {
  companies as companiesAround,
  noiseLevels,
  publicContacts,
  whole,
  workplaces,
} from '../../competency-balance/types.ts';
import { nameField, optionalDayField, optionalNameField } from '../../organisations/types.ts';
import {
  type AccommodationGroup,
  accommodationCatalogue,
  accommodationGroups,
} from '../rules/accommodations.ts';
import {
  type AccommodationCode,
  accommodationCodes,
  type DescriptionContent,
  licenceCodes,
  type PlaceDescriptionId,
} from '../types.ts';
import { known, linesField, ticked } from './place-form.ts';

/** Name of the field that stays empty. */
export const TRAP = 'sito';

/** The accommodations of each group, in their order. */
export const adaptsGroups: readonly { group: AccommodationGroup; codes: readonly AccommodationCode[] }[] =
  accommodationGroups.map((group) => ({
    group,
    codes: accommodationCodes.filter((c) => accommodationCatalogue[c].group === group),
  }));

const some = ticked(accommodationCodes);
/** One field a group: a list of forty boxes is not read by anybody. */
const adapts = Object.fromEntries(accommodationGroups.map((g) => [`adapts-${g}`, some])) as Record<
  `adapts-${AccommodationGroup}`,
  typeof some
>;

/** What a company sends. `invio`: the number of the form, made when it was shown, so that sent twice it is one. */
export const companyFormSchema = z
  .strictObject({
    invio: z.uuid('form.unknown-field'),
    /** nobody sees it: who fills it is a program */
    [TRAP]: z.literal('', 'not-empty').default(''),
    title: nameField(2, 160),
    tasks: linesField(20).refine((lines) => lines.length > 0, 'text.empty'),
    where: optionalNameField(300),
    days: optionalNameField(500),
    hoursMin: whole(1, 60),
    hoursMax: whole(1, 60),
    capacity: whole(1, 99),
    fromOn: optionalDayField,
    lostOn: optionalDayField,
    transport: optionalNameField(500),
    licences: ticked(licenceCodes),
    licenceOther: linesField(5),
    noise: known(noiseLevels),
    people: known(companiesAround),
    place: known(workplaces),
    public: known(publicContacts),
    ...adapts,
    ownPossible: linesField(10),
    growth: optionalNameField(500),
    follows: optionalNameField(120),
    writer: optionalNameField(200),
  })
  .refine((d) => d.hoursMin === null || d.hoursMax === null || d.hoursMin <= d.hoursMax, {
    path: ['hoursMax'],
    message: 'hours-backwards',
  });

/** What was sent, as the command takes it. */
export function describedBy(sent: z.output<typeof companyFormSchema>): {
  id: PlaceDescriptionId;
  content: DescriptionContent;
} {
  const ticked = accommodationGroups.flatMap((g) => sent[`adapts-${g}`]);
  return {
    id: sent.invio as PlaceDescriptionId,
    content: {
      title: sent.title,
      tasks: sent.tasks,
      where: sent.where,
      days: sent.days,
      hoursMin: sent.hoursMin,
      hoursMax: sent.hoursMax,
      capacity: sent.capacity,
      fromOn: sent.fromOn,
      lostOn: sent.lostOn,
      transport: sent.transport,
      licences: sent.licences,
      licenceOther: sent.licenceOther,
      surroundings: { noise: sent.noise, people: sent.people, place: sent.place, public: sent.public },
      adapts: accommodationCodes.filter((c) => ticked.includes(c)),
      ownPossible: sent.ownPossible,
      growth: sent.growth,
      follows: sent.follows,
      writer: sent.writer,
    },
  };
}

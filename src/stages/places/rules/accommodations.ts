import type { AccommodationCode, DemandCode } from '../types.ts';

/** What an accommodation is about, for the form that lists many. */
export const accommodationGroups = ['instructions', 'rhythm', 'people', 'hours', 'body', 'senses'] as const;
/** One of these groups. */
export type AccommodationGroup = (typeof accommodationGroups)[number];

/** One accommodation: its group, and the ICF activities that it makes easier, so that matching can say which one would
 *  unlock a place. It says nothing of why somebody wants it. */
export type Accommodation = { group: AccommodationGroup; unlocks: readonly DemandCode[] };

const about = (group: AccommodationGroup, ...unlocks: DemandCode[]): Accommodation => ({ group, unlocks });

/** The closed catalogue of functional accommodations, in the order in which forms list them; their names stand in
 *  `words/accommodations.ts`. Which activity each one eases is the house's own reading of the ICF titles: advice for a
 *  conversation, not a measure. */
// biome-ignore format: a table, code by code
export const accommodationCatalogue: Readonly<Record<AccommodationCode, Accommodation>> = {
  'written-steps': about('instructions', 'd155', 'd220', 'd310', 'd175'),
  'one-thing-at-a-time': about('instructions', 'd155', 'd160', 'd220', 'd240'),
  pictures: about('instructions', 'd155', 'd166', 'd220', 'd310'),
  'shown-first': about('instructions', 'd155', 'd310', 'd220'),
  'repeat-back': about('instructions', 'd310', 'd155'),
  'easy-words': about('instructions', 'd310', 'd166'),
  checklist: about('instructions', 'd160', 'd175', 'd220'),
  'same-tasks': about('rhythm', 'd155', 'd175', 'd240'),
  'notice-of-changes': about('rhythm', 'd175', 'd240'),
  'break-every-90': about('rhythm', 'd160', 'd240', 'd415'),
  'short-breaks': about('rhythm', 'd160', 'd240', 'd415', 'd440'),
  'own-pace': about('rhythm', 'd240', 'd220', 'd440', 'd445'),
  'slow-start': about('rhythm', 'd155', 'd240', 'd845', 'd850', 'd855'),
  'fixed-point': about('people', 'd240', 'd720', 'd155', 'd845'),
  'one-voice': about('people', 'd240', 'd310', 'd720'),
  'feedback-weekly': about('people', 'd240', 'd720', 'd845'),
  'coach-beside': about('people', 'd155', 'd240', 'd720', 'd845', 'd850', 'd855'),
  'few-people': about('people', 'd240', 'd720', 'd160'),
  'no-public': about('people', 'd240', 'd720', 'd330'),
  'no-telephone': about('people', 'd240', 'd310', 'd330', 'd360'),
  'shorter-day': about('hours', 'd240', 'd415', 'd850', 'd855'),
  'later-start': about('hours', 'd240', 'd850', 'd855'),
  'fixed-hours': about('hours', 'd240', 'd845'),
  'hours-off-for-visits': about('hours', 'd845', 'd850', 'd855'),
  seated: about('body', 'd410', 'd415', 'd450'),
  'change-position': about('body', 'd410', 'd415'),
  'adapted-height': about('body', 'd410', 'd415', 'd440', 'd445'),
  'light-loads': about('body', 'd430'),
  'lifting-aid': about('body', 'd430', 'd445'),
  'step-free': about('body', 'd450'),
  'near-toilet': about('body', 'd450'),
  'drive-by-others': about('body', 'd475'),
  'quiet-corner': about('senses', 'd160', 'd240'),
  'noise-shielded': about('senses', 'd160', 'd240', 'd310'),
  headphones: about('senses', 'd160', 'd240'),
  'screen-reader': about('senses', 'd166', 'd170', 'd360'),
  'large-print': about('senses', 'd166', 'd440'),
  'better-light': about('senses', 'd166', 'd440'),
  'italian-sign-language': about('senses', 'd310', 'd330', 'd720'),
  'written-talk': about('senses', 'd310', 'd330', 'd360', 'd720'),
};

/** The accommodations that make an activity easier, in the order of the catalogue.
 *  @param code an ICF code; one that the catalogue does not know is eased by none */
export function accommodationsFor(code: string): AccommodationCode[] {
  return (Object.keys(accommodationCatalogue) as AccommodationCode[]).filter((a) =>
    accommodationCatalogue[a].unlocks.some((d) => d === code),
  );
}

import type { AccommodationCode, PlaceContent, PlaceKind, SkillNeed } from '../../src/stages/places/types.ts';
import type { SkillCode } from './data/skills.ts';
import type { Speaker } from './told-company.ts';

/** An invented place of an invented company; days are counted from today. */
export type ToldPlace = {
  readonly key: string;
  /** key of the company, place among its sites, and among its contacts the tutor */
  readonly company: string;
  readonly site?: number;
  readonly tutor: number | null;
  readonly by?: Speaker;
  readonly enteredAgo: number;
  readonly state: 'draft' | 'open' | 'closed';
  readonly closedReason?: string;
  readonly kind: PlaceKind;
  readonly title: string;
  readonly capacity: number;
  readonly tasks: readonly string[];
  readonly hours: readonly [least: number, most: number];
  /** days of the week as digits (Monday is 1), and the hours of each */
  readonly shifts: readonly (readonly [days: string, from: string, to: string])[];
  readonly fromIn: number | null;
  readonly toIn: number | null;
  readonly lostIn: number | null;
  readonly transport: string | null;
  readonly isco: string;
  readonly skills: readonly (readonly [code: SkillCode, need: SkillNeed])[];
  readonly demands: PlaceContent['demands'];
  readonly environment?: PlaceContent['environment'];
  readonly licences?: PlaceContent['licences']['codes'];
  readonly otherLicences?: readonly string[];
  /** noise, people, where, public */
  readonly around: readonly [
    PlaceContent['surroundings']['noise'],
    PlaceContent['surroundings']['people'],
    PlaceContent['surroundings']['place'],
    PlaceContent['surroundings']['public'],
  ];
  readonly there: readonly AccommodationCode[];
  readonly possible: readonly AccommodationCode[];
  readonly ownPossible?: string;
  readonly growth: string | null;
};

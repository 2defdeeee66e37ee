import type { Role } from '../../src/policy/vocabulary.ts';
import type { HidingInput } from '../../src/stages/organisations/commands/hide-class.ts';
import type { Contact, Identity } from '../../src/stages/people/types.ts';
import type {
  Answer,
  ExplanationWay,
  Letter,
  PrivacyNotice,
  Release,
  RepresentativeAnswer,
} from '../../src/stages/referral/types.ts';
import type { Happening, ToldRepresentative } from './happening.ts';

/** Something that happens to a referral. `daysAgo` counts back from the day of the seeding, 1 or more. */
export type Step =
  | { readonly what: 'send'; readonly daysAgo: number }
  | { readonly what: 'accept'; readonly daysAgo: number }
  | { readonly what: 'return'; readonly reason: string; readonly daysAgo: number }
  | { readonly what: 'rewrite'; readonly letter: Letter; readonly daysAgo: number }
  | { readonly what: 'withdraw'; readonly reason: string; readonly daysAgo: number };

/** What she answered when the path was explained to her. */
export type ToldAnswer = {
  readonly answer: Answer;
  readonly how: ExplanationWay;
  readonly words: string;
  readonly othersPresent: string | null;
  readonly daysAgo: number;
  /** where a decree asks for it */
  readonly representativeAnswer?: RepresentativeAnswer;
};

/** How she came in, where no service wrote of her first: by her own application, or as a row of a service's list. */
export type Entrance =
  | {
      readonly what: 'application';
      readonly sentAgo: number;
      readonly assignedAgo: number;
      readonly takenAgo: number;
      /** e-mail of the access desk that gives it to a colleague */
      readonly desk: string;
      readonly kind: 'targeted-placement' | 'mental-health' | 'unknown';
      readonly answer: Answer;
      readonly words: string;
      readonly wishes: string;
      /** who filled the form for her, and says yes */
      readonly representative: ToldRepresentative | null;
    }
  /** `first`: number of the first person of the list, with whom the others are told */
  | { readonly what: 'list'; readonly first: number; readonly daysAgo: number };

/** Somebody who is asked to walk with her, or kept from her. Colleagues by their work e-mail; days from today. */
export type Company =
  | {
      readonly what: 'ask';
      readonly whom: string;
      readonly days: number;
      readonly evidence: string;
      readonly accepted: boolean;
      /** days ago, where it is not today */
      readonly askedAgo?: number;
    }
  | { readonly what: 'exclude'; readonly whom: string; readonly reason: string }
  | { readonly what: 'hide'; readonly dataClass: HidingInput['dataClass']; readonly fromRole: Role }
  | { readonly what: 'substitute'; readonly head: string; readonly whom: string; readonly days: number };

/** One invented person and what has happened to her, as far as this product knows it. Pure data: the same number
 *  gives the same story on any day. */
export type Story = {
  /** counted from 0 */
  readonly number: number;
  /** work e-mail of the colleague who enters her and follows her */
  readonly worker: string;
  /** key of the territory, whose one project she is referred to */
  readonly territory: string;
  readonly identity: Identity;
  readonly contact: Contact;
  readonly letter: Letter;
  readonly answers: readonly ToldAnswer[];
  readonly notice: { readonly how: PrivacyNotice['how']; readonly daysAgo: number } | null;
  readonly releases: readonly (Pick<Release, 'channel' | 'answer'> & { readonly daysAgo: number })[];
  readonly steps: readonly Step[];
  /** number of the earlier entry of the same human being, or of somebody with the same name and day of birth */
  readonly after: number | null;
  readonly entrance: Entrance | null;
  /** what happens beside the referral */
  readonly life: readonly Happening[];
  readonly company: readonly Company[];
  /** what happens once the company has come in */
  readonly later: readonly Happening[];
};

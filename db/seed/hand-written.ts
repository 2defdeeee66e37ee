import type { Channel, SpokenLanguage } from '../../src/stages/people/types.ts';
import type { Letter, PrivacyNotice } from '../../src/stages/referral/types.ts';
import type { CalendarDay } from '../../src/values/calendar-day.ts';
import type { Sex } from '../../src/values/codice-fiscale.ts';
import type { CodeCase } from './compose-identity.ts';
import type { Step, Story, ToldAnswer } from './story.ts';

/** One of the first people, written by hand: places by name, the codice fiscale left to be composed. */
export type HandWritten = {
  readonly worker: string;
  readonly family: string;
  readonly given: string;
  readonly sex: Sex;
  readonly born: CalendarDay;
  readonly birthplace: string;
  readonly code?: CodeCase;
  readonly lives: { readonly comune: string; readonly address: string | null };
  readonly phone: string | null;
  readonly email?: string;
  readonly channel: Channel | null;
  readonly howToReach: string | null;
  readonly language: SpokenLanguage;
  readonly letter: Letter;
  readonly answers: readonly ToldAnswer[];
  readonly notice?: { readonly how: PrivacyNotice['how']; readonly daysAgo: number };
  readonly releases?: Story['releases'];
  readonly steps: readonly Step[];
};

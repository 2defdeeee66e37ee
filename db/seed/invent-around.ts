import type { Happening } from './happening.ts';
import { checkingKindOf, inventChecking } from './invent-checking.ts';
import { inventLife } from './invent-life.ts';
import type { Special } from './special.ts';
import type { Story } from './story.ts';

/** A story with what happens beside the referral: who acts for her, her requirements, her days. */
export function inventAround(story: Story, special: Special): Story {
  const { number, worker, steps, territory, identity } = story;
  const last = steps.at(-1);
  const about = { number, territory, worker, given: identity.givenName, sex: identity.sex ?? ('F' as const) };
  const checking =
    last?.what === 'accept'
      ? inventChecking(about, special.checking ?? checkingKindOf(number, worker), last.daysAgo)
      : [];
  return {
    ...story,
    life: [
      ...representation(story, special),
      ...checking,
      ...(special.quiet ? [] : inventLife(story)),
      ...(special.life ?? []),
    ],
    company: [...story.company, ...(special.company ?? [])],
    later: special.later ?? [],
  };
}

/** The decree is entered before she is asked; a dissent ends on the day before she says yes. */
function representation({ answers }: Story, special: Special): readonly Happening[] {
  const { representative, dissent } = special;
  if (representative === undefined) return [];
  const first = answers[0]?.daysAgo ?? 1;
  const entered = { ...representative, by: 'service', daysAgo: first + 3 } as const;
  if (dissent?.state !== 'resolved') return [entered];
  const ended = (answers.at(-1)?.daysAgo ?? 1) + 1;
  return [entered, { what: 'dissent-resolved', by: 'service', daysAgo: ended, outcome: 'she-agrees-now' }];
}

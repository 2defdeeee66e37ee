import type { Answers } from '../../assessment/types.ts';
import type { BalanceForMatch } from '../../competency-balance/rules/for-match.ts';
import { accommodationsFor } from '../../places/rules/accommodations.ts';
import { type AccommodationCode, accommodationCodes } from '../../places/types.ts';
import type { ProposalSource, ProposedNeed } from '../types.ts';

/** Most that is proposed at once: one talks about each of them with her. */
const MOST_PROPOSED = 10;

type Side = 'barrier' | 'facilitator';

/** What of the environment is met by which accommodation: something that helps her is kept, something that hinders her is
 *  lessened. The house's own reading, advice for a conversation. Family (e310) is nothing that a company does. */
const environmentNeeds: Readonly<Record<string, Partial<Record<Side, readonly AccommodationCode[]>>>> = {
  e150: { barrier: ['step-free', 'near-toilet'] },
  e240: { barrier: ['better-light'] },
  e250: { barrier: ['noise-shielded', 'headphones', 'quiet-corner'] },
  e325: { barrier: ['few-people'], facilitator: ['fixed-point'] },
  e330: { barrier: ['one-voice'], facilitator: ['fixed-point', 'feedback-weekly'] },
  e425: { barrier: ['few-people'], facilitator: ['fixed-point'] },
  e580: { facilitator: ['hours-off-for-visits'] },
  e590: { facilitator: ['coach-beside'] },
};

/** Hours a week up to which a shorter day is worth talking about: half of a full week. */
const FEW_HOURS = 20;

/** Accommodations worth talking about with her, the ones with most behind them first, each with where it comes from. A
 *  difficulty counts by its extent, the larger of performance and capacity: capacity says what she needs where nobody
 *  helps. What is not known (8, 9, unsaid) proposes nothing.
 *  @param profile answers of the functional profile; codes other than ICF d and e are passed over
 *  @param balance undefined where there is none */
export function proposeNeeds(
  profile: Answers,
  balance: Pick<BalanceForMatch, 'environment' | 'hours' | 'constraints'> | undefined,
): ProposedNeed[] {
  const found = new Map<AccommodationCode, { points: number; because: ProposalSource[] }>();
  const add = (code: AccommodationCode, points: number, source: ProposalSource) => {
    const known = found.get(code) ?? { points: 0, because: [] };
    found.set(code, { points: known.points + points, because: [...known.because, source] });
  };
  for (const [code, answer] of Object.entries(profile)) {
    const source = { of: 'profile', code } as const;
    if (answer.kind === 'icf-d') {
      const extent = Math.max(known(answer.performance), known(answer.capacity));
      if (extent > 0) for (const need of accommodationsFor(code)) add(need, extent, source);
    } else if (answer.kind === 'icf-e' && known(answer.extent) > 0)
      for (const need of environmentNeeds[code]?.[answer.effect] ?? [])
        add(need, known(answer.extent), source);
  }
  for (const [need, what] of fromBalance(balance)) add(need, 2, { of: 'balance', what });
  return [...found]
    .sort(
      ([a, x], [b, y]) =>
        y.points - x.points || accommodationCodes.indexOf(a) - accommodationCodes.indexOf(b),
    )
    .slice(0, MOST_PROPOSED)
    .map(([code, { because }]) => ({ code, because }));
}

/** An extent that is said; 8, 9 and nothing count as none. */
const known = (extent: number | null): number => (extent !== null && extent <= 4 ? extent : 0);

type Hint = readonly [AccommodationCode, Extract<ProposalSource, { of: 'balance' }>['what']];

function fromBalance(b: Parameters<typeof proposeNeeds>[1]): Hint[] {
  const hints: (Hint | false)[] = [
    b?.environment?.noise === 'quiet' && ['noise-shielded', 'quiet'],
    (b?.environment?.people === 'few' || b?.environment?.people === 'alone') && ['few-people', 'few-people'],
    b?.environment?.public === 'no' && ['no-public', 'no-public'],
    b?.hours?.maxHours != null && b.hours.maxHours <= FEW_HOURS && ['shorter-day', 'few-hours'],
    (b?.constraints ?? []).some((c) => c.kind === 'times') && ['fixed-hours', 'times'],
    (b?.constraints ?? []).some((c) => c.kind === 'travel') && ['fixed-hours', 'travel'],
  ];
  return hints.filter((h) => h !== false);
}
